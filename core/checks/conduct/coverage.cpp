// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/conduct_checks.h"

#include "core/checks/conduct/reached_share.h"
#include "core/checks/outcome.h"

namespace attest {
namespace {

Discrepancy partly(const CheckContext& context, const ReachedShare& share)
{
    Subject subject;
    subject.source = share.quantities->source;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kCoverage, subject);
    // No difference is set: what no check reached is no misstatement, and must not be counted as one.
    found.observed = Quantity{share.reached.toDecimal(6), share.quantities->unit};
    found.expected = Quantity{share.declared.toDecimal(6), share.quantities->unit};
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: independent values reach %2 % of the declared quantity (%3 of %4)"),
                     {share.quantities->source, share.percent(), shown(share.reached, share.quantities->unit), shown(share.declared, share.quantities->unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Obtain meter readings, suppliers' documents or returns for the rest, or say in the conclusion why there are none");
    found.records = share.unreachedCells;
    return found;
}

/// "EL-GRID 100 %, BOILER 91.7 %".
Message listed(const std::vector<ReachedShare>& shares)
{
    Message list;
    for (const ReachedShare& share : shares) {
        const Message one{QT_TRANSLATE_NOOP("core", "%1: %2 %"), {share.quantities->source, share.percent()}};
        list = list.isEmpty() ? one : Message{"%1, %2", {list, one}};
    }
    return list;
}

CheckOutcome run(const CheckContext& context)
{
    const std::vector<ReachedShare> shares = reachedShares(context);
    if (shares.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No source declares a quantity"));
    CheckOutcome outcome;
    for (const ReachedShare& share : shares) {
        ++outcome.compared;
        if (share.reached < share.declared)
            outcome.found.push_back(partly(context, share));
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Reached by independent values: %1"), {listed(shares)}};
    outcome.coveredPercent = reachedPercent(context, shares);
    return outcome;
}

} // namespace

const CheckDefinition kCoverage{
    "coverage", CheckGroup::conduct, Severity::note, Technique::crossChecking,
    QT_TRANSLATE_NOOP("core", "Share reached by independent checks"), {}, &run};

} // namespace attest
