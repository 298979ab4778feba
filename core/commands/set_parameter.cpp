// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_parameter.h"

#include "core/commands/perform.h"

namespace attest {

Result<void> setParameter(const CommandContext& context, const QString& name, const std::optional<Decimal>& value,
                          const QString& reason)
{
    return done(perform(context, Act::setParameter, [&](const CaseState&, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (name.count(u'.') != 1 || name.startsWith(u'.') || name.endsWith(u'.'))
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "“%1” is not the name of a parameter"), {name}}, {},
                           QT_TRANSLATE_NOOP("core", "Write the check, a point and the parameter"));
        return QJsonObject{{QStringLiteral("name"), name},
                           {QStringLiteral("value"), value ? QJsonValue(value->text()) : QJsonValue()},
                           {QStringLiteral("reason"), reason.trimmed()}};
    }));
}

} // namespace attest
