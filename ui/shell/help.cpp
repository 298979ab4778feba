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

/// The check that is selected, or that found the most telling discrepancy of the selected group.
QString selectedCheck(const Session& session)
{
    const Selection& selected = session.selection();
    const Assessment* assessment = session.assessment();
    if (selected.kind == Selection::Kind::check)
        return selected.id;
    if (selected.kind != Selection::Kind::group || assessment == nullptr)
        return {};
    const auto group = static_cast<std::size_t>(selected.id.toInt());
    const auto& groups = assessment->run.groups;
    return group < groups.size() && !groups[group].members.empty() ? assessment->run.discrepancies[groups[group].members.front()].check : QString();
}

/// The page of the selected check, else that of the stage; nothing where it was not built in.
QString helpText(const Session& session, Stage stage)
{
    if (stage == Stage::crossChecks) {
        const Assessment* assessment = session.assessment();
        const QString page = checkHelp(selectedCheck(session), assessment == nullptr ? nullptr : assessment->snapshot.get(), session.language());
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
