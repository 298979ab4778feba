// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/covered_days.h"
#include "core/checks/documents/supply_evidence.h"
#include "core/checks/documents/supply_time.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

/// One supply with its days.
struct Examined {
    const SupplyLines& supply;
    Flow flow;
    CoveredDays days;
    Unit unit;
};

/// The part of the documents' quantities that falls into a stretch, by days.
Rational settledIn(const Lines& lines, const Period& stretch, const Unit& unit)
{
    Rational sum;
    for (const InvoiceLine* line : lines) {
        const Rational share = Rational(line->period.intersected(stretch).days()) / Rational(line->period.days());
        sum += line->quantity.in(unit).value_or(Rational(0)) * share;
    }
    return sum;
}

bool haveOnePeriod(const Lines& lines)
{
    return std::all_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) { return line->period == lines.front()->period; });
}

class PeriodCheck {
public:
    PeriodCheck(const CheckContext& context, const std::vector<SupplyLines>& supplies)
        : m_context(context), m_supplies(supplies), m_tolerance(context.parameter(kInvoicePeriod.id, "tolerance-absolute")),
          m_percent(context.parameter(kInvoicePeriod.id, "tolerance-percent")),
          m_sharedDays(context.parameter(kInvoicePeriod.id, "shared-days")),
          m_parallel(context.parameter(kInvoicePeriod.id, "parallel-documents"))
    {
    }

    void examine(const SupplyLines& supply);
    CheckOutcome take() { return std::move(m_outcome); }

private:
    using Stretch = CoveredDays::Stretch;

    bool isJudged(const Examined& one) const;
    bool isMissing(const Examined& one, const Stretch& stretch) const;
    bool isDouble(const Examined& one, const Stretch& stretch) const;
    bool isOtherSupply(const Examined& one, const Stretch& stretch, int times) const;
    bool othersSettle(const SupplyLines& supply, const Period& stretch) const;
    Rational usualIn(const Examined& one, const Period& stretch) const;
    Discrepancy missing(const Examined& one, const Stretch& stretch) const;
    Discrepancy twice(const Examined& one, const Stretch& stretch) const;
    static void nameShifts(std::vector<Discrepancy>& gaps, std::vector<Discrepancy>& overlaps);

    const CheckContext& m_context;
    const std::vector<SupplyLines>& m_supplies;
    Rational m_tolerance;
    Decimal m_percent;
    Rational m_sharedDays;
    Rational m_parallel;
    CheckOutcome m_outcome;
};

/// Deliveries are judged where they come as statements without a break, most of the time.
bool PeriodCheck::isJudged(const Examined& one) const
{
    if (one.flow == Flow::continuous)
        return one.days.usual() > 0;
    return one.flow == Flow::delivered && one.days.settledDays() * 2 > m_context.submission.engagement.period.days();
}

/// So many documents in a row are no slip: a supply point came or went.
bool PeriodCheck::isOtherSupply(const Examined& one, const Stretch& stretch, int times) const
{
    return Rational(one.days.papersIn(stretch.period)) >= m_parallel * Rational(times);
}

bool PeriodCheck::othersSettle(const SupplyLines& supply, const Period& stretch) const
{
    return std::any_of(m_supplies.begin(), m_supplies.end(), [&](const SupplyLines& other) {
        if (&other == &supply || other.source != supply.source)
            return false;
        return std::any_of(other.lines.begin(), other.lines.end(), [&](const InvoiceLine* line) { return line->period.contains(stretch); });
    });
}

bool PeriodCheck::isMissing(const Examined& one, const Stretch& stretch) const
{
    const auto supplied = suppliedIn(m_context, one.supply, stretch.period);
    if (!stretch.isGap()) {
        const Rational settled = settledIn(one.days.linesIn(stretch.period), stretch.period, one.unit);
        const bool complete = supplied && isWithin(settled, supplied->amount, m_percent, m_tolerance);
        return !complete && !isOtherSupply(one, stretch, stretch.most);
    }
    if (one.flow == Flow::delivered) {
        const auto& stock = m_context.submission.stock;
        const bool stored = std::any_of(stock.begin(), stock.end(), [&](const StockLevel& level) { return level.source == one.supply.source; });
        if (stored || !supplied)
            return false;
    }
    if (supplied && supplied->amount.absolute() <= m_tolerance)
        return false;
    return (supplied && supplied->metered) || !othersSettle(one.supply, stretch.period);
}

/// A second document for exactly the same days may be a supplement: then both together are what was supplied.
bool PeriodCheck::isDouble(const Examined& one, const Stretch& stretch) const
{
    if (Rational(stretch.period.days()) <= m_sharedDays || isOtherSupply(one, stretch, stretch.most))
        return false;
    const Lines lines = one.days.linesIn(stretch.period);
    if (!haveOnePeriod(lines))
        return true;
    if (one.flow == Flow::delivered)
        return false;
    const auto supplied = suppliedIn(m_context, one.supply, lines.front()->period);
    const Rational settled = settledIn(lines, lines.front()->period, one.unit);
    return !supplied || !isWithin(settled, supplied->amount, m_percent, m_tolerance);
}

