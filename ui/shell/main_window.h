// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/language_switch.h"
#include "ui/settings/settings.h"
#include "ui/shell/session.h"
#include "ui/style/theme.h"

#include <QMainWindow>

#include <map>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace attest {

class BottomBar;
class Inspector;
class IntakeDesk;
class Page;
class StageRail;
class StartPage;
class TopBar;

/// The frame: menus, rail, pages, inspector, bars. What a page does is the page's own business.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// All outlive the window. `example`: folder of the example dossier; empty where there is none.
    MainWindow(CaseActs& acts, Tasks& tasks, Settings& settings, const QString& example);
    ~MainWindow() override;

    Session& session() { return m_session; }
    void openStage(Stage stage);
    void openFile(const QString& path);
    void openExample();
    /// Creates a case beside the dossier's folder, under a name that is free, and imports it.
    void importFolder(const QString& folder);
    void setLanguage(const QString& code);

protected:
    void changeEvent(QEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildActions();
    void buildMenus();
    void buildFrame();
    void connectSession();
    void retranslate();
    void refresh();
    void showFailure(const Error& error);
    void askForCase();
    void askForDossier();
    void newCase();
    void addFiles();
    void paste();
    /// Imports a submission's folder or archive: into the open case as the next one, else into a new case.
    void importSubmission(const QString& path);
    void showHelp();
    void setTheme(Theme theme);
    QAction* newAction(const char* name, const QKeySequence& keys, void (MainWindow::*act)());
    Page* pageOf(Stage stage);
    void undo();
    void redo();
    void find();
    void toggleInspector();
    void exportReport();
    void closeCase();

    Session m_session;
    Settings& m_settings;
    QString m_example;
    LanguageSwitch m_languageSwitch;
    std::map<QString, QAction*> m_actions;
    std::map<QString, QMenu*> m_menus;
    std::map<Stage, QAction*> m_stageActions;
    TopBar* m_top = nullptr;
    BottomBar* m_bottom = nullptr;
    StageRail* m_rail = nullptr;
    StartPage* m_start = nullptr;
    QStackedWidget* m_outer = nullptr;
    QStackedWidget* m_stack = nullptr;
    QSplitter* m_split = nullptr;
    Inspector* m_inspector = nullptr;
    IntakeDesk* m_desk = nullptr;
    std::map<Stage, Page*> m_pages;
    QPalette m_systemPalette;
};

} // namespace attest
