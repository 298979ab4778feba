// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/trend/month_intensity.h"
#include "core/checks/trend/output.h"
#include "core/checks/trend/prior_years.h"

#include <algorithm>

namespace attest {
namespace {

Message remedy()
{
    return QT_TRANSLATE_NOOP("core", "Check the energy and the output of the period against their records, or explain what changed: product mix, plant, weather, stand-still");
}

Subject subjectOf(const EnergyUse& use, const Period& period)
{
    Subject subject;
    if (use.sources.size() == 1)
        subject.source = use.sources.front()->source;
    else
        subject.item = use.name;
    subject.period = period;
    return subject;
}

Discrepancy inMonth(const EnergyUse& use, const IntensityMonth& month)
{
    Discrepancy found = discrepancyOf(kIntensity, subjectOf(use, month.period));
    setAmounts(found, month.observed, month.expected, use.unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1, %2: %3 used; the other months let %4 be expected for the output of the month"),
                     {use.name, month.period, shown(month.observed, use.unit), shown(month.expected, use.unit)}};
    found.remedy = remedy();
    found.records = month.cells;
    return found;
}

/// This year against what last year's use per output makes of this year's output.
std::optional<Discrepancy> inYear(const CheckContext& context, Subject subject, const Quantity& before, const Rational& now,
                                  const OutputChange& change)
{
    const Rational expected = Rational(before.value) * change.ratio;
    if (isWithin(now, expected, context.parameter(kIntensity.id, "change-percent")))
        return std::nullopt;
    const QString name = subject.source.isEmpty() ? subject.item : subject.source;
    Discrepancy found = discrepancyOf(kIntensity, std::move(subject));
    setAmounts(found, now, expected, before.unit);
    const Rational percent = (now - expected) * 100 / expected;
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 this year; as much per output as in %3 would be %4 (%5 %)"),
                     {name, shown(now, before.unit), change.before, shown(expected, before.unit), percent.rounded(2, Rounding::halfEven)}};
    found.remedy = remedy();
    return found;
}

/// The verified values of the year before for a use, as one amount in its unit; nothing where a source lacks one.
std::optional<Quantity> before(const std::vector<PriorYear>& years, const EnergyUse& use, const Period& year, std::vector<SourceRef>& cells)
{
    Rational sum;
    for (const SourceQuantities* source : use.sources) {
        const auto value = std::find_if(years.begin(), years.end(), [&](const PriorYear& prior) {
            return prior.item == source->source && prior.period == year && prior.quantity.unit.convertsTo(use.unit);
        });
        if (value == years.end())
            return std::nullopt;
        sum += *value->quantity.in(use.unit);
        append(cells, value->cells);
    }
    return sum.isZero() ? std::nullopt : std::optional(Quantity{sum.toDecimal(), use.unit});
}

void compareYear(const CheckContext& context, const EnergyUse& use, const OutputChange& change, CheckOutcome& outcome)
{
    std::vector<SourceRef> cells = use.cells;
    const auto prior = before(priorYears(context.submission), use, change.before, cells);
    if (!prior)
        return;
    ++outcome.compared;
    if (auto found = inYear(context, subjectOf(use, context.submission.engagement.period), *prior, use.total, change)) {
        append(cells, change.cells);
        found->records = std::move(cells);
        outcome.found.push_back(*std::move(found));
    }
}

void compareTotal(const CheckContext& context, const OutputChange& change, CheckOutcome& outcome)
{
    for (const PriorYear& prior : priorYears(context.submission)) {
        const bool isTotal = prior.item == u"total" && prior.period == change.before && !prior.quantity.value.isZero()
            && prior.quantity.unit.dimension() == Dimension::emission;
        if (!isTotal)
            continue;
        Subject subject;
        subject.item = prior.item;
        subject.period = context.submission.engagement.period;
        ++outcome.compared;
        const Rational now = context.inventory.market * Unit::tCO2e().size() / prior.quantity.unit.size();
        if (auto found = inYear(context, std::move(subject), prior.quantity, now, change)) {
            found->records = prior.cells;
            append(found->records, change.cells);
            outcome.found.push_back(*std::move(found));
        }
    }
}

MonthRule ruleOf(const CheckContext& context)
{
    const auto number = [&](const char* name) { return context.parameter(kIntensity.id, name).toDouble(); };
    return {number("change-percent") / 100, number("robust-z"), number("standstill-percent") / 100,
            number("extrapolation-percent") / 100, number("season-factor"), number("season-fit"), static_cast<std::size_t>(number("fewest-months"))};
}

CheckOutcome run(const CheckContext& context)
{
    const std::vector<MonthOutput> months = monthlyOutput(context.submission);
    const auto change = outputChange(context.submission, context.parameter(kIntensity.id, "change-percent"));
    const MonthRule rule = ruleOf(context);
    CheckOutcome outcome;
    int judgedMonths = 0;
    for (const EnergyUse& use : energyUses(context)) {
        const MonthVerdict verdict = unusualMonths(use, months, rule);
        judgedMonths += verdict.judged;
        for (const IntensityMonth& month : verdict.unusual)
            outcome.found.push_back(inMonth(use, month));
        if (change)
            compareYear(context, use, *change, outcome);
    }
    if (change)
        compareTotal(context, *change, outcome);
    const int years = outcome.compared;
    outcome.compared += judgedMonths;
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "There is no output by months, and none of this and an earlier year, that energy could be compared with"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 months against the pattern of energy and output, %2 amounts per output against the year before"),
                      {argument(judgedMonths), argument(years)}};
    return outcome;
}

} // namespace

const CheckDefinition kIntensity{
    "intensity", CheckGroup::trend, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Energy and emissions per output"),
    {{"change-percent", Decimal(15), "%", QT_TRANSLATE_NOOP("core", "Catalogue of cross-checks, intensity: 15 % by month and against last year")},
     {"robust-z", Decimal(5), "", QT_TRANSLATE_NOOP("core", "As of month-profile: five times the robust scatter of the other months, so that weather and holidays stay silent")},
     {"standstill-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of the median output of the other months: less than half of it is no month of work with a slow day, the plant stood still for a part; our choice")},
     {"extrapolation-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "How far the line of the other months may be wrong at a stand-still, which keeps an unknown part of the base load: half of what the line adds there")},
     {"season-factor", Decimal(2), "", QT_TRANSLATE_NOOP("core", "A season rises and falls over several months: a month counts only beyond this many times the departure of either neighbour")},
     {"season-fit", Decimal(2), "", QT_TRANSLATE_NOOP("core", "What heats or cools goes with the season, not with the output: the months lie this many times closer to their neighbours than to the line")},
     {"fewest-months", Decimal(8), "", QT_TRANSLATE_NOOP("core", "With fewer months the 95 % interval of a rank slope (Sen 1968) holds no information")}},
    &run};

} // namespace attest
