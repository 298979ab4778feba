// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/supply_lines.h"
#include "core/checks/outcome.h"

#include <map>

namespace attest {
namespace {

/// A line with what it is compared by.
struct Paper {
    const InvoiceLine* line;
    QString number;
    QString supplier;
};

bool sameQuantity(const InvoiceLine& a, const InvoiceLine& b)
{
    return a.quantity.unit.convertsTo(b.quantity.unit) && baseAmount(a) == baseAmount(b);
}

bool sameAmount(const InvoiceLine& a, const InvoiceLine& b)
{
    return a.amount && b.amount && *a.amount == *b.amount && a.currency.compare(b.currency, Qt::CaseInsensitive) == 0;
}

bool weighs(const InvoiceLine& line)
{
    return !line.quantity.value.isZero() || (line.amount && !line.amount->isZero());
}

/// Two lines of one number are the lines of one document unless they say the same.
bool repeats(const InvoiceLine& a, const InvoiceLine& b)
{
    return sameQuantity(a, b) && (!a.amount || !b.amount || sameAmount(a, b));
}

/// Another number for the same bill. Without a meter two equal deliveries of one day, or a flat price for two supply
/// points, are no copy by themselves.
bool restates(const Paper& a, const Paper& b, bool ofAMeter)
{
    if (a.supplier != b.supplier)
        return false;
    const bool hasAmounts = a.line->amount && b.line->amount && !a.line->amount->isZero();
    if (ofAMeter)
        return hasAmounts ? sameAmount(*a.line, *b.line) : repeats(*a.line, *b.line);
    const bool related = a.number.contains(b.number) || b.number.contains(a.number);
    return repeats(*a.line, *b.line) && (a.line->period.days() > 1 || related);
}

bool isCopy(const Paper& a, const Paper& b, bool ofAMeter)
{
    if (!weighs(*a.line) || !weighs(*b.line))
        return false;
    return a.number == b.number && !a.number.isEmpty() ? repeats(*a.line, *b.line) : restates(a, b, ofAMeter);
}

/// The papers of the same days, by groups that say the same.
std::vector<std::vector<Paper>> copiesAmong(const std::vector<Paper>& papers, bool ofAMeter)
{
    std::vector<std::vector<Paper>> groups;
    for (const Paper& paper : papers) {
        bool placed = false;
        for (std::vector<Paper>& group : groups) {
            placed = isCopy(group.front(), paper, ofAMeter);
            if (placed) {
                group.push_back(paper);
                break;
            }
        }
        if (!placed)
            groups.push_back({paper});
    }
    std::erase_if(groups, [](const auto& group) { return group.size() < 2; });
    return groups;
}

Message sentence(const InvoiceLine& first, const InvoiceLine& copy, const Rational& added)
{
    const MessageArgument amount = shown(added, first.quantity.unit);
    if (first.number == copy.number)
        return {QT_TRANSLATE_NOOP("core", "Document %1 of %2 for %3 stands twice: %4 are counted once too often"),
                {first.number, first.supplier, first.period, amount}};
    return {QT_TRANSLATE_NOOP("core", "Documents %1 and %2 of %3 are for the same period (%4) and amount: %5 are counted once too often"),
            {first.number, copy.number, first.supplier, first.period, amount}};
}

Discrepancy report(const SupplyLines& supply, const std::vector<Paper>& copies)
{
    const InvoiceLine& first = *copies.front().line;
    const InvoiceLine& copy = *copies.back().line;
    Discrepancy discrepancy = discrepancyOf(kInvoiceDuplicate, supply.subject(copy.number, first.period));
    Rational sum;
    for (const Paper& paper : copies) {
        sum += paper.line->quantity.in(first.quantity.unit).value_or(Rational(0));
        discrepancy.records.push_back(paper.line->at);
    }
    const Rational once(first.quantity.value);
    setAmounts(discrepancy, sum, once, first.quantity.unit);
    discrepancy.finding = sentence(first, copy, sum - once);
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Remove the copy from the documents and from the declared value, or show what each of them settles.");
    const MessageArgument added = shown(sum - once, first.quantity.unit);
    discrepancy.causes = {
        {Cause::doubleCount, {QT_TRANSLATE_NOOP("core", "the copy adds %1"), {added}}, 1},
        {Cause::duplicatedPeriod, {QT_TRANSLATE_NOOP("core", "%1 is settled twice"), {first.period}}, 2}};
    return discrepancy;
}

void compare(CheckOutcome& outcome, const SupplyLines& supply)
{
    std::map<Period, std::vector<Paper>> byPeriod;
    for (const InvoiceLine* line : standing(supply.lines)) {
        byPeriod[line->period].push_back({line, foldedName(line->number), foldedName(line->supplier)});
        ++outcome.compared;
    }
    for (const auto& [period, papers] : byPeriod) {
        for (const std::vector<Paper>& copies : copiesAmong(papers, !supply.meter.isEmpty()))
            outcome.found.push_back(report(supply, copies));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SupplyLines& supply : bySupply(context.submission))
        compare(outcome, supply);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No suppliers' documents"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 document lines compared by number, supplier, period and amount"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kInvoiceDuplicate{
    "invoice-duplicate", CheckGroup::documents, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Documents that stand twice"), {}, run};

} // namespace attest
