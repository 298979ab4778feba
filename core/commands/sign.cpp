// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/sign.h"

#include "core/commands/perform.h"
#include "core/commands/signing_order.h"
#include "core/domain/names.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

Result<void> requireTurn(const CaseState& state, TeamRole role, const QString& hash)
{
    if (std::find(signingOrder().begin(), signingOrder().end(), role) == signingOrder().end())
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The role “%1” does not sign"), {label(role)}}, {},
                       QT_TRANSLATE_NOOP("core", "Lead verifier, independent reviewer and signatory sign, in this order"));
    if (hasSigned(state.signOffs, role, hash))
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The role “%1” has signed this statement already"), {label(role)}});
    for (const TeamRole earlier : signingOrder()) {
        if (earlier == role)
            break;
        if (!hasSigned(state.signOffs, earlier, hash))
            return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The role “%1” must sign this statement first"), {label(earlier)}},
                           {}, QT_TRANSLATE_NOOP("core", "Lead verifier, independent reviewer and signatory sign, in this order"));
    }
    return {};
}

} // namespace

Result<SignOff> sign(const CommandContext& context, TeamRole role, const QString& by, const Statement& statement)
{
    const auto state = perform(context, Act::sign, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto free = requireUnblocked(statement); !free)
            return free.failure();
        if (const auto turn = requireTurn(before, role, statement.hash); !turn)
            return turn.failure();
        const auto header = readHeader(context.file, before.imports.back());
        if (!header)
            return header.failure();
        if (const auto entitled = requireEntitled(header->team, role, by); !entitled)
            return entitled.failure();
        return QJsonObject{{QStringLiteral("role"), nameOf(role)},
                           {QStringLiteral("by"), by},
                           {QStringLiteral("statement"), statement.hash}};
    });
    return state ? Result<SignOff>(state->signOffs.back()) : state.failure();
}

} // namespace attest
