// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/commands/command_context.h"
#include "core/intake/undo_effects.h"
#include "core/sampling/population.h"
#include "core/statement/what_if.h"
#include "core/store/snapshot_reader.h"
#include "ui/shell/case_view.h"

#include <functional>

namespace attest {

struct ImportedSubmission;

/// An open case file with what is computed from it. Used by one worker at a time; every function blocks.
class StoredCase {
public:
    static Result<std::shared_ptr<StoredCase>> open(const QString& path, Progress& progress);
    static Result<std::shared_ptr<StoredCase>> create(const QString& path, const QString& dossier, const Clock& clock, Progress& progress);
    /// A case without files yet, from the text of a dossier.json.
    static Result<std::shared_ptr<StoredCase>> createEmpty(const QString& path, const QByteArray& dossierJson, const Clock& clock,
                                                           Progress& progress);

    /// What the case looks like with this revision shown (0 = the latest); assesses it.
    Result<CaseView> view(int revision, Progress& progress);
    /// The actor is `by`, or the lead verifier where it is empty.
    Result<void> importDossier(const QString& by, const QString& folder, const Clock& clock, Progress& progress);
    /// What taking back the import of that event would change; as seen in the latest submission.
    Result<UndoEffects> importEffects(qint64 event, Progress& progress);
    /// What another way of checking would show in a revision (0 = the latest).
    Result<RunDifference> tryOut(const Trial& trial, int revision, Progress& progress);
    /// The records of the latest submission that a sample is drawn from.
    Population population(PopulationKind kind, const Unit& unit);
    /// Runs a command; the actor as above.
    Result<void> perform(const QString& by, const Clock& clock, const std::function<Result<void>(const CommandContext&)>& command);
    /// A source file's bytes by the hash that the submission names.
    Result<QByteArray> content(const QString& sha256) const { return m_file->content(sha256); }
    const CaseFile& file() const { return *m_file; }
    QString clientName() const;

private:
    static Result<std::shared_ptr<StoredCase>> create(const QString& path, const ImportedSubmission& imported, const Clock& clock,
                                                      Progress& progress);
    explicit StoredCase(std::unique_ptr<CaseFile> file) : m_file(std::move(file)) {}
    QString leadVerifier() const;

    std::unique_ptr<CaseFile> m_file;
    Message m_readOnlyReason;
    SnapshotReader m_reader;
    std::shared_ptr<const Snapshot> m_snapshot;
    AssessmentMemory m_memory{FactorLibrary::builtIn()};
};

} // namespace attest
