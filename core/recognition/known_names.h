// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QStringList>

namespace attest {

/// The longest of the ids that stands in the text as a word of its own ("M-PV1" in "M-PV1 [kWh]", not in "M-PV12"); empty
/// for none. Upper and lower case are the same.
QString idInText(const QString& text, const QStringList& ids);

QStringList meterIds(const Submission& header);
QStringList sourceIds(const Submission& header);

/// The currency that a heading or a unit in it names: "Betrag [EUR]", "金额(元)", "राशि (₹)"; empty for none.
QString currencyInText(const QString& text);

} // namespace attest
