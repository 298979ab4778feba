// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/solar/claims.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// Electricity that came from the grid during the period, as a meter or a document says.
struct Import {
    QString source; ///< may be empty or unknown
    QString meter;  ///< empty for documents
    Rational kwh;
    std::vector<SourceRef> cells;
};

Rational energyOf(const MeterMonths& meter, std::vector<SourceRef>& cells)
{
    Rational kwh;
    for (const ByPeriod* values : {&meter.intervals, &meter.registers}) {
        if (!kwh.isZero())
            break;
        for (const auto& entry : *values) {
            kwh += entry.second.amount;
            append(cells, cellsOf(entry.second));
        }
    }
    return kwh;
}

std::vector<Import> meteredImports(const CheckContext& context)
{
    std::vector<Import> imports;
    for (const Meter& meter : context.submission.meters) {
        const MeterMonths* months = context.quantities.meter(meter.id);
        if (meter.measures != MeterMeasures::gridImport || months == nullptr || months->unit.dimension() != Dimension::energy)
            continue;
        Import import{meter.source, meter.id, 0, {}};
        import.kwh = energyOf(*months, import.cells);
        imports.push_back(std::move(import));
    }
    return imports;
}

bool isReportedPurchase(const Submission& submission, const QString& id)
{
    const Source* source = submission.source(id);
    return source != nullptr && source->status == SourceStatus::reported && source->category == SourceCategory::purchasedElectricity;
}

bool isUndeclaredPurchase(const Submission& submission, const QString& id)
{
    const Source* source = submission.source(id);
    return source != nullptr && source->status != SourceStatus::reported && source->category == SourceCategory::purchasedElectricity;
}

/// Documents of grid electricity for sources that the company calls nil or left out; credit notes take off what they credit.
std::vector<Import> undeclaredDocuments(const CheckContext& context)
{
    std::map<QString, Import> imports;
    for (const InvoiceLine& line : context.submission.invoices) {
        const auto kwh = line.quantity.in(Unit::kWh());
        if (!kwh || !isUndeclaredPurchase(context.submission, line.source) || !line.period.overlaps(context.submission.engagement.period))
            continue;
        Import& import = imports[line.source];
        import.source = line.source;
        import.kwh += *kwh;
        import.cells.push_back(line.at);
    }
    std::vector<Import> result;
    for (auto& [source, import] : imports) {
        if (import.kwh > Rational(0))
            result.push_back(std::move(import));
    }
    return result;
}

/// What of a claimed source's import nothing covers: the part that no instrument proves.
Rational uncovered(const CheckContext& context, const Import& import)
{
    const Source* source = context.submission.source(import.source);
    if (!isReportedPurchase(context.submission, import.source))
        return import.kwh;
    const ContractualClaim* proof = proofOf(context, *source);
    if (proof == nullptr || proof->claimedKwh.isZero())
        return import.kwh;
    return std::min(proof->unprovenKwh, import.kwh);
}

Discrepancy refuted(const CheckContext& context, const Import& import, const Rational& kwh)
{
    Subject subject;
    subject.source = import.source;
    subject.meter = import.meter;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kPvClaimGridImport, subject);
    setAmounts(found, kwh, 0, Unit::kWh());
    found.finding = {QT_TRANSLATE_NOOP("core", "All electricity is claimed as PV, but %1 kWh came from the public grid and no instrument covers %2 of them"),
                     {shown(import.kwh), shown(kwh)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Cover the import by contract and settlement or by cancelled certificates, or give up the claim of 100 % PV");
    found.records = import.cells;
    return found;
}

CheckOutcome run(const CheckContext& context)
{
    if (!claimsOnlyPv(context))
        return notApplicable(QT_TRANSLATE_NOOP("core", "The company does not claim that all its electricity is PV"));
    std::vector<Import> imports = meteredImports(context);
    const std::vector<Import> documents = undeclaredDocuments(context);
    imports.insert(imports.end(), documents.begin(), documents.end());
    const Decimal percent = context.parameter(kPvClaimGridImport.id, "tolerance-percent");
    CheckOutcome outcome;
    for (const Import& import : imports) {
        ++outcome.compared;
        const Rational kwh = uncovered(context, import);
        if (kwh * 100 > import.kwh * Rational(percent))
            outcome.found.push_back(refuted(context, import, kwh));
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter or document of the public grid"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "A claim of 100 % PV against %1 grid accounts"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kPvClaimGridImport{
    "pv-claim-grid-import", CheckGroup::solar, Severity::mustCorrect, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "100 % PV against grid imports"),
    {{"tolerance-percent", Decimal::of("0.5"), "%",
      QT_TRANSLATE_NOOP("core", "Of the import: meter against settlement; default of this catalogue")}},
    &run};

} // namespace attest
