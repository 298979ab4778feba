// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <string>
#include <string_view>

namespace attest {

/// What a cell's number format makes of its number.
enum class NumberKind {
    number,  ///< a number
    day,     ///< a date
    moment,  ///< a date with time of day
    clock,   ///< a time of day
    elapsed, ///< a duration, "[h]:mm"
};

/// The kind of a number format by its code, "yyyy\-mm\-dd;@". Text in it (quoted, escaped, in brackets) does not count.
NumberKind kindOfFormatCode(QStringView code);
/// The kind of a built-in format: ECMA-376 part 1, 18.8.30, with the ones of East Asian editions.
NumberKind kindOfBuiltinFormat(int id);

/// Appends the ISO text of a stored date (days since 1900, or since 1904; seconds rounded), of a number in plain decimal
/// digits. A duration is "36:00:00". False, and nothing appended, where there is no such day: before the first, after 9999,
/// or 29 February 1900.
bool appendSerialDate(std::string& text, std::string_view number, NumberKind kind, bool from1904);

/// "36:00:00"
void appendClock(std::string& text, qint64 seconds);

} // namespace attest
