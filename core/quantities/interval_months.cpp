// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/apportion.h"
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

__extension__ using WideInteger = __int128;

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
/// From here on an interval is one of days on the calendar, and may cross the end of a month.
constexpr qint64 kOfDays = 2 * kDay - kHour;
/// Of its usual length: where the next interval begins later, something is missing between them.
constexpr qint64 kLongestPercent = 120;

/// One interval of one of the meter's series.
struct Stamp {
    qint64 start;
    qint32 series;
    qint32 index;
};

std::vector<const Series*> seriesOf(const Submission& submission, const Meter& meter, const Unit& unit, bool ofDays)
{
    std::vector<const Series*> result;
    for (const Series& series : submission.series) {
        if (series.meter == meter.id && series.unit.convertsTo(unit) && (series.stepSeconds >= kOfDays) == ofDays)
            result.push_back(&series);
    }
    return result;
}

/// All stamps of the meter's files in time, the first of twins only.
std::vector<Stamp> mergedStamps(const std::vector<const Series*>& all)
{
    std::vector<Stamp> stamps;
    for (std::size_t s = 0; s < all.size(); ++s) {
        for (std::size_t i = 0; i < all[s]->size(); ++i)
            stamps.push_back({all[s]->start[i], static_cast<qint32>(s), static_cast<qint32>(i)});
    }
    const auto earlier = [](const Stamp& a, const Stamp& b) { return a.start < b.start; };
    if (!std::is_sorted(stamps.begin(), stamps.end(), earlier))
        std::stable_sort(stamps.begin(), stamps.end(), earlier);
    const auto twins = [](const Stamp& a, const Stamp& b) { return a.start == b.start; };
    stamps.erase(std::unique(stamps.begin(), stamps.end(), twins), stamps.end());
    return stamps;
}

/// The longest distance to the next stamp that is no gap: days last up to 25 hours.
qint64 longestStep(qint64 step) { return step > 12 * kHour ? step + kHour : step; }

/// Whether the stamps [first, last) leave no hole in the month. The ones before and after do not count.
bool leavesNoGap(const std::vector<const Series*>& all, const Stamp* first, const Stamp* last, const MonthSpan& span)
{
    const auto stepOf = [&](const Stamp& stamp) { return all[static_cast<std::size_t>(stamp.series)]->stepSeconds; };
    if (stepOf(*first) > 0 && first->start - span.start >= stepOf(*first))
        return false;
    for (const Stamp* stamp = first; stamp != last; ++stamp) {
        const qint64 next = stamp + 1 == last ? span.end : (stamp + 1)->start;
        if (stepOf(*stamp) > 0 && next - stamp->start > longestStep(stepOf(*stamp)))
            return false;
    }
    return true;
}

/// What one series contributes to a month, while it is added up.
struct Tally {
    WideInteger sum = 0;
    int rows = 0;
    std::size_t first = 0;
    WideInteger estimated = 0;
    int estimatedRows = 0;
    WideInteger substituted = 0;
    int substitutedRows = 0;

    void count(qint64 value, Quality quality)
    {
        sum += value;
        ++rows;
        if (quality == Quality::estimated) {
            estimated += value;
            ++estimatedRows;
        } else if (quality == Quality::substituted) {
            substituted += value;
            ++substitutedRows;
        }
    }
};

Decimal::Integer wide(WideInteger value)
{
    const bool negative = value < 0;
    __extension__ const auto size = static_cast<unsigned __int128>(negative ? -value : value);
    Decimal::Integer result = static_cast<quint64>(size >> 64);
    result <<= 64;
    result += static_cast<quint64>(size);
    return negative ? Decimal::Integer(-result) : result;
}

Quality qualityOf(const Series& series, std::size_t index)
{
    return series.quality.empty() ? Quality::measured : series.quality[index];
}

/// The sum of one series as a value of its own.
QuantityValue valueOf(const Series& series, const Tally& tally, const Unit& unit)
{
    const auto inUnit = [&](WideInteger value) { return Rational(Decimal(wide(value), series.scale)) * series.unit.size() / unit.size(); };
    Contribution part{series.meter, inUnit(tally.sum), series.at(tally.first), tally.rows};
    part.estimated = {inUnit(tally.estimated), tally.estimatedRows};
    part.substituted = {inUnit(tally.substituted), tally.substitutedRows};
    const bool isEstimated = tally.estimatedRows + tally.substitutedRows > 0;
    return {part.amount, true, isEstimated, {part}};
}

