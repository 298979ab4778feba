// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/undo.h"

#include "core/commands/perform.h"

namespace attest {
namespace {

Result<qint64> move(const CommandContext& context, Act act, std::optional<qint64> CaseState::*target, const Message& nothing)
{
    qint64 seq = 0;
    const auto state = perform(context, act, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (!(before.*target))
            return failure(ErrorKind::refused, nothing);
        seq = *(before.*target);
        return QJsonObject{{QStringLiteral("event"), seq}};
    });
    return state ? Result<qint64>(seq) : state.failure();
}

} // namespace

Result<qint64> undo(const CommandContext& context)
{
    return move(context, Act::undo, &CaseState::undoable,
                QT_TRANSLATE_NOOP("core", "There is nothing to take back; imports, signatures and issues cannot be"));
}

Result<qint64> redo(const CommandContext& context)
{
    return move(context, Act::redo, &CaseState::redoable, QT_TRANSLATE_NOOP("core", "There is nothing to bring back"));
}

} // namespace attest
