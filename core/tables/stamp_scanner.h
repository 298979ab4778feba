// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/date_format.h"

#include <string_view>

namespace attest {

/// The parts of a date as they were read; −1 where there was none.
struct StampFields {
    int year = -1;
    int month = -1;
    int day = -1;
    int hour = -1;
    int minute = 0;
    int second = 0;
    int millisecond = 0;
    std::optional<bool> afternoon; ///< of a clock with 12 hours
    std::optional<int> offsetSeconds;
    char16_t separator = 0; ///< the one that stood between the first parts

    /// Nothing when a part is out of its range or parts are missing between others.
    std::optional<Stamp> stamp() const;
};

/// Steps through a text of plain signs (see PlainSigns). A take… that fails leaves the position where it was.
class StampScanner {
public:
    explicit StampScanner(std::u16string_view text) : m_text(text) {}

    bool atEnd() const { return m_position == m_text.size(); }
    char16_t peek() const { return atEnd() ? u'\0' : m_text[m_position]; }
    void skipBlanks();
    /// How many digits follow.
    std::size_t digitsAhead() const;
    bool take(char16_t sign);
    bool takeNumber(std::size_t fewestDigits, std::size_t mostDigits, int& value);
    /// HH:mm, HH:mm:ss, with a fraction of seconds; hours with at least so many digits.
    bool takeClock(std::size_t fewestHourDigits, StampFields& fields);
    /// Z, +08:00, +0800, +08.
    bool takeOffset(StampFields& fields);
    /// AM or PM, with or without points.
    bool takeAmPm(StampFields& fields);
    /// Letters that name a month.
    bool takeMonthName(int& month);

private:
    std::u16string_view m_text;
    std::size_t m_position = 0;
};

} // namespace attest
