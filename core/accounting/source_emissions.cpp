// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/source_emissions.h"

#include "core/accounting/supply.h"

#include <deque>

namespace attest {

/// One source's rows taken apart: what is multiplied by which factor.
struct SourceAccountant::Work {
    const Source& source;
    const SourceQuantities& quantities;
    std::vector<DeclaredRow> rows;
    std::deque<AppliedFactor> factors; ///< portions point into it
    std::vector<Portion> location;
    std::vector<Portion> market;
    int sign = 1;
    Message problem;

    /// Keeps a factor once, by its id.
    const AppliedFactor* keep(AppliedFactor factor)
    {
        for (const AppliedFactor& kept : factors) {
            if (kept.derivation.id == factor.derivation.id)
                return &kept;
        }
        factors.push_back(std::move(factor));
        return &factors.back();
    }

    /// Keeps the factor that was found; none and the problem where there is none.
    const AppliedFactor* keep(FactorOutcome outcome)
    {
        if (outcome.factor)
            return keep(std::move(*outcome.factor));
        problem = outcome.problem;
        return nullptr;
    }

    const AppliedFactor* zero(const char* id, const Message& label, const QString& reference, std::vector<SourceRef> at = {})
    {
        Derivation leaf;
        leaf.id = QStringLiteral("factor.") + source.id + QLatin1String(id);
        leaf.label = label;
        leaf.unit = QStringLiteral("tCO2e/") + quantities.unit.symbol();
        leaf.reference = reference;
        leaf.at = std::move(at);
        return keep(AppliedFactor{0, std::move(leaf)});
    }

