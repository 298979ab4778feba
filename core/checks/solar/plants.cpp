// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/plants.h"

#include "core/quantities/month_spans.h"

#include <QDateTime>

#include <limits>

namespace attest {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 3600;

std::vector<const Series*> filesOf(const Submission& submission, const Meter& meter, qint64 longestStep)
{
    std::vector<const Series*> files;
    for (const Series& series : submission.series) {
        const bool isEnergy = series.unit.dimension() == Dimension::energy;
        if (series.meter == meter.id && isEnergy && series.stepSeconds >= kMinute && series.stepSeconds <= longestStep)
            files.push_back(&series);
    }
    return files;
}

std::optional<Place2D> placeOf(const Site* site)
{
    if (site == nullptr || !site->latitude || !site->longitude)
        return std::nullopt;
    return Place2D{site->latitude->toDouble(), site->longitude->toDouble()};
}

} // namespace

PlantSeries::PlantSeries(MeterValues intervals, std::optional<Place2D> site)
    : values(std::move(intervals)), place(site), m_unit(values.meter().unit.size().toDouble())
{
}

Rational PlantSeries::energy(std::size_t i) const
{
    const auto [series, at] = values.place(i);
    return Rational(series->value(at)) * series->unit.size();
}

std::vector<PlantSeries> plantSeries(const Submission& submission, qint64 longestStep)
{
    const QTimeZone zone = engagementZone(submission);
    std::vector<PlantSeries> result;
    for (const Meter& meter : submission.meters) {
        if (meter.measures != MeterMeasures::pvGeneration)
            continue;
        MeterValues values(meter, filesOf(submission, meter, longestStep), zone);
        if (!values.isEmpty())
            result.emplace_back(std::move(values), placeOf(submission.site(meter.site)));
    }
    return result;
}

bool PowerLimit::isPassedBy(const MeterValues::Place& place)
{
    if (place.series != m_series)
        lookAt(*place.series);
    return place.series->values[place.at] > m_most;
}

void PowerLimit::lookAt(const Series& series)
{
    m_series = &series;
    const Rational kwh = m_kw * Rational(Decimal(series.stepSeconds), Decimal(kHour));
    const Rational scaled = kwh / series.unit.size() * Rational(Decimal(1).shifted(series.scale));
    const Decimal::Integer most = scaled.rounded(0, Rounding::truncate).coefficient();
    constexpr qint64 kLargest = std::numeric_limits<qint64>::max();
    m_most = most > kLargest ? kLargest : static_cast<qint64>(most);
}

QTimeZone engagementZone(const Submission& submission)
{
    return zoneNamed(submission.engagement.timezone);
}

Period monthOf(qint64 utcSeconds, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(utcSeconds, zone).date();
    return Period::month(date.year(), date.month());
}

Period monthOfDay(qint64 day)
{
    const QDate date = LocalCalendar::dateOf(day);
    return Period::month(date.year(), date.month());
}

Subject subjectOf(const Meter& meter, const Period& period)
{
    Subject subject;
    subject.meter = meter.id;
    subject.source = meter.source;
    subject.period = period;
    return subject;
}

} // namespace attest
