// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/register_run.h"

#include "core/quantities/month_spans.h"
#include "core/quantities/register_readings.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

using Readings = std::vector<const RegisterReading*>;

/// The same device at the same time.
bool sameMoment(const RegisterReading* a, const RegisterReading* b)
{
    const bool exchangeA = a->event == RegisterEvent::exchange;
    const bool exchangeB = b->event == RegisterEvent::exchange;
    return a->time == b->time && exchangeA == exchangeB;
}

bool contradict(const RegisterReading* a, const RegisterReading* b)
{
    const bool otherMultiplier = a->event == b->event && a->multiplier && b->multiplier && *a->multiplier != *b->multiplier;
    return a->reading != b->reading || otherMultiplier;
}

bool changesMultiplier(const RegisterReading& reading)
{
    return reading.event == RegisterEvent::multiplier || reading.event == RegisterEvent::exchange;
}

/// "…; evidence: FILE" where the event has one.
Message withDocument(Message note, const RegisterReading& event)
{
    if (event.document.isEmpty())
        return note;
    return {QT_TRANSLATE_NOOP("core", "%1; evidence: %2"), {std::move(note), event.document}};
}

Message eventNote(const RegisterReading& event, const Decimal& multiplier, QDate day)
{
    if (event.event == RegisterEvent::exchange)
        return withDocument({QT_TRANSLATE_NOOP("core", "new device from %1 on, multiplier %2"), {day, multiplier}}, event);
    if (event.event == RegisterEvent::rollover)
        return withDocument({QT_TRANSLATE_NOOP("core", "the register turned over before %1"), {day}}, event);
    return withDocument({QT_TRANSLATE_NOOP("core", "multiplier %2 from %1 on"), {day, multiplier}}, event);
}

} // namespace

RegisterRun::RegisterRun(const Submission& submission, const Meter& meter, const Unit& unit)
    : m_meter(meter), m_unit(unit), m_zone(zoneNamed(submission.engagement.timezone))
{
    const Readings readings = readingsInTime(submission, meter.id);
    for (auto first = readings.begin(); first != readings.end();) {
        auto last = first;
        while (last != readings.end() && sameMoment(*first, *last))
            ++last;
        append(Readings(first, last));
        first = last;
    }
}

void RegisterRun::append(const Readings& moment)
{
    const auto isEvent = [](const RegisterReading* reading) { return reading->event != RegisterEvent::none; };
    const bool contradictory = std::any_of(moment.begin(), moment.end(), [&](const auto* reading) {
        return std::any_of(moment.begin(), moment.end(), [&](const auto* other) { return contradict(reading, other); });
    });
    if (contradictory && std::none_of(moment.begin(), moment.end(), isEvent))
        return;
    const RegisterReading* before = nullptr;
    for (const RegisterReading* reading : moment) {
        const bool isTwin = before != nullptr && before->event == reading->event;
        before = reading;
        if (isTwin && !contradictory)
            continue;
        Point point{reading, !contradictory, {}, nullptr};
        follow(point);
        m_points.push_back(point);
    }
}

/// What holds from a reading on, from what held before it.
void RegisterRun::follow(Point& point) const
{
    const RegisterReading& reading = *point.reading;
    point.multiplier = m_points.empty() ? std::optional(m_meter.multiplier) : m_points.back().multiplier;
    point.givenBy = m_points.empty() ? nullptr : m_points.back().givenBy;
    if (changesMultiplier(reading)) {
        if (reading.multiplier)
            point.multiplier = point.usable ? reading.multiplier : std::nullopt;
        point.givenBy = &reading;
    } else if (reading.multiplier && reading.multiplier != point.multiplier) {
        point.usable = false; // another multiplier than the one that holds, and no event that says since when
    }
}

std::optional<Decimal> RegisterRun::counted(const Point& from, const Point& to) const
{
    if (!from.usable || !to.usable || !from.multiplier)
        return std::nullopt;
    if (to.reading->event == RegisterEvent::exchange) {
        // The new device counts from its own first reading; what ran meanwhile is lost if nobody read the old one.
        return to.reading->time - from.reading->time <= kExchangeSeconds ? std::optional(Decimal(0)) : std::nullopt;
    }
    if (!(unitOf(*from.reading) == unitOf(*to.reading)))
        return std::nullopt;
    Decimal difference = to.reading->reading - from.reading->reading;
    if (to.reading->event == RegisterEvent::rollover) {
        if (m_meter.registerDigits <= 0)
            return std::nullopt;
        difference += Decimal(1).shifted(m_meter.registerDigits);
    }
    return difference.isNegative() ? std::nullopt : std::optional(difference);
}

Contribution RegisterRun::part(std::size_t first, std::size_t last, const Decimal& difference) const
{
    const Point& from = m_points[first];
    const RegisterReading& start = *from.reading;
    const RegisterReading& end = *m_points[last].reading;
    const Unit unit = unitOf(end);
    Contribution result{m_meter.id, Rational(difference * *from.multiplier) * unit.size() / m_unit.size(), end.at, 1};
    result.notes.push_back({QT_TRANSLATE_NOOP("core", "readings %1 and %2, difference %3 × multiplier %4"),
                            {start.reading, end.reading, difference, *from.multiplier}});
    const auto note = [&](const RegisterReading& event) {
        const QDate day = QDateTime::fromSecsSinceEpoch(event.time, m_zone).date();
        result.notes.push_back(eventNote(event, *from.multiplier, day));
    };
    if (from.givenBy != nullptr)
        note(*from.givenBy);
    for (std::size_t i = first + 1; i <= last; ++i) {
        if (m_points[i].reading->event == RegisterEvent::rollover)
            note(*m_points[i].reading);
    }
    return result;
}

std::optional<QuantityValue> RegisterRun::between(std::size_t first, std::size_t last) const
{
    if (!unitOf(*m_points[last].reading).convertsTo(m_unit))
        return std::nullopt;
    QuantityValue value;
    std::size_t runStart = first;
    Decimal difference;
    const auto closeRun = [&](std::size_t end) {
        if (end == runStart)
            return;
        Contribution run = part(runStart, end, difference);
        value.amount += run.amount;
        value.parts.push_back(std::move(run));
    };
    for (std::size_t i = first + 1; i <= last; ++i) {
        const std::optional<Decimal> step = counted(m_points[i - 1], m_points[i]);
        if (!step)
            return std::nullopt;
        const RegisterEvent event = m_points[i].reading->event;
        if (event != RegisterEvent::exchange)
            difference += *step;
        if (event == RegisterEvent::exchange || event == RegisterEvent::multiplier) {
            closeRun(event == RegisterEvent::exchange ? i - 1 : i);
            runStart = i;
            difference = Decimal();
        }
    }
    closeRun(last);
    return value;
}

} // namespace attest
