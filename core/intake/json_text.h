// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace attest {

/// A JSON document as people read it: keys in the order in which the dossier's format describes them, others behind them by
/// name; two blanks of indentation; what fits stands on one line. Stable: the same object gives the same bytes.
QByteArray jsonText(const QJsonObject& root);

} // namespace attest
