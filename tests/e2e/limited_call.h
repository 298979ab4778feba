// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/e2e/command_line.h"

#include <QProcess>

#include <functional>
#include <memory>

namespace attest::test {

/// What a call may take.
struct Limits {
    qint64 memory = 0;   ///< bytes of its own memory; 0 = any
    qint64 fileSize = 0; ///< bytes of a file that it writes; 0 = any
    QString temporary;   ///< its folder for temporary files; empty = the usual one
};

/// A call of attest-cli that has not been started.
std::unique_ptr<QProcess> limitedCall(const QStringList& arguments, const Limits& limits);
/// The call to its end, as attestCli().
Outcome attestCliWithin(const Limits& limits, const QStringList& arguments);
/// One line on standard error, exit code 3: what a file that cannot be read must give, and nothing else.
void expectRefused(const Outcome& outcome, const QString& mentions = {});

} // namespace attest::test
