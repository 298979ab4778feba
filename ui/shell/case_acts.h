// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/commands/add_files.h"
#include "core/findings/proposal.h"
#include "core/commands/sample_acts.h"
#include "core/commands/set_uncertainty.h"
#include "core/intake/undo_effects.h"
#include "core/statement/what_if.h"
#include "ui/shell/case_view.h"

#include <QByteArray>
#include <QObject>

#include <functional>

namespace attest {

/// Which of the printed documents.
enum class PrintKind { report, statement };

/// The words that go with an act on a finding.
struct ActRemark {
    QString note;
    QStringList evidence;  ///< reference numbers or paths
    bool material = false; ///< judgement where it stays uncorrected
};

/// A sample that is to be drawn from the latest submission.
struct SampleOrder {
    PopulationKind kind = PopulationKind::monthlyRecords;
    Unit unit;
    SamplePlan plan;
    int size = 0;
    QString reason;
};

/// Everything that the window can do to a case. Pages know this interface and nothing of files, commands or threads: the
/// work runs in the background, `done` is called on the window's thread, and changed() tells of the new state.
class CaseActs : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const Result<void>&)>;
    using Bytes = std::function<void(const Result<QByteArray>&)>;
    using Words = std::function<void(const Result<QString>&)>;
    using Differences = std::function<void(const Result<RunDifference>&)>;
    using Effects = std::function<void(const Result<UndoEffects>&)>;

    using QObject::QObject;

    virtual const CaseView& state() const = 0;

    /// Who does what follows, by the id of a team member; empty = the lead verifier. Kept until another case is opened.
    void setActor(const QString& member) { m_actor = member; }
    const QString& actor() const { return m_actor; }

    /// Opens a case file; the case that was open is closed first.
    virtual void openCase(const QString& path, Done done) = 0;
    /// Creates a case file beside or at `path` and imports the dossier's folder as its first submission.
    virtual void newCase(const QString& path, const QString& dossier, Done done) = 0;
    /// Creates a case file at `path` from the text of a dossier.json that names no files yet.
    virtual void newCaseFrom(const QString& path, const QByteArray& dossierJson, Done done) = 0;
    /// Imports a dossier's folder as the next submission of the open case.
    virtual void importDossier(const QString& folder, Done done) = 0;
    /// Changes the latest submission by files that come in (see attest::addFiles()); all or nothing.
    virtual void addFiles(const DossierEdit& edit, const std::vector<NewFile>& files, Done done) = 0;
    /// What taking back an import would do; the import is one of CaseView::imports.
    virtual void importEffects(qint64 event, Effects done) = 0;
    virtual void takeBackImport(qint64 event, const QString& reason, Done done) = 0;
    virtual void closeCase() = 0;
    /// Shows (and assesses) another submission; 0 = the latest.
    virtual void showRevision(int revision, Done done) = 0;
    /// Assesses anew.
    virtual void runChecks(Done done) = 0;

    /// What other parameters, switches or rules would show in the submission that is shown; nothing is written.
    virtual void tryOut(const Trial& trial, Differences done) = 0;
    /// Nothing: the catalogue's value.
    virtual void setParameter(const QString& name, const std::optional<Decimal>& value, const QString& reason, Done done) = 0;
    virtual void applyPreset(const QString& preset, const QString& reason, Done done) = 0;
    virtual void switchCheck(const QString& check, bool on, const QString& reason, Done done) = 0;
    /// All or none; a rule takes the place of one with the same id.
    virtual void addRules(const std::vector<OwnRule>& rules, Done done) = 0;
    virtual void removeRule(const QString& rule, const QString& reason, Done done) = 0;

    /// Nothing: back to what is known without the team.
    virtual void setUncertainty(const QString& source, const std::optional<StatedUncertainty>& stated, const QString& reason, Done done) = 0;

    virtual void drawSample(const SampleOrder& order, Done done) = 0;
    virtual void extendSample(const QString& sample, int more, const QString& reason, Done done) = 0;
    /// One act.
    virtual void testRecords(const QString& sample, const std::vector<TestResult>& results, Done done) = 0;

    virtual void raiseFinding(const FindingProposal& proposal, Done done) = 0;
    virtual void setAside(const QStringList& discrepancies, const QString& reason, Done done) = 0;
    virtual void actOnFinding(const QString& finding, FindingAct act, const ActRemark& remark, Done done) = 0;
    /// Overwrites a sentence of the conclusion; empty = the application's own sentence.
    virtual void setWording(const QString& field, const QString& text, Done done) = 0;
    virtual void sign(TeamRole role, const QString& member, Done done) = 0;
    virtual void issue(Done done) = 0;
    virtual void reopen(const QString& reason, Done done) = 0;
    virtual void undo(Done done) = 0;
    virtual void redo(Done done) = 0;

    /// The bytes of a source file by its reference number, from the shown submission.
    virtual void fileContents(const QString& file, Bytes done) = 0;
    /// A document as PDF, in one of the four languages.
    virtual void renderPdf(PrintKind kind, const QString& language, Bytes done) = 0;
    virtual void exportPdf(PrintKind kind, const QString& language, const QString& path, Done done) = 0;
    /// Replays the trail, checks the chain and every file's hash; answers with one sentence in the window's language.
    virtual void checkIntegrity(const QString& language, Words done) = 0;

Q_SIGNALS:
    /// state() is another one.
    void changed();

private:
    QString m_actor;
};

} // namespace attest
