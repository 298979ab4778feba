// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

struct DigitLimits {
    double probability = 0.001;
    qint64 values = 300;
    double excess = 0.1;       ///< share of one digit over its share in the other months
    double deviation = 0.015;  ///< of first digits
};

/// Months whose last digits differ from those of the meter's other months, meters with too many round tens, and first digits of the ledger's postings that
/// do not follow Benford's law. Other quantities have no reason to follow it: meters know their usual load. Postings do
/// where they span three powers of ten, are many for each of their accounts' amounts, and no source makes more than a fifth.
std::vector<Discrepancy> digitFindings(const CheckContext& context, const DigitLimits& limits);

} // namespace attest
