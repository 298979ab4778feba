// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/supply_days.h"
#include "core/checks/documents/supply_time.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;
using Stretch = CoveredDays::Stretch;

/// What the documents settle a day on average, over a stretch.
Rational usualIn(const CheckContext& context, const SupplyDays& one, const Period& stretch)
{
    const Period& period = context.submission.engagement.period;
    const Rational all = settledIn(one.days.linesIn(period), period, one.unit);
    return all * Rational(stretch.days()) / Rational(std::max<qint64>(1, one.days.settledDays()));
}

Discrepancy missing(const CheckContext& context, const SupplyDays& one, const Stretch& stretch)
{
    const Period& period = stretch.period;
    Discrepancy found = discrepancyOf(kInvoicePeriod, one.supply.subject({}, period));
    const Rational settled = settledIn(one.days.linesIn(period), period, one.unit);
    const auto supplied = suppliedIn(context, one.supply, period);
    const Rational expected = supplied ? supplied->amount : usualIn(context, one, period);
    setAmounts(found, settled, expected, one.unit);
    const char* sentence = stretch.isGap()
        ? QT_TRANSLATE_NOOP("core", "%1: no document settles %2 (%3 days); about %4 are at stake")
        : QT_TRANSLATE_NOOP("core", "%1: fewer documents than usual settle %2 (%3 days); about %4 are at stake");
    found.finding = {sentence, {one.name(), period, argument(period.days()), shown((expected - settled).absolute(), one.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Obtain the missing document, or have the period on a neighbouring one corrected.");
    for (const Period& beside : {Period::day(period.from().addDays(-1)), period, Period::day(period.to().addDays(1))}) {
        for (const InvoiceLine* line : one.days.linesIn(beside))
            found.records.push_back(line->at);
    }
    found.causes = {{Cause::omittedPeriod, {QT_TRANSLATE_NOOP("core", "no document for %1"), {period}}, 1}};
    return found;
}

QString numbersOf(const Lines& lines)
{
    QStringList numbers;
    for (const InvoiceLine* line : lines) {
        if (!numbers.contains(line->number))
            numbers << line->number;
    }
    return numbers.join(QStringLiteral(", "));
}

Discrepancy twice(const SupplyDays& one, const Stretch& stretch)
{
    const Period& period = stretch.period;
    Discrepancy found = discrepancyOf(kInvoicePeriod, one.supply.subject({}, period));
    const Lines lines = one.days.linesIn(period);
    // The document of whole months is taken for the right one.
    const auto regular = std::find_if(lines.begin(), lines.end(), [](const InvoiceLine* line) { return line->period.isMonth(); });
    const Rational observed = settledIn(lines, period, one.unit);
    const Rational expected = settledIn({regular == lines.end() ? lines.front() : *regular}, period, one.unit);
    setAmounts(found, observed, expected, one.unit);
    const QString numbers = numbersOf(lines);
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 (%3 days) are settled by more than one document (%4); about %5 are at stake"),
                     {one.name(), period, argument(period.days()), numbers, shown((observed - expected).absolute(), one.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Have the period or the quantity of one document corrected, or show that they settle different supplies.");
    for (const InvoiceLine* line : lines)
        found.records.push_back(line->at);
    found.causes = {{Cause::duplicatedPeriod, {QT_TRANSLATE_NOOP("core", "documents %1 share %2"), {numbers, period}}, 1}};
    return found;
}

/// Days that stand twice beside as many that are missing: one document has the wrong period.
void nameShifts(std::vector<Discrepancy>& gaps, std::vector<Discrepancy>& overlaps)
{
    constexpr qint64 kMonthsDiffer = 3; // 28 to 31 days
    for (Discrepancy& gap : gaps) {
        for (Discrepancy& overlap : overlaps) {
            const bool named = gap.causes.front().cause == Cause::wrongPeriod || overlap.causes.front().cause == Cause::wrongPeriod;
            if (named || std::abs(gap.subject.period.days() - overlap.subject.period.days()) > kMonthsDiffer)
                continue;
            const Message why{QT_TRANSLATE_NOOP("core", "a document that belongs to %1 stands under %2"), {gap.subject.period, overlap.subject.period}};
            for (Discrepancy* one : {&gap, &overlap}) {
                one->causes.insert(one->causes.begin(), {Cause::wrongPeriod, why, 1});
                one->causes.back().rank = 2;
            }
        }
    }
}

/// Nothing where the supply's days are no matter of this check.
std::optional<SupplyDays> daysOf(const CheckContext& context, const SupplyLines& supply)
{
    const SourceQuantities* source = context.quantities.source(supply.source);
    const Flow flow = flowOf(context.submission, supply);
    if (!source || flow == Flow::other)
        return std::nullopt;
    Lines lines = standing(supply.lines);
    if (flow == Flow::delivered)
        std::erase_if(lines, [](const InvoiceLine* line) { return line->period.days() == 1; });
    return SupplyDays{supply, flow, CoveredDays(lines, timeOfSupply(context, supply)), source->unit};
}

void examine(CheckOutcome& outcome, const CheckContext& context, const StretchRules& rules, const SupplyDays& one)
{
    std::vector<Discrepancy> gaps;
    std::vector<Discrepancy> overlaps;
    for (const Stretch& stretch : one.days.unusual()) {
        const bool isOften = stretch.most > one.days.usual();
        if (isOften && rules.isDouble(one, stretch))
            overlaps.push_back(twice(one, stretch));
        else if (!isOften && rules.isMissing(one, stretch))
            gaps.push_back(missing(context, one, stretch));
    }
    nameShifts(gaps, overlaps);
    for (auto* found : {&gaps, &overlaps})
        std::move(found->begin(), found->end(), std::back_inserter(outcome.found));
}

CheckOutcome run(const CheckContext& context)
{
    const std::vector<SupplyLines> supplies = bySupply(context.submission);
    const StretchRules rules(context, supplies);
    CheckOutcome outcome;
    for (const SupplyLines& supply : supplies) {
        const auto one = daysOf(context, supply);
        if (!one || !rules.isJudged(*one))
            continue;
        ++outcome.compared;
        examine(outcome, context, rules, *one);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No supply whose documents follow each other without a break"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "the documents of %1 supplies against the days of %2"),
                      {argument(outcome.compared), context.submission.engagement.period}};
    return outcome;
}

} // namespace

const CheckDefinition kInvoicePeriod{
    "invoice-period", CheckGroup::documents, Severity::mustCorrect, Technique::tracing,
    QT_TRANSLATE_NOOP("core", "Days covered by documents"),
    {{"tolerance-absolute", Decimal::of("1"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: less than one unit is not billed")},
     {"tolerance-percent", Decimal::of("0.5"), "%", QT_TRANSLATE_NOOP("core", "default of the catalogue: documents that together settle what was supplied are supplements")},
     {"shared-days", Decimal::of("1"), "days", QT_TRANSLATE_NOOP("core", "default of the catalogue: the day of a reading may end one document and start the next")},
     {"parallel-documents", Decimal::of("3"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: three documents in a row are a supply of their own, not a slip")},
     {"delivered-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "deliveries are held against days only where their statements settle more of them than this; a tank that is filled now and then has no gaps; our choice")},
     {"change-days", Decimal(2), "days", QT_TRANSLATE_NOOP("core", "where a meter relieves another one, the reading, the last interval and the document of the change may stand under neighbouring days; our choice")}},
    run};

} // namespace attest
