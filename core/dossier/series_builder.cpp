// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/series_builder.h"

#include "core/packing/rescaled.h"

#include <QDateTime>

#include <algorithm>
#include <cstdlib>
#include <unordered_map>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;

/// When an interval began that ends at this moment. Days and months are counted on the calendar: a day of the change to
/// summer time has 23 hours.
qint64 startOf(qint64 end, qint64 step, const ZoneClock& clock)
{
    if (step < kDay)
        return end - step;
    // By the clock that the interval ended with: a day that starts at 01:00 follows one that ended at 24:00.
    const qint64 local = clock.toLocal(end - 1) + 1;
    const int months = calendarMonths(step);
    if (months == 0)
        return clock.toUtc(local - (step + kDay / 2) / kDay * kDay).utc;
    const QDateTime last = QDateTime::fromSecsSinceEpoch(local, Qt::UTC);
    // A file of the months' last days goes back to the last day before, however long that month is.
    const bool isLastDay = last.date().day() == last.date().daysInMonth();
    QDateTime start = last.addMonths(-months);
    if (isLastDay)
        start.setDate(QDate(start.date().year(), start.date().month(), start.date().daysInMonth()));
    return clock.toUtc(start.toSecsSinceEpoch()).utc;
}

/// Values of months, quarters or years that are dated with their last day, without a time.
bool isLastDayOfMonth(qint64 utc, const ZoneClock& clock)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(clock.toLocal(utc), Qt::UTC).date();
    return day.day() == day.daysInMonth();
}

/// The first day of a period that ends with this one.
qint64 startOfNamed(qint64 lastDay, int months, const ZoneClock& clock)
{
    const QDateTime day = QDateTime::fromSecsSinceEpoch(clock.toLocal(lastDay), Qt::UTC);
    return clock.toUtc(day.addDays(1).addMonths(-months).toSecsSinceEpoch()).utc;
}

} // namespace

/// Takes the most places, up to those of the number and of the values before it, at which all of them fit.
bool SeriesBuilder::makeRoomFor(const ScaledNumber& number)
{
    const int scale = m_packer.head().scale;
    int places = std::min(std::max(scale, number.scale), kMostPlaces);
    while (places >= 0 && !(rescaled(m_largest, scale, places) && rescaled(number.value, number.scale, places)))
        --places;
    if (places < 0)
        return false;
    if (places == scale)
        return true;
    m_isRounded = m_packer.rescale(places) || m_isRounded;
    m_largest = *rescaled(m_largest, scale, places);
    return true;
}

bool SeriesBuilder::add(qint64 utc, bool hasTime, ScaledNumber number, int row, Quality quality)
{
    std::optional<qint64> value;
    if (number.scale <= m_packer.head().scale)
        value = rescaled(number.value, number.scale, m_packer.head().scale);
    if (!value && !makeRoomFor(number))
        return false;
    if (!value)
        value = roundedToScale(number);
    m_isRounded = m_isRounded || number.isRounded;
    m_largest = std::max(m_largest, std::abs(*value));
    m_anyTime = m_anyTime || hasTime;
    m_packer.add(utc, *value, row, quality);
    countStep(utc);
    return true;
}

qint64 SeriesBuilder::roundedToScale(const ScaledNumber& number)
{
    const int scale = m_packer.head().scale;
    const qint64 value = *rescaled(number.value, number.scale, scale);
    m_isRounded = m_isRounded || (number.scale > scale && rescaled(value, scale, number.scale) != number.value);
    return value;
}

void SeriesBuilder::name(qint64 seconds)
{
    m_named = m_named.value_or(seconds) == seconds ? seconds : 0;
}

void SeriesBuilder::countStep(qint64 utc)
{
    const qint64 step = m_last ? std::abs(utc - *m_last) : 0;
    m_last = utc;
    if (step == 0)
        return;
    if (step != m_step) {
        if (m_stepCount > 0)
            m_steps[m_step] += m_stepCount;
        m_step = step;
        m_stepCount = 0;
    }
    ++m_stepCount;
}

qint64 SeriesBuilder::usualStep() const
{
    if (m_named.value_or(0) > 0)
        return *m_named;
    std::unordered_map<qint64, qint64> steps = m_steps;
    if (m_stepCount > 0)
        steps[m_step] += m_stepCount;
    qint64 usual = 0;
    qint64 most = 0;
    for (const auto& [step, count] : steps) {
        if (count > most || (count == most && step < usual)) {
            most = count;
            usual = step;
        }
    }
    return usual;
}

PackedSeries SeriesBuilder::finish(bool stampIsEnd, const ZoneClock& clock) &&
{
    const qint64 step = usualStep();
    std::function<qint64(qint64)> move;
    if (stampIsEnd && m_anyTime) {
        move = [&clock, step](qint64 end) { return startOf(end, step, clock); };
    } else if (const int months = m_anyTime ? 0 : calendarMonths(step); months > 0) {
        move = [&clock, months](qint64 day) { return isLastDayOfMonth(day, clock) ? startOfNamed(day, months, clock) : day; };
    } else if (stampIsEnd && step > kDay) {
        move = [&clock, step](qint64 day) { return startOf(clock.toUtc(clock.toLocal(day) + kDay).utc, step, clock); };
    }
    return std::move(m_packer).finish(step, move);
}

} // namespace attest
