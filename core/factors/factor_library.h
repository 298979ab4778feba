// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/rational.h"
#include "core/base/result.h"
#include "core/base/unit.h"

#include <QByteArray>
#include <QDate>
#include <QString>

#include <memory>
#include <optional>
#include <variant>
#include <vector>

namespace attest {

/// A number of the library with its source; one row of resources/factors/*.csv.
struct FactorEntry {
    QString id;        ///< unique and stable, "CN.ELEC.AVG.NATIONAL.2022"
    QString category;  ///< "grid_electricity", "grid_electricity_residual", "gwp100", "fuel_default" …
    QString name;
    QString gas;
    Decimal value;     ///< with the places it was published with
    QString unit;      ///< as published, "tCO2/MWh"
    QString region;    ///< ISO 3166 ("CN", "CN-AH", "DE") or "GLOBAL"
    QDate validFrom;   ///< data year for electricity; invalid = no start known
    QDate validTo;
    QString publisher;
    QString document;
    int year = 0;      ///< of publication
    QDate published;   ///< first day the document can have been known: the day or month it names, else 1 January of `year`
    QString table;
    QString status;    ///< CONFIRMED, DERIVED, UNCONFIRMED
    QString fuel;      ///< "diesel"
    QString parameter; ///< "NCV", "CC" (carbon content), "OX" (oxidation), "EF"
    QString family;    ///< families that must not be mixed: "A" (NDRC 2015), "B" (GB/T 32151.34), "IPCC 2006" …
    QString gwpSet;    ///< "AR5"
    QString speciesKey;///< "HFC134a"; of a blend's row the component
    QString ashrae;    ///< "R-410A"
    QString basket;    ///< group of GB/T 32150 and the Kyoto protocol ("HFCs"); "outside" for Montreal gases
    QString notes;

    /// Only these may stand behind a number.
    bool isActive() const { return status != u"UNCONFIRMED"; }
};

/// A factor unit with its numerator as an emission: masses of gas (kg, t, g, lb) are read as such, carbon is not.
std::optional<FactorUnit> asEmissionUnit(const FactorUnit& unit);
/// The unit of a published row, where it is an emission per activity: masses of gas ("lb/MWh", "kg/TJ") are read as
/// emissions; nothing for other units.
std::optional<FactorUnit> emissionUnitOf(const FactorEntry& entry);
/// A factor in another unit of the same dimensions, exact; nothing where they differ.
std::optional<Rational> factorIn(const Rational& value, const FactorUnit& from, const FactorUnit& to);
/// Whether a carrier's CO2 is of biomass (wood, biogas, biodiesel …, in the four languages): counted apart (GB/T 32150).
bool isBiogenic(const QString& carrier);

/// Why a look-up gives no single number.
struct NoFactor {};
struct AmbiguousFactor { std::vector<const FactorEntry*> candidates; };
using FactorLookup = std::variant<const FactorEntry*, NoFactor, AmbiguousFactor>;

/// A refrigerant's or gas's global warming potential: of a pure gas, or of a blend by its composition.
struct WarmingPotential {
    Rational value;                            ///< kg CO2e per kg; of a blend only what its basket gases make
    std::vector<const FactorEntry*> entries;   ///< the rows that it rests on
    QString gas;                               ///< "HFC134a", "R-410A"
    bool inBasket = true;                      ///< false: a Montreal gas, outside GB/T 32150 (value is still its GWP)
    Rational outside;                          ///< what a blend's components outside the basket would add
};

/// The built-in reference data: read-only, read once from resources/factors. Immutable; shared between threads.
class FactorLibrary {
public:
    /// The library that is built into the program.
    static std::shared_ptr<const FactorLibrary> builtIn();
    struct File { QString name; QByteArray bytes; };
    /// Reads tables of this layout, strictly: a missing column, an unreadable value or date, a repeated id is a failure
    /// that names file and row.
    static Result<std::shared_ptr<const FactorLibrary>> read(const std::vector<File>& files);
    ~FactorLibrary();

    /// All grid-electricity averages that were published for a country (ISO alpha-2) or one of its regions and whose
    /// document was out on `known` (so that a submission is not measured by what came later). The newest data year first.
    std::vector<const FactorEntry*> gridElectricity(const QString& country, const QString& region, QDate known) const;
    /// The country's published residual mix (or average without market-traded non-fossil power), newest data year not
    /// after the period first.
    FactorLookup residualMix(const QString& country, int dataYear, QDate known) const;
    /// GWP-100 of a gas or refrigerant ("R-134a", "CH4", "SF6", "R-410A") in an assessment report's set ("AR5").
    std::optional<WarmingPotential> warmingPotential(const QString& gas, const QString& set) const;
    /// Every library factor that could stand behind a claimed emission factor of a fuel ("natural gas", "柴油",
    /// "Diesel"): NCV × carbon × oxidation × 44/12 of each family, or NCV × CO2 factor, per mass or volume and per energy.
    struct FuelFactor {
        QString id;      ///< "A.diesel.mass", "IPCC 2006.natural_gas.energy"
        QString fuel;
        Rational value;  ///< in `unit`
        FactorUnit unit;
        QString formula; ///< "43.33 GJ/t × 20.2 tC/TJ × 98 % × 44/12"
        std::vector<const FactorEntry*> entries; ///< all of one family
        QString family;
    };
    std::vector<FuelFactor> fuelFactors(const QString& carrier) const;
    /// Only of families that hold in the country or everywhere, known on the day; with the country's printed factors per
    /// sales unit (JS/T 303, DESNZ).
    std::vector<FuelFactor> fuelFactors(const QString& carrier, const QString& country, QDate known) const;
    /// Default factors of purchased heat and steam, in the country and its regions.
    std::vector<const FactorEntry*> heat(const QString& country) const;

    const FactorEntry* entry(const QString& id) const;
    const std::vector<FactorEntry>& entries() const;

private:
    struct Index;
    explicit FactorLibrary(std::unique_ptr<Index> index);
    std::optional<WarmingPotential> pureGas(const QString& species, const QString& set) const;
    std::optional<WarmingPotential> blend(const QString& designation, const QString& set) const;
    std::unique_ptr<Index> m_index;
};

} // namespace attest
