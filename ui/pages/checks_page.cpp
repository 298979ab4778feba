// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/checks_page.h"

#include "ui/charts/discrepancy_picture.h"
#include "ui/checks/parameters_view.h"
#include "ui/checks/rules_view.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/models/assessment_view.h"
#include "ui/models/check_grids.h"
#include "ui/models/next_steps.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {

ChecksPage::ChecksPage(Session& session, QWidget* parent)
    : Page(Stage::crossChecks, session, parent), m_run(plainButton(QStringLiteral("runButton"))),
      m_raise(mainButton(QStringLiteral("raiseButton"))), m_aside(plainButton(QStringLiteral("asideButton"))),
      m_tabs(new QTabWidget), m_groups(new DataTable(QStringLiteral("groups"))),
      m_members(new DataTable(QStringLiteral("members"))), m_coverage(new DataTable(QStringLiteral("coverage"))),
      m_membersCard(new Card), m_picture(new DiscrepancyPicture(session)), m_pictureCard(new Card),
      m_parameters(new ParametersView(session)), m_rules(new RulesView(session))
{
    titleLine()->addWidget(m_aside);
    titleLine()->addWidget(m_raise);
    titleLine()->addWidget(m_run);
    m_groups->setFacet(5);
    m_groups->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_coverage->setFacet(2);
    m_members->setPlain(true);
    m_membersCard->body()->addWidget(m_members);
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_groups);
    auto* below = new QSplitter(Qt::Horizontal);
    below->addWidget(m_membersCard);
    below->addWidget(m_pictureCard);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 1);
    below->setSizes({1000, 1000}); // halves, whatever the tables would like
    below->setChildrenCollapsible(false);
    m_pictureCard->body()->addWidget(m_picture);
    split->addWidget(below);
    split->setStretchFactor(0, 1);
    split->setStretchFactor(1, 1);
    split->setChildrenCollapsible(false);
    m_tabs->setObjectName(u"checkTabs");
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(split, QString());
    m_tabs->addTab(m_coverage, QString());
    m_tabs->addTab(m_parameters, QString());
    m_tabs->addTab(m_rules, QString());
    body()->addWidget(m_tabs, 1);

    connect(m_run, &QPushButton::clicked, this, [this]() { this->session().acts().runChecks(this->session().reporting()); });
    connect(m_raise, &QPushButton::clicked, this, &ChecksPage::raise);
    connect(m_aside, &QPushButton::clicked, this, &ChecksPage::putAside);
    connect(m_groups, &DataTable::currentChanged, this, [this](const QVariant& key) {
        showGroup(key.isValid() ? key.toInt() : -1);
        if (key.isValid())
            this->session().select({Selection::Kind::group, key.toString(), {}, {}});
    });
    connect(m_members, &DataTable::currentChanged, this, &ChecksPage::showPicture);
    connect(m_members, &DataTable::activated, this, [this](const QVariant& key) {
        const Assessment* assessment = this->session().assessment();
        const auto& records = assessment->run.discrepancies[key.toUInt()].records;
        if (!records.empty())
            this->session().openPlace(records.front());
    });
    connect(m_coverage, &DataTable::currentChanged, this, [this](const QVariant& key) {
        this->session().select({Selection::Kind::check, key.toString(), {}, {}});
    });
    renew();
}

void ChecksPage::retranslate()
{
    setTitle(tr("Cross-checks"));
    setHint(tr("The case is being assessed."));
    m_run->setText(tr("Run again"));
    m_run->setEnabled(session().state().isOpen());
    m_raise->setText(tr("Raise finding …"));
    m_aside->setText(tr("Set aside …"));
    m_tabs->setTabText(0, tr("By probable cause"));
    m_tabs->setTabText(1, tr("Coverage of the checks"));
    m_tabs->setTabText(2, tr("Parameters"));
    m_tabs->setTabText(3, tr("Own rules"));
    m_parameters->retranslate();
    m_rules->retranslate();
    for (DataTable* table : {m_groups, m_members, m_coverage})
        table->retranslate();
    m_groups->setLabel(tr("Discrepancies by probable cause"));
    m_groups->setEmptyHint(tr("No check found a discrepancy. The coverage tells what was compared."));
    m_members->setLabel(tr("Checks that show it"));
    m_members->setEmptyHint(tr("Select a group to see the checks that show it."));
    m_membersCard->setTitle(tr("Shown by these checks"));
    m_pictureCard->setTitle(tr("In its surroundings"));
    m_picture->retranslate();
    m_coverage->setLabel(tr("Coverage of the checks"));
}

