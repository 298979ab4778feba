// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checks/rule_dialog.h"

#include "core/domain/names.h"
#include "core/rules/evaluate.h"
#include "core/rules/rule_problems.h"
#include "ui/intake/typed_number.h"
#include "ui/widgets/labels.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr int kUnreadable = -1; // a tolerance that is no number is refused like a negative one

QComboBox* choice(const QString& name, const std::vector<std::pair<QString, QVariant>>& items, const QVariant& current)
{
    auto* box = new QComboBox;
    box->setObjectName(name);
    for (const auto& [words, value] : items)
        box->addItem(words, value);
    box->setCurrentIndex(std::max(0, box->findData(current)));
    return box;
}

} // namespace

RuleDialog* RuleDialog::ask(Session& session, const std::optional<OwnRule>& rule, QWidget* parent)
{
    auto* dialog = new RuleDialog(session, rule, parent);
    dialog->open();
    return dialog;
}

RuleDialog::RuleDialog(Session& session, const std::optional<OwnRule>& rule, QWidget* parent)
    : TrialDialog(session, rule ? tr("Change the rule") : tr("Add the rule"),
                  tr("A rule compares two expressions over the quantities of the case. What it finds is shown below before it is kept."), parent),
      m_isNew(!rule)
{
    const OwnRule start = rule.value_or(OwnRule());
    auto* fields = new QFormLayout;
    form()->addLayout(fields);
    addWords(fields, start);
    addComparison(fields, start);
    m_text = addLine(fields, QStringLiteral("ruleText"), tr("What it means"), start.text);
    setNeedsReason(false);
    for (QLineEdit* line : {m_id, m_title, m_observed, m_expected, m_tolerance, m_text})
        connect(line, &QLineEdit::textChanged, this, &RuleDialog::take);
    for (QComboBox* box : {m_relation, m_scope, m_severity})
        connect(box, &QComboBox::currentIndexChanged, this, &RuleDialog::take);
    connect(this, &QDialog::accepted, this, [this]() { this->session().acts().addRules({typed()}, this->session().reporting()); });
    (m_isNew ? m_id : m_observed)->setFocus();
    take();
}

QLineEdit* RuleDialog::addLine(QFormLayout* form, const QString& name, const QString& label, const QString& text)
{
    auto* line = new QLineEdit(text);
    line->setObjectName(name);
    line->setAccessibleName(label);
    form->addRow(label, line);
    return line;
}

void RuleDialog::addWords(QFormLayout* form, const OwnRule& rule)
{
    m_id = addLine(form, QStringLiteral("ruleId"), tr("Id"), rule.id);
    m_id->setPlaceholderText(tr("lower case words with hyphens, such as gas-per-tonne"));
    m_id->setEnabled(m_isNew);
    m_title = addLine(form, QStringLiteral("ruleTitle"), tr("Title"), rule.title);
}

void RuleDialog::addComparison(QFormLayout* form, const OwnRule& rule)
{
    m_observed = addLine(form, QStringLiteral("ruleObserved"), tr("Observed"), rule.observed);
    m_observed->setPlaceholderText(QStringLiteral("declared(\"EL-GRID\")"));
    m_relation = choice(QStringLiteral("ruleRelation"),
                        {{tr("= is equal to"), QStringLiteral("=")}, {tr("≤ is at most"), QStringLiteral("<=")}, {tr("≥ is at least"), QStringLiteral(">=")}},
                        rule.relation);
    form->addRow(tr("Relation"), m_relation);
    m_expected = addLine(form, QStringLiteral("ruleExpected"), tr("Expected"), rule.expected);
    m_expected->setPlaceholderText(QStringLiteral("documented(\"EL-GRID\")"));
    auto* functions = new QToolButton;
    functions->setObjectName(u"functionsButton");
    functions->setText(tr("Insert a quantity"));
    functions->setPopupMode(QToolButton::InstantPopup);
    functions->setMenu(new QMenu(functions));
    fillFunctions(functions->menu());
    form->addRow(QString(), functions);
    m_expression = m_observed;
    for (QLineEdit* line : {m_observed, m_expected})
        connect(line, &QLineEdit::cursorPositionChanged, this, [this, line]() { m_expression = line; });
    m_tolerance = addLine(form, QStringLiteral("ruleTolerance"), tr("Tolerance, %"), session().language().number(rule.tolerancePercent));
    m_scope = choice(QStringLiteral("ruleScope"), {{tr("the whole period"), QStringLiteral("year")}, {tr("every month"), QStringLiteral("month")}}, rule.scope);
    form->addRow(tr("Compared for"), m_scope);
    m_severity = choice(QStringLiteral("ruleSeverity"),
                        {{session().text(label(Severity::mustCorrect)), static_cast<int>(Severity::mustCorrect)},
                         {session().text(label(Severity::mustExplain)), static_cast<int>(Severity::mustExplain)},
                         {session().text(label(Severity::note)), static_cast<int>(Severity::note)}},
                        static_cast<int>(rule.severity));
    form->addRow(tr("Severity"), m_severity);
}

void RuleDialog::fillFunctions(QMenu* menu)
{
    for (const RuleFunction& function : ruleFunctions()) {
        const QString form = QString::fromUtf8(function.form);
        QAction* action = menu->addAction(form + u"   " + session().text(function.gives));
        connect(action, &QAction::triggered, this, [this, form]() { m_expression->insert(form); });
    }
}

OwnRule RuleDialog::typed() const
{
    OwnRule rule;
    rule.id = m_id->text().trimmed();
    rule.title = m_title->text().trimmed();
    rule.observed = m_observed->text().trimmed();
    rule.relation = m_relation->currentData().toString();
    rule.expected = m_expected->text().trimmed();
    rule.scope = m_scope->currentData().toString();
    rule.tolerancePercent = typedDecimal(m_tolerance->text(), session().language()).value_or(Decimal(kUnreadable));
    rule.severity = static_cast<Severity>(m_severity->currentData().toInt());
    rule.text = m_text->text().trimmed();
    return rule;
}

void RuleDialog::take()
{
    const Assessment* assessment = session().assessment();
    const OwnRule rule = typed();
    const std::vector<RuleProblem> problems = problemsOf(rule, assessment == nullptr ? nullptr : &assessment->submission());
    if (!problems.empty()) {
        setTrial({}, session().text(problems.front().what));
        return;
    }
    Trial trial;
    trial.rules.push_back(rule);
    setTrial(trial);
}

} // namespace attest
