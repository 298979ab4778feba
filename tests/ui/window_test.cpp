// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/models/stage_model.h"
#include "ui/pages/page.h"
#include "ui/shell/finder.h"
#include "ui/shell/main_window.h"

#include <QAction>
#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QMessageBox>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

class Window : public testing::Test {
protected:
    QTemporaryDir folder;
    RecordingActs acts;
    Tasks tasks;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        settings.setLanguage(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(acts, tasks, settings, folder.filePath(QStringLiteral("example/revision-1")));
    }
    QAction* action(const char* name) { return window->findChild<QAction*>(QString::fromLatin1(name)); }
    Stage shown() { return qobject_cast<Page*>(window->findChild<QStackedWidget*>(QStringLiteral("pages"))->currentWidget())->stage(); }
};

TEST_F(Window, opensEveryStage)
{
    acts.show(sampleAssessment());
    for (const Stage stage : stagesInOrder()) {
        window->openStage(stage);
        EXPECT_EQ(shown(), stage);
    }
}

TEST_F(Window, offersUndoWithTheNameOfTheAct)
{
    acts.show(sampleAssessment());
    EXPECT_FALSE(action("undo")->isEnabled());
    acts.view.undoName = Message("F-01 sent");
    acts.show(sampleAssessment());
    EXPECT_TRUE(action("undo")->isEnabled());
    EXPECT_TRUE(action("undo")->text().contains(QStringLiteral("F-01 sent")));
    action("undo")->trigger();
    EXPECT_EQ(acts.calls, QStringList{QStringLiteral("undo")});
}

TEST_F(Window, makesTheExampleCase)
{
    action("example")->trigger();
    ASSERT_EQ(acts.calls.size(), 1);
    EXPECT_TRUE(acts.calls.front().startsWith(u"new "));
    EXPECT_TRUE(acts.calls.front().endsWith(u"example/revision-1"));
}

TEST_F(Window, makesTheFolderOfTheExampleCase)
{
    const QByteArray home = qgetenv("HOME");
    const QString unused = folder.filePath(QStringLiteral("never/used"));
    qputenv("HOME", QFile::encodeName(unused));
    action("example")->trigger();
    qputenv("HOME", home);
    EXPECT_TRUE(QFileInfo(unused).isDir());
}

TEST_F(Window, letsAnotherMemberOfTheTeamAct)
{
    acts.show(sampleAssessment());
    auto* actors = window->findChild<QComboBox*>(QStringLiteral("actorChooser"));
    ASSERT_NE(actors, nullptr);
    const auto& team = acts.state().assessment->submission().team;
    ASSERT_EQ(actors->count(), static_cast<int>(team.size()));
    const int other = actors->count() - 1;
    ASSERT_NE(actors->currentIndex(), other);
    actors->setCurrentIndex(other);
    Q_EMIT actors->activated(other);
    EXPECT_EQ(acts.actor(), team.back().id);
    acts.show(sampleAssessment());
    EXPECT_EQ(actors->currentData().toString(), team.back().id);
}

TEST_F(Window, tellsOfAFailureInOneSentence)
{
    acts.show(sampleAssessment());
    window->session().reporting()(failure(ErrorKind::refused, "The case is sealed"));
    auto* box = window->findChild<QMessageBox*>(QStringLiteral("failure"));
    ASSERT_NE(box, nullptr);
    EXPECT_EQ(box->text(), QStringLiteral("The case is sealed"));
    box->close();
}

TEST_F(Window, saysNothingOfSuccessAndCancel)
{
    window->session().reporting()({});
    window->session().reporting()(failure(ErrorKind::cancelled, "Stopped"));
    EXPECT_EQ(window->findChild<QMessageBox*>(QStringLiteral("failure")), nullptr);
}

TEST_F(Window, findsAMeterAndGoesThere)
{
    acts.show(sampleAssessment());
    action("find")->trigger();
    auto* finder = window->findChild<Finder*>();
    ASSERT_NE(finder, nullptr);
    auto* words = finder->findChild<QLineEdit*>(QStringLiteral("finderWords"));
    words->setText(QStringLiteral("m-sub"));
    Q_EMIT words->returnPressed();
    EXPECT_EQ(shown(), Stage::boundary);
    EXPECT_EQ(window->session().selection().id, QStringLiteral("M-SUB"));
}

TEST_F(Window, remembersTheLanguage)
{
    window->setLanguage(QStringLiteral("hi"));
    EXPECT_EQ(settings.language(), QStringLiteral("hi"));
    EXPECT_EQ(window->session().language().code(), QStringLiteral("hi"));
    window->setLanguage(QStringLiteral("en"));
}

} // namespace
