// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/declared/sum_causes.h"

namespace attest {

/// What a printed total or subtotal may honestly be.
struct TotalCandidates {
    std::vector<Rational> exact;    ///< at the rows' own factors, and the two views of the inventory
    std::optional<Rational> printedSum; ///< of the printed parts, where all of them are printed
    std::vector<const ReportedTotal*> parts; ///< those printed parts
    Rational roundingOfParts;       ///< what rounding or cutting the parts off can make of their sum
};

/// Candidates for an item ("total", a category's name, a source's id); nothing for an item that is none of these.
std::optional<TotalCandidates> candidatesFor(const CheckContext& context, const ReportedTotal& total);

/// What a printed total is made of: its sources, printed or at the rows' factors, and of the whole total each category.
std::vector<SumPart> partsOf(const Submission& submission, const ReportedTotal& total);

/// A source's emissions as they enter a total: exported heat and recovered gases with minus; exported electricity not at
/// all, since it is never deducted (the dossier format's rule).
Rational asEntered(const Source& source, const Rational& emissions);

/// The printed total of an item; null where there is none.
const ReportedTotal* printedTotal(const Submission& submission, const QString& item);

} // namespace attest
