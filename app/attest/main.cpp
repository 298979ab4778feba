// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/example_case.h"
#include "app/attest/stored_case_acts.h"
#include "core/base/clock.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>

using namespace attest;

namespace {

struct Options {
    QString file;
    QString dossier;
    QString language;
    QString theme;
    QString settings;
    bool example = false;
};

Options optionsOf(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Carbon-neutrality verification audits"));
    parser.addHelpOption();
    parser.addVersionOption();
    const QCommandLineOption dossier(QStringLiteral("dossier"), QCoreApplication::translate("main", "Import this dossier's folder."), QStringLiteral("folder"));
    const QCommandLineOption language(QStringLiteral("language"), QCoreApplication::translate("main", "Language of the window: en, de, zh_CN, hi."), QStringLiteral("code"));
    const QCommandLineOption theme(QStringLiteral("theme"), QCoreApplication::translate("main", "system, light or dark."), QStringLiteral("name"));
    const QCommandLineOption settings(QStringLiteral("settings"), QCoreApplication::translate("main", "Keep the settings in this file."), QStringLiteral("file"));
    const QCommandLineOption example(QStringLiteral("example"), QCoreApplication::translate("main", "Open the example case."));
    parser.addOptions({dossier, language, theme, settings, example});
    parser.addPositionalArgument(QStringLiteral("case"), QCoreApplication::translate("main", "Case file to open."), QStringLiteral("[case]"));
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(dossier), parser.value(language), parser.value(theme),
            parser.value(settings), parser.isSet(example)};
}

} // namespace

int main(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("attest"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ATTEST_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("attest"));
    const Options options = optionsOf(application);
    Settings settings(options.settings);
    if (!options.language.isEmpty())
        settings.setLanguage(options.language);
    if (!options.theme.isEmpty())
        settings.setTheme(options.theme);
    const SystemClock clock;
    Tasks tasks;
    StoredCaseActs acts(tasks, clock);
    MainWindow window(acts, tasks, settings, exampleDossier());
    window.show();
    if (!options.file.isEmpty())
        window.openFile(QFileInfo(options.file).absoluteFilePath());
    else if (!options.dossier.isEmpty())
        window.importFolder(QFileInfo(options.dossier).absoluteFilePath());
    else if (options.example)
        window.openExample();
    return QApplication::exec();
}
