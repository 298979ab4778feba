// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/check_numbers.h"
#include "core/checks/trend/month_amounts.h"
#include "core/checks/trend/month_pattern.h"
#include "core/checks/trend/run_evidence.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

/// The same months of the year before, as they were verified.
std::vector<double> yearBefore(const Submission& submission, const SourceQuantities& source, const std::vector<Period>& months)
{
    return perDay(months, [&](const Period& month) -> std::optional<Rational> {
        const Period before = Period::month(month.from().year() - 1, month.from().month());
        for (const PriorYearValue& prior : submission.priorYear) {
            if (prior.item == source.source && prior.period == before && prior.quantity.unit.convertsTo(source.unit))
                return prior.quantity.in(source.unit);
        }
        return std::nullopt;
    });
}

MonthCourse courseOf(const Submission& submission, const SourceQuantities& source, const std::vector<Period>& months)
{
    MonthCourse course;
    course.perDay = declaredPerDay(source, months);
    course.isYear = months.size() == 12;
    course.others.push_back(yearBefore(submission, source, months));
    for (const QString& product : productsOf(submission))
        course.others.push_back(outputPerDay(submission, product, months));
    return course;
}

/// A meter or the suppliers' documents say the same of the month: it was unusual, but it is no slip.
bool isConfirmed(const SourceQuantities& source, const Period& month, const Rational& declared, const Decimal& percent)
{
    const auto says = [&](const ByPeriod& values) {
        const auto found = values.find(month);
        return found != values.end() && found->second.isExact() && isWithin(declared, found->second.amount, percent);
    };
    return says(source.metered) || says(source.registered) || says(source.documented) || says(source.statistics);
}

/// A bound that even a confirmed month may not pass: all its papers may rest on one wrong value. Downwards only while the
/// plant ran, because it may well stand still for a month.
struct FirmBound {
    double z = 0;
    double factor = 0;
    double collapse = 0; ///< downwards, where only the rest of the site shows that it ran
    RunRule run;

    bool isPassedBy(const CheckContext& context, const SourceQuantities& source, const std::vector<Period>& months, const UnusualMonth& odd) const
    {
        const Period& month = months[odd.month];
        const double perDay = source.declared.at(month).amount.toDouble() / static_cast<double>(month.days());
        if (odd.z <= z || perDay <= 0)
            return false;
        if (perDay >= factor * odd.expected)
            return true;
        switch (shownToRun(context, source, months, odd.month, run)) {
        case RunEvidence::output: return odd.expected >= factor * perDay;
        case RunEvidence::site: return odd.expected >= collapse * perDay;
        case RunEvidence::none: break;
        }
        return false;
    }
};

Discrepancy report(const SourceQuantities& source, const Period& month, const UnusualMonth& odd)
{
    Subject subject;
    subject.source = source.source;
    subject.period = month;
    Discrepancy found = discrepancyOf(kMonthProfile, subject);
    const QuantityValue& declared = source.declared.at(month);
    const Rational expected(Decimal(Decimal::Integer(std::llround(odd.expected * static_cast<double>(month.days()) * 100)), 2));
    setAmounts(found, declared.amount, expected, source.unit);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 declares %3; after the months around it, the output and the year before about %4 were to be expected"),
                     {month, source.source, shown(declared.amount, source.unit), shown(expected, source.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Support the month by a meter's or a supplier's document, explain it, or correct it");
    found.records = cellsOf(declared);
    return found;
}

void compare(CheckOutcome& outcome, const CheckContext& context, const SourceQuantities& source, const std::vector<Period>& months)
{
    const CheckNumbers numbers(context, kMonthProfile);
    const PatternRule rule{numbers.number("robust-z"), std::log1p(numbers.share("least-percent")), numbers.share("small-percent"),
                           numbers.number("alike-factor"), numbers.count("fewest-months"), numbers.share("most-percent")};
    const FirmBound firm{numbers.number("confirmed-z"), numbers.number("confirmed-factor"), numbers.number("collapse-factor"),
                         {numbers.share("running-percent"), numbers.share("site-percent")}};
    const Decimal confirmed = numbers.exact("confirmed-percent");
    const MonthCourse course = courseOf(context.submission, source, months);
    if (course.perDay.size() < rule.fewestMonths)
        return;
    outcome.compared += static_cast<int>(months.size());
    for (const UnusualMonth& odd : unusualMonths(course, rule)) {
        const Period& month = months[odd.month];
        if (!isConfirmed(source, month, source.declared.at(month).amount, confirmed) || firm.isPassedBy(context, source, months, odd))
            outcome.found.push_back(report(source, month, odd));
    }
}

CheckOutcome run(const CheckContext& context)
{
    std::vector<Period> months = context.submission.engagement.period.months();
    std::erase_if(months, [](const Period& month) { return !month.isMonth(); });
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources)
        compare(outcome, context, source, months);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No source declares eight months or more"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 months against the course of their source"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kMonthProfile{
    "month-profile", CheckGroup::trend, Severity::mustExplain, Technique::analyticalTesting,
    QT_TRANSLATE_NOOP("core", "Months against their pattern"),
    {{"robust-z", Decimal(5), "", QT_TRANSLATE_NOOP("core", "Spreads from what season, output or the year before let expect; default of this catalogue")},
     {"least-percent", Decimal(10), "%", QT_TRANSLATE_NOOP("core", "Months of the steadiest source scatter so much: working days, weather, dates of reading")},
     {"confirmed-percent", Decimal(1), "%", QT_TRANSLATE_NOOP("core", "A month that a meter or a document gives alike is unusual, but no slip")},
     {"confirmed-z", Decimal(8), "", QT_TRANSLATE_NOOP("core", "Beyond so many spreads a confirmed month is to be explained too: all its papers may rest on one wrong value")},
     {"confirmed-factor", Decimal::of("2.5"), "", QT_TRANSLATE_NOOP("core", "So many times what was to be expected: no cold winter, new shift or busy month of a plant changes it that much")},
     {"small-percent", Decimal(5), "%", QT_TRANSLATE_NOOP("core", "Of the largest month, added to every one: small months scatter by large ratios; our choice")},
     {"alike-factor", Decimal::of("1.5"), "", QT_TRANSLATE_NOOP("core", "Output or the year before explain a source only if they scatter no more than so many times the best explanation; our choice")},
     {"fewest-months", Decimal(8), "", QT_TRANSLATE_NOOP("core", "Months with an amount: fewer show no course; our choice")},
     {"most-percent", Decimal(25), "%", QT_TRANSLATE_NOOP("core", "Where more of the months are odd, the source has no pattern; our choice")},
     {"running-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of its median month: a product made that much shows that the plant ran, and a low confirmed month is odd; our choice")},
     {"site-percent", Decimal(80), "%", QT_TRANSLATE_NOOP("core", "Of the mean of both neighbours: where no output is given, electricity and vehicles of the site that hold so much show that it was not closed; our choice")},
     {"collapse-factor", Decimal(6), "", QT_TRANSLATE_NOOP("core", "Where only these show it, one source alone may rest for four weeks of five, hardly for more; a lost digit is ten times, less what months scatter; our choice")}},
    &run};

} // namespace attest
