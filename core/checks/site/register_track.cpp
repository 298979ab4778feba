// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/register_track.h"

#include <algorithm>

namespace attest {
namespace {

/// At one moment the old device's last reading comes before the new one's first.
bool isEarlier(const RegisterReading* a, const RegisterReading* b)
{
    const auto rank = [](const RegisterReading* reading) { return reading->event == RegisterEvent::exchange ? 1 : 0; };
    return std::pair(a->time, rank(a)) < std::pair(b->time, rank(b));
}

} // namespace

RegisterTrack::RegisterTrack(const Submission& submission, const Meter& meter) : m_digits(meter.registerDigits), m_unit(meter.unit)
{
    std::vector<const RegisterReading*> readings;
    for (const RegisterReading& reading : submission.registers) {
        if (reading.meter == meter.id)
            readings.push_back(&reading);
    }
    std::stable_sort(readings.begin(), readings.end(), isEarlier);
    if (!readings.empty() && readings.front()->unit.isValid())
        m_unit = readings.front()->unit;
    Rational multiplier(meter.multiplier);
    for (const RegisterReading* reading : readings) {
        const Unit unit = reading->unit.isValid() ? reading->unit : m_unit;
        if (!unit.convertsTo(m_unit))
            continue;
        const bool changes = reading->event == RegisterEvent::exchange || reading->event == RegisterEvent::multiplier;
        if (changes && reading->multiplier)
            multiplier = Rational(*reading->multiplier);
        m_points.push_back({reading->time, Rational(reading->reading) * unit.size() / m_unit.size(), reading->reading.scale(),
                            multiplier, reading->event, reading->at});
    }
}

std::optional<RegisterTrack::Point> RegisterTrack::before(qint64 time) const
{
    const auto next = std::find_if(m_points.begin(), m_points.end(), [&](const Point& point) { return point.time > time; });
    return next == m_points.begin() ? std::nullopt : std::optional(*std::prev(next));
}

std::optional<RegisterTrack::Point> RegisterTrack::after(qint64 time) const
{
    const auto next = std::find_if(m_points.begin(), m_points.end(), [&](const Point& point) { return point.time > time; });
    if (next == m_points.end() || next->event == RegisterEvent::exchange)
        return std::nullopt;
    Point point = *next;
    if (point.event == RegisterEvent::rollover) {
        if (m_digits <= 0)
            return std::nullopt;
        point.value += Rational(Decimal(1).shifted(m_digits));
    }
    return point;
}

std::optional<Rational> RegisterTrack::fastest() const
{
    std::optional<Rational> rate;
    for (std::size_t i = 1; i < m_points.size(); ++i) {
        const Point& from = m_points[i - 1];
        const Point& to = m_points[i];
        const bool isOneRun = to.event == RegisterEvent::none || to.event == RegisterEvent::multiplier;
        if (!isOneRun || to.time <= from.time || to.value < from.value)
            continue;
        const Rational here = (to.value - from.value) / Rational(to.time - from.time);
        rate = std::max(rate.value_or(here), here);
    }
    return rate;
}

} // namespace attest
