// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/series_curves.h"

#include <QCoreApplication>
#include <QTimeZone>

#include <algorithm>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SeriesCurves)
};

using OfMeter = std::vector<const Series*>;

std::vector<QString> metersWithSeries(const Submission& submission)
{
    std::vector<QString> meters;
    for (const Meter& meter : submission.meters)
        meters.push_back(meter.id);
    for (const Series& series : submission.series) {
        if (submission.meter(series.meter) == nullptr && std::find(meters.begin(), meters.end(), series.meter) == meters.end())
            meters.push_back(series.meter);
    }
    return meters;
}

OfMeter seriesOf(const Submission& submission, const QString& meter)
{
    OfMeter result;
    for (const Series& series : submission.series) {
        if (series.meter == meter && series.size() > 0)
            result.push_back(&series);
    }
    return result;
}

/// The place of a row in a series.
std::optional<std::size_t> find(const Series& series, const SourceRef& record)
{
    if (record.row <= 0 || record.file != series.file || record.sheet != series.sheet
        || (!record.column.isEmpty() && !series.column.isEmpty() && record.column != series.column))
        return {};
    auto found = std::lower_bound(series.rows.begin(), series.rows.end(), record.row);
    // Rows stand in their order unless parts of a file were put together.
    if (found == series.rows.end() || *found != record.row)
        found = std::find(series.rows.begin(), series.rows.end(), record.row);
    if (found == series.rows.end())
        return {};
    return static_cast<std::size_t>(found - series.rows.begin());
}

std::vector<qint64> momentsOf(const Discrepancy& discrepancy, const OfMeter& series)
{
    std::vector<qint64> moments;
    for (const SourceRef& record : discrepancy.records) {
        for (const Series* one : series) {
            if (const auto at = find(*one, record))
                moments.push_back(one->start[*at]);
        }
    }
    return moments;
}

class MarkFinder {
public:
    MarkFinder(const CheckRun& run, QTimeZone zone) : m_run(run), m_zone(std::move(zone)) {}

    std::vector<SeriesMark> marksOf(const SeriesCurve& curve, const OfMeter& series) const
    {
        std::vector<SeriesMark> marks;
        for (std::size_t i = 0; i < m_run.discrepancies.size(); ++i) {
            const Discrepancy& discrepancy = m_run.discrepancies[i];
            const std::vector<qint64> moments = momentsOf(discrepancy, series);
            const bool named = discrepancy.subject.meter == curve.meter;
            if (!named && moments.empty())
                continue;
            SeriesMark mark{i, discrepancy.check, discrepancy.severity, discrepancy.finding, 0, 0};
            addSpan(marks, mark, discrepancy.subject.period, curve, moments.empty() && named);
            // Of a sum over many meters or a month, the record is only where its values begin.
            if (!named && !discrepancy.subject.period.isEmpty())
                continue;
            for (const qint64 moment : moments) {
                mark.from = mark.to = moment;
                marks.push_back(mark);
            }
        }
        std::stable_sort(marks.begin(), marks.end(),
                         [](const SeriesMark& a, const SeriesMark& b) { return a.to - a.from > b.to - b.from; });
        return marks;
    }

private:
    /// `whole`: without a period it speaks of the whole series.
    void addSpan(std::vector<SeriesMark>& marks, SeriesMark mark, const Period& period, const SeriesCurve& curve, bool whole) const
    {
        if (period.isEmpty() && !whole)
            return;
        mark.from = period.isEmpty() ? curve.values.from() : period.from().startOfDay(m_zone).toSecsSinceEpoch();
        mark.to = period.isEmpty() ? curve.values.to() : period.to().addDays(1).startOfDay(m_zone).toSecsSinceEpoch();
        marks.push_back(mark);
    }

    const CheckRun& m_run;
    QTimeZone m_zone;
};

Unit unitFor(const Meter* meter, const OfMeter& series)
{
    return meter != nullptr && series.front()->unit.convertsTo(meter->unit) ? meter->unit : series.front()->unit;
}

qint64 usualStep(const OfMeter& series)
{
    const auto longer = [](const Series* a, const Series* b) { return a->size() < b->size(); };
    return (*std::max_element(series.begin(), series.end(), longer))->stepSeconds;
}

} // namespace

std::shared_ptr<const SeriesCurve> seriesCurve(const std::shared_ptr<const Assessment>& assessment, const QString& meter)
{
    const std::shared_ptr<const Submission> submission(assessment, &assessment->submission());
    const OfMeter series = seriesOf(*submission, meter);
    if (series.empty())
        return nullptr;
    const QTimeZone named(submission->engagement.timezone.toUtf8());
    const Meter* listed = submission->meter(meter);
    auto curve = std::make_shared<SeriesCurve>();
    curve->meter = meter;
    curve->measures = listed == nullptr ? MeterMeasures::consumption : listed->measures;
    curve->unit = unitFor(listed, series);
    curve->step = usualStep(series);
    curve->submission = submission;
    curve->values = SeriesPyramid(series, curve->unit);
    curve->marks = MarkFinder(assessment->run, named.isValid() ? named : QTimeZone::utc()).marksOf(*curve, series);
    return curve;
}

SeriesCurves seriesCurves(const std::shared_ptr<const Assessment>& assessment)
{
    SeriesCurves curves;
    for (const QString& meter : metersWithSeries(assessment->submission())) {
        if (auto curve = seriesCurve(assessment, meter))
            curves.push_back(std::move(curve));
    }
    return curves;
}

QString qualityText(Quality quality)
{
    switch (quality) {
    case Quality::estimated: return Words::tr("estimated");
    case Quality::substituted: return Words::tr("substituted");
    case Quality::measured: break;
    }
    return Words::tr("measured");
}

} // namespace attest
