// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <optional>

class QDateTime;

namespace attest {

/// A table from the clipboard as CSV (UTF-8, commas, every cell as it was shown): its text parted by tabs as spreadsheets put it
/// there, else the largest table of its HTML. Nothing where there is no table of at least two columns and rows.
std::optional<QByteArray> pastedTable(const QString& text, const QString& html);

/// "clipboard-2025-02-18-0915.csv"
QString pastedName(const QDateTime& local);

} // namespace attest
