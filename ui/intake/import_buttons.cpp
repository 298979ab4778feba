// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_buttons.h"

#include "ui/models/grid.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace attest {
namespace {

constexpr qsizetype kMostNames = 4;

} // namespace

ImportButtons::ImportButtons(Session& session, QHBoxLayout* line, DataTable* files, DataTable* submissions, QObject* parent)
    : QObject(parent), m_session(session), m_add(plainButton(QStringLiteral("addFilesButton"))), m_takeBack(new QToolButton)
{
    m_takeBack->setObjectName(u"takeBackButton");
    m_takeBack->setPopupMode(QToolButton::InstantPopup);
    m_takeBack->setToolButtonStyle(Qt::ToolButtonTextOnly);
    m_takeBack->setMenu(new QMenu(m_takeBack));
    line->addWidget(m_takeBack);
    line->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, &session, &Session::addFilesWanted);
    connect(m_takeBack->menu(), &QMenu::aboutToShow, this, &ImportButtons::fillMenu);
    for (DataTable* table : {files, submissions})
        table->view()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(files->view(), &QWidget::customContextMenuRequested, this, [this, files](const QPoint& at) {
        openMenu(files, at, [id = files->currentKey().toString()](const ImportEntry& entry) { return entry.files.contains(id); });
    });
    connect(submissions->view(), &QWidget::customContextMenuRequested, this, [this, submissions](const QPoint& at) {
        openMenu(submissions, at, [revision = submissions->currentKey().toInt()](const ImportEntry& entry) { return entry.revision == revision; });
    });
}

bool ImportButtons::canAct() const
{
    const CaseView& state = m_session.state();
    return state.isOpen() && !state.readOnly && !state.sealed && state.assessment != nullptr;
}

void ImportButtons::refresh()
{
    m_add->setText(tr("Add files …"));
    m_add->setEnabled(canAct());
    m_takeBack->setText(tr("Take back an import"));
    m_takeBack->setEnabled(canAct() && !m_session.state().imports.empty());
    m_takeBack->setVisible(!m_session.state().imports.empty());
}

void ImportButtons::addTo(QMenu* menu, const ImportEntry& entry)
{
    QString files = entry.files.mid(0, kMostNames).join(QStringLiteral(", "));
    if (entry.files.size() > kMostNames)
        files += QStringLiteral(" …");
    const QString text = tr("Take back the import of %1 by %2: %3 …").arg(timeText(entry.at, m_session.language()), entry.by, files);
    connect(menu->addAction(text), &QAction::triggered, this, [this, event = entry.event]() { Q_EMIT m_session.takeBackWanted(event); });
}

void ImportButtons::fillMenu()
{
    m_takeBack->menu()->clear();
    const std::vector<ImportEntry>& imports = m_session.state().imports;
    for (auto entry = imports.rbegin(); entry != imports.rend(); ++entry)
        addTo(m_takeBack->menu(), *entry);
}

void ImportButtons::openMenu(DataTable* table, const QPoint& at, const std::function<bool(const ImportEntry&)>& isMeant)
{
    auto* menu = new QMenu(table);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const ImportEntry& entry : m_session.state().imports) {
        if (canAct() && isMeant(entry))
            addTo(menu, entry);
    }
    if (menu->isEmpty())
        delete menu;
    else
        menu->popup(table->view()->viewport()->mapToGlobal(at));
}

} // namespace attest
