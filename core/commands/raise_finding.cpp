// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/raise_finding.h"

#include "core/commands/perform.h"
#include "core/trail/finding_payload.h"

namespace attest {
namespace {

Result<void> requireSomething(const FindingProposal& proposal)
{
    if (!proposal.title.trimmed().isEmpty() || !proposal.discrepancies.isEmpty() || !(proposal.subject == Subject()))
        return {};
    return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "A finding must say what it is about"), {},
                   QT_TRANSLATE_NOOP("core", "Name a discrepancy, a subject or a title"));
}

Result<void> requireFree(const CaseState& state, const QStringList& discrepancies)
{
    for (const Finding& finding : state.findings) {
        if (finding.isFinal())
            continue;
        for (const QString& key : discrepancies) {
            if (finding.discrepancies.contains(key))
                return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The discrepancy %1 belongs to %2, which is open"), {key, finding.id}},
                               {}, {QT_TRANSLATE_NOOP("core", "Go on with %1, or withdraw it first"), {finding.id}});
        }
    }
    return {};
}

} // namespace

Result<Finding> raiseFinding(const CommandContext& context, const FindingProposal& proposal)
{
    const auto state = perform(context, Act::raiseFinding, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto something = requireSomething(proposal); !something)
            return something.failure();
        if (const auto free = requireFree(before, proposal.discrepancies); !free)
            return free.failure();
        const QString id = QStringLiteral("F-%1").arg(before.findingsRaised + 1, 2, 10, QLatin1Char('0'));
        return payloadOf(id, before.latestRevision(), proposal);
    });
    return state ? Result<Finding>(state->findings.back()) : state.failure();
}

} // namespace attest
