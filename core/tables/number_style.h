// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/serial_date.h"
#include "core/tables/table.h"

namespace attest {

/// What the number format of a cell does to its number, as far as it changes what the number is. A percentage is none of
/// it: the stored 0.055 is the value that is shown as 5.5 %.
struct NumberStyle {
    NumberKind kind = NumberKind::number;
    int digits = 0; ///< of "00000" 5: the number is an identifier with leading zeros

    friend bool operator==(const NumberStyle&, const NumberStyle&) = default;
};

NumberStyle styleOfFormatCode(QStringView code);
NumberStyle styleOfBuiltinFormat(int id);

/// Appends what a spreadsheet shows for a stored number (in full precision), and says what it is: a number, a date, a text
/// (identifiers, durations), or a damaged value with its raw text.
Cell::Type appendStoredNumber(std::string& text, std::string_view stored, const NumberStyle& style, bool from1904);

} // namespace attest
