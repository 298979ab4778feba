// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/factor_choice.h"

namespace attest {
namespace {

FactorUnit tonnesPer(const Unit& unit)
{
    return {Unit::tCO2e(), unit};
}

bool isElectricity(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::exportedElectricity
        || category == SourceCategory::onsiteRenewable;
}

bool isHeat(SourceCategory category)
{
    return category == SourceCategory::purchasedHeat || category == SourceCategory::exportedHeat;
}

bool isCombustion(SourceCategory category)
{
    return category == SourceCategory::stationaryCombustion || category == SourceCategory::mobileCombustion;
}

FactorOutcome misfit(const QString& factorUnit, const Unit& unit)
{
    return {std::nullopt, {QT_TRANSLATE_NOOP("core", "A factor in %1 does not fit a quantity in %2"), {factorUnit, unit.symbol()}}};
}

FactorOutcome unknown()
{
    return {std::nullopt, QT_TRANSLATE_NOOP("core", "No factor is claimed, and the library has none that fits")};
}

/// A written factor in tCO2e per unit, with its leaf; the caller fills in where it was read.
FactorOutcome written(const Decimal& value, const FactorUnit& factorUnit, const Unit& unit, const QString& id)
{
    const auto emission = asEmissionUnit(factorUnit);
    const auto converted = emission ? factorIn(value, *emission, tonnesPer(unit)) : std::nullopt;
    if (!converted)
        return misfit(factorUnit.symbol(), unit);
    Derivation leaf;
    leaf.id = id;
    leaf.label = QT_TRANSLATE_NOOP("core", "Emission factor");
    leaf.value = value;
    leaf.unit = factorUnit.symbol();
    leaf.written = value.text();
    return {AppliedFactor{*converted, std::move(leaf)}, {}};
}

bool mentionsResidualMix(const Criteria& criteria)
{
    const QString text = (criteria.accounting + u' ' + criteria.verification + u' ' + criteria.neutrality).toLower();
    for (const char* phrase : {"residual", "restmix", "剩余", "剩餘", "不包括市场化交易", "excluding market", "अवशिष्ट"}) {
        if (text.contains(QString::fromUtf8(phrase)))
            return true;
    }
    return false;
}

/// A gas that is released as such, in kg or t of it.
QString basketGas(const WarmingPotential& potential)
{
    return potential.gas.startsWith(u"CH4") ? QStringLiteral("CH4") : potential.gas;
}

} // namespace

FactorOutcome FactorChoice::ofRow(const Source& source, const DeclaredRow& row, const Unit& unit) const
{
    // A factor 0 claimed for PV is the claim itself: over the public grid the location has the grid's (standards D.4).
    const bool isZeroClaim = source.factor && source.factor->value.isZero() && row.record->origin == Origin::pv;
    if (isZeroClaim && source.category == SourceCategory::purchasedElectricity)
        return ofGrid(source, unit);
    if (source.factor)
        return claimed(source, unit);
    if (!isElectricity(source.category) && row.record->factor && row.record->factorUnit)
        return ofRecord(row, unit);
    FactorOutcome outcome = ofLibrary(source, unit);
    // The row's factor of claimed PV is 0 by the claim; that of grid power is the company's only statement left.
    if (!outcome.factor && row.record->origin != Origin::pv && row.record->factor && row.record->factorUnit)
        return ofRecord(row, unit);
    return outcome;
}

FactorOutcome FactorChoice::ofGrid(const Source& source, const Unit& unit) const
{
    if (source.factor && !source.factor->value.isZero())
        return claimed(source, unit);
    for (const Source& other : m_submission.sources) {
        const bool isPurchase = other.category == SourceCategory::purchasedElectricity && other.status == SourceStatus::reported;
        if (isPurchase && other.site == source.site && other.factor && !other.factor->value.isZero())
            return claimed(other, unit);
    }
    return libraryGrid(source, unit);
}

std::optional<AppliedFactor> FactorChoice::residualMix(const Source& source, const Unit& unit) const
{
    if (!mentionsResidualMix(m_submission.engagement.criteria))
        return std::nullopt;
    const int year = m_submission.engagement.period.to().year();
    const FactorLookup lookup = m_library.residualMix(siteOf(source).country, year, m_submission.date);
    const auto* entry = std::get_if<const FactorEntry*>(&lookup);
    return entry ? entryFactor(**entry, source, unit).factor : std::nullopt;
}

QString FactorChoice::gasOf(const Source& source) const
{
    if (isElectricity(source.category) || isHeat(source.category) || isCombustion(source.category))
        return QStringLiteral("CO2");
    const auto potential = m_library.warmingPotential(source.carrier, m_submission.engagement.gwpSet);
    return potential ? basketGas(*potential) : QStringLiteral("CO2e");
}

FactorOutcome FactorChoice::claimed(const Source& source, const Unit& unit) const
{
    FactorOutcome outcome = written(source.factor->value, source.factor->unit, unit, QStringLiteral("factor.") + source.id);
    if (outcome.factor) {
        Derivation& leaf = outcome.factor->derivation;
        leaf.label = {QT_TRANSLATE_NOOP("core", "Emission factor of %1, as claimed"), {source.id}};
        leaf.reference = source.factor->reference.isEmpty() ? QStringLiteral("dossier.json") : source.factor->reference;
    }
    return outcome;
}

FactorOutcome FactorChoice::ofRecord(const DeclaredRow& row, const Unit& unit) const
{
    const ActivityRecord& record = *row.record;
    FactorOutcome outcome = written(*record.factor, *record.factorUnit, unit, QStringLiteral("factor.") + row.id);
    if (outcome.factor)
        outcome.factor->derivation.at = {record.factorAt.file.isEmpty() ? record.at : record.factorAt};
    return outcome;
}

FactorOutcome FactorChoice::ofLibrary(const Source& source, const Unit& unit) const
{
    if (unit.dimension() == Dimension::emission)
        return written(1, {Unit::tCO2e(), Unit::tCO2e()}, unit, QStringLiteral("factor.") + source.id + QStringLiteral(".measured"));
    if (isElectricity(source.category))
        return libraryGrid(source, unit);
    if (isHeat(source.category))
        return libraryHeat(source, unit);
    if (isCombustion(source.category))
        return libraryFuel(source, unit);
    return libraryGas(source, unit);
}

/// China accounts with the national average (ministry's notices); elsewhere a region's own factor comes first (GHG Protocol
/// Scope 2, table 6.3).
FactorOutcome FactorChoice::libraryGrid(const Source& source, const Unit& unit) const
{
    const Site site = siteOf(source);
    const auto found = m_library.gridElectricity(site.country, site.region, m_submission.date);
    const FactorEntry* best = nullptr;
    for (const FactorEntry* entry : found) {
        const bool isNational = !entry->region.contains(u'-');
        if (entry->validFrom > m_submission.engagement.period.to())
            continue;
        if (!best || (best->region.contains(u'-') == isNational && isNational == (site.country == u"CN")))
            best = entry;
    }
    return best ? entryFactor(*best, source, unit) : unknown();
}

FactorOutcome FactorChoice::libraryHeat(const Source& source, const Unit& unit) const
{
    const auto found = m_library.heat(siteOf(source).country);
    return found.empty() ? unknown() : entryFactor(*found.front(), source, unit);
}

FactorOutcome FactorChoice::libraryFuel(const Source& source, const Unit& unit) const
{
    const QString country = siteOf(source).country;
    const bool isSectorPart = m_submission.engagement.criteria.accounting.contains(u"32151");
    const QString family = country == u"CN" ? (isSectorPart ? QStringLiteral("B") : QStringLiteral("A")) : QStringLiteral("IPCC 2006");
    for (const FactorLibrary::FuelFactor& fuel : m_library.fuelFactors(source.carrier, country, m_submission.date)) {
        const auto value = factorIn(fuel.value, fuel.unit, tonnesPer(unit));
        if (fuel.family != family || !value)
            continue;
        Derivation node;
        node.id = QStringLiteral("factor.") + source.id;
        node.label = {QT_TRANSLATE_NOOP("core", "Emission factor of %1, from the library (%2)"), {source.id, fuel.family}};
        node.value = fuel.value;
        node.unit = fuel.unit.symbol();
        node.formula = verbatim(fuel.formula);
        for (const FactorEntry* entry : fuel.entries)
            node.operands.push_back(libraryLeaf(*entry));
        return {AppliedFactor{*value, std::move(node)}, {}};
    }
    return unknown();
}

FactorOutcome FactorChoice::libraryGas(const Source& source, const Unit& unit) const
{
    const QString& set = m_submission.engagement.gwpSet;
    const auto potential = m_library.warmingPotential(source.carrier, set);
    if (!potential)
        return unknown();
    if (!potential->inBasket)
        return {std::nullopt, {QT_TRANSLATE_NOOP("core", "%1 is outside the gases of the inventory; it is reported apart"), {source.carrier}}};
    const FactorUnit perKilogram{*Unit::find(QStringLiteral("kgCO2e")), *Unit::find(QStringLiteral("kg"))};
    const auto value = factorIn(potential->value, perKilogram, tonnesPer(unit));
    if (!value)
        return misfit(perKilogram.symbol(), unit);
    Derivation node;
    node.id = QStringLiteral("factor.") + source.id;
    node.label = {QT_TRANSLATE_NOOP("core", "Global warming potential of %1, %2"), {potential->gas, set}};
    node.value = potential->value;
    node.unit = perKilogram.symbol();
    node.formula = QT_TRANSLATE_NOOP("core", "Sum of mass share × potential over the components");
    for (const FactorEntry* entry : potential->entries)
        node.operands.push_back(libraryLeaf(*entry));
    return {AppliedFactor{*value, std::move(node)}, {}};
}

FactorOutcome FactorChoice::entryFactor(const FactorEntry& entry, const Source& source, const Unit& unit) const
{
    const auto published = emissionUnitOf(entry);
    const auto value = published ? factorIn(entry.value, *published, tonnesPer(unit)) : std::nullopt;
    if (!value)
        return misfit(entry.unit, unit);
    Derivation leaf = libraryLeaf(entry);
    leaf.id = QStringLiteral("factor.") + source.id + u'.' + entry.id;
    return {AppliedFactor{*value, std::move(leaf)}, {}};
}

Site FactorChoice::siteOf(const Source& source) const
{
    const Site* site = m_submission.site(source.site);
    return site ? *site : Site();
}

} // namespace attest
