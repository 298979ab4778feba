// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/stored_case_acts.h"

#include "core/commands/add_files.h"
#include "core/commands/finding_acts.h"
#include "core/commands/issue_statement.h"
#include "core/commands/reopen.h"
#include "core/commands/set_aside.h"
#include "core/commands/set_wording.h"
#include "core/commands/sign.h"
#include "core/commands/take_back_import.h"
#include "core/commands/undo.h"

namespace attest {
namespace {

Result<Finding> applied(const CommandContext& context, const QString& finding, FindingAct act, const ActRemark& remark)
{
    const FindingRemark words{remark.note, remark.evidence};
    switch (act) {
    case FindingAct::send: return sendFinding(context, finding, words);
    case FindingAct::answer: return answerFinding(context, finding, words);
    case FindingAct::accept: return acceptFinding(context, finding, words);
    case FindingAct::reject: return rejectFinding(context, finding, words);
    case FindingAct::uncorrected: return markUncorrected(context, finding, remark.material, words);
    case FindingAct::withdraw: return withdrawFinding(context, finding, words);
    case FindingAct::raise: break;
    }
    return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "A finding is raised from discrepancies"));
}

/// All of them or, where one is refused, none: what was put aside before it is taken back.
Result<void> setAsideAll(const CommandContext& context, const QStringList& discrepancies, const QString& reason)
{
    for (qsizetype i = 0; i < discrepancies.size(); ++i) {
        const Result<void> put = attest::setAside(context, discrepancies[i], reason);
        if (put)
            continue;
        for (qsizetype before = 0; before < i; ++before) {
            if (const Result<qint64> back = attest::undo(context); !back)
                return back.failure();
        }
        return put;
    }
    return {};
}

} // namespace

StoredCaseActs::StoredCaseActs(Tasks& tasks, const Clock& clock, QObject* parent)
    : CaseActs(parent), m_tasks(tasks), m_clock(clock)
{
}

StoredCaseActs::~StoredCaseActs() = default;

void StoredCaseActs::start(const Message& name, Opening opening, Done done)
{
    if (m_opening)
        return;
    m_opening = true;
    setActor({});
    closeCase();
    const auto work = [turn = m_turn, opening = std::move(opening)](Progress& progress) -> Result<Opened> {
        const std::lock_guard lock(*turn);
        Result<std::shared_ptr<StoredCase>> stored = opening(progress);
        if (!stored)
            return stored.failure();
        Result<CaseView> view = (*stored)->view(0, progress);
        if (!view)
            return view.failure();
        return Opened{*std::move(stored), *std::move(view)};
    };
    m_tasks.run(name, this, work, [this, done](Result<Opened> opened) {
        m_opening = false;
        if (opened) {
            m_case = opened->stored;
            m_view = opened->view;
            m_revision = 0;
            Q_EMIT changed();
        }
        done(outcomeOf(opened));
    });
}

void StoredCaseActs::openCase(const QString& path, Done done)
{
    start(QT_TRANSLATE_NOOP("core", "Opening the case"), [path](Progress& progress) { return StoredCase::open(path, progress); },
          std::move(done));
}

void StoredCaseActs::newCase(const QString& path, const QString& dossier, Done done)
{
    start(QT_TRANSLATE_NOOP("core", "Importing the dossier"),
          [path, dossier, &clock = m_clock](Progress& progress) { return StoredCase::create(path, dossier, clock, progress); },
          std::move(done));
}

void StoredCaseActs::newCaseFrom(const QString& path, const QByteArray& dossierJson, Done done)
{
    start(QT_TRANSLATE_NOOP("core", "Making the case"),
          [path, dossierJson, &clock = m_clock](Progress& progress) { return StoredCase::createEmpty(path, dossierJson, clock, progress); },
          std::move(done));
}

void StoredCaseActs::closeCase()
{
    if (!m_case)
        return;
    m_case.reset();
    m_view = {};
    Q_EMIT changed();
}

void StoredCaseActs::change(const Message& name, std::function<Result<void>(StoredCase&, Progress&)> work, int revision, Done done)
{
    if (!m_case)
        return;
    m_revision = revision;
    const auto run = [turn = m_turn, stored = m_case, revision, work = std::move(work)](Progress& progress) -> Result<CaseView> {
        const std::lock_guard lock(*turn);
        const Result<void> worked = work(*stored, progress);
        if (!worked)
            return worked.failure();
        return stored->view(revision, progress);
    };
    m_tasks.run(name, this, run, [this, stored = m_case, done](Result<CaseView> view) {
        if (view && stored == m_case) {
            m_view = *std::move(view);
            Q_EMIT changed();
        }
        done(outcomeOf(view));
    });
}

