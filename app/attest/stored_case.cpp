// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/stored_case.h"

#include "core/commands/create_case.h"
#include "core/commands/import_submission.h"
#include "core/dossier/dossier.h"
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
    Result<ImportedSubmission> imported = readDossier(dossier, progress);
    if (!imported)
        return imported.failure();
    Result<std::unique_ptr<CaseFile>> file = createCase(path, *imported, leadVerifierOf(imported->submission), clock, progress);
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
    Result<std::shared_ptr<const Assessment>> assessment = assess(m_snapshot, revision, *FactorLibrary::builtIn(), progress);
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
