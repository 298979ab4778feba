// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_uncertainty.h"

#include "core/commands/perform.h"

namespace attest {
namespace {

bool isPercent(const Decimal& value)
{
    return !value.isNegative() && value <= Decimal(StatedUncertainty::kMostPercent);
}

Result<void> admit(const QString& source, const std::optional<StatedUncertainty>& stated)
{
    if (source.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "It must be said which source is meant"));
    if (stated && (!isPercent(stated->activityPercent) || !isPercent(stated->factorPercent)))
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "An uncertainty is between 0 and %1 percent"), {argument(StatedUncertainty::kMostPercent)}},
                       {}, QT_TRANSLATE_NOOP("core", "Give the half-width of the 95 % interval in percent of the value"));
    return {};
}

} // namespace

Result<void> setUncertainty(const CommandContext& context, const QString& source, const std::optional<StatedUncertainty>& stated,
                            const QString& reason)
{
    return done(perform(context, Act::setUncertainty, [&](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (const auto admitted = admit(source, stated); !admitted)
            return admitted.failure();
        if (!stated && !state.uncertainties.contains(source.trimmed()))
            return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "No uncertainty is stated for %1"), {source.trimmed()}});
        return QJsonObject{{QStringLiteral("source"), source.trimmed()},
                           {QStringLiteral("activity"), stated ? QJsonValue(stated->activityPercent.text()) : QJsonValue()},
                           {QStringLiteral("factor"), stated ? QJsonValue(stated->factorPercent.text()) : QJsonValue()},
                           {QStringLiteral("reason"), reason.trimmed()}};
    }));
}

} // namespace attest
