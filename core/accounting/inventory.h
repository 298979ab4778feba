// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/base/rational.h"
#include "core/domain/submission.h"
#include "core/factors/factor_library.h"
#include "core/quantities/quantities.h"

#include <optional>
#include <vector>

namespace attest {

/// How a number came about, down to the cell: a node of a tree, a formula with its operands below it.
struct Derivation {
    QString id;                 ///< "total.location", "source.EL-CPV.market", "declared.EL-CPV.2024-07"
    Message label;              ///< "Purchased electricity, location-based"
    Rational value;
    QString unit;
    Message formula;            ///< "226.8 MWh × 0.5366 tCO2/MWh"; empty for a leaf
    std::vector<SourceRef> at;  ///< cells, for a leaf
    QString written;            ///< the cell's text, for a leaf
    QString reference;          ///< document and table, for a factor
    std::vector<Derivation> operands;
};

/// Emissions of one declared row, exact, in tCO2e; the rows of a source add up to its emissions.
struct RowEmissions {
    const ActivityRecord* record = nullptr; ///< of the submission that the inventory was taken of
    Rational amount;                        ///< in SourceQuantities::unit
    Rational location;
    Rational market;
    Rational factor;                        ///< location-based, mean of the row, tCO2e per unit; 0 for a zero amount
};

/// Emissions of one source, exact, in tCO2e.
struct SourceEmissions {
    QString source;
    SourceCategory category = SourceCategory::otherIndirect;
    Rational location;
    Rational market;
    Rational biogenic;          ///< reported apart; in neither of the two
    QString gas;                ///< "CO2", "CO2e", "HFC-134a" …
    Derivation locationDerivation;
    Derivation marketDerivation;
    /// The factor taken for location-based results, tCO2e per SourceQuantities::unit; empty where none could be found.
    std::optional<Rational> factor;
    Message problem;            ///< why no emissions could be computed; empty = fine
    std::vector<RowEmissions> rows; ///< the declared rows that were counted; empty where there is a problem
};

struct CategoryEmissions {
    SourceCategory category = SourceCategory::otherIndirect;
    Rational location;
    Rational market;
};

/// How much of the electricity claimed as PV over the public grid is proven, and by what (standards D.4).
struct ContractualClaim {
    QString source;
    Rational claimedKwh;
    Rational provenByContractKwh;     ///< contract with attributes for the company and settlement documents
    Rational provenByCertificatesKwh; ///< valid, cancelled for the client, of the contract's plant, of the period
    Rational unprovenKwh;
    Message basis;
};

/// The greenhouse-gas inventory of a submission after GB/T 32150: fuel + process + purchased electricity and heat −
/// exported heat − recovered. Exported electricity is stated and never deducted.
struct Inventory {
    std::vector<SourceEmissions> sources; ///< reported sources, in the submission's order
    std::vector<CategoryEmissions> categories;
    std::vector<std::pair<QString, Rational>> gases; ///< location-based, by gas
    Rational location;
    Rational market;
    Rational biogenic;
    Derivation locationDerivation;
    Derivation marketDerivation;
    std::vector<ContractualClaim> claims;

    const SourceEmissions* source(const QString& id) const;
    /// Any node of any derivation by its id; null where there is none.
    const Derivation* find(const QString& id) const;
};

/// The submission must outlive the inventory's rows. Rules: GB/T 32150, standards D.4 and D.5. Quantities are the declared
/// months (or the declared year where there are none); factors are the source's claimed one, else the row's (not for
/// electricity), else the library's. A factor that does not fit the quantity's unit gives a problem and no number.
Inventory takeInventory(const Submission& submission, const Quantities& quantities, const FactorLibrary& library);

/// The threshold of materiality in tCO2e (standards D.2): percent of the reported total, or, for a claim of (nearly)
/// zero, percent of the location-based gross of the same electricity; never below the floor.
struct Materiality {
    Rational threshold;
    Rational reference;   ///< the denominator, tCO2e
    bool zeroClaim = false;
    Message basis;
};
Materiality materialityOf(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                          const FactorLibrary& library);

} // namespace attest
