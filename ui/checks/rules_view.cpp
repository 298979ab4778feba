// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/rules_view.h"

#include "core/rules/rule_file.h"
#include "ui/checks/rule_dialog.h"
#include "ui/models/check_grids.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/print_table.h"

#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr qint64 kLargestFile = 1 << 20; // bytes; a file of rules is text that people wrote

Failure unreadable(const QFileDevice& file)
{
    return failure(ErrorKind::input, {QT_TRANSLATE_NOOP("core", "“%1” cannot be read: %2"), {file.fileName(), file.errorString()}});
}

Result<std::vector<OwnRule>> rulesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return unreadable(file);
    if (file.size() > kLargestFile)
        return failure(ErrorKind::input, {QT_TRANSLATE_NOOP("core", "“%1” is too large for a file of rules"), {path}});
    return rulesFromFile(file.readAll());
}

Result<void> writeRules(const std::vector<OwnRule>& rules, const QString& path)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(rulesToFile(rules)) < 0 || !file.commit())
        return failure(ErrorKind::input, {QT_TRANSLATE_NOOP("core", "“%1” cannot be written: %2"), {path, file.errorString()}});
    return {};
}

} // namespace

RulesView::RulesView(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_table(new DataTable(QStringLiteral("rules"))), m_add(plainButton(QStringLiteral("addRuleButton"))),
      m_change(plainButton(QStringLiteral("changeRuleButton"))), m_remove(plainButton(QStringLiteral("removeRuleButton"))),
      m_read(plainButton(QStringLiteral("readRulesButton"))), m_write(plainButton(QStringLiteral("writeRulesButton")))
{
    m_table->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setWrapping(true);
    for (QPushButton* button : {m_add, m_change, m_remove, m_read, m_write})
        m_table->line()->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    connect(m_table, &DataTable::currentChanged, this, [this](const QVariant& key) {
        enable();
        if (key.isValid())
            m_session.select({Selection::Kind::check, QString(u"own:" + key.toString()), {}, {}});
    });
    connect(m_table, &DataTable::activated, this, &RulesView::change);
    connect(m_add, &QPushButton::clicked, this, [this]() { RuleDialog::ask(m_session, {}, this); });
    connect(m_change, &QPushButton::clicked, this, &RulesView::change);
    connect(m_remove, &QPushButton::clicked, this, &RulesView::remove);
    connect(m_read, &QPushButton::clicked, this, &RulesView::read);
    connect(m_write, &QPushButton::clicked, this, &RulesView::write);
}

void RulesView::retranslate()
{
    m_table->retranslate();
    m_table->setLabel(tr("Own rules"));
    m_table->setEmptyHint(tr("No rules of your own yet. A rule compares two expressions over the quantities of the case: "
                             "“declared(\"EL-GRID\")” with “documented(\"EL-GRID\")”, for example. Add one, or read a file of rules."));
    m_add->setText(tr("Add …"));
    m_change->setText(tr("Change …"));
    m_remove->setText(tr("Remove …"));
    m_read->setText(tr("Read a file …"));
    m_write->setText(tr("Write a file …"));
}

void RulesView::refresh(const Assessment& assessment, bool canAct)
{
    m_canAct = canAct;
    m_table->setGrid(ruleGrid(assessment, m_session.language()));
    enable();
}

const OwnRule* RulesView::current() const
{
    const Assessment* assessment = m_session.assessment();
    if (assessment == nullptr)
        return nullptr;
    for (const OwnRule& rule : assessment->snapshot->rules) {
        if (rule.id == m_table->currentKey().toString())
            return &rule;
    }
    return nullptr;
}

void RulesView::enable()
{
    const Assessment* assessment = m_session.assessment();
    m_add->setEnabled(m_canAct);
    m_read->setEnabled(m_canAct);
    m_change->setEnabled(m_canAct && current() != nullptr);
    m_remove->setEnabled(m_canAct && current() != nullptr);
    m_write->setEnabled(assessment != nullptr && !assessment->snapshot->rules.empty());
}

void RulesView::change()
{
    if (const OwnRule* rule = current(); rule != nullptr && m_canAct)
        RuleDialog::ask(m_session, *rule, this);
}

void RulesView::remove()
{
    const OwnRule* rule = current();
    if (rule == nullptr)
        return;
    Trial trial;
    trial.rulesRemoved += rule->id;
    TrialDialog::ask(m_session, tr("Remove the rule"), rule->title, trial,
                     [this, id = rule->id](const QString& reason) { m_session.acts().removeRule(id, reason, m_session.reporting()); }, this);
}

void RulesView::read()
{
    const QString path = QFileDialog::getOpenFileName(this, tr("Read a file of rules"), {}, tr("Rules (*.json)"));
    if (path.isEmpty())
        return;
    auto rules = rulesIn(path);
    if (!rules) {
        m_session.reporting()(rules.failure());
        return;
    }
    Trial trial;
    trial.rules = *rules;
    auto* dialog = TrialDialog::ask(m_session, tr("Add the rules"), tr("%n rule(s); one with an id that is there already takes its place.", nullptr, static_cast<int>(rules->size())),
                                    trial, [this, rules = *rules](const QString&) { m_session.acts().addRules(rules, m_session.reporting()); }, this);
    dialog->setNeedsReason(false);
}

void RulesView::write()
{
    const Assessment* assessment = m_session.assessment();
    const QString path = QFileDialog::getSaveFileName(this, tr("Write a file of rules"), QStringLiteral("rules.json"), tr("Rules (*.json)"));
    if (assessment != nullptr && !path.isEmpty())
        m_session.reporting()(writeRules(assessment->snapshot->rules, path));
}

} // namespace attest
