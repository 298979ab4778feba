// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/gap_report.h"

#include "core/checks/outcome.h"
#include "core/checks/series/series_checks.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

#include <algorithm>

namespace attest {
namespace {

constexpr std::size_t kShownGaps = 3;

qint64 missingIn(const MonthGap& gap)
{
    qint64 missing = 0;
    for (const MissingRun& run : gap.runs)
        missing += static_cast<qint64>(run.stamps.size());
    return missing;
}

Message shownRun(const MissingRun& run, const QTimeZone& zone)
{
    if (run.stamps.size() == 1)
        return shownMoment(run.stamps.front(), zone);
    return {QT_TRANSLATE_NOOP("core", "%1 to %2"), {shownMoment(run.stamps.front(), zone), shownMoment(run.stamps.back(), zone)}};
}

/// Whole days without a value.
bool isWholeMonth(const MonthGap& gap, const Period& month, const QTimeZone& zone)
{
    return gap.runs.size() == 1 && gap.runs.front().from() - startOf(month, zone) < gap.runs.front().step
        && endOf(month, zone) - gap.runs.front().to() < gap.runs.front().step;
}

const QuantityValue* monthOfValues(const ByPeriod& values, const Period& month)
{
    const auto found = values.find(month);
    return found == values.end() ? nullptr : &found->second;
}

/// What the month may have held: never less than last year's share for so many missing intervals.
Rational notBelowLastYear(const Rational& estimate, const std::optional<Rational>& lastYear, const MonthGap& gap, const Period& month, const QTimeZone& zone)
{
    if (!lastYear || gap.runs.empty())
        return estimate;
    const qint64 whole = stepsIn(endOf(month, zone) - startOf(month, zone), gap.runs.front().step);
    return std::max(estimate, *lastYear * missingIn(gap) / whole);
}

/// The energy of a month: what the series holds, and what belongs there.
struct MonthEnergy {
    Rational held;
    Rational expected;
    bool isRegistered = false; ///< the register counted the whole month, so nothing is lost
};

std::optional<MonthEnergy> energyOf(const CheckContext& context, const Meter& meter, const Period& month, const MonthGap& gap, const QTimeZone& zone)
{
    const MeterMonths* months = context.quantities.meter(meter.id);
    if (months == nullptr || !(months->unit == meter.unit))
        return std::nullopt;
    const QuantityValue* held = monthOfValues(months->intervals, month);
    const Rational amount = held != nullptr ? held->amount : Rational();
    const QuantityValue* registered = monthOfValues(months->registers, month);
    if (registered != nullptr && registered->isExact())
        return MonthEnergy{amount, registered->amount, true};
    if (gap.filling && gap.runs.empty())
        return MonthEnergy{amount, amount - gap.filling->filled + gap.filling->neighbours, false};
    if (!gap.estimate)
        return std::nullopt;
    return MonthEnergy{amount, amount + notBelowLastYear(*gap.estimate, lastYearsMonth(context, meter, month), gap, month, zone), false};
}

/// Rows of the missing stamps that were there and could not be read: empty cells, texts.
std::vector<SourceRef> rejectedCells(const Submission& submission, const MonthGap& gap)
{
    std::vector<SourceRef> cells;
    for (std::size_t i = 0; i + 1 < gap.cells.size(); ++i) {
        const SourceRef& a = gap.cells[i];
        const SourceRef& b = gap.cells[i + 1];
        for (const RejectedRow& row : submission.rejected) {
            const bool isBetween = row.at.row > std::min(a.row, b.row) && row.at.row < std::max(a.row, b.row);
            if (a.file == b.file && a.sheet == b.sheet && row.at.file == a.file && row.at.sheet == a.sheet && isBetween
                && std::find(cells.begin(), cells.end(), row.at) == cells.end())
                cells.push_back(row.at);
        }
    }
    return cells;
}

Message missingText(const Meter& meter, const Period& month, const MonthGap& gap, const QTimeZone& zone)
{
    if (isWholeMonth(gap, month, zone))
        return {QT_TRANSLATE_NOOP("core", "%1: %2 has no value in the whole month (%3 intervals)"), {month, meter.id, argument(missingIn(gap))}};
    std::vector<Message> runs;
    for (const MissingRun& run : gap.runs)
        runs.push_back(shownRun(run, zone));
    return {QT_TRANSLATE_NOOP("core", "%1: %2 lacks %3 intervals: %4"), {month, meter.id, argument(missingIn(gap)), joined(runs, kShownGaps)}};
}

Message fillingText(const Meter& meter, const Period& month, const WeakFilling& filling)
{
    const Message text = meter.measures == MeterMeasures::pvGeneration
        ? QT_TRANSLATE_NOOP("core", "%1: %3 values of %2 are not measured and put in with %4, more than in the weeks before and after (%5)")
        : QT_TRANSLATE_NOOP("core", "%1: %3 values of %2 are not measured and put in with %4, less than in the weeks before and after (%5)");
    return {text.source(), {month, meter.id, argument(static_cast<qint64>(filling.values.size())), shown(filling.filled, meter.unit),
                            shown(filling.neighbours, meter.unit)}};
}

Message findingOf(const Meter& meter, const Period& month, const MonthGap& gap, const std::optional<MonthEnergy>& energy, const QTimeZone& zone)
{
    if (gap.runs.empty())
        return fillingText(meter, month, *gap.filling);
    Message text = missingText(meter, month, gap, zone);
    if (energy && energy->isRegistered)
        text = {QT_TRANSLATE_NOOP("core", "%1; the register counted %2 in the month, the intervals hold %3"),
                {text, shown(energy->expected, meter.unit), shown(energy->held, meter.unit)}};
    else if (energy)
        text = {QT_TRANSLATE_NOOP("core", "%1; on the safe side they held %2"), {text, shown(energy->expected - energy->held, meter.unit)}};
    return gap.filling ? Message{"%1; %2", {text, fillingText(meter, month, *gap.filling)}} : text;
}

Message remedyOf(const Meter& meter, const std::optional<MonthEnergy>& energy)
{
    if (energy && energy->isRegistered)
        return QT_TRANSLATE_NOOP("core", "The register covers the month: explain why the intervals are missing and by what they are replaced");
    if (!energy)
        return QT_TRANSLATE_NOOP("core", "Obtain the values from the meter's own memory, or an estimate on the safe side with its method");
    if (meter.measures == MeterMeasures::pvGeneration) {
        return {QT_TRANSLATE_NOOP("core", "Obtain the values from the meter's own memory, or an estimate with its method: the month no higher than %1"),
                {shown(energy->expected, meter.unit)}};
    }
    return {QT_TRANSLATE_NOOP("core", "Obtain the values from the meter's own memory, or an estimate with its method: the month no lower than %1"),
            {shown(energy->expected, meter.unit)}};
}

ProbableCause causeOf(const MonthGap& gap, const std::vector<SourceRef>& rejected)
{
    if (gap.runs.empty())
        return {Cause::estimated, QT_TRANSLATE_NOOP("core", "The values were put in, not measured"), 1};
    if (!rejected.empty()) {
        return {Cause::omittedPeriod, {QT_TRANSLATE_NOOP("core", "%1 rows stand in the file without a value that can be read"),
                                       {argument(static_cast<qint64>(rejected.size()))}}, 1};
    }
    return {Cause::omittedPeriod, QT_TRANSLATE_NOOP("core", "The file has no rows for these intervals"), 1};
}

} // namespace

Discrepancy reportGap(const CheckContext& context, const Meter& meter, const Period& month, const MonthGap& gap, const QTimeZone& zone)
{
    const auto energy = energyOf(context, meter, month, gap, zone);
    const auto rejected = rejectedCells(context.submission, gap);
    Discrepancy found = discrepancyOf(kSeriesGap, subjectOf(meter, month));
    if (energy)
        setAmounts(found, energy->held, energy->expected, meter.unit);
    if (energy && energy->isRegistered)
        found.effectTco2e = Decimal();
    found.finding = findingOf(meter, month, gap, energy, zone);
    found.remedy = remedyOf(meter, energy);
    found.causes = {causeOf(gap, rejected)};
    found.records = rejected;
    append(found.records, gap.cells);
    limitCells(found.records);
    return found;
}

Discrepancy reportEdge(const MeterValues& values, const MissingRun& run, const QTimeZone& zone)
{
    const Meter& meter = values.meter();
    Discrepancy found = discrepancyOf(kSeriesGap, subjectOf(meter, daysOf(run.from(), run.to(), zone)));
    const auto count = argument(static_cast<qint64>(run.stamps.size()));
    if (run.before) {
        found.finding = {QT_TRANSLATE_NOOP("core", "%1 ends with %2: %3 intervals to the end of the period are missing, and no paper says that the meter was taken off"),
                         {meter.id, shownMoment(values.starts()[*run.before], zone), count}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Name the record of the meter's removal, or hand in the rest of the series");
    } else {
        found.finding = {QT_TRANSLATE_NOOP("core", "%1 begins with %2: %3 intervals from the start of the period on are missing, and no paper says that the meter was installed then"),
                         {meter.id, shownMoment(values.starts()[*run.after], zone), count}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Name the record of the meter's installation, or hand in the start of the series");
    }
    found.causes = {{Cause::omittedPeriod, QT_TRANSLATE_NOOP("core", "The file has no rows for these intervals"), 1}};
    found.records = {values.cell(run.before ? *run.before : *run.after)};
    return found;
}

} // namespace attest
