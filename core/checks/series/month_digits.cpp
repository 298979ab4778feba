// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/month_digits.h"

#include <algorithm>
#include <numeric>

namespace attest {
namespace {

constexpr qint64 kFarFromLast = 30;
constexpr qint64 kFarFromZero = 100;

qint64 storedValue(const MeterValues& meter, std::size_t i)
{
    const MeterValues::Place place = meter.place(i);
    return place.series->values[place.at];
}

/// What all values are multiples of; 0 where the meter's files differ in unit or places.
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

MonthDigits& monthAt(std::vector<MonthDigits>& months, const MeterDay& day)
{
    const QDate date = LocalCalendar::dateOf(day.day);
    if (months.empty() || !months.back().month.contains(date))
        months.push_back({Period::month(date.year(), date.month()), day.first, day.end});
    months.back().end = day.end;
    return months.back();
}

/// Calls take(value) for the values [first, end) whose last digit is free.
template <class Take>
void forEachFree(const MeterValues& meter, std::size_t first, std::size_t end, qint64 unit, Take take)
{
    qint64 before = first > 0 ? storedValue(meter, first - 1) : 0;
    for (std::size_t i = first; i < end; ++i) {
        const qint64 value = storedValue(meter, i);
        if (std::abs(value - before) >= kFarFromLast * unit && value >= kFarFromZero * unit)
            take(value / unit);
        before = value;
    }
}

} // namespace

std::vector<MonthDigits> monthDigits(const DayTable& days)
{
    std::vector<MonthDigits> months;
    if (days.isEmpty())
        return months;
    const qint64 unit = unitOf(days.values());
    if (unit <= 0)
        return months;
    for (const MeterDay& day : days.days()) {
        forEachFree(days.values(), day.first, day.end, unit, [&month = monthAt(months, day)](qint64 value) {
            ++month.counts[static_cast<std::size_t>(value % 10)];
            ++month.total;
        });
    }
    return months;
}

bool isSpread(const MeterValues& meter, const MonthDigits& month)
{
    const qint64 unit = unitOf(meter);
    std::vector<qint64> sample;
    const auto add = [&](qint64 value) { sample.push_back(value); };
    forEachFree(meter, 0, month.first, unit, add);
    forEachFree(meter, month.end, meter.size(), unit, add);
    std::sort(sample.begin(), sample.end());
    std::size_t most = 0;
    for (std::size_t low = 0, high = 0; low < sample.size(); ++low) {
        while (high < sample.size() && sample[high] < sample[low] + kFarFromLast)
            ++high;
        most = std::max(most, high - low);
    }
    return 10 * most <= sample.size();
}

} // namespace attest
