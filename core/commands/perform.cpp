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
    CaseTransaction transaction(context.file);
    if (const auto begun = transaction.begin(); !begun)
        return begun.failure();
    const auto before = context.file.state();
    if (!before)
        return before;
    if (const auto admitted = admit(context, act, *before); !admitted)
        return admitted.failure();
    const auto payload = decide(*before, transaction);
    if (!payload)
        return payload.failure();
    auto after = transaction.append(context.clock.now(), context.actor.trimmed(), act, *payload);
    if (!after)
        return after;
    const auto committed = transaction.commit();
    return committed ? after : Result<CaseState>(committed.failure());
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
