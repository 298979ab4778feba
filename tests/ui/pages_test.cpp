// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/pages/data_page.h"
#include "ui/pages/page.h"
#include "ui/shell/inspector.h"
#include "ui/shell/pages.h"
#include "ui/models/stage_model.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

QPushButton* button(QWidget& page, const char* name)
{
    return page.findChild<QPushButton*>(QString::fromLatin1(name));
}

QAbstractItemView* table(QWidget& page, const char* name)
{
    return page.findChild<QAbstractItemView*>(QString::fromLatin1(name));
}

void answerNote(QWidget& page, const QString& words)
{
    auto* dialog = page.findChild<NoteDialog*>();
    ASSERT_NE(dialog, nullptr);
    dialog->findChild<QPlainTextEdit*>(QStringLiteral("note"))->setPlainText(words);
    dialog->accept();
}

void chooseFirst(QWidget& page, const char* name)
{
    QAbstractItemView* view = table(page, name);
    ASSERT_NE(view, nullptr);
    ASSERT_GT(view->model()->rowCount(), 0);
    view->setCurrentIndex(view->model()->index(0, 0));
}

class EveryPage : public testing::TestWithParam<Stage> {};

TEST_P(EveryPage, showsAHintWithoutACaseAndDataWithOne)
{
    SampleSession sample(nullptr);
    const std::unique_ptr<Page> page(makePage(GetParam(), sample.session));
    ASSERT_NE(page, nullptr);
    EXPECT_EQ(page->stage(), GetParam());
    EXPECT_FALSE(page->accessibleName().isEmpty());
    sample.acts.show(sampleAssessment());
    sample.acts.show(sampleWithFinding(FindingState::answered));
    sample.acts.show(nullptr);
}

TEST_P(EveryPage, namesEveryControlForScreenReaders)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(GetParam(), sample.session));
    for (const auto* control : page->findChildren<QAbstractItemView*>()) {
        if (!control->objectName().isEmpty() && !qobject_cast<const QHeaderView*>(control) && !control->objectName().startsWith(u"qt_")) {
            EXPECT_FALSE(control->accessibleName().isEmpty()) << qPrintable(control->objectName());
        }
    }
    for (const auto* control : page->findChildren<QPushButton*>())
        EXPECT_FALSE(control->text().isEmpty() && control->accessibleName().isEmpty()) << qPrintable(control->objectName());
}

INSTANTIATE_TEST_SUITE_P(Pages, EveryPage, testing::ValuesIn(stagesInOrder()));

TEST(ChecksPage, raisesAFindingOfTheChosenGroup)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(Stage::crossChecks, sample.session));
    ASSERT_FALSE(sampleAssessment()->run.groups.empty());
    chooseFirst(*page, "groupsTable");
    EXPECT_EQ(sample.session.selection().kind, Selection::Kind::group);
    button(*page, "raiseButton")->click();
    answerNote(*page, QStringLiteral("Please correct May"));
    ASSERT_EQ(sample.acts.calls, QStringList{QStringLiteral("raise")});
    EXPECT_EQ(sample.acts.proposal.note, QStringLiteral("Please correct May"));
    EXPECT_FALSE(sample.acts.proposal.discrepancies.isEmpty());
}

TEST(ChecksPage, setsAsideOnlyWithAReason)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(Stage::crossChecks, sample.session));
    chooseFirst(*page, "groupsTable");
    button(*page, "asideButton")->click();
    auto* dialog = page->findChild<NoteDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_FALSE(button(*dialog, "acceptButton")->isEnabled());
    answerNote(*page, QStringLiteral("Seen on site"));
    ASSERT_EQ(sample.acts.calls.size(), 1);
    EXPECT_TRUE(sample.acts.calls.front().startsWith(u"aside "));
    EXPECT_EQ(sample.acts.text, QStringLiteral("Seen on site"));
}

TEST(ChecksPage, doesNothingToAReadOnlyCase)
{
    SampleSession sample;
    sample.acts.view.readOnly = true;
    const std::unique_ptr<Page> page(makePage(Stage::crossChecks, sample.session));
    chooseFirst(*page, "groupsTable");
    EXPECT_FALSE(button(*page, "raiseButton")->isEnabled());
    EXPECT_FALSE(button(*page, "asideButton")->isEnabled());
}

TEST(ChecksPage, runsAgain)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(Stage::crossChecks, sample.session));
    button(*page, "runButton")->click();
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("run")});
}

struct FindingCase {
    FindingState state;
    const char* button;
    const char* call;
    bool note;
};

class FindingActs : public testing::TestWithParam<FindingCase> {};

TEST_P(FindingActs, callTheAct)
{
    SampleSession sample(sampleWithFinding(GetParam().state));
    const std::unique_ptr<Page> page(makePage(Stage::findings, sample.session));
    chooseFirst(*page, "findingsTable");
    QPushButton* act = button(*page, GetParam().button);
    ASSERT_NE(act, nullptr);
    EXPECT_FALSE(act->isHidden());
    act->click();
    if (GetParam().note)
        answerNote(*page, QStringLiteral("because"));
    ASSERT_EQ(sample.acts.calls, QStringList{QString::fromLatin1(GetParam().call)});
    EXPECT_EQ(sample.acts.remark.note, GetParam().note ? QStringLiteral("because") : QString());
}

