// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/main_window.h"

#include "ui/intake/intake_desk.h"
#include "ui/models/stage_model.h"
#include "ui/pages/page.h"
#include "ui/shell/bottom_bar.h"
#include "ui/shell/finder.h"
#include "ui/shell/inspector.h"
#include "ui/shell/pages.h"
#include "ui/shell/stage_rail.h"
#include "ui/shell/start_page.h"
#include "ui/shell/top_bar.h"
#include "ui/style/icons.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QMenuBar>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QScreen>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {

MainWindow::MainWindow(CaseActs& acts, Tasks& tasks, Settings& settings, const QString& example)
    : m_session(acts, tasks), m_settings(settings), m_example(example), m_systemPalette(QApplication::palette())
{
    setObjectName(u"mainWindow");
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - QSize(0, 40)));
    applyTheme(*qApp, themeNamed(settings.theme()), m_systemPalette);
    QString language = settings.language();
    if (language.isEmpty())
        language = Language::codeFor(QLocale::system().name());
    m_session.setLanguage(Language(language));
    m_languageSwitch.use(language);
    buildActions();
    buildMenus();
    buildFrame();
    connectSession();
    retranslate();
    refresh();
    if (!settings.windowGeometry().isEmpty())
        restoreGeometry(settings.windowGeometry());
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::newAction(const char* name, const QKeySequence& keys, void (MainWindow::*act)())
{
    auto* action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, act);
    addAction(action);
    m_actions[action->objectName()] = action;
    return action;
}

void MainWindow::buildActions()
{
    newAction("newEmptyCase", QKeySequence::New, &MainWindow::newCase);
    newAction("newCase", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), &MainWindow::askForDossier);
    newAction("openCase", QKeySequence::Open, &MainWindow::askForCase);
    newAction("example", {}, &MainWindow::openExample);
    newAction("addFiles", QKeySequence(Qt::CTRL | Qt::Key_I), &MainWindow::addFiles);
    newAction("pasteTable", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V), &MainWindow::paste);
    newAction("exportReport", QKeySequence(Qt::CTRL | Qt::Key_P), &MainWindow::exportReport);
    newAction("closeCase", QKeySequence::Close, &MainWindow::closeCase);
    newAction("undo", QKeySequence::Undo, &MainWindow::undo)->setIcon(icon(QStringLiteral("undo")));
    newAction("redo", QKeySequence::Redo, &MainWindow::redo)->setIcon(icon(QStringLiteral("redo")));
    newAction("find", QKeySequence(Qt::CTRL | Qt::Key_K), &MainWindow::find);
    newAction("inspector", QKeySequence(Qt::Key_F9), &MainWindow::toggleInspector)->setIcon(icon(QStringLiteral("inspector")));
    newAction("help", QKeySequence::HelpContents, &MainWindow::showHelp);
    auto* quit = new QAction(this);
    quit->setObjectName(u"quit");
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    m_actions[quit->objectName()] = quit;
    int number = 0;
    for (const Stage stage : stagesInOrder()) {
        auto* action = new QAction(this);
        action->setObjectName(QString(u"stage" + QString::number(++number)));
        action->setShortcut(number <= 9 ? QKeySequence(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_0 + number))
                                        : QKeySequence(Qt::CTRL | Qt::SHIFT | static_cast<Qt::Key>(Qt::Key_0 + number - 9)));
        connect(action, &QAction::triggered, this, [this, stage]() { openStage(stage); });
        m_stageActions[stage] = action;
    }
}

