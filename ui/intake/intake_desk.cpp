// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_desk.h"

#include "ui/intake/import_wizard.h"
#include "ui/intake/new_case_dialog.h"
#include "ui/intake/pasted_table.h"
#include "ui/intake/take_back_dialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDateTime>
#include <QFileDialog>
#include <QMimeData>

namespace attest {

IntakeDesk::IntakeDesk(Session& session, QWidget* window, const QString& profileFolder)
    : QObject(window), m_session(session), m_window(window), m_profileFolder(profileFolder)
{
}

bool IntakeDesk::canAct() const
{
    const CaseView& state = m_session.state();
    return state.isOpen() && !state.readOnly && !state.sealed && state.assessment != nullptr;
}

void IntakeDesk::askForFiles()
{
    QWidget* parent = m_wizard ? static_cast<QWidget*>(m_wizard) : m_window;
    auto* dialog = new QFileDialog(parent, tr("Add files"));
    dialog->setObjectName(u"filesDialog");
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, &IntakeDesk::take);
    dialog->open();
}

void IntakeDesk::take(const QStringList& paths)
{
    // Archives are unpacked and folders gone through.
    m_session.tasks().run(QT_TRANSLATE_NOOP("core", "Opening the files"), this, [paths](Progress&) { return gatherFiles(paths); },
                          [this](Incoming incoming) { sort(std::move(incoming)); });
}

void IntakeDesk::sort(Incoming incoming)
{
    if (!incoming.dossier.isEmpty() && !m_wizard) {
        Q_EMIT submissionFound(incoming.dossier);
        return;
    }
    for (const Error& problem : incoming.problems)
        Q_EMIT m_session.failed(problem);
    if (!incoming.files.empty())
        openWizard(std::move(incoming.files));
    else if (incoming.problems.empty())
        Q_EMIT said(tr("There are no files in it."));
}

void IntakeDesk::paste()
{
    const QMimeData* data = QApplication::clipboard()->mimeData();
    if (data == nullptr)
        return;
    if (data->hasUrls()) {
        QStringList paths;
        for (const QUrl& url : data->urls()) {
            if (url.isLocalFile())
                paths += url.toLocalFile();
        }
        if (!paths.isEmpty())
            return take(paths);
    }
    m_session.tasks().runQuietly(this, [text = data->text(), html = data->html()](Progress&) { return pastedTable(text, html); },
                                 [this](const std::optional<QByteArray>& csv) { takePasted(csv); });
}

void IntakeDesk::takePasted(const std::optional<QByteArray>& csv)
{
    if (!csv) {
        Q_EMIT said(tr("There is no table in the clipboard. Copy the cells in the spreadsheet first."));
        return;
    }
    openWizard({{pastedName(QDateTime::currentDateTime()), bytesOf(*csv)}});
}

void IntakeDesk::openWizard(std::vector<IncomingFile> files)
{
    if (m_session.state().isOpen() && !canAct()) {
        Q_EMIT said(tr("Nothing can be added to this case: it is read only, issued, or being assessed."));
        return;
    }
    if (!m_session.state().isOpen()) {
        m_waiting = std::move(files);
        newCase();
        return;
    }
    if (!m_wizard) {
        m_wizard = new ImportWizard(m_session, m_profileFolder, m_window);
        connect(m_wizard, &ImportWizard::filesWanted, this, &IntakeDesk::askForFiles);
        connect(m_wizard, &ImportWizard::dropped, this, &IntakeDesk::take);
        connect(m_wizard, &ImportWizard::imported, this, [this](int count, qint64 rows) {
            Q_EMIT said(tr("%n file(s) imported", nullptr, count) + u", " + tr("%n row(s)", nullptr, static_cast<int>(rows)));
            m_session.open(Stage::sourceData);
        });
    }
    m_wizard->add(files);
    m_wizard->open();
}

void IntakeDesk::newCase()
{
    NewCaseDialog* dialog = NewCaseDialog::ask(m_window, m_session.language(), [this](const QString& path, const QByteArray& dossier) {
        m_session.acts().newCaseFrom(path, dossier, [this](const Result<void>& result) {
            std::vector<IncomingFile> waiting = std::move(m_waiting);
            m_waiting.clear();
            if (!result)
                m_session.reporting()(result);
            else if (!waiting.empty())
                openWizard(std::move(waiting));
            else
                m_session.open(Stage::sourceData);
        });
    });
    connect(dialog, &QDialog::rejected, this, [this]() { m_waiting.clear(); });
}

void IntakeDesk::askToTakeBack(qint64 event)
{
    for (const ImportEntry& entry : m_session.state().imports) {
        if (entry.event == event)
            TakeBackDialog::ask(m_session, entry, m_window);
    }
}

} // namespace attest
