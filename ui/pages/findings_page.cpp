// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/findings_page.h"

#include "core/domain/names.h"
#include "core/findings/transitions.h"
#include "ui/dialogs/note_dialog.h"
#include "ui/models/assessment_view.h"
#include "ui/models/check_grids.h"
#include "ui/widgets/card.h"
#include "ui/widgets/data_table.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/scroll_column.h"
#include "ui/widgets/print_table.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace attest {
namespace {

constexpr FindingAct kActs[] = {FindingAct::send,   FindingAct::answer,      FindingAct::accept,
                                FindingAct::reject, FindingAct::uncorrected, FindingAct::withdraw};

} // namespace

FindingsPage::FindingsPage(Session& session, QWidget* parent)
    : Page(Stage::findings, session, parent), m_findings(new DataTable(QStringLiteral("findings"))), m_card(new Card)
{
    m_findings->setFacet(1);
    m_findings->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    auto* buttons = new QHBoxLayout;
    for (const FindingAct what : kActs) {
        const QString name = nameOf(what) + u"Button";
        const bool main = what == FindingAct::send || what == FindingAct::answer || what == FindingAct::accept;
        QPushButton* button = main ? mainButton(name) : plainButton(name);
        connect(button, &QPushButton::clicked, this, [this, what]() { act(what); });
        buttons->addWidget(button);
        m_buttons[what] = button;
    }
    buttons->addStretch(1);
    m_card->body()->addLayout(buttons);
    m_thread = addScrollColumn(m_card->body());
    auto* split = new QSplitter(Qt::Vertical);
    split->addWidget(m_findings);
    split->addWidget(m_card);
    split->setStretchFactor(0, 2);
    split->setStretchFactor(1, 3);
    split->setChildrenCollapsible(false);
    body()->addWidget(split, 1);
    connect(m_findings, &DataTable::currentChanged, this, [this](const QVariant& key) {
        showFinding();
        this->session().select({Selection::Kind::finding, key.toString(), {}, {}});
    });
    renew();
}

void FindingsPage::retranslate()
{
    setTitle(tr("Findings"));
    setHint(tr("The case is being assessed."));
    m_findings->retranslate();
    m_findings->setLabel(tr("Findings"));
    m_findings->setEmptyHint(tr("No findings yet. Raise them from the groups on the page Cross-checks."));
    for (const auto& [act, button] : m_buttons)
        button->setText(buttonText(act));
}

QString FindingsPage::buttonText(FindingAct act) const
{
    switch (act) {
    case FindingAct::send: return tr("Send to the company");
    case FindingAct::answer: return tr("Enter answer …");
    case FindingAct::accept: return tr("Accept …");
    case FindingAct::reject: return tr("Reject …");
    case FindingAct::uncorrected: return tr("Leave uncorrected …");
    case FindingAct::withdraw: return tr("Withdraw …");
    case FindingAct::raise: break;
    }
    return tr("Raise");
}

QString FindingsPage::question(FindingAct act) const
{
    switch (act) {
    case FindingAct::answer: return tr("What does the company say: cause, correction, evidence?");
    case FindingAct::accept: return tr("What was checked, and why is the answer enough?");
    case FindingAct::reject: return tr("What is missing from the answer?");
    case FindingAct::uncorrected: return tr("Why does it stay, and what does it mean for the statement?");
    case FindingAct::withdraw: return tr("Why was it not a finding after all?");
    case FindingAct::send:
    case FindingAct::raise: break;
    }
    return {};
}

