// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/reading_slip.h"

#include "core/diagnosis/digit_slips.h"

#include <algorithm>

namespace attest {
namespace {

/// A reading as noted, and the other ones that it may have been.
class Slip {
public:
    Slip(const Decimal& noted, const Rational& toUnit, const std::vector<ReadingRange>& ranges) : m_noted(noted), m_toUnit(toUnit), m_ranges(ranges)
    {
    }

    /// The first of many variants of the digits that fits: only into ranges that rest on intervals.
    std::optional<Decimal> fitting(const std::vector<Decimal>& values) const
    {
        const auto fits = [&](const Decimal& value) {
            return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const ReadingRange& range) { return range.fromIntervals && proves(range, Rational(value)); });
        };
        const auto found = std::find_if(values.begin(), values.end(), fits);
        return found == values.end() ? std::nullopt : std::optional(*found);
    }
    bool fits(const Rational& reading) const
    {
        return std::any_of(m_ranges.begin(), m_ranges.end(), [&](const ReadingRange& range) { return proves(range, reading); });
    }

private:
    /// The reading lies in the range, and the range is narrow beside the way from the noted one: else it lies there by chance.
    bool proves(const ReadingRange& range, const Rational& reading) const
    {
        constexpr int kNarrow = 10;
        const Rational way = (m_noted - reading).absolute() * m_toUnit;
        return range.most && (*range.most - range.least) * kNarrow <= way && range.contains(reading * m_toUnit);
    }

    Rational m_noted;
    const Rational& m_toUnit;
    const std::vector<ReadingRange>& m_ranges;
};

} // namespace

ProbableCause slipOfReading(const Decimal& noted, const Rational& toUnit, const Rational& multiplier, const std::vector<ReadingRange>& ranges)
{
    constexpr int kPlaces = 4; // a comma is misplaced by so many at most
    const Slip slip(noted, toUnit, ranges);
    const Rational value(noted);
    if (const auto right = slip.fitting(withDigitsSwapped(noted)))
        return {Cause::digitTransposition, {QT_TRANSLATE_NOOP("core", "%1 with two digits exchanged is %2, and that fits"), {noted, *right}}, 1};
    const bool hasRatio = multiplier != Rational(1) && !multiplier.isZero();
    if (hasRatio && (slip.fits(value / multiplier) || slip.fits(value * multiplier)))
        return {Cause::wrongMultiplier, {QT_TRANSLATE_NOOP("core", "%1 fits with the multiplier %2: one of the two is energy, the other a reading"),
                                         {noted, multiplier.toDecimal(6)}}, 1};
    for (int places = -kPlaces; places <= kPlaces; ++places) {
        const Decimal moved = noted.shifted(places).normalized();
        if (places != 0 && slip.fits(Rational(moved)))
            return {Cause::decimalShift, {QT_TRANSLATE_NOOP("core", "%1 with the decimal point moved is %2, and that fits"), {noted, moved}}, 1};
    }
    if (const auto right = slip.fitting(withDigitDroppedOrDoubled(noted)))
        return {Cause::digitDropped, {QT_TRANSLATE_NOOP("core", "%1 with a digit dropped or doubled was %2, and that fits"), {noted, *right}}, 1};
    return {Cause::unknown, QT_TRANSLATE_NOOP("core", "no usual slip closes the difference"), 1};
}

} // namespace attest
