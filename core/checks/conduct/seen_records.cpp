// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/seen_records.h"

#include "core/checks/conduct/reached_share.h"
#include "core/checks/sources/independent_record.h"

#include <algorithm>
#include <map>

namespace attest {

std::set<QString> crossChecked(const CheckContext& context, const Population& population)
{
    std::map<QString, std::vector<Period>> periods;
    for (const SourceQuantities& source : context.quantities.sources)
        periods[source.source] = comparedPeriods(source, context.submission.engagement.period);
    std::set<QString> keys;
    for (const PopulationRecord& record : population.records) {
        const auto& spans = periods[record.subject.source];
        if (std::any_of(spans.begin(), spans.end(), [&](const Period& span) { return span.contains(record.subject.period); }))
            keys.insert(record.key);
    }
    return keys;
}

std::set<QString> spokenOfByNothing(const CheckContext& context, const Population& population)
{
    std::set<QString> keys;
    for (const PopulationRecord& record : population.records) {
        const SourceQuantities* source = context.quantities.source(record.subject.source);
        if (!source || !hasIndependentRecord(context.submission, *source, record.subject.period))
            keys.insert(record.key);
    }
    return keys;
}

} // namespace attest
