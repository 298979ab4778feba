// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/clock_changes.h"
#include "core/checks/series/resolution.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

using Twins = MeterValues::Twins;

/// The twins of one meter and month.
struct TwinMonth {
    std::vector<const Twins*> same;
    std::vector<const Twins*> contradicting;
    bool onlySeams = true;

    std::vector<const Twins*> all() const
    {
        std::vector<const Twins*> twins = contradicting;
        twins.insert(twins.end(), same.begin(), same.end());
        return twins;
    }
};

qint64 momentOf(const MeterValues::Place& place) { return place.series->start[place.at]; }

/// Where two files follow each other, the stamp between them often stands in both.
bool isSeam(const Twins& twins)
{
    if (!twins.isSame || twins.first.series->file == twins.second.series->file)
        return false;
    const auto isEdge = [](const MeterValues::Place& place) { return place.at == 0 || place.at + 1 == place.series->size(); };
    return isEdge(twins.first) && isEdge(twins.second);
}

std::map<Period, TwinMonth> twinMonths(const MeterValues& values, const Period& period, const QTimeZone& zone)
{
    const std::vector<ClockFinding> clocks = clockFindings(values, zone);
    std::map<Period, TwinMonth> months;
    for (const Twins& twins : values.twins()) {
        const qint64 moment = momentOf(twins.first);
        if (moment < startOf(period, zone) || moment >= endOf(period, zone) || isExplained(clocks, moment))
            continue;
        TwinMonth& month = months[monthWithin(period, moment, zone)];
        (twins.isSame ? month.same : month.contradicting).push_back(&twins);
        month.onlySeams = month.onlySeams && isSeam(twins);
    }
    return months;
}

Rational sumOf(const std::vector<const Twins*>& all, MeterValues::Place Twins::*which, const Unit& unit)
{
    Rational sum;
    for (const Twins* twins : all)
        sum += amountOf(twins->*which, unit);
    return sum;
}

/// Equal twins: what counting them twice would make. Contradicting ones: what the one says against the other.
void fillAmounts(Discrepancy& found, const TwinMonth& month, const MeterMonths* quantities, const Period& period, const Unit& unit)
{
    const Rational second = sumOf(month.all(), &Twins::second, unit);
    if (!month.contradicting.empty())
        return setAmounts(found, sumOf(month.all(), &Twins::first, unit), second, unit);
    const auto once = quantities ? quantities->intervals.find(period) : ByPeriod::const_iterator();
    if (quantities && once != quantities->intervals.end() && quantities->unit == unit)
        return setAmounts(found, once->second.amount + second, once->second.amount, unit);
    setAmounts(found, second * 2, second, unit);
}

Message findingOf(const TwinMonth& month, const Period& period, const Meter& meter, const QTimeZone& zone)
{
    const auto all = month.all();
    const auto first = std::min_element(all.begin(), all.end(), [](const Twins* a, const Twins* b) { return momentOf(a->first) < momentOf(b->first); });
    const Message stamp = shownMoment(momentOf((*first)->first), zone);
    const auto same = argument(static_cast<qint64>(month.same.size()));
    const auto other = argument(static_cast<qint64>(month.contradicting.size()));
    if (month.contradicting.empty()) {
        return {QT_TRANSLATE_NOOP("core", "%1: %2 stamps of %3 stand twice with the same value, first %4; together they hold %5"),
                {period, same, meter.id, stamp, shown(sumOf(all, &Twins::second, meter.unit), meter.unit)}};
    }
    return {QT_TRANSLATE_NOOP("core", "%1: %2 stamps of %3 stand twice with contradicting values and %4 with the same, first %5; the values that stand first add up to %6, the others to %7"),
            {period, other, meter.id, same, stamp, shown(sumOf(all, &Twins::first, meter.unit), meter.unit),
             shown(sumOf(all, &Twins::second, meter.unit), meter.unit)}};
}

std::vector<ProbableCause> causesOf(const TwinMonth& month)
{
    const Message repeated = QT_TRANSLATE_NOOP("core", "The same rows were exported or pasted twice; added up as they stand they count twice");
    if (month.contradicting.empty())
        return {{Cause::doubleCount, repeated, 1}};
    return {{Cause::meterFault, QT_TRANSLATE_NOOP("core", "Two values of one moment: two devices under one name, a later correction, or a clock that was put back"), 1},
            {Cause::doubleCount, QT_TRANSLATE_NOOP("core", "Added up as they stand, both values count"), 2}};
}

Discrepancy report(const CheckContext& context, const MeterValues& values, const Period& period, const TwinMonth& month, const QTimeZone& zone)
{
    const Meter& meter = values.meter();
    Discrepancy found = discrepancyOf(kSeriesDuplicate, subjectOf(meter, period));
    fillAmounts(found, month, context.quantities.meter(meter.id), period, meter.unit);
    found.finding = findingOf(month, period, meter, zone);
    found.remedy = QT_TRANSLATE_NOOP("core", "State which of the values holds and hand in the series with each stamp once");
    found.causes = causesOf(month);
    for (const Twins* twins : month.all()) {
        found.records.push_back(twins->second.series->at(twins->second.at));
        found.records.push_back(twins->first.series->at(twins->first.at));
    }
    limitCells(found.records);
    if (month.onlySeams)
        found.severity = Severity::note;
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    CheckOutcome outcome;
    for (const MeterValues& all : context.series) {
        if (all.isEmpty())
            continue;
        ++outcome.compared;
        std::map<Period, std::pair<const MeterValues*, TwinMonth>> months;
        const Resolutions resolutions(all, zone);
        for (const MeterValues* values : resolutions.all()) {
            for (auto& [period, month] : twinMonths(*values, context.submission.engagement.period, zone))
                months.try_emplace(period, values, std::move(month));
        }
        for (const auto& [period, month] : months)
            outcome.found.push_back(report(context, *month.first, period, month.second, zone));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There are no interval series"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Every stamp of %1 meters against the others of the same meter"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesDuplicate{
    "series-duplicate", CheckGroup::series, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Intervals that stand twice"), {}, &run};

} // namespace attest
