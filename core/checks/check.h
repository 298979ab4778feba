// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/inventory.h"
#include "core/base/message.h"
#include "core/domain/discrepancy.h"
#include "core/domain/snapshot.h"
#include "core/factors/factor_library.h"
#include "core/quantities/quantities.h"
#include "core/series/meter_values.h"

#include <map>
#include <vector>

namespace attest {

enum class CheckGroup {
    declared, sources, balance, series, solar, instruments, documents, boundary, site, trend, conduct,
};

/// Techniques in the words of ISO 14064-3.
enum class Technique {
    observation, inquiry, analyticalTesting, confirmation, recalculation, examination, retracing, tracing,
    controlTesting, sampling, estimateTesting, crossChecking, reconciliation,
};

/// A number that a check decides by, with where it comes from. Kept in the case when it is changed.
struct CheckParameter {
    const char* name;       ///< "tolerance-percent"
    Decimal standard;       ///< the catalogue's default
    const char* unit;       ///< "%", "kWh", ""
    Message reason;         ///< why this number, and its source
};

/// What a check reads. Everything is immutable and outlives the run.
struct CheckContext {
    const Snapshot& snapshot;
    const Submission& submission;   ///< the one examined
    const Submission* previous;     ///< the one before it; null for the initial one
    const Quantities& quantities;   ///< of `submission`
    const Inventory& inventory;     ///< of `submission`
    const std::vector<MeterValues>& series; ///< of `submission`
    const Quantities* previousQuantities;
    const Inventory* previousInventory;
    const FactorLibrary& library;
    const Materiality& materiality;

    /// A parameter's value: the case's, else the catalogue's.
    Decimal parameter(const char* check, const char* name) const;
};

/// What a check answers. `found` empty and compared > 0: passed. compared == 0: not applicable, and `reason` says why.
/// A check never passes in silence: it says what it compared.
struct CheckOutcome {
    std::vector<Discrepancy> found;
    int compared = 0;
    Message reason;
    /// Share of the declared quantity that the comparisons covered, 0…100; where it can be said.
    std::optional<Decimal> coveredPercent;
};

/// What of the case a check reads beside the submissions and its own parameters: only then a change there makes it run again.
enum CaseInput : unsigned { readsFindings = 1, readsSamples = 2 };

/// One check of the catalogue: what it is, and the pure function that runs it.
struct CheckDefinition {
    const char* id;          ///< the contract's id, "meter-vs-reported"
    CheckGroup group;
    Severity severity;
    Technique technique;
    Message title;           ///< "Meter against declared value"
    std::vector<CheckParameter> parameters;
    CheckOutcome (*run)(const CheckContext&);
    unsigned reads = 0;      ///< CaseInput flags
};

/// All checks of the contract in the order of checks.md.
const std::vector<const CheckDefinition*>& catalogue();
const CheckDefinition* findCheck(const QString& id);

} // namespace attest
