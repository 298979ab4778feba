// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/supply_lines.h"
#include "core/checks/outcome.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

using Lines = std::vector<const InvoiceLine*>;

/// Whether measured documents settle the same days: then the estimate was replaced.
bool isReplaced(const InvoiceLine& estimate, const Lines& lines)
{
    Lines later;
    std::copy_if(lines.begin(), lines.end(), std::back_inserter(later), [&](const InvoiceLine* other) {
        const bool isEarlier = other->issued.isValid() && estimate.issued.isValid() && other->issued < estimate.issued;
        return !other->estimated && !isEarlier;
    });
    return coverEveryDay(later, estimate.period);
}

/// What the meter counted in a document's days, where its months are exactly those days.
std::optional<Rational> metered(const CheckContext& context, const QString& meter, const Period& period, const Unit& unit)
{
    const MeterMonths* months = context.quantities.meter(meter);
    if (!months || !months->unit.convertsTo(unit))
        return std::nullopt;
    for (const ByPeriod* kind : {&months->intervals, &months->registers}) {
        const auto sum = SourceQuantities::total(*kind, period);
        if (sum && sum->isExact() && !sum->estimated)
            return sum->amount * months->unit.size() / unit.size();
    }
    return std::nullopt;
}

Discrepancy report(const CheckContext& context, const SupplyLines& supply, const Lines& lines)
{
    const InvoiceLine& first = *lines.front();
    const Unit& unit = first.quantity.unit;
    Discrepancy discrepancy = discrepancyOf(kInvoiceEstimated, supply.subject(first.number, first.period));
    Rational sum;
    for (const InvoiceLine* line : lines) {
        sum += line->quantity.in(unit).value_or(Rational(0));
        discrepancy.records.push_back(line->at);
    }
    if (const auto counted = metered(context, supply.meter, first.period, unit)) {
        setAmounts(discrepancy, sum, *counted, unit);
        discrepancy.finding = {QT_TRANSLATE_NOOP("core", "Document %1 of %2 for %3 is estimated (%4); the meter counted %5"),
                               {first.number, first.supplier, first.period, shown(sum, unit), shown(*counted, unit)}};
    } else {
        discrepancy.observed = Quantity{sum.toDecimal(6), unit};
        discrepancy.finding = {QT_TRANSLATE_NOOP("core", "Document %1 of %2 for %3 is estimated (%4), and no measured one replaces it"),
                               {first.number, first.supplier, first.period, shown(sum, unit)}};
    }
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Obtain the document after the reading, or explain how the estimate was made and that it is not too low.");
    discrepancy.causes = {{Cause::estimated, {QT_TRANSLATE_NOOP("core", "the supplier estimated %1"), {shown(sum, unit)}}, 1}};
    return discrepancy;
}

/// The lines of one document and period that are estimated and still stand.
std::map<std::pair<QString, Period>, Lines> estimates(const CheckContext& context, const Lines& lines)
{
    std::map<std::pair<QString, Period>, Lines> result;
    for (const InvoiceLine* line : lines) {
        if (line->estimated && line->period.overlaps(context.submission.engagement.period) && !isReplaced(*line, lines))
            result[{line->number, line->period}].push_back(line);
    }
    return result;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    qint64 estimated = 0;
    for (const SupplyLines& supply : bySupply(context.submission)) {
        const Lines lines = standing(supply.lines);
        outcome.compared += static_cast<int>(lines.size());
        estimated += std::count_if(lines.begin(), lines.end(), [](const InvoiceLine* line) { return line->estimated; });
        for (const auto& [key, ofOne] : estimates(context, lines))
            outcome.found.push_back(report(context, supply, ofOne));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No suppliers' documents"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 document lines looked at, %2 of them marked as estimated"), {argument(outcome.compared), argument(estimated)}};
    return outcome;
}

} // namespace

const CheckDefinition kInvoiceEstimated{
    "invoice-estimated", CheckGroup::documents, Severity::mustExplain, Technique::estimateTesting,
    QT_TRANSLATE_NOOP("core", "Estimated documents"), {}, run};

} // namespace attest
