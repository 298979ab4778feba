// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/submission.h"

#include <optional>
#include <vector>

namespace attest {

struct Tolerance;

/// A document with all its lines, and the postings that stand for it; either may be missing.
struct LedgerPair {
    std::vector<const InvoiceLine*> lines; ///< of one number
    std::vector<const LedgerPosting*> postings;

    /// Sums of the lines and of the postings, by absolute value: revenue accounts carry the other sign.
    Rational amount() const;
    Rational posted() const;
    /// Sum of the lines' quantities in the first one's unit; nothing where another unit does not convert.
    std::optional<Rational> quantity() const;
    /// The posted amounts divided by their unit prices; nothing where one has none.
    std::optional<Rational> pricedQuantity() const;
    /// The days that the lines cover, or the month of the first posting.
    Period period() const;
};

/// Pairs a source's documents with its postings: by the document's number in the posting's text (of several the longest: a
/// credit note's "E-17/S" is not the bill "E-17"), else one after the other in time where there are equally many. Advances
/// join their settlement (joinAdvances). Empty where nothing works.
std::vector<LedgerPair> pairLedger(const Submission& submission, const QString& source, const Tolerance& tolerance);

} // namespace attest
