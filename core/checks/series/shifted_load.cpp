// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/shifted_load.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace attest {
namespace {

using Pairs = std::vector<DayPair>;

/// Sums of complete days, by day.
std::unordered_map<qint64, double> daySums(const MeterValues& meter)
{
    const DayTable table(meter);
    std::unordered_map<qint64, double> sums;
    for (const MeterDay& day : table.days()) {
        if (day.complete)
            sums.emplace(day.day, day.sum);
    }
    return sums;
}

/// How much a meter gained from the days before to those after; base units of the dimension.
std::optional<double> gain(const MeterValues& meter, const Pairs& pairs, std::size_t fewest)
{
    const auto sums = daySums(meter);
    std::vector<double> gains;
    for (const DayPair& pair : pairs) {
        const auto before = sums.find(pair.before);
        const auto after = sums.find(pair.after);
        if (before != sums.end() && after != sums.end())
            gains.push_back(after->second - before->second);
    }
    if (gains.size() < fewest)
        return std::nullopt;
    return median(std::move(gains)) * meter.meter().unit.size().toDouble();
}

/// Sum over the meters whose parent is `parent`; nothing where there are none.
std::optional<double> gainBelow(const CheckContext& context, const QString& parent, const Pairs& pairs, std::size_t fewest)
{
    std::optional<double> sum;
    for (const MeterValues& other : context.series) {
        if (other.meter().parent != parent)
            continue;
        if (const auto part = gain(other, pairs, fewest))
            sum = sum.value_or(0) + *part;
    }
    return sum;
}

/// How many times as much the days after give as those before.
std::optional<double> ratioOf(const MeterValues& meter, const Pairs& pairs, std::size_t fewest)
{
    const auto sums = daySums(meter);
    const auto level = [&](qint64 DayPair::*side) -> std::optional<double> {
        std::vector<double> found;
        for (const DayPair& pair : pairs) {
            if (const auto sum = sums.find(pair.*side); sum != sums.end())
                found.push_back(sum->second);
        }
        return found.size() < fewest ? std::nullopt : std::optional(median(std::move(found)));
    };
    const auto before = level(&DayPair::before);
    const auto after = level(&DayPair::after);
    return before && after && *before > 0 && *after > 0 ? std::optional(*after / *before) : std::nullopt;
}

bool isPowerOfTen(double ratio, double scatter)
{
    const double power = std::log10(ratio);
    return std::abs(power - std::round(power)) <= scatter;
}

/// Of a load, or of what feeds loads.
bool isLoadMeter(const Meter& meter)
{
    return meter.measures != MeterMeasures::pvGeneration && meter.measures != MeterMeasures::gridExport
        && meter.measures != MeterMeasures::storageCharge && meter.measures != MeterMeasures::storageDischarge;
}

} // namespace

bool isStandStill(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits)
{
    if (shift.ratio >= 1 || shift.end >= days.days().size())
        return false;
    const Meter& meter = days.values().meter();
    int told = 0;
    int alike = 0;
    for (const MeterValues& other : context.series) {
        if (other.meter().id == meter.id || other.meter().site != meter.site || !isLoadMeter(other.meter()))
            continue;
        if (const auto ratio = ratioOf(other, shift.pairs, limits.fewestDays)) {
            ++told;
            alike += std::log(*ratio) <= (1 - limits.scatter) * std::log(shift.ratio) ? 1 : 0;
        }
    }
    return told > 0 ? 2 * alike > told : shift.ratio < limits.standStill && !isPowerOfTen(shift.ratio, limits.powerScatter);
}

bool isLoad(const CheckContext& context, const DayTable& days, const LevelShift& shift, const ShiftLimits& limits)
{
    const Meter& meter = days.values().meter();
    const auto own = gain(days.values(), shift.pairs, limits.fewestDays);
    if (!own)
        return false;
    const double most = limits.unexplained * std::abs(*own);
    if (const auto below = gainBelow(context, meter.id, shift.pairs, limits.fewestDays))
        return std::abs(*below - *own) <= most;
    const auto parent = std::find_if(context.series.begin(), context.series.end(), [&](const MeterValues& other) { return other.meter().id == meter.parent; });
    if (meter.parent.isEmpty() || parent == context.series.end() || !parent->meter().unit.convertsTo(meter.unit))
        return false;
    const auto above = gain(*parent, shift.pairs, limits.fewestDays);
    const auto beside = gainBelow(context, meter.parent, shift.pairs, limits.fewestDays);
    return above && beside && std::abs(*above - *beside) <= most && std::abs(*above) > most;
}

} // namespace attest
