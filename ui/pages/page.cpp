// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/page.h"

#include "ui/widgets/labels.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace attest {

Page::Page(Stage stage, Session& session, QWidget* parent)
    : QWidget(parent), m_stage(stage), m_session(session), m_title(pageTitle()), m_state(new Badge),
      m_gate(wrappedText(Hue::muted)), m_hint(wrappedText(Hue::muted)), m_titleLine(new QHBoxLayout),
      m_content(new QWidget), m_body(new QVBoxLayout(m_content)), m_stack(new QStackedLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(18, 14, 18, 14);
    layout->setSpacing(10);
    m_titleLine->setSpacing(9);
    m_titleLine->addWidget(m_title);
    m_titleLine->addWidget(m_state);
    m_titleLine->addStretch(1);
    layout->addLayout(m_titleLine);
    layout->addWidget(m_gate);
    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(11);
    m_hint->setAlignment(Qt::AlignCenter);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_hint);
    layout->addLayout(m_stack, 1);
    m_state->hide();
    m_gate->hide();
    connect(&session, &Session::stateChanged, this, &Page::renew);
}

void Page::renew()
{
    // Filling a page may change fonts and palettes of its widgets, which must not fill it again.
    if (m_updating)
        return;
    m_updating = true;
    retranslate();
    const std::shared_ptr<const Assessment> assessment = m_session.state().assessment;
    m_stack->setCurrentWidget(assessment ? m_content : m_hint);
    if (assessment)
        refresh(*assessment);
    QStringList missing;
    if (assessment) {
        const QStringList gates = gateIdsOf(m_stage);
        for (const Gate& gate : assessment->statement.gates) {
            if (gate.result != GateResult::blocked || !gates.contains(gate.id))
                continue;
            for (const Message& why : gate.why)
                missing += gate.id + u": " + text(why);
        }
    }
    // The statement's page and the overview show the gates themselves.
    const bool own = m_stage == Stage::statement || m_stage == Stage::overview;
    m_gate->setText(missing.mid(0, 3).join(u'\n'));
    m_gate->setVisible(!missing.isEmpty() && !own);
    m_updating = false;
}

bool Page::canAct() const
{
    const CaseView& state = m_session.state();
    return state.isOpen() && !state.readOnly && !state.sealed && state.assessment != nullptr;
}

void Page::setTitle(const QString& title)
{
    m_title->setText(title);
    setAccessibleName(title);
}

void Page::setHint(const QString& hint)
{
    m_hint->setText(hint);
}

void Page::setState(const QString& text, Hue hue)
{
    m_state->setText(text);
    m_state->setToolTip(text);
    m_state->setHue(hue);
    m_state->setVisible(!text.isEmpty());
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        renew();
}

} // namespace attest