void MainWindow::buildMenus()
{
    for (const char* name : {"file", "edit", "view", "help"})
        m_menus[QString::fromLatin1(name)] = menuBar()->addMenu(QString());
    QMenu* file = m_menus[QStringLiteral("file")];
    file->addActions({m_actions[QStringLiteral("newEmptyCase")], m_actions[QStringLiteral("newCase")], m_actions[QStringLiteral("openCase")]});
    m_menus[QStringLiteral("recent")] = file->addMenu(QString());
    file->addAction(m_actions[QStringLiteral("example")]);
    file->addSeparator();
    file->addAction(m_actions[QStringLiteral("addFiles")]);
    file->addActions({m_actions[QStringLiteral("exportReport")], m_actions[QStringLiteral("closeCase")]});
    file->addSeparator();
    file->addAction(m_actions[QStringLiteral("quit")]);
    m_menus[QStringLiteral("edit")]->addActions({m_actions[QStringLiteral("undo")], m_actions[QStringLiteral("redo")],
                                                 m_actions[QStringLiteral("pasteTable")], m_actions[QStringLiteral("find")]});
    QMenu* view = m_menus[QStringLiteral("view")];
    for (const Stage stage : stagesInOrder())
        view->addAction(m_stageActions[stage]);
    view->addSeparator();
    view->addAction(m_actions[QStringLiteral("inspector")]);
    m_menus[QStringLiteral("theme")] = view->addMenu(QString());
    for (const Theme theme : {Theme::system, Theme::light, Theme::dark}) {
        QAction* action = m_menus[QStringLiteral("theme")]->addAction(QString());
        connect(action, &QAction::triggered, this, [this, theme]() { setTheme(theme); });
    }
    m_menus[QStringLiteral("help")]->addAction(m_actions[QStringLiteral("help")]);
}

void MainWindow::buildFrame()
{
    m_top = new TopBar(m_session);
    m_top->addButtons(m_actions[QStringLiteral("undo")], m_actions[QStringLiteral("redo")], m_actions[QStringLiteral("inspector")]);
    m_bottom = new BottomBar(m_session);
    m_rail = new StageRail(m_session);
    m_start = new StartPage;
    m_stack = new QStackedWidget;
    m_stack->setObjectName(u"pages");
    m_inspector = new Inspector(m_session);
    m_split = new QSplitter(Qt::Horizontal);
    m_split->setObjectName(u"split");
    m_split->setHandleWidth(1);
    m_split->addWidget(m_rail);
    m_split->addWidget(m_stack);
    m_split->addWidget(m_inspector);
    m_split->setStretchFactor(0, 0);
    m_split->setStretchFactor(1, 3);
    m_split->setStretchFactor(2, 1);
    m_split->setCollapsible(0, false);
    m_split->setCollapsible(1, false);
    m_split->setSizes({196, 904, 336});
    m_outer = new QStackedWidget;
    m_outer->addWidget(m_start);
    m_outer->addWidget(m_split);
    auto* centre = new QWidget;
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addWidget(m_outer, 1);
    layout->addWidget(m_bottom);
    setCentralWidget(centre);
    m_desk = new IntakeDesk(m_session, this, m_settings.profileFolder());
}

void MainWindow::connectSession()
{
    connect(m_rail, &StageRail::chosen, this, &MainWindow::openStage);
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_top->findButton(), &QPushButton::clicked, this, &MainWindow::find);
    connect(m_start, &StartPage::openWanted, this, &MainWindow::askForCase);
    connect(m_start, &StartPage::importWanted, this, &MainWindow::askForDossier);
    connect(m_start, &StartPage::newCaseWanted, this, &MainWindow::newCase);
    connect(m_start, &StartPage::exampleWanted, this, &MainWindow::openExample);
    connect(m_start, &StartPage::fileWanted, this, &MainWindow::openFile);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::refresh);
    connect(&m_session, &Session::stageWanted, this, &MainWindow::openStage);
    connect(&m_session, &Session::failed, this, &MainWindow::showFailure);
    connect(&m_session, &Session::addFilesWanted, this, &MainWindow::addFiles);
    connect(&m_session, &Session::takeBackWanted, m_desk, &IntakeDesk::askToTakeBack);
    connect(m_desk, &IntakeDesk::submissionFound, this, &MainWindow::importSubmission);
    connect(m_desk, &IntakeDesk::said, this, [this](const QString& text) { m_bottom->say(text, Hue::accent); });
    connect(&m_session.tasks(), &Tasks::changed, this, [this]() { m_start->setBusy(!m_session.tasks().running().empty()); });
    // The evidence page must exist before it can be told of a place.
    pageOf(Stage::evidence);
    openStage(Stage::overview);
}

