// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/sample_case.h"
#include "ui/intake/import_wizard.h"
#include "ui/intake/new_case_dialog.h"
#include "ui/intake/take_back_dialog.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/start_page.h"

#include <QAbstractItemView>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

using namespace attest;
using namespace attest::test;

namespace {

const QByteArray kAmbiguous = "source;period;value;unit\nEL-GRID;2025-01;1.234;kWh\nEL-GRID;2025-02;2.345;kWh\n";
const QByteArray kPlain = "source;period;value;unit\nEL-GRID;2025-01;1234,5;kWh\nEL-PV;2025-02;12,5;kWh\n";

template <class Widget = QPushButton>
Widget* child(QWidget* parent, const char* name)
{
    return parent->findChild<Widget*>(QString::fromLatin1(name));
}

class Wizard : public testing::Test {
protected:
    QTemporaryDir folder;
    SampleSession sample;
    QPointer<ImportWizard> wizard{new ImportWizard(sample.session, folder.filePath(QStringLiteral("profiles")))};

    ~Wizard() override { delete wizard; }

    bool settled()
    {
        return QTest::qWaitFor([this]() {
            for (int i = 0; i < wizard->intake().size(); ++i) {
                if (wizard->intake().file(i).isLooking)
                    return false;
            }
            return true;
        }, 20'000) && (QTest::qWait(20), true);
    }

    void addDeclared(const QByteArray& bytes)
    {
        wizard->add({{QStringLiteral("declared.csv"), bytesOf(bytes)}});
        ASSERT_TRUE(settled());
        wizard->intake().state(0, QStringLiteral("kind"), QStringLiteral("reported-activity"));
        ASSERT_TRUE(settled());
    }

    QPushButton* answer(const QString& words)
    {
        for (auto* button : wizard->findChildren<QPushButton*>()) {
            if (button->objectName().startsWith(u"answer") && button->text().contains(words))
                return button;
        }
        return nullptr;
    }
};

TEST_F(Wizard, asksAndImportsOnlyWhatIsAnswered)
{
    addDeclared(kAmbiguous);
    QPushButton* import = child(wizard, "importFilesButton");
    EXPECT_FALSE(import->isEnabled());
    QPushButton* comma = answer(QStringLiteral("“1.234” is 1,234"));
    ASSERT_NE(comma, nullptr) << "a choice says what it makes of a cell";
    comma->click();
    ASSERT_TRUE(settled());
    EXPECT_TRUE(child<QWidget>(wizard, "questionList")->isHidden());
    ASSERT_TRUE(import->isEnabled());
    import->click();
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("add 1")});
    ASSERT_EQ(sample.acts.edit.files.size(), 1U);
    EXPECT_EQ(sample.acts.edit.files.front().kind, FileKind::reportedActivity);
    ASSERT_EQ(sample.acts.files.size(), 1U);
    EXPECT_EQ(*sample.acts.files.front().bytes->all(), kAmbiguous);
}

TEST_F(Wizard, showsTextAndValueSideBySide)
{
    addDeclared(kPlain);
    const QAbstractItemModel* model = child<QAbstractItemView>(wizard, "previewTable")->model();
    ASSERT_EQ(model->rowCount(), 2);
    QStringList row;
    for (int column = 0; column < model->columnCount(); ++column)
        row += model->index(0, column).data().toString();
    EXPECT_TRUE(row.contains(QStringLiteral("1234,5")));
    EXPECT_TRUE(row.contains(QStringLiteral("1,234.5"))) << "as the window's language writes it";
}

TEST_F(Wizard, keepsEverythingWhereTheImportFails)
{
    sample.acts.outcome = failure(ErrorKind::system, "The disk is full");
    addDeclared(kPlain);
    bool failed = false;
    QObject::connect(&sample.session, &Session::failed, wizard, [&failed]() { failed = true; });
    child(wizard, "importFilesButton")->click();
    EXPECT_TRUE(failed);
    ASSERT_NE(wizard, nullptr);
    EXPECT_EQ(wizard->intake().size(), 1);
    EXPECT_TRUE(child(wizard, "importFilesButton")->isEnabled());
}

TEST_F(Wizard, takesTheHeadingsFromAClickedRow)
{
    addDeclared("Report of 2024\nsource;period;value;unit\nEL-GRID;2025-01;12;kWh\n");
    const auto* cells = child<QTableView>(wizard, "cellsTable");
    ASSERT_GE(cells->model()->rowCount(), 2);
    Q_EMIT cells->verticalHeader()->sectionClicked(1);
    ASSERT_TRUE(settled());
    EXPECT_EQ(wizard->intake().file(0).entry().headerRow, 2);
    EXPECT_TRUE(wizard->intake().file(0).fixed.contains(QStringLiteral("header_row")));
}