INSTANTIATE_TEST_SUITE_P(Acts, FindingActs,
                         testing::Values(FindingCase{FindingState::raised, "sendButton", "send F-01", false},
                                         FindingCase{FindingState::sent, "answerButton", "answer F-01", true},
                                         FindingCase{FindingState::answered, "acceptButton", "accept F-01", true},
                                         FindingCase{FindingState::answered, "rejectButton", "reject F-01", true},
                                         FindingCase{FindingState::sent, "uncorrectedButton", "uncorrected F-01", true},
                                         FindingCase{FindingState::raised, "withdrawButton", "withdraw F-01", true}));

TEST(FindingsPage, offersOnlyWhatTheStateAllows)
{
    SampleSession sample(sampleWithFinding(FindingState::raised));
    const std::unique_ptr<Page> page(makePage(Stage::findings, sample.session));
    chooseFirst(*page, "findingsTable");
    EXPECT_TRUE(button(*page, "acceptButton")->isHidden());
    EXPECT_FALSE(button(*page, "sendButton")->isHidden());
}

TEST(DataPage, importsTheNextSubmission)
{
    SampleSession sample;
    DataPage page(sample.session);
    page.importFolder(QStringLiteral("/dossiers/revision-2"));
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("import /dossiers/revision-2")});
}

TEST(DataPage, showsTheRecordsOfTheChosenFile)
{
    SampleSession sample;
    DataPage page(sample.session);
    chooseFirst(page, "filesTable");
    EXPECT_EQ(table(page, "recordsTable")->model()->rowCount(), 24);
    EXPECT_EQ(sample.session.selection().id, QStringLiteral("E-001"));
    EXPECT_EQ(table(page, "rejectedTable")->model()->rowCount(), 1);
}

TEST(StatementPage, nothingCanBeSignedWhileSomethingBlocks)
{
    SampleSession sample;
    ASSERT_FALSE(sampleAssessment()->statement.blocking.empty());
    const std::unique_ptr<Page> page(makePage(Stage::statement, sample.session));
    EXPECT_FALSE(button(*page, "lead-verifierSign")->isEnabled());
    EXPECT_FALSE(button(*page, "issueButton")->isEnabled());
}

std::shared_ptr<const Assessment> unblocked()
{
    auto assessment = std::make_shared<Assessment>(*sampleAssessment());
    assessment->statement.blocking.clear();
    return assessment;
}

TEST(StatementPage, theLeadVerifierSignsFirst)
{
    SampleSession sample(unblocked());
    const std::unique_ptr<Page> page(makePage(Stage::statement, sample.session));
    EXPECT_FALSE(button(*page, "signatorySign")->isEnabled());
    button(*page, "lead-verifierSign")->click();
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("sign lead-verifier LV")});
}

TEST(StatementPage, anIssuedCaseCanOnlyBeReopened)
{
    SampleSession sample(unblocked());
    sample.acts.view.sealed = true;
    const std::unique_ptr<Page> page(makePage(Stage::statement, sample.session));
    EXPECT_FALSE(button(*page, "lead-verifierSign")->isEnabled());
    button(*page, "issueButton")->click();
    answerNote(*page, QStringLiteral("An error was found"));
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("reopen")});
    EXPECT_EQ(sample.acts.text, QStringLiteral("An error was found"));
}

TEST(TrailPage, examinesTheCase)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(Stage::trail, sample.session));
    button(*page, "examineButton")->click();
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("integrity")});
    EXPECT_EQ(page->findChild<QLabel*>(QStringLiteral("verdict"))->text(), QStringLiteral("intact"));
}

TEST(EvidencePage, opensAPlaceThatAnotherPageAsksFor)
{
    SampleSession sample;
    const std::unique_ptr<Page> page(makePage(Stage::evidence, sample.session));
    sample.session.openPlace({QStringLiteral("E-001"), {}, 3, QStringLiteral("B")});
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("file E-001")});
}

TEST(Inspector, showsTheValuesOfTheChosenMonth)
{
    SampleSession sample;
    Inspector inspector(sample.session);
    sample.session.select({Selection::Kind::quantity, QStringLiteral("EL-PV"), Period::month(2024, 5), {}});
    EXPECT_GE(table(inspector, "valuesTable")->model()->rowCount(), 2);
    EXPECT_GT(table(inspector, "derivationTree")->model()->rowCount(), 0);
}

TEST(Inspector, bearsEveryKindOfSelectionAndUnknownIds)
{
    SampleSession sample(sampleWithFinding(FindingState::sent));
    Inspector inspector(sample.session);
    using Kind = Selection::Kind;
    for (const auto& [kind, id] : {std::pair(Kind::derivation, "total.location"), std::pair(Kind::group, "0"),
                                   std::pair(Kind::check, "meter-vs-reported"), std::pair(Kind::finding, "F-01"),
                                   std::pair(Kind::file, "E-001"), std::pair(Kind::meter, "M-IMP"), std::pair(Kind::meter, "gone"),
                                   std::pair(Kind::group, "77"), std::pair(Kind::file, "gone"), std::pair(Kind::quantity, "gone")})
        sample.session.select({kind, QString::fromLatin1(id), {}, {}});
    sample.acts.show(nullptr);
    EXPECT_EQ(table(inspector, "derivationTree")->model()->rowCount(), 0);
}

} // namespace
