// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/series/copy_limits.h"

namespace attest {

/// Months whose last digits differ from those of the meter's other months, and meters with too many round tens in all of
/// them. Only of meters whose values lie apart, or spread over many tens: one machine of constant load has favourite digits
/// of its own.
std::vector<Discrepancy> lastDigitFindings(const CheckContext& context, const DigitLimits& limits);

/// First digits of the ledger's postings that do not follow Benford's law. Other quantities have no reason to follow it:
/// meters know their usual load. Postings do where they span some powers of ten, are many, and no source makes too many.
std::vector<Discrepancy> firstDigitFindings(const CheckContext& context, const DigitLimits& limits);

} // namespace attest
