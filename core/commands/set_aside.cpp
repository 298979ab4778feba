// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_aside.h"

#include "core/commands/perform.h"

namespace attest {
namespace {

Failure alreadySo(Message what, const QString& key)
{
    return failure(ErrorKind::refused, {what.source(), {key}});
}

Result<void> change(const CommandContext& context, Act act, const QString& key, const QString& reason, Message alreadyDone)
{
    return done(perform(context, act, [&](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        const bool isAside = std::any_of(state.setAside.begin(), state.setAside.end(),
                                         [&](const SetAside& aside) { return aside.discrepancy == key; });
        if (isAside == (act == Act::setAside))
            return alreadySo(alreadyDone, key);
        return QJsonObject{{QStringLiteral("discrepancy"), key}, {QStringLiteral("reason"), reason.trimmed()}};
    }));
}

} // namespace

Result<void> setAside(const CommandContext& context, const QString& discrepancyKey, const QString& reason)
{
    return change(context, Act::setAside, discrepancyKey, reason, QT_TRANSLATE_NOOP("core", "The discrepancy %1 is set aside already"));
}

Result<void> unsetAside(const CommandContext& context, const QString& discrepancyKey, const QString& reason)
{
    return change(context, Act::unsetAside, discrepancyKey, reason, QT_TRANSLATE_NOOP("core", "The discrepancy %1 is not set aside"));
}

} // namespace attest
