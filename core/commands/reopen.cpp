// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/reopen.h"

#include "core/commands/perform.h"

namespace attest {

Result<void> reopen(const CommandContext& context, const QString& reason)
{
    return done(perform(context, Act::reopen, [&](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (!state.sealed)
            return failure(ErrorKind::refused, QT_TRANSLATE_NOOP("core", "The case is open: no statement is issued"));
        return QJsonObject{{QStringLiteral("reason"), reason.trimmed()}};
    }));
}

} // namespace attest
