// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_index.h"
#include "core/factors/fuel_names.h"
#include "core/factors/regions.h"

namespace attest {
namespace {

using Entries = std::vector<const FactorEntry*>;
using FuelFactor = FactorLibrary::FuelFactor;

const FactorEntry* parameter(const Entries& rows, const char* name)
{
    for (const FactorEntry* row : rows) {
        // An EF computed from the other parameters adds nothing, and EFs of other gases are no CO2.
        if (row->parameter == QLatin1String(name) && row->status != u"DERIVED" && (row->gas.isEmpty() || row->gas.startsWith(u"CO2")))
            return row;
    }
    return nullptr;
}

FactorUnit per(const char* numerator, const Unit& denominator)
{
    return {*Unit::find(QLatin1String(numerator)), denominator};
}

QString printed(const FactorEntry& entry)
{
    return entry.value.text() + u' ' + entry.unit;
}

/// Carbon × oxidation × 44/12, in t CO2 per TJ; the family's own CO2 factor where it prints one.
std::optional<FuelFactor> perEnergy(const Entries& rows)
{
    const Unit terajoule = *Unit::find(QStringLiteral("TJ"));
    if (const FactorEntry* direct = parameter(rows, "EF")) {
        const auto unit = emissionUnitOf(*direct);
        if (unit && unit->denominator.dimension() == Dimension::energy) {
            const FactorUnit target = per("tCO2e", terajoule);
            return FuelFactor{{}, direct->fuel, *factorIn(direct->value, *unit, target), target, printed(*direct), {direct}, direct->family};
        }
        return std::nullopt;
    }
    const FactorEntry* carbon = parameter(rows, "CC");
    const FactorEntry* oxidation = parameter(rows, "OX");
    if (!carbon || !oxidation || carbon->unit != u"tC/TJ" || oxidation->unit != u"%")
        return std::nullopt;
    const Rational value = Rational(carbon->value) * Rational(oxidation->value, 100) * Rational(44, 12);
    const QString formula = printed(*carbon) + QStringLiteral(" × ") + printed(*oxidation) + QStringLiteral(" × 44/12");
    return FuelFactor{{}, carbon->fuel, value, per("tCO2e", terajoule), formula, {carbon, oxidation}, carbon->family};
}

/// NCV × the factor per energy, in t CO2 per t or 10^4 Nm3.
std::optional<FuelFactor> perAmount(const FuelFactor& energy, const Entries& rows)
{
    const FactorEntry* heating = parameter(rows, "NCV");
    if (!heating)
        return std::nullopt;
    const auto unit = FactorUnit::find(heating->unit);
    if (!unit || !unit->numerator.convertsTo(energy.unit.denominator))
        return std::nullopt;
    const bool isGas = unit->denominator.dimension() == Dimension::normalVolume;
    const Unit amount = *Unit::find(isGas ? QStringLiteral("万Nm3") : QStringLiteral("t"));
    if (!amount.convertsTo(unit->denominator))
        return std::nullopt;
    FuelFactor factor = energy;
    const Rational heat = Rational(heating->value) * unit->numerator.size() / energy.unit.denominator.size();
    factor.value = heat * amount.size() / unit->denominator.size() * energy.value;
    factor.unit = per("tCO2e", amount);
    factor.formula = printed(*heating) + QStringLiteral(" × ") + energy.formula;
    factor.entries.insert(factor.entries.begin(), heating);
    return factor;
}

void append(std::vector<FuelFactor>& factors, const QString& family, const QString& fuel, const Entries& rows)
{
    const auto energy = perEnergy(rows);
    if (!energy)
        return;
    const QString base = family + u'.' + fuel;
    if (auto amount = perAmount(*energy, rows)) {
        amount->id = base + (amount->unit.denominator.dimension() == Dimension::mass ? QStringLiteral(".mass") : QStringLiteral(".volume"));
        factors.push_back(std::move(*amount));
    }
    factors.push_back(*energy);
    factors.back().id = base + QStringLiteral(".energy");
}

/// A printed factor per sales unit, as it stands.
std::optional<FuelFactor> printedFactor(const FactorEntry& entry)
{
    const auto unit = emissionUnitOf(entry);
    if (!unit)
        return std::nullopt;
    return FuelFactor{entry.id, entry.fuel, entry.value, *unit, printed(entry), {&entry}, entry.family.isEmpty() ? entry.publisher : entry.family};
}

bool names(const FactorEntry& entry, const FuelKeys& keys)
{
    if (!entry.fuel.isEmpty())
        return keys.chinese.contains(entry.fuel);
    return keys.printed.contains(entry.id.section(u'.', 2, 2));
}

} // namespace

std::vector<FactorLibrary::FuelFactor> FactorLibrary::fuelFactors(const QString& carrier) const
{
    const FuelKeys keys = fuelKeys(carrier);
    std::vector<FuelFactor> factors;
    for (const char* family : {"A", "B", "GB/T 51366"}) {
        for (const QString& fuel : keys.chinese)
            append(factors, QLatin1String(family), fuel, m_index->fuels.value(QLatin1String(family) + u'/' + fuel));
    }
    for (const QString& fuel : keys.ipcc)
        append(factors, QStringLiteral("IPCC 2006"), fuel, m_index->fuels.value(QStringLiteral("IPCC 2006/") + fuel));
    return factors;
}

std::vector<FactorLibrary::FuelFactor> FactorLibrary::fuelFactors(const QString& carrier, const QString& country, QDate known) const
{
    QStringList regions = regionCodes(country, {});
    if (regions.front() == u"GB")
        regions.append(QStringLiteral("UK"));
    regions.append(QStringLiteral("GLOBAL"));
    std::vector<FuelFactor> factors = fuelFactors(carrier);
    const FuelKeys keys = fuelKeys(carrier);
    for (const FactorEntry* entry : m_index->salesFactors) {
        const auto factor = names(*entry, keys) ? printedFactor(*entry) : std::nullopt;
        if (factor)
            factors.push_back(*factor);
    }
    std::erase_if(factors, [&](const FuelFactor& factor) {
        const FactorEntry& entry = *factor.entries.front();
        const bool isLater = known.isValid() && entry.published.isValid() && entry.published > known;
        return isLater || !regions.contains(entry.region);
    });
    return factors;
}

} // namespace attest
