// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "core/quantities/sums.h"

#include <algorithm>

namespace attest {
namespace {

bool sameCarrier(const QString& a, const QString& b)
{
    return !a.isEmpty() && a.compare(b, Qt::CaseInsensitive) == 0;
}

/// A return by carrier speaks of one source only where no other reported one burns the same.
bool onlyOneOf(const Submission& submission, const QString& carrier)
{
    return std::count_if(submission.sources.begin(), submission.sources.end(), [&](const Source& source) {
               return source.status == SourceStatus::reported && sameCarrier(source.carrier, carrier);
           }) == 1;
}

} // namespace

ByPeriod statisticsQuantities(const Submission& submission, const Source& source, const Unit& unit)
{
    ByPeriod result;
    for (const StatisticsRecord& record : submission.statistics) {
        const bool named = record.source == source.id;
        const bool carried = record.source.isEmpty() && sameCarrier(record.carrier, source.carrier)
            && onlyOneOf(submission, record.carrier);
        if (!named && !carried)
            continue;
        if (const std::optional<Rational> amount = record.quantity.in(unit))
            add(result[record.period], {*amount, true, false, {{source.id, *amount, record.at, 1}}});
    }
    return result;
}

} // namespace attest
