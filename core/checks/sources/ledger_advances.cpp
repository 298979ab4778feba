// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/ledger_advances.h"

#include "core/quantities/advance_bills.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

using Postings = std::vector<const LedgerPosting*>;

/// One posting in the days of a bill is a matter of its own, and so is what a single month's bill lacks.
constexpr std::size_t kFewest = 2;

bool isSettled(const LedgerPair& pair, const Tolerance& tolerance) { return tolerance.holds(pair.posted(), pair.amount()); }

bool lacksAdvances(const LedgerPair& pair, const Tolerance& tolerance)
{
    return pair.period().months().size() >= kFewest && pair.posted() < pair.amount() && !isSettled(pair, tolerance);
}

LedgerPair with(LedgerPair pair, const Postings& advances)
{
    pair.postings.insert(pair.postings.end(), advances.begin(), advances.end());
    return pair;
}

Postings postedIn(const Period& period, const Postings& postings)
{
    Postings inside;
    std::copy_if(postings.begin(), postings.end(), std::back_inserter(inside), [&](const auto* posting) { return period.contains(posting->date); });
    return inside;
}

void takeUnpaired(LedgerPair& settlement, Postings& unpaired, const Tolerance& tolerance)
{
    const Postings advances = postedIn(settlement.period(), unpaired);
    LedgerPair joined = with(settlement, advances);
    if (advances.size() < kFewest || (settlement.postings.empty() && !isSettled(joined, tolerance)))
        return;
    settlement = std::move(joined);
    std::erase_if(unpaired, [&](const auto* posting) { return std::find(advances.begin(), advances.end(), posting) != advances.end(); });
}

/// The lines of documents that only ask for money in advance.
std::set<const InvoiceLine*> advanceLines(const std::vector<LedgerPair>& pairs)
{
    std::vector<const InvoiceLine*> lines;
    for (const LedgerPair& pair : pairs)
        lines.insert(lines.end(), pair.lines.begin(), pair.lines.end());
    std::set<const InvoiceLine*> advances(lines.begin(), lines.end());
    for (const InvoiceLine* line : withoutAdvances(lines))
        advances.erase(line);
    return advances;
}

/// A bill that is taken loses its lines.
void takeAdvanceBills(LedgerPair& settlement, std::vector<LedgerPair>& pairs, const std::set<const InvoiceLine*>& advances, const Tolerance& tolerance)
{
    const Period period = settlement.period();
    std::vector<LedgerPair*> bills;
    LedgerPair joined = settlement;
    for (LedgerPair& pair : pairs) {
        const auto isAdvance = [&](const InvoiceLine* line) { return advances.contains(line); };
        if (pair.lines.empty() || !std::all_of(pair.lines.begin(), pair.lines.end(), isAdvance) || !period.contains(pair.period()))
            continue;
        bills.push_back(&pair);
        joined = with(std::move(joined), pair.postings);
    }
    if (!isSettled(joined, tolerance))
        return;
    settlement = std::move(joined);
    for (LedgerPair* bill : bills)
        bill->lines.clear();
}

} // namespace

void joinAdvances(std::vector<LedgerPair>& pairs, Postings& unpaired, const Tolerance& tolerance)
{
    const std::set<const InvoiceLine*> advances = advanceLines(pairs);
    for (LedgerPair& pair : pairs) {
        if (!pair.lines.empty() && lacksAdvances(pair, tolerance))
            takeAdvanceBills(pair, pairs, advances, tolerance);
        if (!pair.lines.empty() && lacksAdvances(pair, tolerance))
            takeUnpaired(pair, unpaired, tolerance);
    }
    std::erase_if(pairs, [](const LedgerPair& pair) { return pair.lines.empty(); });
}

} // namespace attest
