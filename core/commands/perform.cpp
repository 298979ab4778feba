// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/perform.h"

namespace attest {
namespace {

Result<void> admit(const CommandContext& context, Act act, const CaseState& state)
{
    if (context.actor.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "It must be said who acts"));
    if (state.sealed && act != Act::reopen)
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The statement %1 is issued; the case takes no changes"), {state.issued.back().number}},
                       {}, QT_TRANSLATE_NOOP("core", "Reopen the case first, with a reason"));
    return {};
}

} // namespace

Result<CaseState> perform(const CommandContext& context, Act act, const Decision& decide)
{
    return performAll(context, {{act, decide}});
}

Result<CaseState> performAll(const CommandContext& context, const std::vector<Step>& steps)
{
    CaseTransaction transaction(context.file);
    if (const auto begun = transaction.begin(); !begun)
        return begun.failure();
    auto state = context.file.state();
    for (const Step& step : steps) {
        if (!state)
            return state;
        if (const auto admitted = admit(context, step.act, *state); !admitted)
            return admitted.failure();
        const auto payload = step.decide(*state, transaction);
        if (!payload)
            return payload.failure();
        state = transaction.append(context.clock.now(), context.actor.trimmed(), step.act, *payload);
    }
    if (!state)
        return state;
    const auto committed = transaction.commit();
    return committed ? state : Result<CaseState>(committed.failure());
}

Result<void> requireReason(const QString& reason)
{
    if (!reason.trimmed().isEmpty())
        return {};
    return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "This needs a reason"), {},
                   QT_TRANSLATE_NOOP("core", "Say why, in writing"));
}

Result<void> done(const Result<CaseState>& state)
{
    return state ? Result<void>() : Result<void>(state.failure());
}

} // namespace attest
