// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/command_line.h"

#include <QByteArray>

namespace attest::test {

/// A dossier that a test makes itself: one site in Leipzig, source EL, meter M, the year 2025 and the entries that it is given.
struct SmallDossier {
    int revision = 1;
    QByteArray client = "Works Ltd";
    QByteArray files; ///< elements of `files` as JSON

    /// Writes dossier.json into a folder of the place; gives the folder.
    QString writeTo(const Workplace& place, const QString& name) const;
};

/// Writes a file, and the folders that lead to it.
void writeFile(const QString& path, const QByteArray& bytes);

/// "time,meter,value" of so many quarters of an hour of the meter M, without a gap.
QByteArray quarters(int rows);

} // namespace attest::test
