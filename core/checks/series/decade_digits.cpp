// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/decade_digits.h"

#include "core/checks/series/day_units.h"
#include "core/series/robust.h"

#include <array>
#include <map>
#include <numeric>
#include <optional>

namespace attest {
namespace {

constexpr qint64 kBase = 10;
constexpr qint64 kHalf = 5;    // units to either side of a value
constexpr int kFreeDigits = 9; // of ten whose shares add up to 1

/// How often each value occurs, in units.
using Histogram = std::map<qint64, qint64>;

struct MonthValues {
    MonthDigits digits;
    Histogram values;
};

void addDay(const DayTable& days, const MeterDay& day, qint64 unit, const DigitLimits& limits, MonthValues& month)
{
    qint64 before = day.first > 0 ? storedValue(days.values(), day.first - 1) : 0;
    for (std::size_t i = day.first; i < day.end; ++i) {
        const qint64 value = storedValue(days.values(), i);
        if (value != before && value / unit >= limits.fromZero) {
            ++month.values[value / unit];
            ++month.digits.counts[static_cast<std::size_t>(value / unit % kBase)];
            ++month.digits.total;
        }
        before = value;
    }
    month.digits.end = day.end;
}

std::vector<MonthValues> monthValues(const DayTable& days, qint64 unit, const DigitLimits& limits)
{
    const std::vector<qint64> units = dayUnits(days, unit, limits);
    std::vector<MonthValues> months;
    for (std::size_t i = 0; i < units.size(); ++i) {
        const MeterDay& day = days.days()[i];
        const QDate date = LocalCalendar::dateOf(day.day);
        if (months.empty() || !months.back().digits.month.contains(date))
            months.push_back({{Period::month(date.year(), date.month()), day.first, day.end}, {}});
        addDay(days, day, units[i], limits, months.back());
    }
    return months;
}

/// Around a value: those five units away count half, so that each last digit counts once.
double around(const Histogram& values, qint64 value)
{
    double sum = 0;
    for (auto at = values.lower_bound(value - kHalf); at != values.end() && at->first <= value + kHalf; ++at)
        sum += static_cast<double>(at->second) * (std::abs(at->first - value) == kHalf ? 0.5 : 1);
    return sum;
}

std::optional<double> middleShare(const Histogram& values, qint64 digit, const DigitLimits& limits)
{
    if (values.empty())
        return {};
    std::vector<double> shares;
    for (qint64 value = values.begin()->first / kBase * kBase + digit; value <= values.rbegin()->first; value += kBase) {
        const auto next = values.lower_bound(value - kHalf);
        if (next == values.end())
            break;
        if (next->first > value + kHalf) {
            value += (next->first - value - kHalf) / kBase * kBase; // nothing stands between
            continue;
        }
        const auto own = values.find(value);
        const double all = around(values, value);
        if (all >= static_cast<double>(limits.decadeValues))
            shares.push_back((own == values.end() ? 0.0 : static_cast<double>(own->second)) / all);
    }
    if (shares.empty() || static_cast<qint64>(shares.size()) < limits.decades)
        return {};
    return median(shares);
}

double shareOf(const MonthDigits& digits, std::size_t digit) { return static_cast<double>(digits.counts[digit]) / static_cast<double>(digits.total); }

FavouriteDigit favourite(const MonthValues& month, const MonthValues& rest, const DigitLimits& limits)
{
    FavouriteDigit found{month.digits};
    for (qint64 digit = 0; digit < kBase; ++digit) {
        const std::optional<double> share = middleShare(month.values, digit, limits);
        const std::optional<double> usual = middleShare(rest.values, digit, limits);
        if (!share || !usual || *share - *usual <= found.excess)
            continue;
        found.digit = static_cast<std::size_t>(digit);
        found.excess = *share - *usual;
    }
    found.share = shareOf(month.digits, found.digit);
    found.usual = shareOf(rest.digits, found.digit);
    found.probability = chiSquareProbability(chiSquareOfTwo(month.digits.counts, rest.digits.counts), kFreeDigits);
    return found;
}

MonthValues allBut(const std::vector<MonthValues>& months, const MonthValues& but)
{
    MonthValues rest;
    for (const MonthValues& month : months) {
        if (month.digits.month == but.digits.month)
            continue;
        rest.digits.total += month.digits.total;
        for (std::size_t digit = 0; digit < rest.digits.counts.size(); ++digit)
            rest.digits.counts[digit] += month.digits.counts[digit];
        for (const auto& [value, count] : month.values)
            rest.values[value] += count;
    }
    return rest;
}

} // namespace

std::vector<FavouriteDigit> favouriteDigits(const DayTable& days, const DigitLimits& limits)
{
    std::vector<FavouriteDigit> found;
    const qint64 unit = days.isEmpty() ? 0 : unitOf(days.values());
    if (unit <= 0)
        return found;
    const std::vector<MonthValues> months = monthValues(days, unit, limits);
    for (const MonthValues& month : months) {
        if (month.digits.total < limits.values)
            continue;
        const MonthValues rest = allBut(months, month);
        if (rest.digits.total >= limits.values)
            found.push_back(favourite(month, rest, limits));
    }
    return found;
}

} // namespace attest
