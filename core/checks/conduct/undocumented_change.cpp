// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/undocumented_change.h"

#include "core/accounting/finding_match.h"
#include "core/checks/conduct/change_list.h"
#include "core/checks/outcome.h"

#include <algorithm>

namespace attest {
namespace {

bool isDocumented(const CheckContext& context, const Change& change)
{
    const std::vector<Finding>& findings = context.snapshot.findings;
    if (!change.subject.source.isEmpty())
        return findingFor(findings, context.submission, change.subject.source, change.subject.period) != nullptr;
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& finding) {
        const bool same = change.subject.meter.isEmpty() ? finding.subject.item == change.subject.item
                                                         : finding.subject.meter == change.subject.meter;
        return same && finding.state != FindingState::withdrawn
            && (finding.subject.period.isEmpty() || finding.subject.period.overlaps(change.subject.period));
    });
}

Message listed(const std::vector<Message>& parts)
{
    Message list;
    for (const Message& part : parts)
        list = list.isEmpty() ? part : Message{"%1, %2", {list, part}};
    return list;
}

Message sentence(const Change& change, const QString& subject)
{
    const Message what = listed(change.what);
    if (!change.before || !change.after)
        return {QT_TRANSLATE_NOOP("core", "%1, %2: changed since the submission before (%3), and no finding says why"), {subject, change.subject.period, what}};
    return {QT_TRANSLATE_NOOP("core", "%1, %2: changed from %3 to %4 %5 (%6), and no finding says why"),
            {subject, change.subject.period, shown(*change.before), shown(*change.after), change.unit.symbol(), what}};
}

Discrepancy report(const Change& change)
{
    Discrepancy discrepancy;
    discrepancy.check = QLatin1String(kUndocumentedChange.id);
    discrepancy.severity = kUndocumentedChange.severity;
    discrepancy.subject = change.subject;
    if (change.before && change.after)
        setAmounts(discrepancy, *change.after, *change.before, change.unit);
    discrepancy.effectTco2e = change.effect.toDecimal();
    discrepancy.records = change.records;
    const QStringList names{change.subject.source, change.subject.meter, change.subject.item};
    const auto named = std::find_if(names.begin(), names.end(), [](const QString& name) { return !name.isEmpty(); });
    discrepancy.finding = sentence(change, named == names.end() ? QString() : *named);
    discrepancy.remedy = QT_TRANSLATE_NOOP("core", "Raise a finding that says what was wrong and which evidence the new value rests on, or restore the value.");
    return discrepancy;
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    if (!context.previous || !context.previousQuantities || !context.previousInventory) {
        outcome.reason = QT_TRANSLATE_NOOP("core", "this is the first submission");
        return outcome;
    }
    const std::vector<Change> changes = changesOf(context);
    outcome.compared = static_cast<int>(context.submission.activity.size() + context.submission.totals.size() + context.submission.production.size());
    for (const Change& change : changes) {
        if (!isDocumented(context, change))
            outcome.found.push_back(report(change));
    }
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 declared figures compared with the submission before, %2 changes"),
                      {argument(outcome.compared), argument(static_cast<qint64>(changes.size()))}};
    return outcome;
}

} // namespace

const CheckDefinition kUndocumentedChange{
    "undocumented-change", CheckGroup::conduct, Severity::mustCorrect, Technique::reconciliation,
    QT_TRANSLATE_NOOP("core", "Changes without a finding"), {}, run, readsFindings};

} // namespace attest
