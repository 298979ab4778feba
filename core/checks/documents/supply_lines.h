// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/discrepancy.h"
#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// The document lines of one supply: of one source and, where they tell, of one meter or supply point.
struct SupplyLines {
    QString source;
    QString meter; ///< as the lines name it, else the source's only one; the boundary may not know it
    std::vector<const InvoiceLine*> lines; ///< in the order of the files

    /// Source, meter, number and period of a discrepancy about one of its documents.
    Subject subject(const QString& number, const Period& period) const;
};

/// All document lines by supply, in the order of source and meter. Lines of no known source stand under the name that
/// they give.
std::vector<SupplyLines> bySupply(const Submission& submission);

/// The lines that still count: without credit notes, and without the lines that a credit note takes back wholly (the same
/// amount for the same days, or with the number of the one that it corrects). A supply settled by credit notes alone
/// keeps them.
std::vector<const InvoiceLine*> standing(const std::vector<const InvoiceLine*>& lines);

/// Whether lines together speak of every day of a period.
bool coverEveryDay(const std::vector<const InvoiceLine*>& lines, const Period& period);

/// Letters and digits only, whatever the case, width and composition: "RE 2024/07" and "re-2024-07" are one number.
QString foldedName(const QString& text);

/// The quantity's size in its dimension's base unit.
Rational baseAmount(const InvoiceLine& line);

} // namespace attest
