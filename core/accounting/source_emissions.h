// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/contractual_proof.h"
#include "core/accounting/factor_choice.h"

namespace attest {

/// Computes the emissions of one source after the other.
class SourceAccountant {
public:
    SourceAccountant(const Submission& submission, const Quantities& quantities, const FactorLibrary& library);

    SourceEmissions account(const Source& source);
    /// What was claimed as PV over the public grid so far, source by source.
    const std::vector<ContractualClaim>& claims() const { return m_claims; }

private:
    struct Work;

    /// Each takes the rows apart into portions with their factors; or sets the work's problem.
    void portion(Work& work);
    static void portionExport(Work& work);
    void portionByRow(Work& work) const;
    void portionPurchase(Work& work);
    void portionPlant(Work& work) const;
    void addGridPortion(Work& work, const DeclaredRow& row, const Rational& amount) const;

    const Submission& m_submission;
    const Quantities& m_quantities;
    FactorChoice m_factors;
    ContractualProver m_prover;
    std::vector<ContractualClaim> m_claims;
};

} // namespace attest
