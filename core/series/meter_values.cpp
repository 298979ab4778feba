// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/meter_values.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

bool isStrictlyAscending(const std::vector<qint64>& moments)
{
    return std::adjacent_find(moments.begin(), moments.end(), [](qint64 a, qint64 b) { return a >= b; }) == moments.end();
}

double unitsOf(const Series& series, const Unit& unit)
{
    return (series.unit.size() / unit.size()).toDouble() * std::pow(10.0, -series.scale);
}

bool isSameValue(const MeterValues::Place& a, const MeterValues::Place& b)
{
    return Rational(a.series->value(a.at)) * a.series->unit.size() == Rational(b.series->value(b.at)) * b.series->unit.size();
}

qint64 commonStep(const std::vector<const Series*>& series)
{
    const auto differs = [&](const Series* one) { return one->stepSeconds != series.front()->stepSeconds; };
    return series.empty() || std::any_of(series.begin(), series.end(), differs) ? 0 : series.front()->stepSeconds;
}

LocalCalendar calendarOver(std::span<const qint64> starts, const QTimeZone& zone)
{
    return starts.empty() ? LocalCalendar(zone, 0, 0) : LocalCalendar(zone, starts.front(), starts.back());
}

} // namespace

MeterValues::MeterValues(const Meter& meter, std::vector<const Series*> series, const QTimeZone& zone)
    : m_meter(&meter), m_series(std::move(series)), m_calendar(zone, 0, 0)
{
    std::erase_if(m_series, [&](const Series* one) { return one->size() == 0 || !one->unit.convertsTo(meter.unit); });
    m_step = commonStep(m_series);
    if (m_series.size() == 1 && isStrictlyAscending(m_series.front()->start))
        look(*m_series.front());
    else
        merge();
    m_calendar = calendarOver(starts(), zone);
}

void MeterValues::look(const Series& series)
{
    m_looked = series.start;
    m_values.reserve(series.size());
    const double factor = unitsOf(series, m_meter->unit);
    for (const qint64 value : series.values)
        m_values.push_back(static_cast<double>(value) * factor);
}

void MeterValues::merge()
{
    std::vector<Place> places;
    for (const Series* one : m_series) {
        for (std::size_t i = 0; i < one->size(); ++i)
            places.push_back({one, i});
    }
    const auto moment = [](const Place& place) { return place.series->start[place.at]; };
    std::stable_sort(places.begin(), places.end(), [&](const Place& a, const Place& b) { return moment(a) < moment(b); });
    for (const Place& place : places) {
        if (!m_owned.empty() && m_owned.back() == moment(place)) {
            m_twins.push_back({m_places.back(), place, isSameValue(m_places.back(), place)});
            continue;
        }
        m_owned.push_back(moment(place));
        m_places.push_back(place);
        m_values.push_back(valueAt(place));
    }
}

double MeterValues::valueAt(const Place& place) const
{
    return static_cast<double>(place.series->values[place.at]) * unitsOf(*place.series, m_meter->unit);
}

SourceRef MeterValues::cell(std::size_t i) const
{
    const Place at = place(i);
    return at.series->at(at.at);
}

Quality MeterValues::quality(std::size_t i) const
{
    const Place at = place(i);
    return at.series->quality.empty() ? Quality::measured : at.series->quality[at.at];
}

std::vector<MeterValues> meterValues(const Submission& submission)
{
    const QTimeZone named(submission.engagement.timezone.toUtf8());
    const QTimeZone zone = named.isValid() ? named : QTimeZone::utc();
    std::vector<MeterValues> all;
    for (const Meter& meter : submission.meters) {
        std::vector<const Series*> series;
        for (const Series& one : submission.series) {
            if (one.meter == meter.id)
                series.push_back(&one);
        }
        if (!series.empty())
            all.emplace_back(meter, std::move(series), zone);
    }
    return all;
}

} // namespace attest
