// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/accounting/declared_rows.h"
#include "core/accounting/inventory.h"

namespace attest {

/// How much of each row's claimed PV over the public grid is proven, in the source's unit, in the order of the rows.
struct ContractualProof {
    std::vector<Rational> proven; ///< 0 for rows that are not claimed as PV
    ContractualClaim claim;       ///< in kWh
    std::vector<SourceRef> at;    ///< contracts and certificates that prove it
};

/// Proves claims one source after the other, so that no certificate serves twice. Claims are proven
/// * by contracts that give the attributes to the company, for the days that they cover, as far as the settlement
///   documents of the claimed periods reach together (GB/T 32151.34-2024, D.2); a declared value may be rounded by one unit
///   of its last place;
/// * beyond that by certificates that are cancelled for the client, of the contract's plant (any plant where no contract
///   names one), with a vintage inside the engagement's period (GHG Protocol Scope 2, table 7.1).
/// Proof is given to the rows of the same period first, the rest in their order.
class ContractualProver {
public:
    explicit ContractualProver(const Submission& submission);
    ContractualProof prove(const Source& source, const SourceQuantities& quantities, const std::vector<DeclaredRow>& rows);

private:
    struct Lot {
        const Certificate* certificate;
        Rational kwh;
    };

    Rational proveByContract(const Source& source, const SourceQuantities& quantities, const std::vector<DeclaredRow>& rows,
                             ContractualProof& proof) const;
    Rational drawCertificates(const QStringList& plants, const Rational& kwh, std::vector<SourceRef>& at);

    const Submission& m_submission;
    std::vector<Lot> m_lots;
};

} // namespace attest
