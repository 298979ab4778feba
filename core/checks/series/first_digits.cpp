// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/digit_findings.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/pattern_checks.h"
#include "core/series/digit_statistics.h"
#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest {
namespace {

constexpr int kFreeDigits = 8; // of nine whose shares add up to 1

/// Amounts of the ledger, if they are of a kind that first digits say something about.
std::vector<double> mixedAmounts(const Submission& submission, const DigitLimits& limits)
{
    std::vector<double> amounts;
    std::map<QString, std::size_t> bySource;
    for (const LedgerPosting& posting : submission.ledger) {
        if (posting.amount.isZero())
            continue;
        amounts.push_back(std::abs(posting.amount.toDouble()));
        ++bySource[posting.account + u'\n' + posting.source];
    }
    const double most = limits.oneSource * static_cast<double>(amounts.size());
    const auto isMost = [&](const auto& entry) { return static_cast<double>(entry.second) > most; };
    const bool isMixed = std::none_of(bySource.begin(), bySource.end(), isMost);
    const double span = amounts.empty() ? 0 : quantile(amounts, 1 - limits.tails) / quantile(amounts, limits.tails);
    if (static_cast<qint64>(amounts.size()) < limits.values || !isMixed || span < limits.span)
        amounts.clear();
    return amounts;
}

Decimal percent(double share) { return {Decimal::Integer(std::llround(share * 1000)), 1}; }

Discrepancy report(const Submission& submission, std::size_t amounts, double ones, double expected)
{
    Subject subject;
    subject.item = QStringLiteral("ledger");
    subject.period = submission.engagement.period;
    Discrepancy odd = discrepancyOf(kCopiedSeries, subject);
    odd.finding = {QT_TRANSLATE_NOOP("core", "The first digits of %1 postings do not follow Benford's law: %2 % begin with 1, where %3 % are expected"),
                   {argument(static_cast<qint64>(amounts)), percent(ones), percent(expected)}};
    odd.remedy = QT_TRANSLATE_NOOP("core", "Draw postings with the first digits that are too frequent and look at their vouchers");
    odd.causes = {{Cause::unknown, QT_TRANSLATE_NOOP("core", "Invented amounts, or a limit that many amounts keep to"), 1}};
    for (std::size_t i = 0; i < std::min(kMostCells, submission.ledger.size()); ++i)
        odd.records.push_back(submission.ledger[i].at);
    return odd;
}

} // namespace

std::vector<Discrepancy> firstDigitFindings(const CheckContext& context, const DigitLimits& limits)
{
    const std::vector<double> amounts = mixedAmounts(context.submission, limits);
    if (amounts.empty())
        return {};
    const auto counts = firstDigits(amounts);
    const auto law = benfordFirst();
    const bool isUnlikely = chiSquareProbability(chiSquare(counts, law), kFreeDigits) < limits.probability;
    if (!isUnlikely || meanDeviation(counts, law) <= limits.deviation)
        return {};
    return {report(context.submission, amounts.size(), static_cast<double>(counts[0]) / static_cast<double>(amounts.size()), law[0])};
}

} // namespace attest