    void add(const DeclaredRow& row, const Rational& amount, const AppliedFactor* byLocation, const AppliedFactor* byMarket)
    {
        location.push_back({&row, amount, byLocation});
        market.push_back({&row, amount, byMarket});
    }
};

namespace {

Rational emissionsOf(const std::vector<Portion>& portions, const DeclaredRow* row, int sign)
{
    Rational sum;
    for (const Portion& portion : portions) {
        if (!row || portion.row == row)
            sum += portion.amount * portion.factor->value;
    }
    return sum * Rational(sign);
}

/// The one factor of all portions, else their mean.
Rational meanFactor(const std::vector<Portion>& portions)
{
    Rational amount;
    Rational emissions;
    bool isUniform = true;
    for (const Portion& portion : portions) {
        isUniform = isUniform && portion.factor->value == portions.front().factor->value;
        amount += portion.amount;
        emissions += portion.amount * portion.factor->value;
    }
    if (isUniform && !portions.empty())
        return portions.front().factor->value;
    return amount.isZero() ? Rational(0) : emissions / amount;
}

std::vector<Portion> portionsOf(const std::vector<Portion>& portions, const DeclaredRow& row)
{
    std::vector<Portion> own;
    for (const Portion& portion : portions) {
        if (portion.row == &row)
            own.push_back(portion);
    }
    return own;
}

bool isSubtracted(SourceCategory category)
{
    return category == SourceCategory::exportedHeat || category == SourceCategory::recovered;
}

/// Biomass stays out of both totals (GB/T 32150); its computation hangs below the zero.
Derivation apart(Derivation biogenic, const QString& id)
{
    Derivation node;
    node.id = id;
    node.label = biogenic.label;
    node.unit = biogenic.unit;
    node.formula = QT_TRANSLATE_NOOP("core", "Of biomass: reported apart, not in the total");
    node.operands = {std::move(biogenic)};
    return node;
}

} // namespace

SourceAccountant::SourceAccountant(const Submission& submission, const Quantities& quantities, const FactorLibrary& library)
    : m_submission(submission), m_quantities(quantities), m_factors(submission, library), m_prover(submission)
{
}

SourceEmissions SourceAccountant::account(const Source& source)
{
    const QString id = QStringLiteral("source.") + source.id;
    const Message byLocation{QT_TRANSLATE_NOOP("core", "%1, location-based"), {source.id}};
    const Message byMarket{QT_TRANSLATE_NOOP("core", "%1, market-based"), {source.id}};
    SourceEmissions result;
    result.source = source.id;
    result.category = source.category;
    result.gas = m_factors.gasOf(source);
    result.locationDerivation = sumNode(id + QStringLiteral(".location"), byLocation, {});
    result.marketDerivation = sumNode(id + QStringLiteral(".market"), byMarket, {});
    const SourceQuantities* quantities = m_quantities.source(source.id);
    if (!quantities) {
        result.problem = QT_TRANSLATE_NOOP("core", "No quantity is declared");
        return result;
    }
    DeclaredRows declared = declaredRows(m_submission, *quantities);
    Work work{source, *quantities, std::move(declared.rows), {}, {}, {}, isSubtracted(source.category) ? -1 : 1, declared.problem};
    if (work.problem.isEmpty())
        portion(work);
    if (!work.problem.isEmpty()) {
        result.problem = work.problem;
        return result;
    }
    result.factor = meanFactor(work.location);
    if (isBiogenic(source.carrier)) {
        result.biogenic = emissionsOf(work.location, nullptr, work.sign);
        const Derivation biogenic = emissionsNode(id + QStringLiteral(".biogenic"), {QT_TRANSLATE_NOOP("core", "%1, of biomass"), {source.id}},
                                                  work.location, quantities->unit, work.sign);
        result.locationDerivation = apart(biogenic, id + QStringLiteral(".location"));
        result.marketDerivation = apart(biogenic, id + QStringLiteral(".market"));
        for (const DeclaredRow& row : work.rows)
            result.rows.push_back({row.record, row.amount, 0, 0, *result.factor});
        return result;
    }
    result.location = emissionsOf(work.location, nullptr, work.sign);
    result.market = emissionsOf(work.market, nullptr, work.sign);
    result.locationDerivation = emissionsNode(id + QStringLiteral(".location"), byLocation, work.location, quantities->unit, work.sign);
    result.marketDerivation = emissionsNode(id + QStringLiteral(".market"), byMarket, work.market, quantities->unit, work.sign);
    for (const DeclaredRow& row : work.rows)
        result.rows.push_back({row.record, row.amount, emissionsOf(work.location, &row, work.sign), emissionsOf(work.market, &row, work.sign),
                               meanFactor(portionsOf(work.location, row))});
    return result;
}

void SourceAccountant::portion(Work& work)
{
    switch (work.source.category) {
    case SourceCategory::purchasedElectricity:
        return isDirectLine(m_submission, work.source) ? portionPlant(work) : portionPurchase(work);
    case SourceCategory::onsiteRenewable:
        return portionPlant(work);
    case SourceCategory::exportedElectricity:
        return portionExport(work);
    default:
        return portionByRow(work);
    }
}

/// The dossier format's rule: exported electricity is stated, and never deducted.
void SourceAccountant::portionExport(Work& work)
{
    const AppliedFactor* none = work.zero(".export", QT_TRANSLATE_NOOP("core", "Exported electricity is not deducted"),
                                          QStringLiteral("GHG Protocol Scope 2 Guidance"));
    for (const DeclaredRow& row : work.rows)
        work.add(row, row.amount, none, none);
}

void SourceAccountant::portionByRow(Work& work) const
{
    for (const DeclaredRow& row : work.rows) {
        const AppliedFactor* factor = work.keep(m_factors.ofRow(work.source, row, work.quantities.unit));
        if (!factor)
            return;
        work.add(row, row.amount, factor, factor);
    }
}

void SourceAccountant::portionPurchase(Work& work)
{
    portionByRow(work);
    if (!work.problem.isEmpty() || !work.quantities.unit.convertsTo(Unit::kWh()))
        return;
    ContractualProof proof = m_prover.prove(work.source, work.quantities, work.rows);
    if (!proof.claim.claimedKwh.isZero())
        m_claims.push_back(proof.claim);
    const AppliedFactor* proven = work.zero(".proven", proof.claim.basis, QStringLiteral("GB/T 32151.34-2024, D.2; GHG Protocol Scope 2 Guidance, table 7.1"),
                                            std::move(proof.at));
    const auto residual = m_factors.residualMix(work.source, work.quantities.unit);
    const AppliedFactor* rest = residual ? work.keep(*residual) : nullptr;
    work.market.clear();
    for (std::size_t i = 0; i < work.rows.size(); ++i) {
        const DeclaredRow& row = work.rows[i];
        if (!proof.proven[i].isZero())
            work.market.push_back({&row, proof.proven[i], proven});
        if (proof.proven[i] != row.amount || row.amount.isZero())
            work.market.push_back({&row, row.amount - proof.proven[i], rest ? rest : work.location[i].factor});
    }
}

/// A plant on the site or behind a direct line: 0, as far as its attributes are the company's (standards D.4).
void SourceAccountant::portionPlant(Work& work) const
{
    const bool isOwn = work.source.category == SourceCategory::onsiteRenewable;
    Rational sold;
    if (isOwn && work.quantities.unit.convertsTo(Unit::kWh()))
        sold = soldAttributes(m_submission, m_quantities, work.source) / work.quantities.unit.size();
    for (const DeclaredRow& row : work.rows) {
        const Contract* elsewhere = attributesElsewhere(m_submission, work.source, row.record->period);
        Rational lost = elsewhere ? row.amount : std::min<Rational>(sold, row.amount);
        if (lost.isNegative())
            lost = 0;
        if (!elsewhere)
            sold -= lost;
        if (!lost.isZero())
            addGridPortion(work, row, lost);
        if (!work.problem.isEmpty())
            return;
        if (lost == row.amount && !lost.isZero())
            continue;
        const AppliedFactor* none = isOwn
            ? work.zero(".own", QT_TRANSLATE_NOOP("core", "Own renewable plant"), QStringLiteral("GB/T 32151.34-2024, D.2"))
            : work.zero(".direct-line", QT_TRANSLATE_NOOP("core", "Renewable plant on a direct line"), QStringLiteral("GHG Protocol Scope 2 Guidance"));
        work.add(row, row.amount - lost, none, none);
    }
}

void SourceAccountant::addGridPortion(Work& work, const DeclaredRow& row, const Rational& amount) const
{
    const AppliedFactor* grid = work.keep(m_factors.ofGrid(work.source, work.quantities.unit));
    if (!grid)
        return;
    const auto residual = m_factors.residualMix(work.source, work.quantities.unit);
    work.add(row, amount, grid, residual ? work.keep(*residual) : grid);
}

} // namespace attest
