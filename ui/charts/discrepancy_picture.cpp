// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/discrepancy_picture.h"

#include "ui/widgets/labels.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kDay = 86400;
constexpr qint64 kMargin = 2 * kDay; ///< shown before and after what is marked

struct Stretch {
    qint64 from = 0;
    qint64 to = 0;
};

/// What of a curve a discrepancy marks: its single values where they are known, else its period.
std::optional<Stretch> markedOn(const SeriesCurve& curve, std::size_t discrepancy)
{
    std::optional<Stretch> values;
    std::optional<Stretch> period;
    for (const SeriesMark& mark : curve.marks) {
        if (mark.discrepancy != discrepancy)
            continue;
        std::optional<Stretch>& kind = mark.from == mark.to ? values : period;
        kind = kind ? Stretch{std::min(kind->from, mark.from), std::max(kind->to, mark.to)} : Stretch{mark.from, mark.to};
    }
    return values ? values : period;
}

/// The cell that a discrepancy rests on first is one of the meter's own values.
bool isAboutSeries(const Discrepancy& discrepancy, const Submission& submission)
{
    if (discrepancy.records.empty())
        return false;
    const QString& file = discrepancy.records.front().file;
    return std::any_of(submission.series.begin(), submission.series.end(),
                       [&](const Series& series) { return series.file == file && series.meter == discrepancy.subject.meter; });
}

QString sourceOf(const Discrepancy& discrepancy, const Submission& submission)
{
    const Meter* meter = submission.meter(discrepancy.subject.meter);
    return discrepancy.subject.source.isEmpty() && meter != nullptr ? meter->source : discrepancy.subject.source;
}

} // namespace

DiscrepancyPicture::DiscrepancyPicture(Session& session, QWidget* parent)
    : QStackedWidget(parent), m_session(session), m_curve(new SeriesChart), m_months(new MonthsChart), m_words(wrappedText(Hue::muted))
{
    setObjectName(u"discrepancyPicture");
    m_words->setAlignment(Qt::AlignCenter);
    addWidget(m_words);
    addWidget(m_months);
    addWidget(m_curve);
    connect(m_curve, &SeriesPlot::placeWanted, this, [this](const SourceRef& at) { m_session.openPlace(at); });
    retranslate();
}

void DiscrepancyPicture::retranslate()
{
    m_words->setText(m_discrepancy ? tr("There is no picture for this: it is about papers, not about amounts in time.")
                                   : tr("Select a discrepancy to see it in its surroundings."));
    m_months->setAccessibleName(tr("The months of the source, value beside value"));
    m_curve->setAccessibleName(tr("The meter's values around the discrepancy"));
}

void DiscrepancyPicture::show(const std::shared_ptr<const Assessment>& assessment, std::optional<std::size_t> discrepancy)
{
    m_assessment = assessment;
    m_discrepancy = discrepancy;
    retranslate();
    if (!discrepancy) {
        setCurrentWidget(m_words);
        return;
    }
    showMonths();
    const QString meter = this->discrepancy().subject.meter;
    if (!isAboutSeries(this->discrepancy(), assessment->submission()))
        return;
    m_session.tasks().runQuietly(
        this, [assessment, meter](Progress&) { return seriesCurve(assessment, meter); },
        [this, assessment, discrepancy](std::shared_ptr<const SeriesCurve> curve) {
            if (assessment == m_assessment && discrepancy == m_discrepancy)
                showCurve(std::move(curve));
        });
}

void DiscrepancyPicture::showMonths()
{
    const Discrepancy& shown = discrepancy();
    const QString source = sourceOf(shown, m_assessment->submission());
    const bool has = m_months->show(*m_assessment, source, shown.subject.period, m_session.language());
    setCurrentWidget(has ? static_cast<QWidget*>(m_months) : m_words);
}

void DiscrepancyPicture::showCurve(std::shared_ptr<const SeriesCurve> curve)
{
    const auto marked = curve ? markedOn(*curve, *m_discrepancy) : std::nullopt;
    if (!marked)
        return;
    const QString meter = curve->meter;
    const qint64 margin = std::max(kMargin, (marked->to - marked->from) / 4);
    m_curve->show({std::move(curve)}, SeriesTime(m_assessment->submission().engagement.timezone, m_session.language()));
    m_curve->setShown({meter});
    m_curve->setCurrent(meter);
    m_curve->showWindow(static_cast<double>(marked->from - margin), static_cast<double>(marked->to + margin));
    setCurrentWidget(m_curve);
}

} // namespace attest
