// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/month_spans.h"

#include <QDateTime>

namespace attest {

QTimeZone zoneNamed(const QString& timezone)
{
    const QTimeZone zone(timezone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

DayBorder nearestMidnight(qint64 utc, const QTimeZone& zone)
{
    constexpr qint64 kHour = 3600;
    const QDate day = QDateTime::fromSecsSinceEpoch(utc, zone).date();
    const qint64 before = utc - day.startOfDay(zone).toSecsSinceEpoch();
    const qint64 after = day.addDays(1).startOfDay(zone).toSecsSinceEpoch() - utc;
    return before <= after ? DayBorder{day, before > kHour} : DayBorder{day.addDays(1), after > kHour};
}

std::vector<MonthSpan> monthSpans(const Period& period, const QString& timezone)
{
    const QTimeZone zone = zoneNamed(timezone);
    std::vector<MonthSpan> spans;
    for (const Period& month : period.months()) {
        // startOfDay() and not midnight: some zones change their clocks at midnight.
        spans.push_back({month, month.from().startOfDay(zone).toSecsSinceEpoch(),
                         month.to().addDays(1).startOfDay(zone).toSecsSinceEpoch()});
    }
    return spans;
}

} // namespace attest
