// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/day_units.h"

#include "core/series/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace attest {
namespace {

constexpr std::size_t kWeek = 7;

/// What the values of a day have in common, in units; 1 where chance may have made it.
qint64 commonFactor(const DayTable& days, const MeterDay& day, qint64 unit, double leastBits)
{
    qint64 common = 0;
    qint64 before = 0;
    int changes = 0;
    for (std::size_t i = day.first; i < day.end && common != unit; ++i) {
        const qint64 value = storedValue(days.values(), i);
        changes += value != 0 && value != before ? 1 : 0;
        if (common == 0 || value % common != 0)
            common = std::gcd(common, value);
        before = value;
    }
    const qint64 factor = std::max<qint64>(1, common / unit);
    return changes * std::log2(static_cast<double>(factor)) >= leastBits ? factor : 1;
}

/// The middle energy (logarithm) of each weekday whose values have nothing in common; nothing for weekdays without.
class PlainLevels {
public:
    PlainLevels(const DayTable& days, const std::vector<qint64>& factors)
    {
        for (std::size_t i = 0; i < factors.size(); ++i) {
            const MeterDay& day = days.days()[i];
            if (factors[i] == 1 && day.complete && day.sum > 0)
                m_levels[weekday(day)].push_back(std::log(day.sum));
        }
        for (std::size_t i = 0; i < kWeek; ++i)
            m_middle[i] = median(m_levels[i]);
    }

    /// Whether most of the days lie nearer to them without the factor: a works that stops among them does not.
    bool mostlyFitWith(std::span<const MeterDay> days, qint64 factor) const
    {
        const auto fits = std::count_if(days.begin(), days.end(), [&](const MeterDay& day) { return fitWith(day, factor); });
        return 2 * static_cast<std::size_t>(fits) > days.size();
    }

private:
    bool fitWith(const MeterDay& day, qint64 factor) const
    {
        const std::size_t at = weekday(day);
        if (m_levels[at].empty() || day.sum <= 0)
            return false;
        const double apart = std::log(day.sum) - m_middle[at];
        return std::abs(apart - std::log(static_cast<double>(factor))) < std::abs(apart);
    }

    static std::size_t weekday(const MeterDay& day) { return static_cast<std::size_t>(DayTable::weekday(day.day)); }

    std::array<std::vector<double>, kWeek> m_levels;
    std::array<double, kWeek> m_middle{};
};

} // namespace

qint64 storedValue(const MeterValues& meter, std::size_t i)
{
    const MeterValues::Place place = meter.place(i);
    return place.series->values[place.at];
}

qint64 unitOf(const MeterValues& meter)
{
    const Series& first = *meter.series().front();
    qint64 unit = 0;
    for (const Series* series : meter.series()) {
        if (series->scale != first.scale || !(series->unit == first.unit))
            return 0;
        for (std::size_t i = 0; i < series->size() && unit != 1; ++i) {
            if (unit == 0 || series->values[i] % unit != 0)
                unit = std::gcd(unit, series->values[i]);
        }
    }
    return unit;
}

std::vector<qint64> dayUnits(const DayTable& days, qint64 unit, const DigitLimits& limits)
{
    std::vector<qint64> factors;
    factors.reserve(days.days().size());
    for (const MeterDay& day : days.days())
        factors.push_back(commonFactor(days, day, unit, limits.marginBits));
    const PlainLevels plain(days, factors);
    std::vector<qint64> units(factors.size(), unit);
    for (std::size_t first = 0; first < factors.size(); ++first) {
        std::size_t end = first;
        qint64 common = 0;
        for (; end < factors.size() && factors[end] > 1; ++end)
            common = std::gcd(common, factors[end]);
        if (common > 1 && plain.mostlyFitWith(days.days().subspan(first, end - first), common))
            std::fill(units.begin() + static_cast<std::ptrdiff_t>(first), units.begin() + static_cast<std::ptrdiff_t>(end), unit * common);
        first = std::max(first, end);
    }
    return units;
}

} // namespace attest
