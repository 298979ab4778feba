// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/statement_page.h"

#include "core/domain/names.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/models/grid.h"
#include "ui/pages/print_preview.h"
#include "ui/pages/sign_off_bar.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace attest {
namespace {

Hue hueOf(GateResult result)
{
    if (result == GateResult::passed)
        return Hue::good;
    return result == GateResult::blocked ? Hue::bad : Hue::muted;
}

Hue hueOf(Answer answer)
{
    if (answer == Answer::yes)
        return Hue::good;
    if (answer == Answer::no)
        return Hue::bad;
    return answer == Answer::undetermined ? Hue::warning : Hue::muted;
}

Hue hueOf(Opinion opinion)
{
    if (opinion == Opinion::unmodified || opinion == Opinion::unmodifiedWithNotes)
        return Hue::good;
    return opinion == Opinion::modified ? Hue::warning : Hue::bad;
}

} // namespace

StatementPage::StatementPage(Session& session, QWidget* parent)
    : Page(Stage::statement, session, parent), m_issue(mainButton(QStringLiteral("issueButton"))), m_tabs(new QTabWidget),
      m_opinionCard(new Card), m_signCard(new Card), m_signOffs(new SignOffBar(session)),
      m_gates(new DataTable(QStringLiteral("gates"))), m_neutrality(new DataTable(QStringLiteral("neutrality"))),
      m_gatesCard(new Card), m_neutralityCard(new Card), m_preview(new PrintPreview(session))
{
    titleLine()->addWidget(m_issue);
    auto* conclusion = new QWidget;
    auto* conclusionLayout = new QVBoxLayout(conclusion);
    conclusionLayout->setContentsMargins(0, 8, 0, 0);
    QVBoxLayout* column = addScrollColumn(conclusionLayout);
    column->addWidget(m_opinionCard);
    m_conclusion = new QVBoxLayout;
    m_conclusion->setSpacing(11);
    column->addLayout(m_conclusion);
    m_signCard->body()->addWidget(m_signOffs);
    column->addWidget(m_signCard);
    column->addStretch(1);

    auto* gates = new QWidget;
    auto* gatesLayout = new QVBoxLayout(gates);
    gatesLayout->setContentsMargins(0, 8, 0, 0);
    QVBoxLayout* gatesColumn = addScrollColumn(gatesLayout);
    for (auto [card, table] : {std::pair(m_gatesCard, m_gates), std::pair(m_neutralityCard, m_neutrality)}) {
        table->setPlain(true);
        table->setGrowing(true);
        table->setWrapping(true);
        card->body()->addWidget(table);
        gatesColumn->addWidget(card);
    }
    gatesColumn->addStretch(1);
    m_tabs->setObjectName(u"statementTabs");
    m_tabs->setDocumentMode(true);
    for (QWidget* tab : {conclusion, gates, static_cast<QWidget*>(m_preview)})
        m_tabs->addTab(tab, QString());
    body()->addWidget(m_tabs, 1);
    connect(m_issue, &QPushButton::clicked, this, &StatementPage::issueOrReopen);
    connect(m_tabs, &QTabWidget::currentChanged, this, [this]() { m_preview->setActive(m_tabs->currentWidget() == m_preview); });
    renew();
}

void StatementPage::retranslate()
{
    setTitle(tr("Statement"));
    setHint(tr("The case is being assessed."));
    m_issue->setText(session().state().sealed ? tr("Reopen …") : tr("Issue the statement"));
    m_tabs->setTabText(0, tr("Conclusion"));
    m_tabs->setTabText(1, tr("Gates"));
    m_tabs->setTabText(2, tr("Document"));
    m_signCard->setTitle(tr("Sign-offs, in this order"));
    m_gatesCard->setTitle(tr("Gates of the procedure"));
    m_neutralityCard->setTitle(tr("Neutrality determination"));
    m_gates->setLabel(tr("Gates of the procedure"));
    m_neutrality->setLabel(tr("Neutrality determination"));
    m_neutrality->setEmptyHint(tr("No neutrality is claimed."));
    m_preview->retranslate();
}

