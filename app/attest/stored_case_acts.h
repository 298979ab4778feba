// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/attest/stored_case.h"
#include "ui/shell/case_acts.h"
#include "ui/tasks/tasks.h"

#include <mutex>

namespace attest {

/// For commands whose result the window reads from the new state.
template <class T>
Result<void> outcomeOf(const Result<T>& result)
{
    return result ? Result<void>() : Result<void>(result.failure());
}

/// The window's acts on a case file: each runs its command, then assesses anew, in the background, one after the other.
class StoredCaseActs final : public CaseActs {
    Q_OBJECT

public:
    /// Both outlive the acts.
    StoredCaseActs(Tasks& tasks, const Clock& clock, QObject* parent = nullptr);
    ~StoredCaseActs() override;

    const CaseView& state() const override { return m_view; }
    void openCase(const QString& path, Done done) override;
    void newCase(const QString& path, const QString& dossier, Done done) override;
    void newCaseFrom(const QString& path, const QByteArray& dossierJson, Done done) override;
    void importDossier(const QString& folder, Done done) override;
    void addFiles(const DossierEdit& edit, const std::vector<NewFile>& files, Done done) override;
    void importEffects(qint64 event, Effects done) override;
    void takeBackImport(qint64 event, const QString& reason, Done done) override;
    void closeCase() override;
    void showRevision(int revision, Done done) override;
    void runChecks(Done done) override;
    void tryOut(const Trial& trial, Differences done) override;
    void setParameter(const QString& name, const std::optional<Decimal>& value, const QString& reason, Done done) override;
    void applyPreset(const QString& preset, const QString& reason, Done done) override;
    void switchCheck(const QString& check, bool on, const QString& reason, Done done) override;
    void addRules(const std::vector<OwnRule>& rules, Done done) override;
    void removeRule(const QString& rule, const QString& reason, Done done) override;
    void setUncertainty(const QString& source, const std::optional<StatedUncertainty>& stated, const QString& reason, Done done) override;
    void drawSample(const SampleOrder& order, Done done) override;
    void extendSample(const QString& sample, int more, const QString& reason, Done done) override;
    void testRecords(const QString& sample, const std::vector<TestResult>& results, Done done) override;
    void raiseFinding(const FindingProposal& proposal, Done done) override;
    void setAside(const QStringList& discrepancies, const QString& reason, Done done) override;
    void actOnFinding(const QString& finding, FindingAct act, const ActRemark& remark, Done done) override;
    void setWording(const QString& field, const QString& text, Done done) override;
    void sign(TeamRole role, const QString& member, Done done) override;
    void issue(Done done) override;
    void reopen(const QString& reason, Done done) override;
    void undo(Done done) override;
    void redo(Done done) override;
    void fileContents(const QString& file, Bytes done) override;
    void renderPdf(PrintKind kind, const QString& language, Bytes done) override;
    void exportPdf(PrintKind kind, const QString& language, const QString& path, Done done) override;
    void checkIntegrity(const QString& language, Words done) override;

private:
    using Command = std::function<Result<void>(const CommandContext&)>;
    using PopulationCommand = std::function<Result<void>(const CommandContext&, const Population&)>;
    using Opening = std::function<Result<std::shared_ptr<StoredCase>>(Progress&)>;
    struct Opened {
        std::shared_ptr<StoredCase> stored;
        CaseView view;
    };

    void start(const Message& name, Opening opening, Done done);
    /// Work on the open case, then its new view with this revision.
    void change(const Message& name, std::function<Result<void>(StoredCase&, Progress&)> work, int revision, Done done);
    /// Runs a command as the actor, or as `by`.
    void perform(const Message& name, Command command, Done done);
    /// A command that needs the latest submission's population of a kind.
    void performOn(const Message& name, PopulationKind kind, const Unit& unit, PopulationCommand command, Done done);
    /// Which records a sample of the shown case is of, in which unit.
    std::optional<std::pair<PopulationKind, Unit>> sampleNamed(const QString& id) const;
    void performBy(const QString& by, const Message& name, Command command, Done done);

    Tasks& m_tasks;
    const Clock& m_clock;
    /// The case file takes one thread at a time; shared with workers that may outlive these acts.
    std::shared_ptr<std::mutex> m_turn = std::make_shared<std::mutex>();
    std::shared_ptr<StoredCase> m_case;
    CaseView m_view;
    int m_revision = 0; ///< asked for; 0 = the latest
    bool m_opening = false;
};

} // namespace attest
