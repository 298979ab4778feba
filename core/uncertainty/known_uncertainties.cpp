// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/known_uncertainties.h"

#include "core/factors/fuel_names.h"
#include "core/factors/gas_names.h"

#include <algorithm>

namespace attest {
namespace {

enum class FuelState { unknown, gaseous, liquid, liquefied, solid, peat };

FuelState stateOf(const QString& carrier)
{
    static const QStringList gaseous{QStringLiteral("natural_gas"), QStringLiteral("refinery_gas"), QStringLiteral("coke_oven_gas"),
                                     QStringLiteral("blast_furnace_gas"), QStringLiteral("oxygen_steel_furnace_gas")};
    static const QStringList liquid{QStringLiteral("diesel_oil"), QStringLiteral("gas_oil"), QStringLiteral("motor_gasoline"),
                                    QStringLiteral("other_kerosene"), QStringLiteral("jet_kerosene"), QStringLiteral("residual_fuel_oil"),
                                    QStringLiteral("crude_oil"), QStringLiteral("naphtha")};
    static const QStringList solid{QStringLiteral("anthracite"), QStringLiteral("other_bituminous_coal"), QStringLiteral("sub_bituminous_coal"),
                                   QStringLiteral("coking_coal"), QStringLiteral("lignite"), QStringLiteral("brown_coal_briquettes"),
                                   QStringLiteral("coke_oven_coke_and_lignite_coke"), QStringLiteral("petroleum_coke")};
    const FuelKeys keys = fuelKeys(carrier);
    if (keys.biogenic)
        return FuelState::unknown;
    const QString fuel = keys.ipcc.isEmpty() ? keys.printed.value(0) : keys.ipcc.front();
    if (fuel == u"liquefied_petroleum_gases" || fuel == u"propane" || fuel == u"butane")
        return FuelState::liquefied;
    if (fuel == u"peat")
        return FuelState::peat;
    if (gaseous.contains(fuel))
        return FuelState::gaseous;
    if (liquid.contains(fuel))
        return FuelState::liquid;
    return solid.contains(fuel) ? FuelState::solid : FuelState::unknown;
}

bool isSulphurHexafluoride(const QString& carrier)
{
    const QStringList candidates = gasCandidates(carrier);
    return candidates.contains(QStringLiteral("SF6")) || formulaOfGasName(foldedGas(carrier)) == u"SF6";
}

/// The widest limit of the classes of a source's meters whose certificates touch the period.
std::optional<KnownPercent> ofMeters(const Submission& submission, const Source& source)
{
    std::optional<KnownPercent> widest;
    const auto consider = [&](const Meter& meter, const CalibrationCertificate& certificate) {
        if (!certificate.valid.isEmpty() && !certificate.valid.overlaps(submission.engagement.period))
            return;
        const auto limit = limitOfClass(meter, certificate.accuracyClass);
        if (limit && (!widest || widest->percent < limit->percent))
            widest = limit;
    };
    for (const Meter& meter : submission.meters) {
        if (meter.source != source.id)
            continue;
        for (const CalibrationCertificate& certificate : meter.calibration)
            consider(meter, certificate);
        for (const CalibrationCertificate& certificate : submission.calibrations) {
            if (certificate.meter == meter.id)
                consider(meter, certificate);
        }
    }
    return widest;
}

bool hasDocuments(const Submission& submission, const Source& source)
{
    return std::any_of(submission.invoices.begin(), submission.invoices.end(), [&](const InvoiceLine& line) {
        const Meter* meter = submission.meter(line.meter);
        return line.source == source.id || (line.source.isEmpty() && meter && meter->source == source.id);
    });
}

std::optional<KnownPercent> ofDocuments(const Source& source)
{
    if (source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::exportedElectricity)
        return knownUncertainty(UncertainKind::electricityBilled);
    switch (stateOf(source.carrier)) {
    case FuelState::gaseous: return knownUncertainty(UncertainKind::gasBilled);
    case FuelState::liquid: return knownUncertainty(UncertainKind::liquidFuelBilled);
    case FuelState::liquefied: return knownUncertainty(UncertainKind::liquefiedGasBilled);
    case FuelState::solid:
    case FuelState::peat: return knownUncertainty(UncertainKind::solidFuelWeighed);
    case FuelState::unknown: break;
    }
    return std::nullopt;
}

} // namespace

const std::vector<KnownUncertainty>& knownUncertainties()
{
    static const std::vector<KnownUncertainty> table{
        {UncertainKind::electricityBilled, "2", QT_TRANSLATE_NOOP("core", "billing meter, class not named, taken as B: Directive 2014/32/EU, annex V, table 2, at 5 to 30 °C")},
        {UncertainKind::gasBilled, "3", QT_TRANSLATE_NOOP("core", "billing meter, class not named, taken as 1.5: Directive 2014/32/EU, annex IV, low flow")},
        {UncertainKind::liquidFuelBilled, "0.5", QT_TRANSLATE_NOOP("core", "measuring system, class not named, taken as 0.5: Directive 2014/32/EU, annex VII, table 2")},
        {UncertainKind::liquefiedGasBilled, "1", QT_TRANSLATE_NOOP("core", "measuring system of liquefied gas, class not named, taken as 1.0: Directive 2014/32/EU, annex VII, table 2")},
        {UncertainKind::solidFuelWeighed, "0.4", QT_TRANSLATE_NOOP("core", "taken as a weighbridge of class III in service, two weighings up to 2000 intervals, net at least 1000: Directive 2014/31/EU, annex I, 4.1 and 4.2")},
        {UncertainKind::refrigerantLost, "26", QT_TRANSLATE_NOOP("core", "refrigeration, 2.F.1 HFCs, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::switchgearGasLost, "88", QT_TRANSLATE_NOOP("core", "electrical equipment, 2.G.1 SF6, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::liquidFuelFactor, "2", QT_TRANSLATE_NOOP("core", "CO2 of liquid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::solidFuelFactor, "3", QT_TRANSLATE_NOOP("core", "CO2 of solid fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::gaseousFuelFactor, "1", QT_TRANSLATE_NOOP("core", "CO2 of gaseous fuels, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::peatFactor, "5", QT_TRANSLATE_NOOP("core", "CO2 of peat, 1.A, in the example of Finland 2003: IPCC 2006, volume 1, table 3.4")},
        {UncertainKind::warmingPotential, "0", QT_TRANSLATE_NOOP("core", "a global warming potential is set by convention")},
        {UncertainKind::suppliedAsZero, "0", QT_TRANSLATE_NOOP("core", "a factor of zero has no error in proportion to it")},
    };
    return table;
}

KnownPercent knownUncertainty(UncertainKind kind)
{
    const auto& table = knownUncertainties();
    const auto row = std::find_if(table.begin(), table.end(), [kind](const KnownUncertainty& one) { return one.kind == kind; });
    Q_ASSERT(row != table.end());
    return {Decimal::of(row->percent), row->origin};
}

std::optional<KnownPercent> activityUncertainty(const Submission& submission, const Source& source)
{
    // What leaks is not what a scale shows when it is filled up.
    if (source.category == SourceCategory::fugitive) {
        return isSulphurHexafluoride(source.carrier) ? knownUncertainty(UncertainKind::switchgearGasLost)
                                                     : knownUncertainty(UncertainKind::refrigerantLost);
    }
    if (auto limit = ofMeters(submission, source))
        return limit;
    return hasDocuments(submission, source) ? ofDocuments(source) : std::nullopt;
}

std::optional<KnownPercent> factorUncertainty(const Source& source)
{
    if (source.factor && source.factor->value.isZero())
        return knownUncertainty(UncertainKind::suppliedAsZero);
    if (source.category == SourceCategory::fugitive)
        return knownUncertainty(UncertainKind::warmingPotential);
    const bool isFuel = source.category == SourceCategory::stationaryCombustion || source.category == SourceCategory::mobileCombustion;
    if (!isFuel)
        return std::nullopt;
    switch (stateOf(source.carrier)) {
    case FuelState::gaseous: return knownUncertainty(UncertainKind::gaseousFuelFactor);
    case FuelState::liquid:
    case FuelState::liquefied: return knownUncertainty(UncertainKind::liquidFuelFactor);
    case FuelState::solid: return knownUncertainty(UncertainKind::solidFuelFactor);
    case FuelState::peat: return knownUncertainty(UncertainKind::peatFactor);
    case FuelState::unknown: break;
    }
    return std::nullopt;
}

} // namespace attest
