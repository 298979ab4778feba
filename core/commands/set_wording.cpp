// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/set_wording.h"

#include "core/commands/perform.h"

namespace attest {

Result<void> setWording(const CommandContext& context, const QString& field, const QString& text)
{
    return done(perform(context, Act::setWording, [&](const CaseState&, CaseTransaction&) -> Result<QJsonObject> {
        if (field.trimmed().isEmpty())
            return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "It must be said which part gets new words"));
        return QJsonObject{{QStringLiteral("field"), field.trimmed()}, {QStringLiteral("text"), text.trimmed()}};
    }));
}

} // namespace attest