void ChecksPage::refresh(const Assessment& assessment)
{
    const CheckCounts counts = countChecks(assessment.run);
    m_groups->setGrid(groupGrid(assessment, language()));
    m_coverage->setGrid(coverageGrid(assessment, language()));
    m_parameters->refresh(assessment, canAct());
    m_rules->refresh(assessment, canAct());
    setState(tr("%1 passed · %2 found, %3 groups · %4 not applicable · %5 not run")
                 .arg(counts.passed).arg(counts.found).arg(assessment.run.groups.size()).arg(counts.notApplicable).arg(counts.notRun),
             counts.found > 0 ? Hue::bad : Hue::good);
    const QVariant key = m_groups->currentKey();
    showGroup(key.isValid() ? key.toInt() : -1);
}

void ChecksPage::showGroup(int group)
{
    const Assessment* assessment = session().assessment();
    m_group = group;
    m_members->setGrid(assessment == nullptr || group < 0 ? Grid() : memberGrid(*assessment, group, language()));
    const bool open = canAct() && !openKeys().isEmpty();
    m_raise->setEnabled(open);
    m_aside->setEnabled(open);
    showPicture();
}

void ChecksPage::showPicture()
{
    const auto& assessment = session().state().assessment;
    if (!assessment || m_group < 0 || m_group >= static_cast<int>(assessment->run.groups.size())) {
        m_picture->show(assessment, std::nullopt);
        return;
    }
    const QVariant chosen = m_members->currentKey();
    const auto& members = assessment->run.groups[static_cast<std::size_t>(m_group)].members;
    m_picture->show(assessment, chosen.isValid() ? chosen.toUInt() : members.front());
}

QStringList ChecksPage::openKeys() const
{
    const Assessment* assessment = session().assessment();
    QStringList keys;
    if (assessment == nullptr || m_group < 0 || m_group >= static_cast<int>(assessment->run.groups.size()))
        return keys;
    for (const std::size_t member : assessment->run.groups[static_cast<std::size_t>(m_group)].members) {
        const Discrepancy& discrepancy = assessment->run.discrepancies[member];
        if (findingOf(*assessment->snapshot, discrepancy.key()) == nullptr && !isSetAside(*assessment->snapshot, discrepancy.key()))
            keys += discrepancy.key();
    }
    return keys;
}

void ChecksPage::raise()
{
    const Assessment* assessment = session().assessment();
    const QStringList keys = openKeys();
    if (assessment == nullptr || keys.isEmpty())
        return;
    FindingProposal proposed = proposal(assessment->run.groups[static_cast<std::size_t>(m_group)], assessment->run.discrepancies);
    proposed.discrepancies = keys;
    NoteDialog::ask(this, {tr("Raise finding"), tr("What shall the company read? Empty: the sentences of the checks."), {}, false, {}, false},
                    [this, proposed](const NoteAnswer& answer) mutable {
                        proposed.note = answer.note;
                        session().acts().raiseFinding(proposed, session().reporting());
                    });
}

void ChecksPage::putAside()
{
    const QStringList keys = openKeys();
    if (keys.isEmpty())
        return;
    NoteDialog::ask(this, {tr("Set aside"), tr("Why is this no finding? The reason is kept in the trail and printed in the report."), {}, true, {}, false},
                    [this, keys](const NoteAnswer& answer) {
                        session().acts().setAside(keys, answer.note, session().reporting());
                    });
}

} // namespace attest
