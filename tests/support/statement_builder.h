// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/statement.h"
#include "tests/support/case_builder.h"

namespace attest::test {

/// A case on which every gate before signing passes: one reported source with data, a review row, a site note, all checks
/// that matter passed. A test spoils one thing and sees what follows.
class StatementBuilder {
public:
    StatementBuilder();

    CaseBuilder builder;
    Snapshot snapshot;        ///< findings, set-asides, wordings; its submissions are filled in by facts()
    Quantities quantities;
    Inventory inventory;
    Materiality materiality;
    CheckRun run;
    DeviationTable deviation;

    Discrepancy& discrepancy(const QString& check, Severity severity, const QString& source, const char* period, const char* effect);
    Finding& finding(FindingState state, const Discrepancy& discrepancy, const char* effect = nullptr);
    Coverage& coverage(const char* check, CoverageResult result);
    /// Everything together; the builder must outlive it.
    StatementFacts facts();
    Statement conclude() { return attest::conclude(facts()); }
};

} // namespace attest::test