QuantityValue monthValue(const std::vector<const Series*>& all, const Stamp* first, const Stamp* last, const Unit& unit)
{
    std::vector<Tally> tallies(all.size());
    for (const Stamp* stamp = first; stamp != last; ++stamp) {
        const Series& series = *all[static_cast<std::size_t>(stamp->series)];
        Tally& tally = tallies[static_cast<std::size_t>(stamp->series)];
        const auto index = static_cast<std::size_t>(stamp->index);
        tally.first = tally.rows == 0 ? index : std::min(tally.first, index);
        tally.count(series.values[index], qualityOf(series, index));
    }
    QuantityValue value;
    for (std::size_t s = 0; s < all.size(); ++s) {
        if (tallies[s].rows > 0)
            add(value, valueOf(*all[s], tallies[s], unit));
    }
    return value;
}

ByPeriod shortIntervalMonths(const std::vector<const Series*>& all, const Unit& unit, const std::vector<MonthSpan>& spans)
{
    const std::vector<Stamp> stamps = mergedStamps(all);
    const auto before = [](const Stamp& stamp, qint64 time) { return stamp.start < time; };
    ByPeriod result;
    for (const MonthSpan& span : spans) {
        const auto first = std::lower_bound(stamps.begin(), stamps.end(), span.start, before);
        const auto last = std::lower_bound(first, stamps.end(), span.end, before);
        if (first == last)
            continue;
        const Stamp* begin = stamps.data() + (first - stamps.begin());
        const Stamp* end = stamps.data() + (last - stamps.begin());
        QuantityValue value = monthValue(all, begin, end, unit);
        value.complete = leavesNoGap(all, begin, end, span);
        result.emplace(span.period, std::move(value));
    }
    return result;
}

/// The day after the last one of an interval that starts on a day.
QDate endOf(QDate start, qint64 step)
{
    const int months = calendarMonths(step);
    const bool isFourWeeks = step < 30 * kDay - kHour && start.day() != 1;
    return months > 0 && !isFourWeeks ? start.addMonths(months) : start.addDays((step + kDay / 2) / kDay);
}

/// Intervals of several days as amounts of whole days. One lasts until the next begins, unless that is so late that
/// something is missing between them.
std::vector<DatedAmount> datedAmounts(const std::vector<const Series*>& all, const Unit& unit, const QTimeZone& zone)
{
    const std::vector<Stamp> stamps = mergedStamps(all);
    std::vector<DatedAmount> amounts;
    for (auto stamp = stamps.begin(); stamp != stamps.end(); ++stamp) {
        const Series& series = *all[static_cast<std::size_t>(stamp->series)];
        const auto index = static_cast<std::size_t>(stamp->index);
        const DayBorder start = nearestMidnight(stamp->start, zone);
        DayBorder end{endOf(start.day, series.stepSeconds), start.between};
        const qint64 toNext = stamp + 1 == stamps.end() ? 0 : (stamp + 1)->start - stamp->start;
        if (toNext > 0 && toNext * 100 <= series.stepSeconds * kLongestPercent)
            end = nearestMidnight((stamp + 1)->start, zone);
        if (end.day <= start.day)
            continue;
        Tally tally;
        tally.first = index;
        tally.count(series.values[index], qualityOf(series, index));
        amounts.push_back({Period(start.day, end.day.addDays(-1)), valueOf(series, tally, unit), start.between, end.between});
    }
    return amounts;
}

} // namespace

ByPeriod intervalMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans)
{
    ByPeriod result = shortIntervalMonths(seriesOf(submission, meter, unit, false), unit, spans);
    const auto ofDays = datedAmounts(seriesOf(submission, meter, unit, true), unit, zoneNamed(submission.engagement.timezone));
    for (const auto& [period, value] : byMonths(ofDays, submission.engagement.period)) {
        const auto [at, isNew] = result.try_emplace(period, value);
        if (!isNew && !at->second.complete && value.complete)
            at->second = value;
    }
    return result;
}

} // namespace attest