TEST_F(Wizard, offersASavedProfile)
{
    addDeclared(kAmbiguous);
    wizard->intake().state(0, QStringLiteral("decimal"), QStringLiteral("."));
    ASSERT_TRUE(settled());
    ASSERT_TRUE(ProfileLibrary(wizard->intake().profileFolder()).save(wizard->intake().profileOf(0, QStringLiteral("Mine"))));
    wizard->intake().remove(0);
    wizard->add({{QStringLiteral("next.csv"), bytesOf(kAmbiguous)}});
    ASSERT_TRUE(settled());
    QPushButton* use = child(wizard, "useProfileButton");
    ASSERT_NE(use, nullptr);
    use->click();
    ASSERT_TRUE(settled());
    EXPECT_EQ(wizard->intake().file(0).profile, QStringLiteral("Mine"));
    EXPECT_EQ(child(wizard, "useProfileButton"), nullptr);
}

TEST_F(Wizard, mendsARefusedRowInPlace)
{
    addDeclared("source;period;value;unit\nEL-GRID;2025-01;1234,5;kWh\nEL-PV;2025-02;n/a;kWh\n");
    QAbstractItemModel* rows = child<QAbstractItemView>(wizard, "rowsToCorrect")->model();
    ASSERT_EQ(rows->rowCount(), 1);
    const int value = 1 + static_cast<int>(fieldNames(FileKind::reportedActivity).indexOf(QStringLiteral("value")));
    ASSERT_TRUE(rows->setData(rows->index(0, value), QStringLiteral("12.5"), Qt::EditRole));
    QTest::qWait(20);
    EXPECT_EQ(wizard->intake().file(0).state(), FileState::ready);
    child(wizard, "importFilesButton")->click();
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("add 2")});
}

TEST_F(Wizard, namesEveryControlForScreenReaders)
{
    addDeclared(kAmbiguous);
    for (const auto* view : wizard->findChildren<QAbstractItemView*>()) {
        if (!view->objectName().isEmpty() && !qobject_cast<const QHeaderView*>(view) && !view->objectName().startsWith(u"qt_")) {
            EXPECT_FALSE(view->accessibleName().isEmpty()) << qPrintable(view->objectName());
        }
    }
    for (const auto* choice : wizard->findChildren<QComboBox*>()) {
        if (choice->objectName().startsWith(u"reading_")) {
            EXPECT_FALSE(choice->accessibleName().isEmpty()) << qPrintable(choice->objectName());
        }
    }
    for (const auto* button : wizard->findChildren<QAbstractButton*>()) {
        if (!button->objectName().isEmpty() && !button->objectName().startsWith(u"qt_")) {
            EXPECT_FALSE(button->text().isEmpty() && button->accessibleName().isEmpty()) << qPrintable(button->objectName());
        }
    }
}

class DropOnWindow : public testing::Test {
protected:
    QTemporaryDir folder;
    RecordingActs acts;
    Tasks tasks;
    Settings settings{folder.filePath(QStringLiteral("settings.ini"))};
    std::unique_ptr<MainWindow> window;

    void SetUp() override
    {
        settings.setLanguage(QStringLiteral("en"));
        window = std::make_unique<MainWindow>(acts, tasks, settings, QString());
        acts.show(sampleAssessment());
    }

    void write(const QString& name, const QByteArray& bytes)
    {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    void drop(const QString& path)
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &enter);
        EXPECT_TRUE(enter.isAccepted());
        QDropEvent event(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window.get(), &event);
    }

    ImportWizard* wizard() { return window->findChild<ImportWizard*>(); }
};

TEST_F(DropOnWindow, aFolderListsItsFiles)
{
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("company")));
    write(QStringLiteral("company/a.csv"), kPlain);
    write(QStringLiteral("company/b.csv"), kAmbiguous);
    drop(folder.filePath(QStringLiteral("company")));
    ASSERT_TRUE(QTest::qWaitFor([this]() { return wizard() != nullptr && wizard()->intake().size() == 2; }));
    EXPECT_EQ(wizard()->intake().file(0).path, QStringLiteral("a.csv"));
    EXPECT_TRUE(acts.calls.isEmpty()) << "nothing reaches the case yet";
}

TEST_F(DropOnWindow, aFolderWithADossierIsImportedAsASubmission)
{
    write(QStringLiteral("dossier.json"), "{}");
    drop(folder.path());
    ASSERT_TRUE(QTest::qWaitFor([this]() { return !acts.calls.isEmpty(); }));
    EXPECT_EQ(acts.calls.front(), QString(u"import " + folder.path()));
    EXPECT_EQ(wizard(), nullptr);
}

TEST_F(DropOnWindow, withoutACaseTheFormOfANewOneComesFirst)
{
    acts.view = {};
    Q_EMIT acts.changed();
    write(QStringLiteral("a.csv"), kPlain);
    drop(folder.filePath(QStringLiteral("a.csv")));
    ASSERT_TRUE(QTest::qWaitFor([this]() { return window->findChild<NewCaseDialog*>() != nullptr; }));
    EXPECT_EQ(wizard(), nullptr);
}

