// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/metered_days.h"

#include "core/quantities/month_spans.h"
#include "core/quantities/register_run.h"

#include <algorithm>

namespace attest {
namespace {

std::optional<QuantityValue> sumOfMonths(const ByPeriod& values, const std::vector<Period>& months)
{
    QuantityValue sum;
    for (const Period& month : months) {
        const auto found = values.find(month);
        if (found == values.end() || !found->second.isExact())
            return std::nullopt;
        sum.amount += found->second.amount;
        sum.parts.insert(sum.parts.end(), found->second.parts.begin(), found->second.parts.end());
    }
    return sum;
}

/// Of one moment the last: what an event gives holds from there on.
std::optional<std::size_t> readingAt(const RegisterRun& run, QDate day, const QTimeZone& zone)
{
    for (std::size_t i = run.size(); i-- > 0;) {
        const DayBorder border = nearestMidnight(run.time(i), zone);
        if (border.day == day && !border.between)
            return i;
    }
    return std::nullopt;
}

std::optional<QuantityValue> betweenReadings(const CheckContext& context, const MeterMonths& months, const Period& days)
{
    const QTimeZone zone = zoneNamed(context.submission.engagement.timezone);
    const RegisterRun run(context.submission, *context.submission.meter(months.meter), months.unit);
    const auto first = readingAt(run, days.from(), zone);
    const auto last = readingAt(run, days.to().addDays(1), zone);
    return first && last && *first < *last ? run.between(*first, *last) : std::nullopt;
}

} // namespace

std::optional<QuantityValue> meteredOn(const CheckContext& context, const MeterMonths& months, const Period& days)
{
    const std::vector<Period> parts = days.months();
    if (std::all_of(parts.begin(), parts.end(), [](const Period& month) { return month.isMonth(); })) {
        for (const ByPeriod* kind : {&months.intervals, &months.registers}) {
            if (auto sum = sumOfMonths(*kind, parts))
                return sum;
        }
    }
    return betweenReadings(context, months, days);
}

} // namespace attest
