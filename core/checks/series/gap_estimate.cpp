// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/gap_estimate.h"

#include "core/checks/series/series_text.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;
constexpr qint64 kWeek = 7 * kDay;
constexpr qint64 kWeeksOfYear = 52;

/// Generation is counted in the company's favour: there the lower value is the safe one.
bool isInFavour(const Meter& meter) { return meter.measures == MeterMeasures::pvGeneration; }

/// The measured value at a moment, give or take half a step.
std::optional<std::size_t> measuredAt(const MeterValues& values, qint64 moment, qint64 step)
{
    const auto starts = values.starts();
    const auto found = std::lower_bound(starts.begin(), starts.end(), moment - step / 2);
    if (found == starts.end() || *found > moment + step / 2)
        return std::nullopt;
    const auto i = static_cast<std::size_t>(found - starts.begin());
    return values.quality(i) == Quality::measured ? std::optional(i) : std::nullopt;
}

/// The nearest week with a measured value, before (−1) or after (1).
std::optional<std::size_t> weeksAway(const MeterValues& values, qint64 stamp, qint64 step, int direction, qint64 mostWeeks)
{
    const qint64 reach = direction < 0 ? stamp - values.starts().front() : values.starts().back() - stamp;
    for (qint64 weeks = 1; weeks <= mostWeeks && weeks * kWeek <= reach + step; ++weeks) {
        if (const auto found = measuredAt(values, stamp + direction * weeks * kWeek, step))
            return found;
    }
    return std::nullopt;
}

std::vector<std::size_t> likeIntervals(const MeterValues& values, const MissingRun& run, qint64 stamp, qint64 mostWeeks)
{
    std::vector<std::size_t> like;
    const auto take = [&](std::optional<std::size_t> found) {
        if (found)
            like.push_back(*found);
    };
    if (run.step <= kDay) {
        take(weeksAway(values, stamp, run.step, -1, mostWeeks));
        take(weeksAway(values, stamp, run.step, 1, mostWeeks));
        take(measuredAt(values, stamp - kWeeksOfYear * kWeek, run.step));
    }
    if (like.empty()) {
        take(run.before);
        take(run.after);
    }
    return like;
}

} // namespace

std::optional<Rational> conservativeEstimate(const MeterValues& values, const MissingRun& run, qint64 mostWeeks)
{
    Rational sum;
    for (const qint64 stamp : run.stamps) {
        const auto like = likeIntervals(values, run, stamp, mostWeeks);
        if (like.empty())
            return std::nullopt;
        const auto smaller = [&](std::size_t a, std::size_t b) { return values.values()[a] < values.values()[b]; };
        const auto chosen = isInFavour(values.meter()) ? std::min_element(like.begin(), like.end(), smaller)
                                                       : std::max_element(like.begin(), like.end(), smaller);
        sum += amountOf(values.place(*chosen), values.meter().unit);
    }
    return sum;
}

std::optional<Rational> lastYearsMonth(const CheckContext& context, const Meter& meter, const Period& month)
{
    const auto& meters = context.submission.meters;
    const auto sharesSource = [&](const Meter& other) { return other.id != meter.id && other.source == meter.source; };
    if (meter.source.isEmpty() || isInFavour(meter) || std::any_of(meters.begin(), meters.end(), sharesSource))
        return std::nullopt;
    const Period lastYears(month.from().addYears(-1), month.from().addYears(-1).addMonths(1).addDays(-1));
    for (const PriorYearValue& value : context.submission.priorYear) {
        if (value.item == meter.source && value.period == lastYears)
            return value.quantity.in(meter.unit);
    }
    return std::nullopt;
}

std::map<Period, WeakFilling> weakFillings(const MeterValues& values, const Period& period, const Decimal& percent, qint64 mostWeeks,
                                           const QTimeZone& zone)
{
    struct Sums {
        WeakFilling filling;
        Rational before;
        Rational after;
        bool comparable = true;
    };
    std::map<Period, Sums> months;
    const Unit& unit = values.meter().unit;
    const qint64 step = values.stepSeconds();
    const qint64 from = startOf(period, zone);
    const qint64 to = endOf(period, zone);
    for (std::size_t i = 0; i < values.size() && step > 0 && step <= kDay; ++i) {
        const qint64 stamp = values.starts()[i];
        if (stamp < from || stamp >= to || values.quality(i) == Quality::measured)
            continue;
        Sums& sums = months[monthWithin(period, stamp, zone)];
        sums.filling.values.push_back(i);
        sums.filling.filled += amountOf(values.place(i), unit);
        const auto before = weeksAway(values, stamp, step, -1, mostWeeks);
        const auto after = weeksAway(values, stamp, step, 1, mostWeeks);
        sums.comparable = sums.comparable && before && after;
        if (!sums.comparable)
            continue;
        sums.before += amountOf(values.place(*before), unit);
        sums.after += amountOf(values.place(*after), unit);
    }
    std::map<Period, WeakFilling> weak;
    for (auto& [month, sums] : months) {
        const bool inFavour = isInFavour(values.meter());
        WeakFilling& filling = sums.filling;
        filling.neighbours = inFavour ? std::max(sums.before, sums.after) : std::min(sums.before, sums.after);
        const Rational unsafe = inFavour ? filling.filled - filling.neighbours : filling.neighbours - filling.filled;
        if (sums.comparable && unsafe * 100 > filling.neighbours.absolute() * Rational(percent) && !unsafe.isZero())
            weak.emplace(month, std::move(filling));
    }
    return weak;
}

} // namespace attest