TEST_F(DropOnWindow, aTableIsPasted)
{
    QApplication::clipboard()->setText(QStringLiteral("source\tperiod\tvalue\nEL-GRID\t2024-01\t5\n"));
    child<QAction>(window.get(), "pasteTable")->trigger();
    ASSERT_TRUE(QTest::qWaitFor([this]() { return wizard() != nullptr && wizard()->intake().size() == 1; }));
    EXPECT_TRUE(wizard()->intake().file(0).path.startsWith(u"clipboard-"));
    EXPECT_TRUE(wizard()->intake().file(0).path.endsWith(u".csv"));
}

TEST(TakeBack, showsTheConsequencesAndAsksForAReason)
{
    SampleSession sample;
    sample.acts.effects.files.push_back({1, QStringLiteral("E-003"), QStringLiteral("meters.csv"), FileKind::meterIntervals, 35});
    sample.acts.effects.signatures.push_back(TeamRole::leadVerifier);
    QWidget parent;
    TakeBackDialog* dialog = TakeBackDialog::ask(sample.session, {7, QDateTime::currentDateTimeUtc(), QStringLiteral("LV"), 1, {QStringLiteral("E-003")}}, &parent);
    EXPECT_EQ(sample.acts.calls, QStringList{QStringLiteral("effects 7")});
    const QString sentences = child<QLabel>(dialog, "undoSentences")->text();
    for (const Message& sentence : sample.acts.effects.sentences()) {
        EXPECT_TRUE(sentences.contains(sample.session.text(sentence))) << qPrintable(sentence.english());
    }
    EXPECT_EQ(child<QAbstractItemView>(dialog, "undoEffectsTable")->model()->rowCount(), 2);
    QPushButton* accept = child(dialog, "acceptButton");
    EXPECT_FALSE(accept->isEnabled());
    child<QPlainTextEdit>(dialog, "reason")->setPlainText(QStringLiteral("wrong year"));
    ASSERT_TRUE(accept->isEnabled());
    accept->click();
    EXPECT_EQ(sample.acts.calls.back(), QStringLiteral("take back 7"));
    EXPECT_EQ(sample.acts.text, QStringLiteral("wrong year"));
}

TEST(DataPage, offersImportsToBeTakenBack)
{
    SampleSession sample;
    sample.acts.view.imports = {{7, QDateTime::currentDateTimeUtc(), QStringLiteral("LV"), 1, {QStringLiteral("E-001")}}};
    const std::unique_ptr<Page> page(makePage(Stage::sourceData, sample.session));
    auto* button = child<QToolButton>(page.get(), "takeBackButton");
    ASSERT_NE(button, nullptr);
    EXPECT_TRUE(button->isEnabled());
    qint64 wanted = 0;
    QObject::connect(&sample.session, &Session::takeBackWanted, page.get(), [&wanted](qint64 event) { wanted = event; });
    Q_EMIT button->menu()->aboutToShow();
    ASSERT_EQ(button->menu()->actions().size(), 1);
    button->menu()->actions().front()->trigger();
    EXPECT_EQ(wanted, 7);
}

TEST(NewCase, createsADossierOfWhatIsTyped)
{
    const QTemporaryDir folder;
    QWidget parent;
    QString path;
    QByteArray dossier;
    NewCaseDialog* dialog = NewCaseDialog::ask(&parent, Language(), [&](const QString& where, const QByteArray& json) {
        path = where;
        dossier = json;
    });
    QPushButton* create = child(dialog, "createCaseButton");
    EXPECT_FALSE(create->isEnabled());
    child<QLineEdit>(dialog, "client")->setText(QStringLiteral("Steel & Co"));
    child<QLineEdit>(dialog, "lead")->setText(QStringLiteral("Lena Vogel"));
    child<QComboBox>(dialog, "timezone")->setCurrentText(QStringLiteral("Asia/Kolkata"));
    child<QLineEdit>(dialog, "casePath")->setText(folder.filePath(QStringLiteral("new.attest")));
    auto* sites = child<QTableWidget>(dialog, "siteTable");
    sites->item(0, 1)->setText(QStringLiteral("Pune"));
    sites->item(0, 2)->setText(QStringLiteral("in"));
    sites->item(0, 4)->setText(QStringLiteral("118.52"));
    EXPECT_FALSE(create->isEnabled()) << "there is no such latitude";
    sites->item(0, 4)->setText(QStringLiteral("18.52"));
    ASSERT_TRUE(create->isEnabled()) << qPrintable(child<QLabel>(dialog, "newCaseProblem")->text());
    create->click();
    EXPECT_EQ(path, folder.filePath(QStringLiteral("new.attest")));
    const auto read = parseDossier(dossier);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->header.client.name, QStringLiteral("Steel & Co"));
    ASSERT_EQ(read->header.sites.size(), 1U);
    EXPECT_EQ(read->header.sites.front().country, QStringLiteral("IN"));
    EXPECT_EQ(read->header.engagement.timezone, QStringLiteral("Asia/Kolkata"));
    ASSERT_EQ(read->header.team.size(), 1U);
    EXPECT_EQ(read->header.team.front().role, TeamRole::leadVerifier);
}

} // namespace
