// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"

#include <QDateTime>
#include <QString>
#include <QStringList>

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

/// An import that can be taken back.
struct ImportEntry {
    qint64 event = 0; ///< number of its event in the trail
    QDateTime at;     ///< UTC
    QString by;
    int revision = 1;
    QStringList files; ///< reference numbers of what it brought in
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
    std::vector<ImportEntry> imports; ///< that can be taken back, in the order of the trail
    Message undoName; ///< what undo takes back; empty = nothing to undo
    Message redoName;

    bool isOpen() const { return !path.isEmpty(); }
};

} // namespace attest
