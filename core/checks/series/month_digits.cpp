// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/month_digits.h"

#include "core/checks/series/day_units.h"

#include <algorithm>
#include <limits>

namespace attest {
namespace {

MonthDigits& monthAt(std::vector<MonthDigits>& months, const MeterDay& day)
{
    const QDate date = LocalCalendar::dateOf(day.day);
    if (months.empty() || !months.back().month.contains(date))
        months.push_back({Period::month(date.year(), date.month()), day.first, day.end});
    months.back().end = day.end;
    return months.back();
}

/// So many units; without end where that is more than a value can be.
qint64 unitsOf(qint64 count, qint64 unit)
{
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    return count > kLargest / unit ? kLargest : count * unit;
}

/// Calls take(value), in units, for the values [first, end) whose last digit is free.
template <class Take>
void forEachFree(const MeterValues& meter, std::size_t first, std::size_t end, qint64 unit, const DigitLimits& limits, Take take)
{
    const qint64 fromLast = unitsOf(limits.fromLast, unit);
    const qint64 fromZero = unitsOf(limits.fromZero, unit);
    qint64 before = first > 0 ? storedValue(meter, first - 1) : 0;
    for (std::size_t i = first; i < end; ++i) {
        const qint64 value = storedValue(meter, i);
        if (std::abs(value - before) >= fromLast && value >= fromZero)
            take(value / unit);
        before = value;
    }
}

} // namespace

std::vector<MonthDigits> monthDigits(const DayTable& days, const DigitLimits& limits)
{
    std::vector<MonthDigits> months;
    if (days.isEmpty())
        return months;
    const qint64 unit = unitOf(days.values());
    if (unit <= 0)
        return months;
    const std::vector<qint64> units = dayUnits(days, unit, limits);
    for (std::size_t i = 0; i < units.size(); ++i) {
        const MeterDay& day = days.days()[i];
        forEachFree(days.values(), day.first, day.end, units[i], limits, [&month = monthAt(months, day)](qint64 value) {
            ++month.counts[static_cast<std::size_t>(value % 10)];
            ++month.total;
        });
    }
    return months;
}

bool isSpread(const MeterValues& meter, const MonthDigits& month, const DigitLimits& limits)
{
    const qint64 unit = unitOf(meter);
    std::vector<qint64> sample;
    const auto add = [&](qint64 value) { sample.push_back(value); };
    forEachFree(meter, 0, month.first, unit, limits, add);
    forEachFree(meter, month.end, meter.size(), unit, limits, add);
    std::sort(sample.begin(), sample.end());
    std::size_t most = 0;
    for (std::size_t low = 0, high = 0; low < sample.size(); ++low) {
        while (high < sample.size() && sample[high] < sample[low] + limits.fromLast)
            ++high;
        most = std::max(most, high - low);
    }
    return static_cast<double>(most) <= limits.together * static_cast<double>(sample.size());
}

} // namespace attest