Page* MainWindow::pageOf(Stage stage)
{
    Page*& page = m_pages[stage];
    if (page == nullptr) {
        page = makePage(stage, m_session);
        m_stack->addWidget(page);
    }
    return page;
}

void MainWindow::openStage(Stage stage)
{
    m_stack->setCurrentWidget(pageOf(stage));
    m_rail->setStage(stage);
}

void MainWindow::openFile(const QString& path)
{
    m_session.acts().openCase(path, m_session.reporting());
}

void MainWindow::openExample()
{
    if (!m_example.isEmpty())
        importFolder(m_example);
}

void MainWindow::importFolder(const QString& folder)
{
    QDir place(folder);
    const bool inResources = folder.startsWith(u':') || folder == m_example;
    const QString parent = inResources || !place.cdUp() || !QFileInfo(place.path()).isWritable() ? QDir::homePath() : place.path();
    QDir().mkpath(parent); // a home that was never used; a failure is told when the case is written
    const QFileInfo source(folder);
    const QString own = source.isFile() ? source.completeBaseName() : QDir(folder).dirName();
    const QString name = folder == m_example ? QStringLiteral("attest-example") : own;
    QString path = QDir(parent).filePath(name + u".attest");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = QDir(parent).filePath(name + u'-' + QString::number(number) + u".attest");
    m_session.acts().newCase(path, folder, m_session.reporting());
}

void MainWindow::setLanguage(const QString& code)
{
    m_session.setLanguage(Language(code));
    m_settings.setLanguage(code);
    m_languageSwitch.use(code);
    // Where a language has no file of translations (English), Qt tells nobody.
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(this, &change);
}

void MainWindow::setTheme(Theme theme)
{
    m_settings.setTheme(nameOf(theme));
    applyTheme(*qApp, theme, m_systemPalette);
}

void MainWindow::retranslate()
{
    const auto name = [this](const char* action, const QString& text) { m_actions[QString::fromLatin1(action)]->setText(text); };
    name("newEmptyCase", tr("&New case …"));
    name("newCase", tr("New case from a &dossier …"));
    name("addFiles", tr("&Add files …"));
    name("pasteTable", tr("&Paste a table …"));
    name("openCase", tr("&Open a case …"));
    name("example", tr("Open the &example case"));
    name("exportReport", tr("Export the &report …"));
    name("closeCase", tr("&Close the case"));
    name("quit", tr("&Quit"));
    name("find", tr("&Find anything …"));
    name("inspector", tr("Show or hide the &inspector"));
    name("help", tr("&Help on this page"));
    m_menus[QStringLiteral("file")]->setTitle(tr("&File"));
    m_menus[QStringLiteral("recent")]->setTitle(tr("&Recent cases"));
    m_menus[QStringLiteral("edit")]->setTitle(tr("&Edit"));
    m_menus[QStringLiteral("view")]->setTitle(tr("&View"));
    m_menus[QStringLiteral("theme")]->setTitle(tr("&Appearance"));
    m_menus[QStringLiteral("help")]->setTitle(tr("&Help"));
    const QList<QAction*> themes = m_menus[QStringLiteral("theme")]->actions();
    themes[0]->setText(tr("As the &system"));
    themes[1]->setText(tr("&Light"));
    themes[2]->setText(tr("&Dark"));
    for (const auto& [stage, action] : m_stageActions)
        action->setText(stageName(stage));
    m_start->setExampleAvailable(!m_example.isEmpty());
}

