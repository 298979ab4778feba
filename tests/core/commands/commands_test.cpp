// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/finding_acts.h"
#include "core/commands/import_submission.h"
#include "core/commands/issue_statement.h"
#include "core/commands/reopen.h"
#include "core/commands/set_aside.h"
#include "core/commands/set_parameter.h"
#include "core/commands/set_wording.h"
#include "core/commands/sign.h"
#include "core/commands/undo.h"
#include "tests/core/store/sample_case.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const QString kKey = QStringLiteral("meter-vs-invoice|source=EL");
const FindingRemark kRemark{QStringLiteral("because"), {QStringLiteral("E-002")}};

FindingProposal about(const QString& key)
{
    FindingProposal proposal;
    proposal.discrepancies = {key};
    return proposal;
}

Statement statement(const char* hash)
{
    Statement result;
    result.hash = QString::fromLatin1(hash);
    return result;
}

template <class T>
ErrorKind kindOf(const Result<T>& result)
{
    EXPECT_FALSE(result);
    return result ? ErrorKind::input : result.error().kind;
}

void signAll(SampleCase& sample, const Statement& signedOne)
{
    ASSERT_TRUE(sign(sample.by("LV"), TeamRole::leadVerifier, QStringLiteral("LV"), signedOne));
    ASSERT_TRUE(sign(sample.by("IR"), TeamRole::independentReviewer, QStringLiteral("IR"), signedOne));
    ASSERT_TRUE(sign(sample.by("SG"), TeamRole::signatory, QStringLiteral("SG"), signedOne));
}

TEST(FindingActs, WholeWayWithAThread)
{
    SampleCase sample;
    const auto raised = raiseFinding(sample.by("VE"), about(kKey));
    ASSERT_TRUE(raised);
    EXPECT_EQ(raised->id, QStringLiteral("F-01"));
    EXPECT_EQ(raised->raisedInRevision, 1);
    ASSERT_TRUE(sendFinding(sample.by("LV"), QStringLiteral("F-01")));
    ASSERT_TRUE(answerFinding(sample.by("Mill"), QStringLiteral("F-01"), kRemark));
    ASSERT_TRUE(rejectFinding(sample.by("LV"), QStringLiteral("F-01"), kRemark));
    ASSERT_TRUE(answerFinding(sample.by("Mill"), QStringLiteral("F-01"), kRemark));
    const auto closed = acceptFinding(sample.by("LV"), QStringLiteral("F-01"));
    ASSERT_TRUE(closed);
    EXPECT_EQ(closed->state, FindingState::closed);
    ASSERT_EQ(closed->thread.size(), 6u);
    EXPECT_EQ(closed->thread[2].by, QStringLiteral("Mill"));
    EXPECT_EQ(closed->thread[2].evidence, QStringList{QStringLiteral("E-002")});
    EXPECT_EQ(closed->thread[2].at, sample.clock().now());
    EXPECT_EQ(kindOf(withdrawFinding(sample.by("LV"), QStringLiteral("F-01"), kRemark)), ErrorKind::refused);
}

