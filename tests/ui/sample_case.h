// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"
#include "ui/shell/session.h"

namespace attest::test {

/// A plant with rooftop PV, grid supply, a nil source, a sub-meter, review and visit; its declared May has two digits
/// swapped (45,630 → 54,630). Assessed by the core.
std::shared_ptr<const Assessment> sampleAssessment();
/// The same with a finding in this state.
std::shared_ptr<const Assessment> sampleWithFinding(FindingState state);

/// Acts that write down what they are asked for.
class RecordingActs final : public CaseActs {
public:
    QStringList calls;
    FindingProposal proposal;
    ActRemark remark;
    QString text;
    QByteArray contents;
    CaseView view;
    DossierEdit edit;
    std::vector<NewFile> files;
    UndoEffects effects;
    RunDifference difference; ///< of what is tried
    Trial trial;
    std::vector<OwnRule> rules;
    SampleOrder order;
    std::vector<TestResult> tests;
    std::optional<StatedUncertainty> stated;
    Result<void> outcome; ///< of adding files

    void show(std::shared_ptr<const Assessment> assessment);

    const CaseView& state() const override { return view; }
    void openCase(const QString& path, Done) override { calls += u"open " + path; }
    void newCase(const QString& path, const QString& dossier, Done) override { calls += u"new " + path + u' ' + dossier; }
    void newCaseFrom(const QString& path, const QByteArray& dossierJson, Done) override
    {
        calls += u"create " + path;
        contents = dossierJson;
    }
    void addFiles(const DossierEdit& wanted, const std::vector<NewFile>& brought, Done done) override
    {
        calls += u"add " + QString::number(wanted.files.size());
        edit = wanted;
        files = brought;
        done(outcome);
    }
    void importEffects(qint64 event, Effects done) override
    {
        calls += u"effects " + QString::number(event);
        done(effects);
    }
    void takeBackImport(qint64 event, const QString& reason, Done) override
    {
        calls += u"take back " + QString::number(event);
        text = reason;
    }
    void importDossier(const QString& folder, Done) override { calls += u"import " + folder; }
    void closeCase() override { calls += QStringLiteral("close"); }
    void showRevision(int revision, Done) override { calls += u"revision " + QString::number(revision); }
    void runChecks(Done) override { calls += QStringLiteral("run"); }
    void tryOut(const Trial& wanted, Differences done) override
    {
        calls += QStringLiteral("try");
        trial = wanted;
        done(difference);
    }
    void setParameter(const QString& name, const std::optional<Decimal>& value, const QString& reason, Done) override
    {
        calls += u"parameter " + name + u' ' + (value ? value->text() : QStringLiteral("standard"));
        text = reason;
    }
    void applyPreset(const QString& preset, const QString& reason, Done) override
    {
        calls += u"preset " + preset;
        text = reason;
    }
    void switchCheck(const QString& check, bool on, const QString& reason, Done) override
    {
        calls += u"switch " + check + (on ? u" on" : u" off");
        text = reason;
    }
    void addRules(const std::vector<OwnRule>& wanted, Done) override
    {
        calls += u"rules " + QString::number(wanted.size());
        rules = wanted;
    }
    void removeRule(const QString& rule, const QString& reason, Done) override
    {
        calls += u"remove rule " + rule;
        text = reason;
    }
    void setUncertainty(const QString& source, const std::optional<StatedUncertainty>& wanted, const QString& reason, Done) override
    {
        calls += u"uncertainty " + source;
        stated = wanted;
        text = reason;
    }
    void drawSample(const SampleOrder& wanted, Done) override
    {
        calls += QStringLiteral("draw");
        order = wanted;
    }
    void extendSample(const QString& sample, int more, const QString& reason, Done) override
    {
        calls += u"extend " + sample + u' ' + QString::number(more);
        text = reason;
    }
    void testRecords(const QString& sample, const std::vector<TestResult>& results, Done) override
    {
        calls += u"test " + sample;
        tests = results;
    }
    void raiseFinding(const FindingProposal& wanted, Done) override
    {
        calls += QStringLiteral("raise");
        proposal = wanted;
    }
    void setAside(const QStringList& discrepancies, const QString& reason, Done) override
    {
        calls += u"aside " + QString::number(discrepancies.size());
        text = reason;
    }
    void actOnFinding(const QString& finding, FindingAct act, const ActRemark& words, Done) override;
    void setWording(const QString& field, const QString& words, Done) override
    {
        calls += u"wording " + field;
        text = words;
    }
    void sign(TeamRole role, const QString& member, Done) override;
    void issue(Done) override { calls += QStringLiteral("issue"); }
    void reopen(const QString& reason, Done) override
    {
        calls += QStringLiteral("reopen");
        text = reason;
    }
    void undo(Done) override { calls += QStringLiteral("undo"); }
    void redo(Done) override { calls += QStringLiteral("redo"); }
    void fileContents(const QString& file, Bytes done) override
    {
        calls += u"file " + file;
        done(contents);
    }
    void renderPdf(PrintKind, const QString& language, Bytes) override { calls += u"render " + language; }
    void exportPdf(PrintKind, const QString& language, const QString& path, Done) override { calls += u"export " + language + u' ' + path; }
    void checkIntegrity(const QString&, Words done) override
    {
        calls += QStringLiteral("integrity");
        done(QStringLiteral("intact"));
    }
};

/// A session on recording acts with the sample case open.
struct SampleSession {
    explicit SampleSession(std::shared_ptr<const Assessment> assessment = sampleAssessment());

    RecordingActs acts;
    Tasks tasks;
    Session session;
};

} // namespace attest::test