/// What the documents settle a day on average, over a stretch.
Rational PeriodCheck::usualIn(const Examined& one, const Period& stretch) const
{
    const Period& period = m_context.submission.engagement.period;
    const Rational all = settledIn(one.days.linesIn(period), period, one.unit);
    return all * Rational(stretch.days()) / Rational(std::max<qint64>(1, one.days.settledDays()));
}

Discrepancy PeriodCheck::missing(const Examined& one, const Stretch& stretch) const
{
    Discrepancy found = discrepancyOf(kInvoicePeriod, one.supply.subject({}, stretch.period));
    const Lines lines = one.days.linesIn(stretch.period);
    const auto supplied = suppliedIn(m_context, one.supply, stretch.period);
    const Rational expected = supplied ? supplied->amount : usualIn(one, stretch.period);
    setAmounts(found, settledIn(lines, stretch.period, one.unit), expected, one.unit);
    const char* sentence = stretch.isGap()
        ? QT_TRANSLATE_NOOP("core", "%1: no document settles %2 (%3 days); about %4 are at stake")
        : QT_TRANSLATE_NOOP("core", "%1: fewer documents than usual settle %2 (%3 days); about %4 are at stake");
    const MessageArgument stake = shown((expected - Rational(found.observed->value)).absolute(), one.unit);
    found.finding = {sentence, {one.supply.meter.isEmpty() ? one.supply.source : one.supply.meter, stretch.period,
                                argument(stretch.period.days()), stake}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Obtain the missing document, or have the period on a neighbouring one corrected.");
    for (const Period& beside : {Period::day(stretch.period.from().addDays(-1)), stretch.period, Period::day(stretch.period.to().addDays(1))}) {
        for (const InvoiceLine* line : one.days.linesIn(beside))
            found.records.push_back(line->at);
    }
    found.causes = {{Cause::omittedPeriod, {QT_TRANSLATE_NOOP("core", "no document for %1"), {stretch.period}}, 1}};
    return found;
}

Discrepancy PeriodCheck::twice(const Examined& one, const Stretch& stretch) const
{
    Discrepancy found = discrepancyOf(kInvoicePeriod, one.supply.subject({}, stretch.period));
    const Lines lines = one.days.linesIn(stretch.period);
    // The document of whole months is taken for the right one.
    const auto regular = std::find_if(lines.begin(), lines.end(), [](const InvoiceLine* line) { return line->period.isMonth(); });
    const Rational observed = settledIn(lines, stretch.period, one.unit);
    const Rational expected = settledIn({regular == lines.end() ? lines.front() : *regular}, stretch.period, one.unit);
    setAmounts(found, observed, expected, one.unit);
    QStringList numbers;
    for (const InvoiceLine* line : lines) {
        found.records.push_back(line->at);
        if (!numbers.contains(line->number))
            numbers << line->number;
    }
    const QString named = numbers.join(QStringLiteral(", "));
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 (%3 days) are settled by more than one document (%4); about %5 are at stake"),
                     {one.supply.meter.isEmpty() ? one.supply.source : one.supply.meter, stretch.period, argument(stretch.period.days()),
                      named, shown((observed - expected).absolute(), one.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Have the period or the quantity of one document corrected, or show that they settle different supplies.");
    found.causes = {{Cause::duplicatedPeriod, {QT_TRANSLATE_NOOP("core", "documents %1 share %2"), {named, stretch.period}}, 1}};
    return found;
}

/// Days that stand twice beside as many that are missing: one document has the wrong period.
void PeriodCheck::nameShifts(std::vector<Discrepancy>& gaps, std::vector<Discrepancy>& overlaps)
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

void PeriodCheck::examine(const SupplyLines& supply)
{
    const SourceQuantities* source = m_context.quantities.source(supply.source);
    const Flow flow = flowOf(m_context.submission, supply);
    if (!source || flow == Flow::other)
        return;
    Lines lines = standing(supply.lines);
    if (flow == Flow::delivered)
        std::erase_if(lines, [](const InvoiceLine* line) { return line->period.days() == 1; });
    const Examined one{supply, flow, CoveredDays(lines, timeOfSupply(m_context, supply)), source->unit};
    if (!isJudged(one))
        return;
    ++m_outcome.compared;
    std::vector<Discrepancy> gaps;
    std::vector<Discrepancy> overlaps;
    for (const Stretch& stretch : one.days.unusual()) {
        if (stretch.most > one.days.usual()) {
            if (isDouble(one, stretch))
                overlaps.push_back(twice(one, stretch));
        } else if (isMissing(one, stretch)) {
            gaps.push_back(missing(one, stretch));
        }
    }
    nameShifts(gaps, overlaps);
    for (auto* found : {&gaps, &overlaps})
        std::move(found->begin(), found->end(), std::back_inserter(m_outcome.found));
}

CheckOutcome run(const CheckContext& context)
{
    const std::vector<SupplyLines> supplies = bySupply(context.submission);
    PeriodCheck check(context, supplies);
    for (const SupplyLines& supply : supplies)
        check.examine(supply);
    CheckOutcome outcome = check.take();
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
     {"shared-days", Decimal::of("1"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: the day of a reading may end one document and start the next")},
     {"parallel-documents", Decimal::of("3"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: three documents in a row are a supply of their own, not a slip")}},
    run};

} // namespace attest
