// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/series_energy.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kSummerTime = 3'600; // a day may last so much longer

/// Adds stored coefficients, file by file, so that no rounding and no slow fraction is needed.
class ExactSum {
public:
    void add(const MeterValues::Place& place) { m_sums[place.series] += Decimal::Integer(place.series->values[place.at]); }
    Rational in(const Unit& unit) const
    {
        Rational total;
        for (const auto& [series, sum] : m_sums)
            total += Rational(Decimal(sum, series->scale)) * series->unit.size() / unit.size();
        return total;
    }

private:
    std::map<const Series*, Decimal::Integer> m_sums;
};

/// Whether the intervals from the first to the last index follow each other without a break and reach over both moments.
bool isComplete(const MeterValues& values, std::size_t first, std::size_t end, qint64 from, qint64 to)
{
    const auto starts = values.starts();
    const qint64 step = values.stepSeconds();
    const qint64 longest = step >= kDay ? step + kSummerTime : step;
    if (first >= end || starts[first] > from || starts[end - 1] + longest < to)
        return false;
    for (std::size_t i = first + 1; i < end; ++i) {
        if (starts[i] - starts[i - 1] > longest)
            return false;
    }
    return true;
}

} // namespace

std::optional<EnergyBounds> energyBetween(const MeterValues& values, qint64 from, qint64 fromSlack, qint64 to, qint64 toSlack)
{
    const qint64 step = values.stepSeconds();
    if (step <= 0 || step > kDay || values.isEmpty() || to < from)
        return std::nullopt;
    const auto starts = values.starts();
    const auto indexFrom = [&](qint64 time) {
        return static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), time) - starts.begin());
    };
    const std::size_t first = indexFrom(from - fromSlack - step + 1);
    const std::size_t end = indexFrom(to + toSlack);
    const std::size_t inner = std::max(indexFrom(from - step + 1), first);
    const std::size_t innerEnd = std::max(indexFrom(to), std::min(inner + 1, end));
    if (!isComplete(values, inner, innerEnd, from, to))
        return std::nullopt;
    ExactSum least;
    ExactSum most;
    for (std::size_t i = first; i < end; ++i) {
        most.add(values.place(i));
        if (starts[i] >= from + fromSlack && starts[i] + step <= to - toSlack)
            least.add(values.place(i));
    }
    const Unit& unit = values.meter().unit;
    return EnergyBounds{least.in(unit), most.in(unit)};
}

} // namespace attest
