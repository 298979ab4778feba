// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/digit_findings.h"

#include "core/checks/outcome.h"
#include "core/checks/series/decade_digits.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/month_digits.h"
#include "core/checks/series/pattern_checks.h"
#include "core/series/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace attest {
namespace {

constexpr int kFreeDigits = 9;      // of ten whose shares add up to 1
constexpr double kEvenShare = 0.1;  // of one of ten digits
constexpr std::size_t kShownValues = 24;

struct OddMonth {
    MonthDigits digits;
    double probability = 1;
    std::size_t digit = 0;
    double share = 0;
    double usual = 0;
};

DigitCounts others(const std::vector<MonthDigits>& months, const MonthDigits& but)
{
    DigitCounts sum{};
    for (const MonthDigits& month : months) {
        for (std::size_t digit = 0; digit < sum.size() && month.month != but.month; ++digit)
            sum[digit] += month.counts[digit];
    }
    return sum;
}

OddMonth compared(const MonthDigits& month, const DigitCounts& rest)
{
    qint64 restTotal = 0;
    for (const qint64 count : rest)
        restTotal += count;
    OddMonth odd{month};
    odd.probability = chiSquareProbability(chiSquareOfTwo(month.counts, rest), kFreeDigits);
    for (std::size_t digit = 0; digit < rest.size(); ++digit) {
        const double share = static_cast<double>(month.counts[digit]) / static_cast<double>(month.total);
        const double usual = static_cast<double>(rest[digit]) / static_cast<double>(restTotal);
        if (share - usual > odd.share - odd.usual) {
            odd.digit = digit;
            odd.share = share;
            odd.usual = usual;
        }
    }
    return odd;
}

Decimal percent(double share) { return {Decimal::Integer(std::llround(share * 1000)), 1}; }

Discrepancy report(const MeterValues& meter, const OddMonth& odd)
{
    Discrepancy found = discrepancyOf(kCopiedSeries, measuredSubject(meter, odd.digits.month));
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 % of the values of %3 end in %4, in the other months %5 % (%6 values)"),
                     {odd.digits.month, percent(odd.share), meter.meter().id, argument(static_cast<qint64>(odd.digit)), percent(odd.usual), argument(odd.digits.total)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Show the meter's own memory for that month; rounded or estimated values are marked as such");
    found.causes = {{Cause::estimated, QT_TRANSLATE_NOOP("core", "A meter has no favourite digit: the values were rounded, estimated or written by hand"), 1},
                    {Cause::rounding, QT_TRANSLATE_NOOP("core", "The export of that month has fewer places"), 2}};
    appendCells(found.records, meter, odd.digits.first, odd.digits.first + kShownValues);
    return found;
}

struct Tested {
    const MeterValues* meter;
    OddMonth odd;
};

std::vector<Tested> lastDigits(const CheckContext& context, const DigitLimits& limits)
{
    std::vector<Tested> tested;
    for (const MeterValues& meter : context.series) {
        const DayTable days(meter);
        const std::vector<MonthDigits> months = monthDigits(days, limits);
        for (const MonthDigits& month : months) {
            const DigitCounts rest = others(months, month);
            const qint64 restTotal = std::accumulate(rest.begin(), rest.end(), qint64(0));
            if (month.total >= limits.values && restTotal >= limits.values)
                tested.push_back({&meter, compared(month, rest)});
        }
    }
    return tested;
}

/// Of the months whose values move slowly; what the free digits have told already is not told again.
void addFavourites(const CheckContext& context, const DigitLimits& limits, std::vector<Discrepancy>& found)
{
    std::vector<std::pair<const MeterValues*, FavouriteDigit>> tested;
    for (const MeterValues& meter : context.series) {
        const DayTable days(meter);
        for (FavouriteDigit& month : favouriteDigits(days, limits))
            tested.emplace_back(&meter, std::move(month));
    }
    const double tests = static_cast<double>(tested.size());
    for (const auto& [meter, month] : tested) {
        if (month.probability * tests < limits.probability && month.excess >= limits.excess)
            addOnce(found, report(*meter, {month.digits, month.probability, month.digit, month.share, month.usual}));
    }
}

/// Of all months together.
MonthDigits allDigits(const CheckContext& context, const std::vector<MonthDigits>& months)
{
    MonthDigits all;
    all.month = context.submission.engagement.period;
    for (const MonthDigits& month : months) {
        all.total += month.total;
        for (std::size_t digit = 0; digit < all.counts.size(); ++digit)
            all.counts[digit] += month.counts[digit];
    }
    return all;
}

/// Whether round tens are too many while all other digits come about: a counter's own steps leave some of these out.
bool isRounded(const MonthDigits& all, const DigitLimits& limits)
{
    const qint64 others = all.total - all.counts[0];
    const qint64 least = *std::min_element(all.counts.begin() + 1, all.counts.end());
    const double share = static_cast<double>(all.counts[0]) / static_cast<double>(std::max<qint64>(1, all.total));
    std::array<double, 10> even{};
    even.fill(kEvenShare);
    const bool comeAbout = least > 0 && static_cast<double>(least) * kFreeDigits >= limits.evenness * static_cast<double>(others);
    return all.total >= limits.values && share - kEvenShare >= limits.excess && comeAbout
        && chiSquareProbability(chiSquare(all.counts, even), kFreeDigits) < limits.probability;
}

void addRounded(const CheckContext& context, const DigitLimits& limits, std::vector<Discrepancy>& found)
{
    for (const MeterValues& meter : context.series) {
        const DayTable days(meter);
        const MonthDigits all = allDigits(context, monthDigits(days, limits));
        if (!isRounded(all, limits) || !isSpread(meter, all, limits))
            continue;
        Discrepancy odd = discrepancyOf(kCopiedSeries, measuredSubject(meter, all.month));
        const double share = static_cast<double>(all.counts[0]) / static_cast<double>(all.total);
        odd.finding = {QT_TRANSLATE_NOOP("core", "%1 % of the values of %2 are round tens, where %3 % come about by chance (%4 values)"),
                       {percent(share), meter.meter().id, percent(kEvenShare), argument(all.total)}};
        odd.remedy = QT_TRANSLATE_NOOP("core", "Show the meter's own memory; rounded or estimated values are marked as such");
        odd.causes = {{Cause::estimated, QT_TRANSLATE_NOOP("core", "A meter has no favourite digit: the values were rounded, estimated or written by hand"), 1},
                      {Cause::rounding, QT_TRANSLATE_NOOP("core", "A part of the export has fewer places"), 2}};
        appendCells(odd.records, meter, 0, std::min(kShownValues, meter.size()));
        found.push_back(std::move(odd));
    }
}

} // namespace

std::vector<Discrepancy> lastDigitFindings(const CheckContext& context, const DigitLimits& limits)
{
    std::vector<Discrepancy> found;
    const std::vector<Tested> tested = lastDigits(context, limits);
    for (const Tested& test : tested) {
        const bool isOdd = test.odd.probability * static_cast<double>(tested.size()) < limits.probability && test.odd.share - test.odd.usual >= limits.excess;
        if (isOdd && isSpread(*test.meter, test.odd.digits, limits))
            found.push_back(report(*test.meter, test.odd));
    }
    addFavourites(context, limits, found);
    addRounded(context, limits, found);
    return found;
}

} // namespace attest
