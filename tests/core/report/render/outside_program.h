// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

namespace attest {

/// What a program prints; both streams. Empty if it is not installed.
QByteArray printed(const QString& program, const QStringList& arguments);

/// With all blanks and line ends folded to nothing: lines are broken where the page wants.
QString folded(QString text);

} // namespace attest
