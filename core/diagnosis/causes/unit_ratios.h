// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/base/unit.h"

#include <optional>
#include <vector>

namespace attest {

/// A ratio that a confused unit makes, with the words for it.
struct UnitRatio {
    Rational ratio;     ///< observed ÷ expected
    const char* reason; ///< marked for translation
    int power = 0;      ///< ratio = 10^power; 0 where it is no power of ten
};

/// How near a ratio must come to a unit's, in percent, unless a check says otherwise: a value beside its unit's slip is still
/// an independent value, with a meter's error.
inline constexpr int kRatioPercent = 1;

/// The ratio of the catalogue (10^k, 3.6, 3600, 0.2778, coal equivalent; both ways) that observed ÷ expected comes near to;
/// nothing where one of them is zero.
std::optional<UnitRatio> unitRatio(const Rational& observed, const Rational& expected, const Rational& percent = kRatioPercent);

/// The exponent k with observed ÷ expected near 10^k, 1 ≤ |k| ≤ 9.
std::optional<int> powerOfTen(const Rational& observed, const Rational& expected, const Rational& percent = kRatioPercent);

/// A unit in which the expected value, written down and read as `unit`, gives this ratio: 665 MWh read as 665 kWh.
std::optional<Unit> unitMistakenFor(const Unit& unit, const Rational& ratio);

/// 10^power, also for negative powers.
Rational tenTo(int power);

} // namespace attest
