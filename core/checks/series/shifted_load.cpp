// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/shifted_load.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace attest {
namespace {

constexpr qint64 kPair = 14;
constexpr std::size_t kFewestPairs = 7;
/// Of the meter's own change: what the others may miss.
constexpr double kUnexplained = 0.35;
/// Of the decimal logarithm: about seven per cent.
constexpr double kNearPower = 0.03;

/// How much a day of a meter gained over the same weekday two weeks before, around a day; base units of the dimension.
std::optional<double> gain(const MeterValues& meter, qint64 day)
{
    const DayTable table(meter);
    std::unordered_map<qint64, double> sums;
    for (const MeterDay& one : table.days()) {
        if (one.complete && one.day >= day - kPair && one.day < day + kPair)
            sums.emplace(one.day, one.sum);
    }
    std::vector<double> gains;
    for (qint64 after = day; after < day + kPair; ++after) {
        const auto a = sums.find(after);
        const auto b = sums.find(after - kPair);
        if (a != sums.end() && b != sums.end())
            gains.push_back(a->second - b->second);
    }
    if (gains.size() < kFewestPairs)
        return std::nullopt;
    return median(std::move(gains)) * meter.meter().unit.size().toDouble();
}

/// Sum over the meters whose parent is `parent`; nothing where there are none.
std::optional<double> gainBelow(const CheckContext& context, const QString& parent, qint64 day)
{
    std::optional<double> sum;
    for (const MeterValues& other : context.series) {
        if (other.meter().parent != parent)
            continue;
        if (const auto part = gain(other, day))
            sum = sum.value_or(0) + *part;
    }
    return sum;
}

/// How many times as much the first two weeks from a day on give as the two before.
std::optional<double> ratioAt(const MeterValues& meter, qint64 day)
{
    const DayTable table(meter);
    std::vector<double> before;
    std::vector<double> after;
    for (const MeterDay& one : table.days()) {
        if (one.complete && one.day >= day - kPair && one.day < day + kPair)
            (one.day < day ? before : after).push_back(one.sum);
    }
    if (before.size() < kFewestPairs || after.size() < kFewestPairs)
        return std::nullopt;
    const double usual = median(std::move(before));
    const double then = median(std::move(after));
    return usual > 0 && then > 0 ? std::optional(then / usual) : std::nullopt;
}

bool isPowerOfTen(double ratio)
{
    const double power = std::log10(ratio);
    return std::abs(power - std::round(power)) <= kNearPower;
}

/// Of a load, or of what feeds loads.
bool isLoadMeter(const Meter& meter)
{
    return meter.measures != MeterMeasures::pvGeneration && meter.measures != MeterMeasures::gridExport
        && meter.measures != MeterMeasures::storageCharge && meter.measures != MeterMeasures::storageDischarge;
}

} // namespace

bool isStandStill(const CheckContext& context, const DayTable& days, const LevelShift& shift, double scatter, double share)
{
    if (shift.ratio >= 1 || shift.end >= days.days().size())
        return false;
    const Meter& meter = days.values().meter();
    int told = 0;
    int alike = 0;
    for (const MeterValues& other : context.series) {
        if (other.meter().id == meter.id || other.meter().site != meter.site || !isLoadMeter(other.meter()))
            continue;
        if (const auto ratio = ratioAt(other, days.days()[shift.first].day)) {
            ++told;
            alike += std::log(*ratio) <= (1 - scatter) * std::log(shift.ratio) ? 1 : 0;
        }
    }
    return told > 0 ? 2 * alike > told : shift.ratio < share && !isPowerOfTen(shift.ratio);
}

bool isLoad(const CheckContext& context, const DayTable& days, const LevelShift& shift)
{
    const Meter& meter = days.values().meter();
    const qint64 day = days.days()[shift.first].day;
    const auto own = gain(days.values(), day);
    if (!own)
        return false;
    const double most = kUnexplained * std::abs(*own);
    if (const auto below = gainBelow(context, meter.id, day))
        return std::abs(*below - *own) <= most;
    const auto parent = std::find_if(context.series.begin(), context.series.end(), [&](const MeterValues& other) { return other.meter().id == meter.parent; });
    if (meter.parent.isEmpty() || parent == context.series.end() || !parent->meter().unit.convertsTo(meter.unit))
        return false;
    const auto above = gain(*parent, day);
    const auto beside = gainBelow(context, meter.parent, day);
    return above && beside && std::abs(*above - *beside) <= most && std::abs(*above) > most;
}

} // namespace attest
