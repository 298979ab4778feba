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
/// One digit left out, put in twice or added.
bool isDroppedOrInserted(const DigitPair& digits);
/// One digit of at least four replaced by another.
bool isOneChanged(const DigitPair& digits);

} // namespace attest
