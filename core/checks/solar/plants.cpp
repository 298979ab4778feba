// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/plants.h"

#include <QDateTime>

#include <cmath>

namespace attest {

std::vector<PlantSeries> plantSeries(const Submission& submission, qint64 longestStep)
{
    std::vector<PlantSeries> result;
    for (const Series& series : submission.series) {
        const Meter* meter = submission.meter(series.meter);
        if (meter == nullptr || meter->measures != MeterMeasures::pvGeneration || series.unit.dimension() != Dimension::energy
            || series.stepSeconds < 60 || series.stepSeconds > longestStep)
            continue;
        PlantSeries plant{meter, &series, {}};
        const Site* site = submission.site(meter->site);
        if (site != nullptr && site->latitude && site->longitude)
            plant.place = Place2D{site->latitude->toDouble(), site->longitude->toDouble()};
        result.push_back(plant);
    }
    return result;
}

double kwhPerUnit(const Series& series)
{
    return series.unit.size().toDouble() * std::pow(10.0, -series.scale);
}

QTimeZone engagementZone(const Submission& submission)
{
    const QTimeZone zone(submission.engagement.timezone.toLatin1());
    return zone.isValid() ? zone : QTimeZone::utc();
}

Period monthOf(qint64 utcSeconds, const QTimeZone& zone)
{
    const QDate date = QDateTime::fromSecsSinceEpoch(utcSeconds, zone).date();
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
