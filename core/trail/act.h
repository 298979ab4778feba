// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <optional>

namespace attest {

/// Everything that can happen to a case; each is an event of the trail. The stored words are nameOf(Act).
enum class Act {
    import, addFiles, takeBackImport,
    raiseFinding, sendFinding, answerFinding, acceptFinding, rejectFinding, markUncorrected, withdrawFinding,
    setAside, unsetAside, setParameter, switchCheck, addRule, removeRule, setUncertainty, setWording,
    drawSample, extendSample, testRecord,
    sign, issue, reopen,
    undo, redo,
};

QString nameOf(Act);
std::optional<Act> actNamed(const QString& name);
Message label(Act);
/// Acts of a person's judgement, which can be taken back. An import has an act of its own for it; a signature,
/// an issue and a reopening cannot, and nothing before any of these can.
bool isUndoable(Act);

} // namespace attest
