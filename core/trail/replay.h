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

/// An import that can be taken back: one of the latest submission, but not the first of the case.
struct ImportEvent {
    qint64 seq = 0;
    QDateTime at;
    QString by;
    int revision = 1;
    bool isRevision = false; ///< it brought in the revision as a whole
    QStringList files;       ///< reference numbers of the files that it added
};

/// What the events add up to. There is no other place where findings, signatures and the like are kept.
struct CaseState {
    std::vector<ImportRecord> imports;     ///< the submissions as they are now, by revision
    std::vector<ImportEvent> importEvents; ///< in their order
    std::vector<ImportRecord> allImports;  ///< as each event left its submission, also those replaced or taken back since
    std::vector<Finding> findings;
    std::vector<SetAside> setAside;
    std::vector<SignOff> signOffs; ///< since the last reopening
    std::vector<Issue> issued;
    std::vector<Wording> wordings;
    std::map<QString, ChangedParameter> parameters;
    std::map<QString, SwitchedOff> switchedOff;
    std::vector<OwnRule> rules;
    std::vector<Sample> samples;
    std::map<QString, SourceUncertainty> uncertainties;
    bool sealed = false;      ///< issued and not reopened since
    int findingsRaised = 0;   ///< ever, taken back ones included: numbers are never reused
    int samplesDrawn = 0;     ///< ever, likewise
    std::optional<qint64> undoable; ///< the event that undo would take back
    std::optional<qint64> redoable; ///< the event that redo would bring back

    const Finding* finding(const QString& id) const;
    int latestRevision() const { return imports.empty() ? 0 : imports.back().revision; }
};

/// Pure: the same events give the same state. An event that cannot be understood: ErrorKind::caseFile with its number.
Result<CaseState> replay(const std::vector<Event>& events);

} // namespace attest
