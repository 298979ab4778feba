// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/act.h"

#include <array>

namespace attest {
namespace {

struct Entry {
    Act act;
    const char* name;
    const char* label;
    bool undoable;
};

constexpr std::array kActs{
    Entry{Act::import, "import", QT_TRANSLATE_NOOP("core", "Submission imported"), false},
    Entry{Act::addFiles, "add-files", QT_TRANSLATE_NOOP("core", "Files added"), false},
    Entry{Act::takeBackImport, "take-back-import", QT_TRANSLATE_NOOP("core", "Import taken back"), false},
    Entry{Act::raiseFinding, "raise-finding", QT_TRANSLATE_NOOP("core", "Finding raised"), true},
    Entry{Act::sendFinding, "send-finding", QT_TRANSLATE_NOOP("core", "Finding sent"), true},
    Entry{Act::answerFinding, "answer-finding", QT_TRANSLATE_NOOP("core", "Finding answered"), true},
    Entry{Act::acceptFinding, "accept-finding", QT_TRANSLATE_NOOP("core", "Answer accepted, finding closed"), true},
    Entry{Act::rejectFinding, "reject-finding", QT_TRANSLATE_NOOP("core", "Answer rejected"), true},
    Entry{Act::markUncorrected, "mark-uncorrected", QT_TRANSLATE_NOOP("core", "Finding accepted as uncorrected"), true},
    Entry{Act::withdrawFinding, "withdraw-finding", QT_TRANSLATE_NOOP("core", "Finding withdrawn"), true},
    Entry{Act::setAside, "set-aside", QT_TRANSLATE_NOOP("core", "Discrepancy set aside"), true},
    Entry{Act::unsetAside, "unset-aside", QT_TRANSLATE_NOOP("core", "Discrepancy taken up again"), true},
    Entry{Act::setParameter, "set-parameter", QT_TRANSLATE_NOOP("core", "Parameter changed"), true},
    Entry{Act::switchCheck, "switch-check", QT_TRANSLATE_NOOP("core", "Check switched off or on"), true},
    Entry{Act::addRule, "add-rule", QT_TRANSLATE_NOOP("core", "Own rule added"), true},
    Entry{Act::removeRule, "remove-rule", QT_TRANSLATE_NOOP("core", "Own rule taken out"), true},
    Entry{Act::setUncertainty, "set-uncertainty", QT_TRANSLATE_NOOP("core", "Uncertainty stated"), true},
    Entry{Act::setWording, "set-wording", QT_TRANSLATE_NOOP("core", "Wording changed"), true},
    Entry{Act::drawSample, "draw-sample", QT_TRANSLATE_NOOP("core", "Sample drawn"), true},
    Entry{Act::extendSample, "extend-sample", QT_TRANSLATE_NOOP("core", "Sample extended"), true},
    Entry{Act::testRecord, "test-record", QT_TRANSLATE_NOOP("core", "Record tested"), true},
    Entry{Act::sign, "sign", QT_TRANSLATE_NOOP("core", "Statement signed"), false},
    Entry{Act::issue, "issue", QT_TRANSLATE_NOOP("core", "Statement issued"), false},
    Entry{Act::reopen, "reopen", QT_TRANSLATE_NOOP("core", "Case reopened"), false},
    Entry{Act::undo, "undo", QT_TRANSLATE_NOOP("core", "Undone"), false},
    Entry{Act::redo, "redo", QT_TRANSLATE_NOOP("core", "Redone"), false},
};

const Entry& entry(Act act)
{
    return *std::find_if(kActs.begin(), kActs.end(), [act](const Entry& candidate) { return candidate.act == act; });
}

} // namespace

QString nameOf(Act act) { return QString::fromLatin1(entry(act).name); }
Message label(Act act) { return entry(act).label; }
bool isUndoable(Act act) { return entry(act).undoable; }

std::optional<Act> actNamed(const QString& name)
{
    for (const Entry& candidate : kActs) {
        if (name == QLatin1String(candidate.name))
            return candidate.act;
    }
    return std::nullopt;
}

} // namespace attest
