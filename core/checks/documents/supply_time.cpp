// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/supply_time.h"

#include "core/checks/documents/days_of_use.h"
#include "core/checks/documents/documents_checks.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/series/existence.h"
#include "core/checks/series/series_text.h"
#include "core/quantities/month_spans.h"

#include <algorithm>

namespace attest {
namespace {

/// Another meter of the source ends where this one begins, or begins where it ends.
bool isRelieved(const CheckContext& context, const Meter& meter, const Period& span, bool atStart)
{
    const std::vector<Meter>& meters = context.submission.meters;
    const qint64 changeDays = CheckNumbers(context, kInvoicePeriod).whole("change-days");
    return std::any_of(meters.begin(), meters.end(), [&](const Meter& other) {
        const bool isAlike = other.id != meter.id && other.source == meter.source && other.site == meter.site && other.measures == meter.measures;
        if (!isAlike)
            return false;
        const Period its = DaysOfUse(context, other).spanWithin(context.submission.engagement.period);
        if (its.isEmpty())
            return false;
        return std::abs(atStart ? its.to().daysTo(span.from()) : span.to().daysTo(its.from())) <= changeDays;
    });
}

bool wasThere(const CheckContext& context, const Meter& meter, const Period& span, const Period& days, bool atStart)
{
    const QTimeZone zone = zoneNamed(context.submission.engagement.timezone);
    const qint64 from = startOf(days, zone);
    MissingRun run{{from}, endOf(days, zone) - from, std::nullopt, std::nullopt};
    (atStart ? run.after : run.before) = std::size_t{0};
    switch (existedDuring(context, meter, run, zone)) {
    case Existence::proven:
        return true;
    case Existence::disproven:
        return false;
    case Existence::unknown:
        return !isRelieved(context, meter, span, atStart);
    }
    Q_UNREACHABLE();
}

} // namespace

Period timeOfSupply(const CheckContext& context, const SupplyLines& supply)
{
    const Period& period = context.submission.engagement.period;
    const Meter* meter = context.submission.meter(supply.meter);
    const Period span = meter ? DaysOfUse(context, *meter).spanWithin(period) : Period();
    if (span.isEmpty())
        return period;
    QDate from = period.from();
    QDate to = period.to();
    if (from < span.from() && !wasThere(context, *meter, span, Period(from, span.from().addDays(-1)), true))
        from = span.from().addDays(1);
    if (span.to() < to && !wasThere(context, *meter, span, Period(span.to().addDays(1), to), false))
        to = span.to().addDays(-1);
    return from <= to ? Period(from, to) : period;
}

} // namespace attest
