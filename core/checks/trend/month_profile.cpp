// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/trend/month_pattern.h"
#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest {
namespace {

/// Amounts per day of the months; empty where one of them is missing.
template <class AmountOf>
std::vector<double> perDay(const std::vector<Period>& months, AmountOf amountOf)
{
    std::vector<double> result;
    for (const Period& month : months) {
        const std::optional<Rational> amount = amountOf(month);
        if (!amount)
            return {};
        result.push_back(amount->toDouble() / static_cast<double>(month.days()));
    }
    return result;
}

std::optional<Rational> declaredIn(const SourceQuantities& source, const Period& month)
{
    const auto found = source.declared.find(month);
    return found == source.declared.end() ? std::nullopt : std::optional(found->second.amount);
}

std::vector<double> outputOf(const Submission& submission, const QString& product, const std::vector<Period>& months)
{
    std::map<Period, Rational> sums;
    const ProductionRecord* first = nullptr;
    for (const ProductionRecord& record : submission.production) {
        first = first || record.product != product ? first : &record;
        const auto amount = record.product == product ? record.quantity.in(first->quantity.unit) : std::nullopt;
        if (amount)
            sums[record.period] += *amount;
    }
    return perDay(months, [&](const Period& month) {
        const auto found = sums.find(month);
        return found == sums.end() ? std::nullopt : std::optional(found->second);
    });
}

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
    course.perDay = perDay(months, [&](const Period& month) { return declaredIn(source, month); });
    course.isYear = months.size() == 12;
    course.others.push_back(yearBefore(submission, source, months));
    QStringList products;
    for (const ProductionRecord& record : submission.production) {
        if (!products.contains(record.product))
            products << record.product;
    }
    for (const QString& product : products)
        course.others.push_back(outputOf(submission, product, months));
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

/// Whether every product was made in a month as usual, by half of its median at least; nobody knows where there is none.
bool isKnownToRun(const Submission& submission, const std::vector<Period>& months, std::size_t month)
{
    QStringList products;
    for (const ProductionRecord& record : submission.production) {
        if (!products.contains(record.product))
            products << record.product;
    }
    return !products.isEmpty() && std::all_of(products.begin(), products.end(), [&](const QString& product) {
        const std::vector<double> output = outputOf(submission, product, months);
        return !output.empty() && 2 * output[month] >= median(output);
    });
}

/// A bound that even a confirmed month may not pass: all its papers may rest on one wrong value. Downwards only while the
/// plant ran, because it may well stand still for a month.
struct FirmBound {
    double z = 0;
    double factor = 0;
    bool isPassedBy(const Submission& submission, const SourceQuantities& source, const std::vector<Period>& months, const UnusualMonth& odd) const
    {
        const Period& month = months[odd.month];
        const double perDay = source.declared.at(month).amount.toDouble() / static_cast<double>(month.days());
        if (odd.z <= z || perDay <= 0)
            return false;
        return perDay >= factor * odd.expected || (odd.expected >= factor * perDay && isKnownToRun(submission, months, odd.month));
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

CheckOutcome run(const CheckContext& context)
{
    const double z = context.parameter(kMonthProfile.id, "robust-z").toDouble();
    const double least = std::log1p(context.parameter(kMonthProfile.id, "least-percent").toDouble() / 100);
    const FirmBound firm{context.parameter(kMonthProfile.id, "confirmed-z").toDouble(), context.parameter(kMonthProfile.id, "confirmed-factor").toDouble()};
    const Decimal confirmed = context.parameter(kMonthProfile.id, "confirmed-percent");
    std::vector<Period> months = context.submission.engagement.period.months();
    std::erase_if(months, [](const Period& month) { return !month.isMonth(); });
    CheckOutcome outcome;
    for (const SourceQuantities& source : context.quantities.sources) {
        const MonthCourse course = courseOf(context.submission, source, months);
        if (course.perDay.size() < 8)
            continue;
        outcome.compared += static_cast<int>(months.size());
        for (const UnusualMonth& odd : unusualMonths(course, z, least)) {
            const Period& month = months[odd.month];
            if (!isConfirmed(source, month, source.declared.at(month).amount, confirmed) || firm.isPassedBy(context.submission, source, months, odd))
                outcome.found.push_back(report(source, month, odd));
        }
    }
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
     {"confirmed-factor", Decimal::of("2.5"), "", QT_TRANSLATE_NOOP("core", "So many times what was to be expected: no cold winter, new shift or busy month of a plant changes it that much")}},
    &run};

} // namespace attest