void MainWindow::refresh()
{
    const CaseView& state = m_session.state();
    m_outer->setCurrentWidget(state.isOpen() ? static_cast<QWidget*>(m_split) : m_start);
    const auto undoText = [this](const QString& verb, const Message& what) {
        return what.isEmpty() ? verb : QString(verb + u": " + m_session.text(what));
    };
    const bool writable = state.isOpen() && !state.readOnly && !state.sealed;
    QAction* undo = m_actions[QStringLiteral("undo")];
    undo->setText(undoText(tr("&Undo"), state.undoName));
    undo->setEnabled(writable && !state.undoName.isEmpty());
    QAction* redo = m_actions[QStringLiteral("redo")];
    redo->setText(undoText(tr("&Redo"), state.redoName));
    redo->setEnabled(writable && !state.redoName.isEmpty());
    for (const char* act : {"addFiles", "pasteTable"})
        m_actions[QString::fromLatin1(act)]->setEnabled(!state.isOpen() || (writable && state.assessment != nullptr));
    m_actions[QStringLiteral("exportReport")]->setEnabled(state.assessment != nullptr);
    m_actions[QStringLiteral("closeCase")]->setEnabled(state.isOpen());
    m_actions[QStringLiteral("find")]->setEnabled(state.assessment != nullptr);
    m_actions[QStringLiteral("example")]->setEnabled(!m_example.isEmpty());
    for (const auto& [stage, action] : m_stageActions)
        action->setEnabled(state.isOpen());
    setWindowTitle(state.isOpen() ? tr("%1 – Attest").arg(QFileInfo(state.path).completeBaseName()) : tr("Attest"));
    if (state.isOpen())
        m_settings.addRecentCase(state.path);
    const QStringList recent = m_settings.recentCases();
    m_start->setRecent(recent);
    QMenu* menu = m_menus[QStringLiteral("recent")];
    menu->clear();
    menu->setEnabled(!recent.isEmpty());
    for (const QString& path : recent)
        connect(menu->addAction(QDir::toNativeSeparators(path)), &QAction::triggered, this, [this, path]() { openFile(path); });
}

void MainWindow::showFailure(const Error& error)
{
    auto* box = new QMessageBox(QMessageBox::Warning, tr("Attest"), m_session.text(error.what), QMessageBox::Ok, this);
    box->setObjectName(u"failure");
    box->setAttribute(Qt::WA_DeleteOnClose);
    QStringList more;
    if (!error.place.isEmpty())
        more += error.place.text();
    if (!error.advice.isEmpty())
        more += m_session.text(error.advice);
    box->setInformativeText(more.join(u'\n'));
    box->setDetailedText(error.line());
    box->open();
}

void MainWindow::askForCase()
{
    auto* dialog = new QFileDialog(this, tr("Open a case"), QString(), tr("Attest cases (*.attest)"));
    dialog->setObjectName(u"openDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::askForDossier()
{
    auto* dialog = new QFileDialog(this, tr("Folder of the dossier (with dossier.json)"));
    dialog->setObjectName(u"dossierDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFolder);
    dialog->open();
}

void MainWindow::newCase()
{
    m_desk->newCase();
}

void MainWindow::addFiles()
{
    m_desk->askForFiles();
}

void MainWindow::paste()
{
    m_desk->paste();
}

void MainWindow::importSubmission(const QString& path)
{
    if (m_session.state().isOpen() && !m_session.state().readOnly)
        m_session.acts().importDossier(path, m_session.reporting());
    else
        importFolder(path);
}

void MainWindow::undo()
{
    m_session.acts().undo(m_session.reporting());
}

void MainWindow::redo()
{
    m_session.acts().redo(m_session.reporting());
}

void MainWindow::find()
{
    (new Finder(m_session, this))->open();
}

void MainWindow::toggleInspector()
{
    m_inspector->setVisible(m_inspector->isHidden());
}

void MainWindow::exportReport()
{
    openStage(Stage::statement);
    if (auto* tabs = pageOf(Stage::statement)->findChild<QTabWidget*>(QStringLiteral("statementTabs")))
        tabs->setCurrentIndex(2);
    if (auto* button = pageOf(Stage::statement)->findChild<QPushButton*>(QStringLiteral("exportButton")))
        button->click();
}

void MainWindow::closeCase()
{
    m_session.acts().closeCase();
}

void MainWindow::changeEvent(QEvent* event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_top != nullptr) {
        retranslate();
        refresh();
    }
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_settings.setWindowGeometry(saveGeometry());
    m_session.tasks().cancelAll();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (std::any_of(urls.begin(), urls.end(), [](const QUrl& url) { return url.isLocalFile(); }))
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths += url.toLocalFile();
    }
    if (paths.size() == 1 && QFileInfo(paths.front()).suffix() == u"attest")
        openFile(paths.front());
    else if (!paths.isEmpty())
        m_desk->take(paths);
}

} // namespace attest
