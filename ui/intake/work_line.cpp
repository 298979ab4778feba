// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/work_line.h"

#include "ui/style/icons.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QToolButton>

namespace attest {
namespace {

constexpr int kRefreshMilliseconds = 150;

} // namespace

WorkLine::WorkLine(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_name(new HueLabel(Hue::muted)), m_bar(new QProgressBar), m_stop(new QToolButton)
{
    m_bar->setTextVisible(false);
    m_bar->setMaximumHeight(10);
    m_bar->setFixedWidth(120);
    m_bar->setAccessibleName(tr("Progress of the background work"));
    m_stop->setObjectName(u"stopButton");
    m_stop->setIcon(icon(QStringLiteral("close")));
    m_stop->setIconSize(QSize(12, 12));
    m_stop->setAutoRaise(true);
    m_stop->setToolTip(tr("Stop"));
    m_stop->setAccessibleName(tr("Stop the background work"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_name, 1, Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_bar);
    layout->addWidget(m_stop);
    connect(m_stop, &QToolButton::clicked, &session.tasks(), &Tasks::cancelAll);
    connect(&session.tasks(), &Tasks::changed, this, &WorkLine::refresh);
    connect(&m_timer, &QTimer::timeout, this, &WorkLine::refresh);
    refresh();
}

void WorkLine::refresh()
{
    const auto running = m_session.tasks().running();
    setVisible(!running.empty());
    if (running.empty()) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(kRefreshMilliseconds);
    const int permille = running.front()->progress->permille();
    m_bar->setRange(0, permille < 0 ? 0 : 1000);
    m_bar->setValue(permille);
    m_name->setText(m_session.text(running.front()->name));
}

} // namespace attest