void StatementPage::refresh(const Assessment& assessment)
{
    const Statement& statement = assessment.statement;
    setState(text(label(statement.opinion)), hueOf(statement.opinion));
    showBlocking(statement);
    showConclusion(statement);
    showGates(statement);
    m_signOffs->refresh(assessment, canAct());
    const bool signedByAll = m_signOffs->isComplete();
    const CaseView& state = session().state();
    m_issue->setEnabled(!state.readOnly && (state.sealed || (signedByAll && statement.blocking.empty())));
    m_preview->stateChanged();
}

void StatementPage::showBlocking(const Statement& statement)
{
    clearLayout(m_opinionCard->body());
    m_opinionCard->setTitle(statement.blocking.empty() ? tr("Opinion") : tr("What blocks the statement"));
    const auto add = [this](const QString& words, Hue hue) {
        auto* line = wrappedText(hue);
        line->setText(words);
        m_opinionCard->body()->addWidget(line);
    };
    for (const Message& reason : statement.blocking)
        add(u"• " + text(reason), Hue::bad);
    if (statement.blocking.empty()) {
        add(text(label(statement.opinion)), hueOf(statement.opinion));
        add(tr("Carbon neutral: %1").arg(text(label(statement.neutral))), hueOf(statement.neutral));
    }
    for (const Message& note : statement.notes)
        add(u"• " + text(note), Hue::plain);
}

void StatementPage::showConclusion(const Statement& statement)
{
    clearLayout(m_conclusion);
    int number = 0;
    for (const ConclusionPart& part : statement.conclusion) {
        auto* card = new Card;
        card->setTitle(text(part.title));
        auto* words = wrappedText();
        words->setText(text(part.text));
        auto* button = plainButton(QString(u"edit" + QString::number(++number) + u"Button"));
        button->setText(tr("Edit …"));
        button->setAccessibleName(tr("Edit: %1").arg(text(part.title)));
        button->setEnabled(canAct());
        connect(button, &QPushButton::clicked, this, [this, part]() { edit(part); });
        auto* line = new QHBoxLayout;
        line->addWidget(words, 1);
        line->addWidget(button, 0, Qt::AlignTop);
        card->body()->addLayout(line);
        m_conclusion->addWidget(card);
    }
}

void StatementPage::edit(const ConclusionPart& part)
{
    NoteDialog::ask(this, {tr("Change the wording"), tr("Empty: the application's own sentence stands."), text(part.text), false, {}, false},
                    [this, field = part.field](const NoteAnswer& answer) {
                        session().acts().setWording(field, answer.note, session().reporting());
                    });
}

void StatementPage::showGates(const Statement& statement)
{
    Grid gates;
    gates.columns = {{tr("Gate"), false}, {tr("Asks"), false}, {tr("State"), false}, {tr("Why"), false}};
    for (const Gate& gate : statement.gates) {
        QStringList why;
        for (const Message& reason : gate.why)
            why += text(reason);
        GridCell reasons(why.join(u"; "));
        reasons.tip = why.join(u'\n');
        gates.rows.push_back({{gate.id, text(gate.title), badge(text(label(gate.result)), hueOf(gate.result)), reasons}, gate.id});
    }
    m_gates->setGrid(std::move(gates));
    Grid neutrality;
    neutrality.columns = {{tr("Gate"), false}, {tr("Question"), false}, {tr("Answer"), false}, {tr("Why"), false}};
    for (const NeutralityGate& gate : statement.neutrality)
        neutrality.rows.push_back({{gate.id, text(gate.question), badge(text(label(gate.answer)), hueOf(gate.answer)), text(gate.why)}, gate.id});
    m_neutrality->setGrid(std::move(neutrality));
}

void StatementPage::issueOrReopen()
{
    if (!session().state().sealed) {
        session().acts().issue(session().reporting());
        return;
    }
    NoteDialog::ask(this, {tr("Reopen"), tr("Why is the issued statement opened again? Its signatures become void; what was issued stays on record."), {}, true, {}, false},
                    [this](const NoteAnswer& answer) { session().acts().reopen(answer.note, session().reporting()); });
}

} // namespace attest
