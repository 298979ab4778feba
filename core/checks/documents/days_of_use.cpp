// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/days_of_use.h"

#include "core/quantities/month_spans.h"

#include <algorithm>

namespace attest {
namespace {

qint64 dayNumber(QDate date) { return QDate(1970, 1, 1).daysTo(date); }

} // namespace

DaysOfUse::DaysOfUse(const CheckContext& context, const Meter& meter) : m_period(context.submission.engagement.period)
{
    for (const MeterValues& values : context.series) {
        if (values.meter().id == meter.id)
            addSeries(values);
    }
    addRegisters(context.submission, meter.id);
    addDocuments(context.submission, meter.id);
}

void DaysOfUse::add(qint64 firstDay, qint64 lastDay)
{
    const qint64 last = std::min(lastDay, dayNumber(m_period.to()));
    for (qint64 day = std::max(firstDay, dayNumber(m_period.from())); day <= last; ++day)
        m_days.insert(m_days.end(), day);
}

void DaysOfUse::addSeries(const MeterValues& values)
{
    const LocalCalendar& calendar = values.calendar();
    const auto starts = values.starts();
    qint64 known = -1;
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const qint64 step = std::max<qint64>(values.place(i).series->stepSeconds, 1); // files may differ
        const qint64 first = calendar.dayOf(starts[i]);
        const qint64 last = calendar.dayOf(starts[i] + step - 1);
        if (last > known || first > known)
            add(first, last);
        known = last;
    }
}

void DaysOfUse::addRegisters(const Submission& submission, const QString& meter)
{
    const QTimeZone zone = zoneNamed(submission.engagement.timezone);
    qint64 first = 0;
    qint64 last = 0;
    int readings = 0;
    for (const RegisterReading& reading : submission.registers) {
        if (reading.meter != meter)
            continue;
        first = readings == 0 ? reading.time : std::min(first, reading.time);
        last = readings == 0 ? reading.time : std::max(last, reading.time);
        ++readings;
    }
    if (readings < 2)
        return;
    const auto dayOf = [&](qint64 time) { return dayNumber(QDateTime::fromSecsSinceEpoch(time, zone).date()); };
    add(dayOf(first), dayOf(last - 1));
}

void DaysOfUse::addDocuments(const Submission& submission, const QString& meter)
{
    for (const InvoiceLine& line : submission.invoices) {
        if (line.meter == meter && !line.period.isEmpty())
            add(dayNumber(line.period.from()), dayNumber(line.period.to()));
    }
}

qint64 DaysOfUse::daysIn(const Period& period) const
{
    return std::distance(m_days.lower_bound(dayNumber(period.from())), m_days.upper_bound(dayNumber(period.to())));
}

Period DaysOfUse::spanWithin(const Period& period) const
{
    const auto first = m_days.lower_bound(dayNumber(period.from()));
    const auto end = m_days.upper_bound(dayNumber(period.to()));
    if (first == end)
        return {};
    return {LocalCalendar::dateOf(*first), LocalCalendar::dateOf(*std::prev(end))};
}

} // namespace attest
