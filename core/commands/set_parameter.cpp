// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_parameter.h"

#include "core/checks/parameters.h"
#include "core/commands/parameter_steps.h"

namespace attest {
namespace {

Result<void> requireChange(const CaseState& state, const QString& name, const std::optional<Decimal>& value)
{
    const auto known = findParameter(name);
    if (!known)
        return known.failure();
    const auto changed = state.parameters.find(name);
    if (!value && changed == state.parameters.end())
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "%1 has the catalogue's value already"), {name}});
    if (value && changed != state.parameters.end() && changed->second.value == *value)
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "%1 is %2 already"), {name, *value}});
    return value ? requireAcceptable(name, *value) : Result<void>();
}

} // namespace

Step parameterStep(const QString& name, const std::optional<Decimal>& value, const QString& reason)
{
    return {Act::setParameter, [=](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (const auto changes = requireChange(state, name, value); !changes)
            return changes.failure();
        return QJsonObject{{QStringLiteral("name"), name},
                           {QStringLiteral("value"), value ? QJsonValue(value->text()) : QJsonValue()},
                           {QStringLiteral("reason"), reason.trimmed()}};
    }};
}

Result<void> setParameter(const CommandContext& context, const QString& name, const std::optional<Decimal>& value,
                          const QString& reason)
{
    return done(performAll(context, {parameterStep(name, value, reason)}));
}

} // namespace attest
