// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/issue_statement.h"

#include "core/commands/perform.h"
#include "core/commands/signing_order.h"
#include "core/domain/names.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

Result<void> requireSignatures(const CaseState& state, const QString& hash)
{
    for (const TeamRole role : signingOrder()) {
        if (!hasSigned(state.signOffs, role, hash))
            return failure(ErrorKind::refused,
                           {QT_TRANSLATE_NOOP("core", "The signature of the role “%1” is missing, or was given before the statement changed"), {label(role)}},
                           {}, QT_TRANSLATE_NOOP("core", "Sign first, then issue"));
    }
    return {};
}

/// The hash of the first entry is the case's own, and can be looked up again by anybody who has the case.
Result<QString> number(const CaseFile& file, const CaseState& state)
{
    const auto events = file.events();
    if (!events)
        return events.failure();
    const auto header = readHeader(file, state.imports.back());
    if (!header)
        return header.failure();
    const quint64 own = events->front().hash.left(15).toULongLong(nullptr, 16) % 1000000;
    return QStringLiteral("ATT-%1-%2-%3")
        .arg(header->engagement.period.to().year())
        .arg(own, 6, 10, QLatin1Char('0'))
        .arg(state.issued.size() + 1);
}

} // namespace

Result<Issue> issueStatement(const CommandContext& context, const Statement& statement)
{
    const auto state = perform(context, Act::issue, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto free = requireUnblocked(statement); !free)
            return free.failure();
        if (const auto complete = requireSignatures(before, statement.hash); !complete)
            return complete.failure();
        const auto own = number(context.file, before);
        if (!own)
            return own.failure();
        return QJsonObject{{QStringLiteral("number"), *own},
                           {QStringLiteral("revision"), before.latestRevision()},
                           {QStringLiteral("statement"), statement.hash}};
    });
    return state ? Result<Issue>(state->issued.back()) : state.failure();
}

} // namespace attest