void FindingsPage::refresh(const Assessment& assessment)
{
    Grid grid;
    grid.columns = {{tr("No."), false},      {tr("State"), false},    {tr("Cause"), false},  {tr("Where"), false},
                    {tr("Severity"), false}, {tr("Effect, t"), true}, {tr("Raised in"), true}, {tr("Last entry"), false}};
    for (const Finding& finding : assessment.snapshot->findings) {
        GridCell id(finding.id);
        id.bold = true;
        GridCell last;
        if (!finding.thread.empty())
            last = timeCell(finding.thread.back().at, language());
        grid.rows.push_back({{id, badge(text(label(finding.state)), hueOf(finding.state)),
                              finding.title.isEmpty() ? text(label(finding.cause)) : finding.title,
                              subjectText(finding.subject, assessment.submission(), language()),
                              GridCell(text(label(finding.severity)), hueOf(finding.severity)),
                              finding.effectTco2e ? amount(Rational(*finding.effectTco2e), language(), 3) : GridCell(),
                              amount(Decimal(finding.raisedInRevision), language()), last},
                             finding.id});
    }
    const int open = openFindings(*assessment.snapshot);
    const QString state = open > 0 ? tr("%n open", nullptr, open) : grid.rows.empty() ? QString() : tr("all dealt with");
    setState(state, open > 0 ? Hue::warning : Hue::good);
    m_findings->setGrid(std::move(grid));
    showFinding();
}

const Finding* FindingsPage::current() const
{
    const Assessment* assessment = session().assessment();
    if (assessment == nullptr)
        return nullptr;
    for (const Finding& finding : assessment->snapshot->findings) {
        if (finding.id == m_findings->currentKey().toString())
            return &finding;
    }
    return nullptr;
}

void FindingsPage::showFinding()
{
    const Finding* finding = current();
    m_card->setVisible(finding != nullptr);
    clearLayout(m_thread);
    if (finding == nullptr)
        return;
    const std::vector<FindingAct> allowed = actsAllowedIn(finding->state);
    for (const auto& [act, button] : m_buttons) {
        button->setVisible(std::find(allowed.begin(), allowed.end(), act) != allowed.end());
        button->setEnabled(canAct());
    }
    m_card->setTitle(finding->id + u" · " + text(label(finding->state)) + u" · " + text(label(finding->cause)));
    showThread(*finding);
}

void FindingsPage::showThread(const Finding& finding)
{
    const Assessment& assessment = *session().assessment();
    QStringList sentences;
    for (const Discrepancy& discrepancy : assessment.run.discrepancies) {
        if (finding.discrepancies.contains(discrepancy.key()))
            sentences += text(discrepancy.finding);
    }
    auto* found = wrappedText();
    found->setText(sentences.isEmpty() ? tr("The checks do not find it any more in the submission shown.") : sentences.join(u'\n'));
    m_thread->addWidget(found);
    for (const FindingEntry& entry : finding.thread) {
        HueLabel* head = sectionTitle();
        head->setText(text(label(entry.act)) + u" · " + entry.by + u" · " + timeText(entry.at, language()));
        m_thread->addWidget(head);
        QString words = entry.note;
        if (!entry.evidence.isEmpty())
            words += (words.isEmpty() ? QString() : QStringLiteral("\n")) + tr("Evidence: %1").arg(entry.evidence.join(u", "));
        if (words.isEmpty())
            continue;
        auto* note = wrappedText();
        note->setText(words);
        m_thread->addWidget(note);
    }
    m_thread->addStretch(1);
}

void FindingsPage::act(FindingAct act)
{
    const Finding* finding = current();
    if (finding == nullptr)
        return;
    const QString id = finding->id;
    if (act == FindingAct::send) {
        session().acts().actOnFinding(id, act, {}, session().reporting());
        return;
    }
    QString title = buttonText(act);
    title.remove(QStringLiteral(" …"));
    const QString choice = act == FindingAct::uncorrected ? tr("It is material") : QString();
    const bool evidence = act == FindingAct::answer || act == FindingAct::accept;
    NoteDialog::ask(this, {title, question(act), {}, needsNote(act), choice, evidence}, [this, id, act](const NoteAnswer& answer) {
        session().acts().actOnFinding(id, act, {answer.note, answer.evidence, answer.chosen}, session().reporting());
    });
}

} // namespace attest