TEST(FindingActs, RefusalsChangeNothing)
{
    SampleCase sample;
    ASSERT_TRUE(raiseFinding(sample.by("LV"), about(kKey)));
    EXPECT_EQ(kindOf(raiseFinding(sample.by("LV"), about(kKey))), ErrorKind::refused);
    EXPECT_EQ(kindOf(raiseFinding(sample.by("LV"), {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(acceptFinding(sample.by("LV"), QStringLiteral("F-01"))), ErrorKind::refused);
    EXPECT_EQ(kindOf(sendFinding(sample.by("LV"), QStringLiteral("F-02"))), ErrorKind::usage);
    EXPECT_EQ(kindOf(withdrawFinding(sample.by("LV"), QStringLiteral("F-01"), {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(sendFinding(sample.by("  "), QStringLiteral("F-01"))), ErrorKind::usage);
    EXPECT_EQ(sample.file().events()->size(), 2u);
}

TEST(FindingActs, UncorrectedKeepsTheJudgement)
{
    SampleCase sample;
    ASSERT_TRUE(raiseFinding(sample.by("LV"), about(kKey)));
    ASSERT_TRUE(sendFinding(sample.by("LV"), QStringLiteral("F-01")));
    const auto kept = markUncorrected(sample.by("LV"), QStringLiteral("F-01"), true, kRemark);
    ASSERT_TRUE(kept);
    EXPECT_TRUE(kept->material);
    EXPECT_EQ(kept->state, FindingState::uncorrected);
}

TEST(FindingActs, NumbersAreNeverReused)
{
    SampleCase sample;
    ASSERT_TRUE(raiseFinding(sample.by("LV"), about(kKey)));
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_TRUE(sample.state().findings.empty());
    const auto next = raiseFinding(sample.by("LV"), about(kKey));
    ASSERT_TRUE(next);
    EXPECT_EQ(next->id, QStringLiteral("F-02"));
    EXPECT_EQ(kindOf(redo(sample.by("LV"))), ErrorKind::refused);
}

TEST(Undo, StepsBackAndForthOverActsOfJudgement)
{
    SampleCase sample;
    EXPECT_EQ(kindOf(undo(sample.by("LV"))), ErrorKind::refused) << "an import is not taken back";
    ASSERT_TRUE(setAside(sample.by("LV"), kKey, QStringLiteral("small")));
    ASSERT_TRUE(setParameter(sample.by("LV"), QStringLiteral("unit-factor.tolerance-percent"), Decimal::of("1.50"), QStringLiteral("r")));
    EXPECT_EQ(*undo(sample.by("LV")), 3);
    EXPECT_TRUE(sample.state().parameters.empty());
    EXPECT_EQ(*undo(sample.by("LV")), 2);
    EXPECT_TRUE(sample.state().setAside.empty());
    EXPECT_EQ(*redo(sample.by("LV")), 2);
    EXPECT_EQ(sample.state().setAside.size(), 1u);
    EXPECT_EQ(sample.file().events()->size(), 6u);
}

TEST(SetAside, NeedsAReasonAndAChange)
{
    SampleCase sample;
    EXPECT_EQ(kindOf(setAside(sample.by("LV"), kKey, QStringLiteral(" "))), ErrorKind::usage);
    EXPECT_EQ(kindOf(unsetAside(sample.by("LV"), kKey, QStringLiteral("r"))), ErrorKind::refused);
    ASSERT_TRUE(setAside(sample.by("LV"), kKey, QStringLiteral("r")));
    EXPECT_EQ(kindOf(setAside(sample.by("LV"), kKey, QStringLiteral("r"))), ErrorKind::refused);
    ASSERT_TRUE(unsetAside(sample.by("LV"), kKey, QStringLiteral("r")));
    EXPECT_TRUE(sample.state().setAside.empty());
}

TEST(SetParameter, KeepsTheDecimalAndGoesBack)
{
    SampleCase sample;
    const QString name = QStringLiteral("meter-vs-invoice.tolerance-percent");
    ASSERT_TRUE(setParameter(sample.by("LV"), name, Decimal::of("0.50"), QStringLiteral("r")));
    EXPECT_EQ(sample.state().parameters.at(name).value.text(), QStringLiteral("0.50"));
    ASSERT_TRUE(setParameter(sample.by("LV"), name, std::nullopt, QStringLiteral("r")));
    EXPECT_TRUE(sample.state().parameters.empty());
    EXPECT_EQ(kindOf(setParameter(sample.by("LV"), name, std::nullopt, {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(setParameter(sample.by("LV"), QStringLiteral("x"), std::nullopt, QStringLiteral("r"))), ErrorKind::usage);
}

TEST(Import, OnlyTheNextRevisionOfTheSameCase)
{
    SampleCase sample;
    NoProgress progress;
    const auto import = [&](const ImportedSubmission& submission) { return importSubmission(sample.by("LV"), submission, progress); };
    const auto twice = import(SampleDossier(1).read());
    ASSERT_EQ(kindOf(twice), ErrorKind::refused);
    EXPECT_EQ(twice.error().what.english(), QStringLiteral("This very submission is in the case already, as revision 1"));
    SampleDossier other(1);
    other.edit(QStringLiteral("activity.csv"), "66.5", "66.6");
    EXPECT_EQ(import(other.read()).error().what.english(), QStringLiteral("The case has a revision 1 already, with other content"));
    EXPECT_EQ(kindOf(import(SampleDossier(3).read())), ErrorKind::refused);
    SampleDossier foreign(2);
    foreign.edit(QStringLiteral("dossier.json"), "Mill Ltd", "Bakery Ltd").edit(QStringLiteral("dossier.json"), "R-77", "R-78");
    EXPECT_EQ(kindOf(import(foreign.read())), ErrorKind::refused);
    SampleDossier renamed(2);
    renamed.edit(QStringLiteral("dossier.json"), "Mill Ltd", "Mill GmbH");
    ASSERT_TRUE(raiseFinding(sample.by("LV"), about(kKey)));
    EXPECT_TRUE(import(renamed.read())) << "the registration number says that it is the same";
    EXPECT_EQ(sample.state().latestRevision(), 2);
    EXPECT_EQ(sample.state().findings.size(), 1u) << "findings stay";
}

TEST(Import, RefusesASubmissionWithoutAllItsFiles)
{
    SampleCase sample;
    NoProgress progress;
    ImportedSubmission missing = SampleDossier(2).read();
    missing.contents.erase(missing.contents.begin());
    EXPECT_EQ(kindOf(importSubmission(sample.by("LV"), missing, progress)), ErrorKind::input);
    EXPECT_EQ(sample.state().imports.size(), 1u);
}

TEST(Sign, KeepsTheOrderTheRolesAndTheHash)
{
    SampleCase sample;
    const Statement one = statement("h1");
    const auto attempt = [&](TeamRole role, const char* by, const Statement& what) {
        return sign(sample.by(by), role, QString::fromUtf8(by), what);
    };
    Statement blocked = one;
    blocked.blocking.push_back("open finding");
    EXPECT_EQ(kindOf(attempt(TeamRole::leadVerifier, "LV", blocked)), ErrorKind::refused);
    EXPECT_EQ(kindOf(attempt(TeamRole::independentReviewer, "IR", one)), ErrorKind::refused) << "lead verifier first";
    EXPECT_EQ(kindOf(attempt(TeamRole::leadVerifier, "VE", one)), ErrorKind::refused) << "not in this role";
    EXPECT_EQ(kindOf(attempt(TeamRole::verifier, "VE", one)), ErrorKind::refused) << "does not sign";
    ASSERT_TRUE(attempt(TeamRole::leadVerifier, "LV", one));
    EXPECT_EQ(kindOf(attempt(TeamRole::leadVerifier, "LV", one)), ErrorKind::refused) << "twice";
    EXPECT_EQ(kindOf(attempt(TeamRole::independentReviewer, "LV", one)), ErrorKind::refused);
    EXPECT_EQ(kindOf(attempt(TeamRole::independentReviewer, "IX", one)), ErrorKind::refused) << "the lead's other id";
    EXPECT_EQ(kindOf(attempt(TeamRole::signatory, "SG", one)), ErrorKind::refused) << "reviewer before";
    ASSERT_TRUE(attempt(TeamRole::independentReviewer, "IR", one));
    EXPECT_EQ(kindOf(attempt(TeamRole::signatory, "SG", statement("h2"))), ErrorKind::refused) << "the statement changed";
    ASSERT_TRUE(attempt(TeamRole::signatory, "SG", one));
    EXPECT_EQ(sample.state().signOffs.size(), 3u);
}

TEST(Issue, NeedsThreeValidSignaturesAndSealsTheCase)
{
    SampleCase sample;
    const Statement one = statement("h1");
    EXPECT_EQ(kindOf(issueStatement(sample.by("SG"), one)), ErrorKind::refused);
    signAll(sample, one);
    EXPECT_EQ(kindOf(issueStatement(sample.by("SG"), statement("h2"))), ErrorKind::refused) << "signatures are stale";
    const auto issued = issueStatement(sample.by("SG"), one);
    ASSERT_TRUE(issued);
    EXPECT_TRUE(issued->number.startsWith(QStringLiteral("ATT-2024-"))) << issued->number.toStdString();
    EXPECT_TRUE(issued->number.endsWith(QStringLiteral("-1")));
    EXPECT_EQ(issued->hash, QStringLiteral("h1"));

    NoProgress progress;
    EXPECT_EQ(kindOf(setWording(sample.by("LV"), QStringLiteral("f"), QStringLiteral("t"))), ErrorKind::refused);
    EXPECT_EQ(kindOf(raiseFinding(sample.by("LV"), about(kKey))), ErrorKind::refused);
    EXPECT_EQ(kindOf(undo(sample.by("LV"))), ErrorKind::refused);
    EXPECT_EQ(kindOf(importSubmission(sample.by("LV"), SampleDossier(2).read(), progress)), ErrorKind::refused);
    EXPECT_EQ(kindOf(issueStatement(sample.by("SG"), one)), ErrorKind::refused);
}

TEST(Reopen, NeedsAReasonAndVoidsTheSignatures)
{
    SampleCase sample;
    EXPECT_EQ(kindOf(reopen(sample.by("LV"), QStringLiteral("r"))), ErrorKind::refused) << "nothing is issued";
    signAll(sample, statement("h1"));
    const auto first = issueStatement(sample.by("SG"), statement("h1"));
    ASSERT_TRUE(first);
    EXPECT_EQ(kindOf(reopen(sample.by("LV"), QString())), ErrorKind::usage);
    ASSERT_TRUE(reopen(sample.by("LV"), QStringLiteral("new fact")));
    EXPECT_TRUE(sample.state().signOffs.empty());
    EXPECT_EQ(sample.state().issued.size(), 1u);
    ASSERT_TRUE(setWording(sample.by("LV"), QStringLiteral("f"), QStringLiteral("t")));
    signAll(sample, statement("h2"));
    const auto second = issueStatement(sample.by("SG"), statement("h2"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->number, QString(first->number.chopped(1) + u'2'));
}

} // namespace
} // namespace attest
