// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/stored_case.h"

#include "core/commands/create_case.h"
#include "core/commands/import_submission.h"
#include "core/dossier/dossier.h"
#include "core/dossier/dossier_files.h"
#include "core/intake/without_files.h"
#include "core/trail/describe.h"

namespace attest {
namespace {

Message nameOfEvent(const std::vector<Event>& events, const std::optional<qint64>& seq)
{
    if (!seq || *seq < 1 || *seq > static_cast<qint64>(events.size()))
        return {};
    return describe(events[static_cast<std::size_t>(*seq - 1)]);
}

QString leadVerifierOf(const Submission& submission)
{
    for (const TeamMember& member : submission.team) {
        if (member.role == TeamRole::leadVerifier)
            return member.id;
    }
    return qEnvironmentVariable("USER", QStringLiteral("attest"));
}

} // namespace

Result<std::shared_ptr<StoredCase>> StoredCase::open(const QString& path, Progress& progress)
{
    Result<std::unique_ptr<CaseFile>> file = CaseFile::open(path, CaseFile::Mode::readWrite);
    Message reason;
    if (!file) {
        // In use elsewhere, or no right to write: it can still be looked at.
        reason = file.error().what;
        Result<std::unique_ptr<CaseFile>> readOnly = CaseFile::open(path, CaseFile::Mode::readOnly);
        if (!readOnly)
            return file.failure();
        file = std::move(readOnly);
    }
    const std::shared_ptr<StoredCase> stored(new StoredCase(*std::move(file)));
    stored->m_readOnlyReason = reason;
    Result<std::shared_ptr<const Snapshot>> snapshot = stored->m_reader.read(*stored->m_file, progress);
    if (!snapshot)
        return snapshot.failure();
    stored->m_snapshot = *std::move(snapshot);
    return stored;
}

Result<std::shared_ptr<StoredCase>> StoredCase::create(const QString& path, const QString& dossier, const Clock& clock,
                                                       Progress& progress)
{
    const Result<ImportedSubmission> imported = readDossier(dossier, progress);
    return imported ? create(path, *imported, clock, progress) : imported.failure();
}

Result<std::shared_ptr<StoredCase>> StoredCase::createEmpty(const QString& path, const QByteArray& dossierJson, const Clock& clock,
                                                            Progress& progress)
{
    const Result<ImportedSubmission> imported = readDossier(dossierJson, *filesOfFolder(QString()), progress);
    return imported ? create(path, *imported, clock, progress) : imported.failure();
}

Result<std::shared_ptr<StoredCase>> StoredCase::create(const QString& path, const ImportedSubmission& imported, const Clock& clock,
                                                       Progress& progress)
{
    Result<std::unique_ptr<CaseFile>> file = createCase(path, imported, leadVerifierOf(imported.submission), clock, progress);
    if (!file)
        return file.failure();
    return std::shared_ptr<StoredCase>(new StoredCase(*std::move(file)));
}

Result<CaseView> StoredCase::view(int revision, Progress& progress)
{
    Result<std::shared_ptr<const Snapshot>> snapshot = m_reader.read(*m_file, progress);
    if (!snapshot)
        return snapshot.failure();
    m_snapshot = *std::move(snapshot);
    const Result<std::vector<Event>> events = m_file->events();
    if (!events)
        return events.failure();
    const Result<CaseState> state = m_file->state();
    if (!state)
        return state.failure();
    Result<std::shared_ptr<const Assessment>> assessment = assess(m_snapshot, revision, m_memory, progress);
    if (!assessment)
        return assessment.failure();
    CaseView view;
    view.path = m_file->path();
    view.readOnly = m_file->isReadOnly();
    view.readOnlyReason = m_readOnlyReason;
    view.sealed = state->sealed;
    view.assessment = *std::move(assessment);
    view.undoName = nameOfEvent(*events, state->undoable);
    view.redoName = nameOfEvent(*events, state->redoable);
    for (const ImportEvent& event : state->importEvents)
        view.imports.push_back({event.seq, event.at, event.by, event.revision, event.files});
    for (const Event& event : *events) {
        const std::optional<Act> act = actNamed(event.act);
        view.trail.push_back({event.seq, event.at(), event.actor, act ? label(*act) : verbatim(event.act), describe(event),
                              QString::fromUtf8(event.payload), event.hash});
    }
    view.savedAt = view.trail.empty() ? QDateTime() : view.trail.back().at;
    return view;
}

Result<void> StoredCase::importDossier(const QString& by, const QString& folder, const Clock& clock, Progress& progress)
{
    Result<ImportedSubmission> imported = readDossier(folder, progress);
    if (!imported)
        return imported.failure();
    const QString actor = by.isEmpty() ? leadVerifierOf(imported->submission) : by;
    return importSubmission({*m_file, actor, clock}, *imported, progress);
}

Result<UndoEffects> StoredCase::importEffects(qint64 event, Progress& progress)
{
    const Result<CaseState> state = m_file->state();
    if (!state)
        return state.failure();
    const auto found = std::find_if(state->importEvents.begin(), state->importEvents.end(),
                                    [&](const ImportEvent& candidate) { return candidate.seq == event; });
    if (found == state->importEvents.end())
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "Entry %1 of the trail is no import that can be taken back"), {argument(event)}});
    const auto without = found->isRevision ? withoutRevision(*m_snapshot, found->revision) : withoutFiles(*m_snapshot, found->revision, found->files);
    const auto before = assess(m_snapshot, 0, m_memory, progress);
    if (!before)
        return before.failure();
    const auto after = assess(without, 0, m_memory, progress);
    return after ? Result<UndoEffects>(undoEffects(**before, **after)) : after.failure();
}

Result<RunDifference> StoredCase::tryOut(const Trial& trial, int revision, Progress& progress)
{
    return whatIf(*m_snapshot, revision, trial, m_memory, progress);
}

Population StoredCase::population(PopulationKind kind, const Unit& unit)
{
    const auto figures = m_memory.figures(m_snapshot->submissions.back());
    return populationOf(*figures->submission, figures->quantities, figures->inventory, kind, unit);
}

Result<void> StoredCase::perform(const QString& by, const Clock& clock,
                                 const std::function<Result<void>(const CommandContext&)>& command)
{
    return command({*m_file, by.isEmpty() ? leadVerifier() : by, clock});
}

QString StoredCase::leadVerifier() const
{
    return m_snapshot ? leadVerifierOf(m_snapshot->latest()) : QString();
}

QString StoredCase::clientName() const
{
    return m_snapshot ? m_snapshot->latest().client.name : QString();
}

} // namespace attest
