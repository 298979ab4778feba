// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_help.h"
#include "ui/models/stage_model.h"
#include "ui/pages/page.h"
#include "ui/shell/main_window.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QDir>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace attest {
namespace {

/// The check's own page where a check is selected, else the page of the stage; nothing where it was not built in.
QString helpText(const Session& session, Stage stage)
{
    if (session.selection().kind == Selection::Kind::check && stage == Stage::crossChecks) {
        const Assessment* assessment = session.assessment();
        const QString page = checkHelp(session.selection().id, assessment == nullptr ? nullptr : assessment->snapshot.get(), session.language());
        if (!page.isEmpty())
            return page;
    }
    return helpPage(QString(u"stages/" + stageIcon(stage) + u".md"), session.language());
}

/// Follows a link of a page to another page of the help. All pages shown first lie one folder deep.
void follow(QTextBrowser& browser, const QUrl& link, const Language& language)
{
    const QString page = helpPage(QDir::cleanPath(QString(u"stages/" + link.path())), language);
    if (!page.isEmpty())
        browser.setMarkdown(page);
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
    browser->setOpenLinks(false);
    connect(browser, &QTextBrowser::anchorClicked, browser, [browser, language = m_session.language()](const QUrl& link) { follow(*browser, link, language); });
    const QString words = helpText(m_session, stage);
    browser->setMarkdown(words.isEmpty() ? tr("The help of this page is not part of this build.") : words);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    auto* layout = new QVBoxLayout(dialog);
    layout->addWidget(browser, 1);
    layout->addWidget(buttons);
    dialog->open();
}

} // namespace attest
