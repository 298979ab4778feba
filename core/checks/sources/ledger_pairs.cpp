// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/ledger_pairs.h"

#include "core/checks/sources/ledger_advances.h"

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

/// "2024-1" must not be found inside of "2024-10", nor "24-1" inside of "2024-1".
bool names(const QString& text, const QString& number)
{
    for (qsizetype at = text.indexOf(number, 0, Qt::CaseInsensitive); at >= 0; at = text.indexOf(number, at + 1, Qt::CaseInsensitive)) {
        const qsizetype end = at + number.size();
        const bool startsInside = at > 0 && number.front().isDigit() && text[at - 1].isDigit();
        const bool endsInside = end < text.size() && (text[end].isLetterOrNumber() || text[end] == u'-');
        if (!startsInside && !endsInside)
            return true;
    }
    return false;
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

/// The document that a posting's text names: of several the one with the longest number.
LedgerPair* namedBy(const LedgerPosting& posting, std::vector<LedgerPair>& pairs)
{
    LedgerPair* longest = nullptr;
    for (LedgerPair& pair : pairs) {
        const QString& number = pair.lines.front()->number;
        const bool isNamed = !number.isEmpty() && names(posting.text, number);
        if (isNamed && (!longest || number.size() > longest->lines.front()->number.size()))
            longest = &pair;
    }
    return longest;
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

std::vector<LedgerPair> pairLedger(const Submission& submission, const QString& source, const Tolerance& tolerance)
{
    std::vector<LedgerPair> pairs = byNumber(documentsOf(submission, source));
    const auto postings = postingsOf(submission, source);
    if (pairs.empty() || postings.empty())
        return {};
    std::vector<const LedgerPosting*> unpaired;
    for (const LedgerPosting* posting : postings) {
        LedgerPair* document = namedBy(*posting, pairs);
        (document ? document->postings : unpaired).push_back(posting);
    }
    if (unpaired.size() == postings.size() && pairs.size() == postings.size()) {
        for (std::size_t i = 0; i < pairs.size(); ++i)
            pairs[i].postings = {postings[i]};
        return pairs;
    }
    joinAdvances(pairs, unpaired, tolerance);
    if (unpaired.size() == postings.size())
        return {};
    for (const LedgerPosting* posting : unpaired)
        pairs.push_back({{}, {posting}});
    return pairs;
}

} // namespace attest
