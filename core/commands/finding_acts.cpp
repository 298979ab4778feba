// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/finding_acts.h"

#include "core/commands/perform.h"
#include "core/findings/transitions.h"

#include <QJsonArray>

namespace attest {
namespace {

Failure unknownFinding(const CaseState& state, const QString& id)
{
    QStringList ids;
    for (const Finding& finding : state.findings)
        ids << finding.id;
    const Message advice = ids.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "The case has no findings yet"))
                                         : Message(QT_TRANSLATE_NOOP("core", "The case has: %1"), {ids.join(QStringLiteral(", "))});
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no finding %1"), {id}}, {}, advice);
}

/// One act on one finding; `more` is what the act carries beside note and evidence.
Result<Finding> act(const CommandContext& context, Act act, FindingAct findingAct, const QString& id,
                    const FindingRemark& remark, QJsonObject more = {})
{
    const auto state = perform(context, act, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        const Finding* finding = before.finding(id);
        if (!finding)
            return unknownFinding(before, id);
        if (const auto next = applied(*finding, findingAct, remark.note); !next)
            return next.failure();
        more.insert(QStringLiteral("finding"), id);
        more.insert(QStringLiteral("note"), remark.note);
        more.insert(QStringLiteral("evidence"), QJsonArray::fromStringList(remark.evidence));
        return more;
    });
    return state ? Result<Finding>(*state->finding(id)) : state.failure();
}

} // namespace

Result<Finding> sendFinding(const CommandContext& context, const QString& id, const FindingRemark& remark)
{
    return act(context, Act::sendFinding, FindingAct::send, id, remark);
}

Result<Finding> answerFinding(const CommandContext& context, const QString& id, const FindingRemark& remark)
{
    return act(context, Act::answerFinding, FindingAct::answer, id, remark);
}

Result<Finding> acceptFinding(const CommandContext& context, const QString& id, const FindingRemark& remark)
{
    return act(context, Act::acceptFinding, FindingAct::accept, id, remark);
}

Result<Finding> rejectFinding(const CommandContext& context, const QString& id, const FindingRemark& remark)
{
    return act(context, Act::rejectFinding, FindingAct::reject, id, remark);
}

Result<Finding> markUncorrected(const CommandContext& context, const QString& id, bool material, const FindingRemark& remark)
{
    return act(context, Act::markUncorrected, FindingAct::uncorrected, id, remark, {{QStringLiteral("material"), material}});
}

Result<Finding> withdrawFinding(const CommandContext& context, const QString& id, const FindingRemark& remark)
{
    return act(context, Act::withdrawFinding, FindingAct::withdraw, id, remark);
}

} // namespace attest