void StoredCaseActs::importDossier(const QString& folder, Done done)
{
    change(QT_TRANSLATE_NOOP("core", "Importing the dossier"),
           [by = actor(), folder, &clock = m_clock](StoredCase& stored, Progress& progress) {
               return stored.importDossier(by, folder, clock, progress);
           },
           0, std::move(done));
}

void StoredCaseActs::addFiles(const DossierEdit& edit, const std::vector<NewFile>& files, Done done)
{
    const auto add = [by = actor(), edit, files, &clock = m_clock](StoredCase& stored, Progress& progress) {
        return stored.perform(by, clock, [&](const CommandContext& context) { return attest::addFiles(context, edit, files, progress); });
    };
    change(QT_TRANSLATE_NOOP("core", "Adding files"), add, 0, std::move(done));
}

void StoredCaseActs::importEffects(qint64 event, Effects done)
{
    if (!m_case)
        return;
    const auto compare = [turn = m_turn, stored = m_case, event](Progress& progress) {
        const std::lock_guard lock(*turn);
        return stored->importEffects(event, progress);
    };
    m_tasks.run(QT_TRANSLATE_NOOP("core", "Working out what would change"), this, compare, std::move(done));
}

void StoredCaseActs::takeBackImport(qint64 event, const QString& reason, Done done)
{
    const auto takeBack = [by = actor(), event, reason, &clock = m_clock](StoredCase& stored, Progress& progress) {
        return stored.perform(by, clock, [&](const CommandContext& context) { return attest::takeBackImport(context, event, reason, progress); });
    };
    change(QT_TRANSLATE_NOOP("core", "Taking back an import"), takeBack, 0, std::move(done));
}

void StoredCaseActs::showRevision(int revision, Done done)
{
    change(QT_TRANSLATE_NOOP("core", "Assessing the submission"), [](StoredCase&, Progress&) { return Result<void>(); }, revision,
           std::move(done));
}

void StoredCaseActs::runChecks(Done done)
{
    showRevision(m_revision, std::move(done));
}

void StoredCaseActs::perform(const Message& name, Command command, Done done)
{
    performBy(actor(), name, std::move(command), std::move(done));
}

void StoredCaseActs::performBy(const QString& by, const Message& name, Command command, Done done)
{
    const auto work = [by, command = std::move(command), &clock = m_clock](StoredCase& stored, Progress&) {
        return stored.perform(by, clock, command);
    };
    change(name, work, m_revision, std::move(done));
}

void StoredCaseActs::raiseFinding(const FindingProposal& proposal, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Raising a finding"),
            [proposal](const CommandContext& context) { return outcomeOf(attest::raiseFinding(context, proposal)); }, std::move(done));
}

void StoredCaseActs::setAside(const QStringList& discrepancies, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Setting aside"),
            [discrepancies, reason](const CommandContext& context) { return setAsideAll(context, discrepancies, reason); },
            std::move(done));
}

void StoredCaseActs::actOnFinding(const QString& finding, FindingAct act, const ActRemark& remark, Done done)
{
    // The company's words are the company's act, whoever types them.
    const QString by = act == FindingAct::answer && m_view.assessment ? m_view.assessment->submission().client.name : actor();
    performBy(by, QT_TRANSLATE_NOOP("core", "Changing a finding"),
              [finding, act, remark](const CommandContext& context) { return outcomeOf(applied(context, finding, act, remark)); },
              std::move(done));
}

void StoredCaseActs::setWording(const QString& field, const QString& text, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Changing the wording"),
            [field, text](const CommandContext& context) { return attest::setWording(context, field, text); }, std::move(done));
}

void StoredCaseActs::sign(TeamRole role, const QString& member, Done done)
{
    if (!m_view.assessment)
        return;
    performBy(member, QT_TRANSLATE_NOOP("core", "Signing"),
              [role, member, assessment = m_view.assessment](const CommandContext& context) {
                  return outcomeOf(attest::sign(context, role, member, assessment->statement));
              },
              std::move(done));
}

void StoredCaseActs::issue(Done done)
{
    if (!m_view.assessment)
        return;
    perform(QT_TRANSLATE_NOOP("core", "Issuing the statement"),
            [assessment = m_view.assessment](const CommandContext& context) {
                return outcomeOf(issueStatement(context, assessment->statement));
            },
            std::move(done));
}

void StoredCaseActs::reopen(const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Reopening the case"),
            [reason](const CommandContext& context) { return attest::reopen(context, reason); }, std::move(done));
}

void StoredCaseActs::undo(Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Undoing"), [](const CommandContext& context) { return outcomeOf(attest::undo(context)); },
            std::move(done));
}

void StoredCaseActs::redo(Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Redoing"), [](const CommandContext& context) { return outcomeOf(attest::redo(context)); },
            std::move(done));
}

} // namespace attest
