// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_order_parts.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;

Discrepancy reportBackward(const BackwardSteps& steps, const Meter& meter, const QTimeZone& zone)
{
    Discrepancy found = discrepancyOf(kSeriesOrder, subjectOf(meter, steps.period));
    found.subject.file = steps.series->file;
    const std::size_t first = steps.rows.front();
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: the stamps of %2 in %3 run backwards at %4 places; first in row %5, where %6 follows %7"),
                     {steps.period, meter.id, steps.series->file, argument(static_cast<qint64>(steps.rows.size())), argument(steps.series->rows[first]),
                      shownMoment(steps.series->start[first], zone), shownMoment(steps.series->start[first - 1], zone)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the logger's own export, or explain how the rows were put together");
    found.causes = {{Cause::unknown, QT_TRANSLATE_NOOP("core", "Rows were moved, pasted together, or dated by hand"), 1}};
    for (const std::size_t row : steps.rows) {
        found.records.push_back(steps.series->at(row));
        found.records.push_back(steps.series->at(row - 1));
    }
    limitCells(found.records);
    return found;
}

/// "15 min", "1 h", "1 d" …
Message shownStep(qint64 seconds)
{
    if (seconds % 86400 == 0 || seconds > 3 * 86400)
        return {"%1 d", {argument((seconds + 43200) / 86400)}};
    if (seconds % 3600 == 0)
        return {"%1 h", {argument(seconds / 3600)}};
    return seconds % 60 == 0 ? Message{"%1 min", {argument(seconds / 60)}} : Message{"%1 s", {argument(seconds)}};
}

Discrepancy reportResolution(const std::vector<ResolutionChange>& changes, const MeterValues& values, const Period& period, const QTimeZone& zone)
{
    Discrepancy found = discrepancyOf(kSeriesOrder, subjectOf(values.meter(), period));
    std::vector<Message> parts;
    for (const ResolutionChange& change : changes) {
        parts.push_back({QT_TRANSLATE_NOOP("core", "from %1 to %2 at %3"), {shownStep(change.before), shownStep(change.after), shownMoment(change.at, zone)}});
        found.records.push_back(change.cell);
    }
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: the interval of %2 changes %3"), {period, values.meter().id, joined(parts, 3)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Explain the change and show that the values are energy of the whole new interval");
    found.causes = {{Cause::unknown, QT_TRANSLATE_NOOP("core", "The logger was set to another interval, or the rows come from another export"), 1}};
    return found;
}

Discrepancy reportOutside(const OutsideValues& outside, const MeterValues& values, const Period& engagement, const QTimeZone& zone)
{
    const Meter& meter = values.meter();
    Discrepancy found = discrepancyOf(kSeriesOrder, subjectOf(meter, outside.period));
    Rational sum;
    for (std::size_t i = outside.first; i < outside.end; ++i) {
        sum += amountOf(values.place(i), meter.unit);
        found.records.push_back(values.cell(i));
    }
    limitCells(found.records);
    const std::vector<MessageArgument> numbers = {argument(static_cast<qint64>(outside.end - outside.first)), meter.id, engagement,
                                                  shownMoment(values.starts()[outside.first], zone),
                                                  shownMoment(values.starts()[outside.end - 1], zone), shown(sum, meter.unit)};
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 values of %2 lie outside the period %3: from %4 to %5, together %6"), numbers};
    if (outside.isContinued) {
        found.severity = Severity::note;
        found.remedy = QT_TRANSLATE_NOOP("core", "Nothing where the file simply reaches further: these values are not counted");
        found.causes = {{Cause::wrongPeriod, QT_TRANSLATE_NOOP("core", "The series goes on beyond the period without a break"), 1}};
    } else {
        found.remedy = QT_TRANSLATE_NOOP("core", "Correct the dates or the logger's clock, or explain why the values are in the file");
        found.causes = {{Cause::wrongPeriod, QT_TRANSLATE_NOOP("core", "The stamps stand apart from the rest of the series: wrong date, or a clock that was not set"), 1}};
    }
    return found;
}

struct OrderLimits {
    ResolutionLimits resolution;
    qint64 longestHole = 0; ///< seconds
};

void examine(const CheckContext& context, const MeterValues& all, const OrderLimits& limits, const QTimeZone& zone, CheckOutcome& outcome)
{
    const Period& period = context.submission.engagement.period;
    for (const BackwardSteps& steps : backwardSteps(all, period, zone))
        outcome.found.push_back(reportBackward(steps, all.meter(), zone));
    for (const auto& [month, changes] : resolutionChanges(all, limits.resolution, period, zone))
        outcome.found.push_back(reportResolution(changes, all, month, zone));
    for (const OutsideValues& outside : outsideValues(all, period, limits.longestHole, zone))
        outcome.found.push_back(reportOutside(outside, all, period, zone));
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const OrderLimits limits{resolutionLimits(context), CheckNumbers(context, kSeriesOrder).seconds("longest-hole-days", kDay)};
    CheckOutcome outcome;
    for (const MeterValues& values : context.series) {
        if (values.isEmpty())
            continue;
        ++outcome.compared;
        examine(context, values, limits, zone, outcome);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There are no interval series"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Order, resolution and dates of the stamps of %1 meters"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSeriesOrder{
    "series-order", CheckGroup::series, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Order of the stamps"),
    {{"run-intervals", Decimal(12), "intervals",
      QT_TRANSLATE_NOOP("core", "So many equal distances in a row are another resolution, fewer are gaps; default of this catalogue")},
     {"run-days", Decimal(3), "intervals",
      QT_TRANSLATE_NOOP("core", "The same for intervals of days and months; default of this catalogue")},
     {"jitter-percent", Decimal(10), "%",
      QT_TRANSLATE_NOOP("core", "Of a step: distances that differ by less are equal, for clocks of loggers wander by seconds; our choice")},
     {"longest-hole-days", Decimal(31), "days",
      QT_TRANSLATE_NOOP("core", "A series that goes on beyond the period may have holes there, which nobody looks at; our choice: up to a month")}},
    &run};

} // namespace attest
