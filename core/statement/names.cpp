// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/statement.h"

namespace attest {

QString nameOf(Opinion opinion)
{
    switch (opinion) {
    case Opinion::none: return QStringLiteral("not-verified");
    case Opinion::unmodified: return QStringLiteral("unmodified");
    case Opinion::unmodifiedWithNotes: return QStringLiteral("unmodified-with-notes");
    case Opinion::modified: return QStringLiteral("modified");
    case Opinion::adverse: return QStringLiteral("adverse");
    case Opinion::disclaimer: return QStringLiteral("disclaimer");
    }
    Q_UNREACHABLE();
}

Message label(Opinion opinion)
{
    switch (opinion) {
    case Opinion::none: return QT_TRANSLATE_NOOP("core", "not verified");
    case Opinion::unmodified: return QT_TRANSLATE_NOOP("core", "unmodified opinion");
    case Opinion::unmodifiedWithNotes: return QT_TRANSLATE_NOOP("core", "unmodified opinion with notes");
    case Opinion::modified: return QT_TRANSLATE_NOOP("core", "modified opinion");
    case Opinion::adverse: return QT_TRANSLATE_NOOP("core", "adverse opinion");
    case Opinion::disclaimer: return QT_TRANSLATE_NOOP("core", "disclaimer of opinion");
    }
    Q_UNREACHABLE();
}

QString nameOf(Answer answer)
{
    switch (answer) {
    case Answer::yes: return QStringLiteral("yes");
    case Answer::no: return QStringLiteral("no");
    case Answer::undetermined: return QStringLiteral("undetermined");
    case Answer::notApplicable: return QStringLiteral("not-applicable");
    }
    Q_UNREACHABLE();
}

Message label(Answer answer)
{
    switch (answer) {
    case Answer::yes: return QT_TRANSLATE_NOOP("core", "yes");
    case Answer::no: return QT_TRANSLATE_NOOP("core", "no");
    case Answer::undetermined: return QT_TRANSLATE_NOOP("core", "undetermined");
    case Answer::notApplicable: return QT_TRANSLATE_NOOP("core", "not applicable");
    }
    Q_UNREACHABLE();
}

const NeutralityGate* Statement::neutralityGate(const QString& id) const
{
    for (const NeutralityGate& gate : neutrality) {
        if (gate.id == id)
            return &gate;
    }
    return nullptr;
}

} // namespace attest
