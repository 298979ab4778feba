// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/independent_record.h"

#include <algorithm>

namespace attest {

bool hasIndependentRecord(const Submission& submission, const SourceQuantities& source, const Period& period)
{
    const auto overlaps = [&](const auto& entry) { return entry.first.overlaps(period); };
    for (const ByPeriod* kind : {&source.metered, &source.registered, &source.documented, &source.statistics}) {
        if (std::any_of(kind->begin(), kind->end(), overlaps))
            return true;
    }
    if (source.stockBalance && source.stockBalance->first.overlaps(period))
        return true;
    const auto& ledger = submission.ledger;
    return std::any_of(ledger.begin(), ledger.end(), [&](const LedgerPosting& posting) {
        return posting.source == source.source && period.contains(posting.date);
    });
}

} // namespace attest
