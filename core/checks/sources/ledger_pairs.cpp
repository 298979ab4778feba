// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/ledger_pairs.h"

#include <algorithm>

namespace attest {
namespace {

std::vector<const InvoiceLine*> documentsOf(const Submission& submission, const QString& source)
{
    std::vector<const InvoiceLine*> lines;
    for (const InvoiceLine& line : submission.invoices) {
        const Meter* meter = submission.meter(line.meter);
        const QString own = line.source.isEmpty() && meter ? meter->source : line.source;
        if (own == source && line.amount)
            lines.push_back(&line);
    }
    std::stable_sort(lines.begin(), lines.end(), [](const auto* a, const auto* b) { return a->period < b->period; });
    return lines;
}

std::vector<const LedgerPosting*> postingsOf(const Submission& submission, const QString& source)
{
    std::vector<const LedgerPosting*> postings;
    for (const LedgerPosting& posting : submission.ledger) {
        if (posting.source == source)
            postings.push_back(&posting);
    }
    std::stable_sort(postings.begin(), postings.end(), [](const auto* a, const auto* b) { return a->date < b->date; });
    return postings;
}

bool names(const LedgerPosting& posting, const InvoiceLine& line)
{
    const qsizetype at = line.number.isEmpty() ? -1 : posting.text.indexOf(line.number, 0, Qt::CaseInsensitive);
    const qsizetype end = at + line.number.size();
    // "2024-1" must not be found inside "2024-10".
    return at >= 0 && (end == posting.text.size() || !(posting.text[end].isLetterOrNumber() || posting.text[end] == u'-'));
}

/// The documents, the lines of one number together, in the order of time.
std::vector<LedgerPair> byNumber(const std::vector<const InvoiceLine*>& lines)
{
    std::vector<LedgerPair> pairs;
    for (const InvoiceLine* line : lines) {
        const auto same = std::find_if(pairs.begin(), pairs.end(), [&](const LedgerPair& pair) {
            return !line->number.isEmpty() && pair.lines.front()->number == line->number;
        });
        if (same == pairs.end())
            pairs.push_back({{line}, {}});
        else
            same->lines.push_back(line);
    }
    return pairs;
}

} // namespace

Rational LedgerPair::amount() const
{
    Rational sum;
    for (const InvoiceLine* line : lines)
        sum += Rational(*line->amount);
    return sum.absolute();
}

Rational LedgerPair::posted() const
{
    Rational sum;
    for (const LedgerPosting* posting : postings)
        sum += Rational(posting->amount);
    return sum.absolute();
}

std::optional<Rational> LedgerPair::quantity() const
{
    Rational sum;
    for (const InvoiceLine* line : lines) {
        const auto amount = line->quantity.in(lines.front()->quantity.unit);
        if (!amount)
            return std::nullopt;
        sum += *amount;
    }
    return sum.absolute();
}

std::optional<Rational> LedgerPair::pricedQuantity() const
{
    Rational sum;
    for (const LedgerPosting* posting : postings) {
        if (!posting->unitPrice || posting->unitPrice->isZero())
            return std::nullopt;
        sum += Rational(posting->amount, *posting->unitPrice);
    }
    return postings.empty() ? std::nullopt : std::optional(sum.absolute());
}

Period LedgerPair::period() const
{
    if (lines.empty())
        return Period::month(postings.front()->date.year(), postings.front()->date.month());
    Period span = lines.front()->period;
    for (const InvoiceLine* line : lines)
        span = Period(std::min(span.from(), line->period.from()), std::max(span.to(), line->period.to()));
    return span;
}

std::vector<LedgerPair> pairLedger(const Submission& submission, const QString& source)
{
    std::vector<LedgerPair> pairs = byNumber(documentsOf(submission, source));
    const auto postings = postingsOf(submission, source);
    if (pairs.empty() || postings.empty())
        return {};
    std::vector<LedgerPair> unpaired;
    for (const LedgerPosting* posting : postings) {
        const auto found = std::find_if(pairs.begin(), pairs.end(), [&](const LedgerPair& pair) { return names(*posting, *pair.lines.front()); });
        if (found == pairs.end())
            unpaired.push_back({{}, {posting}});
        else
            found->postings.push_back(posting);
    }
    if (unpaired.size() < postings.size()) {
        pairs.insert(pairs.end(), unpaired.begin(), unpaired.end());
        return pairs;
    }
    if (pairs.size() != postings.size())
        return {};
    for (std::size_t i = 0; i < pairs.size(); ++i)
        pairs[i].postings = {postings[i]};
    return pairs;
}

} // namespace attest
