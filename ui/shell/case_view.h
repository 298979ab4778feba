// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <vector>

namespace attest {

/// An event of the trail, as the window shows it.
struct TrailEntry {
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString by;
    Message act;     ///< the kind of act, "Finding sent"
    Message what;    ///< one sentence
    QString details; ///< as stored
    QString hash;    ///< of the chain, up to and with this event
};

/// The open case at one moment: values only, replaced as a whole after every act. No path: no case is open.
struct CaseView {
    QString path;
    bool readOnly = false;
    Message readOnlyReason; ///< who else has it open, or that the place cannot be written
    bool sealed = false;    ///< issued and not reopened since
    QDateTime savedAt;      ///< UTC; of the last act
    std::shared_ptr<const Assessment> assessment; ///< null while it is computed for the first time
    std::vector<TrailEntry> trail;
    Message undoName; ///< what undo takes back; empty = nothing to undo
    Message redoName;

    bool isOpen() const { return !path.isEmpty(); }
};

} // namespace attest
