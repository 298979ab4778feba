// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/parameters_view.h"

#include "core/checks/check_title.h"
#include "ui/checks/parameter_dialog.h"
#include "ui/models/check_grids.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace attest {

ParametersView::ParametersView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new DataTable(QStringLiteral("parameterList"))),
      m_change(plainButton(QStringLiteral("changeParameterButton"))), m_switch(plainButton(QStringLiteral("switchCheckButton"))),
      m_preset(plainButton(QStringLiteral("presetButton")))
{
    m_table->setFacet(0);
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    for (QPushButton* button : {m_change, m_switch, m_preset})
        m_table->line()->addWidget(button);
    m_preset->setMenu(new QMenu(m_preset));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &DataTable::currentChanged, this, [this](const QVariant& key) {
        enable();
        if (key.isValid())
            m_session.select({Selection::Kind::check, currentCheck(), {}, {}});
    });
    connect(m_table, &DataTable::activated, this, &ParametersView::change);
    connect(m_change, &QPushButton::clicked, this, &ParametersView::change);
    connect(m_switch, &QPushButton::clicked, this, &ParametersView::switchCheck);
    connect(m_preset->menu(), &QMenu::aboutToShow, this, &ParametersView::offerPresets);
}

void ParametersView::retranslate()
{
    m_table->retranslate();
    m_table->setLabel(tr("Parameters of the checks"));
    m_change->setText(tr("Change …"));
    m_preset->setText(tr("Preset"));
    enable();
}

void ParametersView::refresh(const Assessment& assessment, bool canAct)
{
    m_canAct = canAct;
    m_table->setGrid(parameterGrid(*assessment.snapshot, m_session.language()));
    enable();
}

QString ParametersView::currentCheck() const
{
    return m_table->currentKey().toString().section(u'.', 0, 0);
}

void ParametersView::enable()
{
    const Assessment* assessment = m_session.assessment();
    const QString key = m_table->currentKey().toString();
    const bool off = assessment != nullptr && assessment->snapshot->switchedOff.count(currentCheck()) > 0;
    m_switch->setText(off ? tr("Switch the check on …") : tr("Switch the check off …"));
    m_change->setEnabled(m_canAct && key.contains(u'.'));
    m_switch->setEnabled(m_canAct && !key.isEmpty());
    m_preset->setEnabled(m_canAct);
}

void ParametersView::change()
{
    const Assessment* assessment = m_session.assessment();
    const QString key = m_table->currentKey().toString();
    if (assessment == nullptr || !m_canAct)
        return;
    const auto all = parametersIn(*assessment->snapshot);
    const auto found = std::find_if(all.begin(), all.end(), [&](const ParameterInCase& one) { return one.name == key; });
    if (found != all.end())
        ParameterDialog::ask(m_session, *found, this);
}

void ParametersView::switchCheck()
{
    const Assessment* assessment = m_session.assessment();
    const QString check = currentCheck();
    if (assessment == nullptr || check.isEmpty())
        return;
    const bool on = assessment->snapshot->switchedOff.count(check) > 0;
    Trial trial;
    trial.switches.emplace(check, on);
    TrialDialog::ask(m_session, on ? tr("Switch the check on") : tr("Switch the check off"),
                     m_session.text(checkTitle(check, assessment->snapshot->rules)), trial,
                     [this, check, on](const QString& reason) { m_session.acts().switchCheck(check, on, reason, m_session.reporting()); }, this);
}

void ParametersView::offerPresets()
{
    QMenu* menu = m_preset->menu();
    menu->clear();
    for (const Preset& preset : presets()) {
        QAction* action = menu->addAction(m_session.text(preset.title));
        action->setToolTip(m_session.text(preset.about));
        connect(action, &QAction::triggered, this, [this, id = QString::fromLatin1(preset.id)]() { applyPreset(id); });
    }
    menu->setToolTipsVisible(true);
}

void ParametersView::applyPreset(const QString& id)
{
    const Preset* preset = findPreset(id);
    Trial trial;
    trial.add(*preset);
    TrialDialog::ask(m_session, tr("Take the preset"), m_session.text(preset->title) + u"\n\n" + m_session.text(preset->about), trial,
                     [this, id](const QString& reason) { m_session.acts().applyPreset(id, reason, m_session.reporting()); }, this);
}

} // namespace attest
