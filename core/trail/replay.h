// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/snapshot.h"
#include "core/trail/event.h"
#include "core/trail/import_record.h"

#include <map>
#include <optional>
#include <vector>

namespace attest {

/// What the events add up to. There is no other place where findings, signatures and the like are kept.
struct CaseState {
    std::vector<ImportRecord> imports;
    std::vector<Finding> findings;
    std::vector<SetAside> setAside;
    std::vector<SignOff> signOffs; ///< since the last reopening
    std::vector<Issue> issued;
    std::vector<Wording> wordings;
    std::map<QString, Decimal> parameters;
    bool sealed = false;      ///< issued and not reopened since
    int findingsRaised = 0;   ///< ever, taken back ones included: numbers are never reused
    std::optional<qint64> undoable; ///< the event that undo would take back
    std::optional<qint64> redoable; ///< the event that redo would bring back

    const Finding* finding(const QString& id) const;
    int latestRevision() const { return imports.empty() ? 0 : imports.back().revision; }
};

/// Pure: the same events give the same state. An event that cannot be understood: ErrorKind::caseFile with its number.
Result<CaseState> replay(const std::vector<Event>& events);

} // namespace attest
