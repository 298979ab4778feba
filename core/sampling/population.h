// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "core/domain/sample.h"

#include <QString>

#include <optional>
#include <vector>

namespace attest {

inline constexpr int kAmountPlaces = 6; ///< of amounts in a population's unit

/// Which records of a submission are sampled.
enum class PopulationKind {
    monthlyRecords, ///< the declared rows that carry quantities: months, or a year where a source declares no months
    invoices,       ///< the lines of suppliers' documents
    meterMonths,    ///< each meter's months, from its intervals, else from its registers
};

/// "monthly-records", "invoices", "meter-months"
QString nameOf(PopulationKind kind);
Message label(PopulationKind kind);
std::optional<PopulationKind> populationNamed(const QString& name);
QStringList populationNames();

/// A record that a verifier can test against its evidence.
struct PopulationRecord {
    QString key;     ///< unique; the same in every submission that has the record
    Subject subject; ///< source or meter, number of the document, period
    QString site;
    QString meter;   ///< the record's, or the only one of its source
    SourceRef at;
    Quantity written;///< what the record says, in its own unit
    Decimal amount;  ///< signed; to a millionth of the unit; 0 where there is none in this unit
    bool hasAmount = true;
};

/// All records of one kind in one submission.
struct Population {
    PopulationKind kind = PopulationKind::monthlyRecords;
    int revision = 1;
    Unit unit;
    std::vector<PopulationRecord> records; ///< sorted by key
    Decimal amount;                        ///< sum of the absolute amounts
    int withoutAmount = 0;                 ///< records whose amount cannot be said in the unit: only an equal chance reaches them
    /// SHA-256 over name of the kind, unit, number of records, then key and amount of each in their order; every part
    /// as text (amounts canonical, without trailing zeros) with its length in bytes and a colon before it.
    QString hash;

    int size() const { return static_cast<int>(records.size()); }
    /// Null where there is none.
    const PopulationRecord* find(const QString& key) const;
};

/// Pure. Amounts are emissions (location-based) where the unit is one of emission, else quantities converted to the unit.
Population populationOf(const Submission& submission, const Quantities& quantities, const Inventory& inventory,
                        PopulationKind kind, const Unit& unit);

/// What a record would amount to in the population's unit, to a millionth, if it said what its evidence shows. The evidence is in
/// a unit of the population's kind, or of the record's own and then in proportion; nothing where neither can be.
std::optional<Decimal> amountAs(const Population& population, const PopulationRecord& record, const Quantity& evidence);

/// SHA-256 of such a list of records, as Population::hash says.
QString populationHash(PopulationKind kind, const Unit& unit, const std::vector<PopulationRecord>& records);

/// What a record belongs to when the population is divided; empty for SampleStrata::none.
QString stratumOf(const PopulationRecord& record, SampleStrata strata);

} // namespace attest
