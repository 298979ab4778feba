// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/slip.h"

#include <QString>

#include <functional>
#include <optional>

namespace attest {

/// Digits of the written and of the expected number at the same number of places, without the point.
struct DigitPair {
    QString written;
    QString expected;
};

/// The first pair of digits that the pattern accepts, over the places of the column and every independent value.
std::optional<DigitPair> findDigits(const WrittenNumber& cell, const std::function<bool(const DigitPair&)>& pattern);
/// A digit lost behind the point takes a place with it: 0.8262 becomes 0.262.
std::optional<DigitPair> findLostBehindPoint(const WrittenNumber& cell);

/// Two neighbours swapped, all else equal.
bool isTransposition(const DigitPair& digits);
/// Shorter numbers turn into one another by too many slips: they prove nothing.
inline constexpr qsizetype kFewestForDrop = 3;
inline constexpr qsizetype kFewestForChange = 4;

/// One digit of at least so many (of the longer number) left out, put in twice or added.
bool isDroppedOrInserted(const DigitPair& digits, qsizetype fewest = kFewestForDrop);
/// One digit of at least so many replaced by another.
bool isOneChanged(const DigitPair& digits, qsizetype fewest = kFewestForChange);

} // namespace attest
