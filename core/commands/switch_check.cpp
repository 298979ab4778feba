// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/switch_check.h"

#include "core/checks/check_title.h"
#include "core/commands/parameter_steps.h"

namespace attest {
namespace {

Result<void> requireChange(const CaseState& state, const QString& check, bool on)
{
    if (!isCheck(check, state.rules))
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no check “%1”"), {check}}, {},
                       QT_TRANSLATE_NOOP("core", "use an id of the catalogue of cross-checks"));
    if (on == (state.switchedOff.count(check) == 0))
        return failure(ErrorKind::refused, {on ? QT_TRANSLATE_NOOP("core", "The check %1 is not switched off")
                                               : QT_TRANSLATE_NOOP("core", "The check %1 is switched off already"), {check}});
    return {};
}

} // namespace

Step switchStep(const QString& check, bool on, const QString& reason)
{
    return {Act::switchCheck, [=](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (const auto changes = requireChange(state, check, on); !changes)
            return changes.failure();
        return QJsonObject{{QStringLiteral("check"), check}, {QStringLiteral("on"), on}, {QStringLiteral("reason"), reason.trimmed()}};
    }};
}

Result<void> switchCheck(const CommandContext& context, const QString& check, bool on, const QString& reason)
{
    return done(performAll(context, {switchStep(check, on, reason)}));
}

} // namespace attest
