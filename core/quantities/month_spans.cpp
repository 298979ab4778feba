// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/month_spans.h"

#include <QDateTime>
#include <QTimeZone>

namespace attest {
namespace {

QTimeZone zoneOf(const QString& timezone)
{
    const QTimeZone zone(timezone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

} // namespace

std::vector<MonthSpan> monthSpans(const Period& period, const QString& timezone)
{
    const QTimeZone zone = zoneOf(timezone);
    std::vector<MonthSpan> spans;
    for (const Period& month : period.months()) {
        // startOfDay() and not midnight: some zones change their clocks at midnight.
        spans.push_back({month, month.from().startOfDay(zone).toSecsSinceEpoch(),
                         month.to().addDays(1).startOfDay(zone).toSecsSinceEpoch()});
    }
    return spans;
}

} // namespace attest
