// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/stage_model.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace attest {
namespace {

/// The check's own page where a check is selected, else the page of the stage; nothing where it was not built in.
QString helpText(const Selection& selection, Stage stage)
{
    QStringList names;
    if (selection.kind == Selection::Kind::check && stage == Stage::crossChecks)
        names += u":/help/checks/" + selection.id + u".md";
    names += u":/help/stages/" + stageIcon(stage) + u".md";
    for (const QString& name : names) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            return QString::fromUtf8(file.readAll());
    }
    return {};
}

} // namespace

void MainWindow::showHelp()
{
    const auto* page = qobject_cast<Page*>(m_stack->currentWidget());
    const Stage stage = page == nullptr ? Stage::overview : page->stage();
    auto* dialog = new QDialog(this);
    dialog->setObjectName(u"helpDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Help: %1").arg(stageName(stage)));
    dialog->resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 34);
    auto* browser = new QTextBrowser;
    const QString words = helpText(m_session.selection(), stage);
    browser->setMarkdown(words.isEmpty() ? tr("The help of this page is not part of this build.") : words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace attest
