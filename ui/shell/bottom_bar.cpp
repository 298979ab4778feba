// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/bottom_bar.h"

#include "ui/models/grid.h"
#include "ui/style/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/share_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPainter>
#include <QProgressBar>
#include <QToolButton>

namespace attest {
namespace {

constexpr int kRefreshMilliseconds = 150;
constexpr int kEstimateAfterMilliseconds = 2000;

} // namespace

BottomBar::BottomBar(Session& session, QWidget* parent)
    : QWidget(parent), m_session(session), m_saved(new HueLabel(Hue::good)), m_message(new HueLabel(Hue::muted)),
      m_work(new HueLabel(Hue::muted)), m_progress(new QProgressBar), m_cancel(new QToolButton),
      m_gaugeName(new HueLabel(Hue::muted)), m_gauge(new ShareBar), m_gaugeText(new HueLabel(Hue::muted))
{
    setObjectName(u"bottomBar");
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(12);
    m_saved->setObjectName(u"savedState");
    m_message->setObjectName(u"message");
    m_message->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_progress->setObjectName(u"progress");
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setMaximumHeight(10);
    m_progress->setMaximumWidth(160);
    m_cancel->setObjectName(u"cancelButton");
    m_cancel->setIcon(icon(QStringLiteral("close")));
    m_cancel->setIconSize(QSize(12, 12));
    m_cancel->setAutoRaise(true);
    m_gauge->setMaximumWidth(220);
    m_gaugeText->setObjectName(u"materialityGauge");
    layout->addWidget(m_saved);
    layout->addWidget(m_message, 2);
    for (QWidget* widget : {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel),
                            static_cast<QWidget*>(m_gaugeName), static_cast<QWidget*>(m_gauge), static_cast<QWidget*>(m_gaugeText)})
        layout->addWidget(widget);
    connect(m_cancel, &QToolButton::clicked, &session.tasks(), &Tasks::cancelAll);
    connect(&session.tasks(), &Tasks::changed, this, &BottomBar::showWork);
    connect(&session, &Session::stateChanged, this, &BottomBar::refresh);
    connect(&m_timer, &QTimer::timeout, this, &BottomBar::showWork);
    refresh();
    showWork();
}

void BottomBar::say(const QString& text, Hue hue)
{
    m_message->setHue(hue);
    m_message->setText(text);
    m_message->setToolTip(text);
}

void BottomBar::refresh()
{
    m_cancel->setToolTip(tr("Cancel"));
    m_cancel->setAccessibleName(tr("Cancel the background work"));
    m_progress->setAccessibleName(tr("Progress of the background work"));
    m_message->clear();
    showSaved();
    const Assessment* assessment = m_session.assessment();
    for (QWidget* widget : {static_cast<QWidget*>(m_gaugeName), static_cast<QWidget*>(m_gauge), static_cast<QWidget*>(m_gaugeText)})
        widget->setVisible(assessment != nullptr);
    if (assessment != nullptr)
        showGauge(*assessment);
}

void BottomBar::showSaved()
{
    const CaseView& state = m_session.state();
    m_saved->setVisible(state.isOpen());
    m_saved->setHue(state.readOnly ? Hue::warning : Hue::good);
    m_saved->setText(state.readOnly ? tr("● read only") : tr("● saved %1").arg(timeText(state.savedAt, m_session.language())));
    m_saved->setToolTip(state.path);
}

void BottomBar::showGauge(const Assessment& assessment)
{
    const MisstatementBalance& balance = assessment.statement.misstatements;
    const Language& language = m_session.language();
    const bool over = balance.absoluteSum > balance.threshold;
    const bool near = !balance.absoluteSum.isZero();
    const Hue hue = over ? Hue::bad : near ? Hue::warning : Hue::good;
    m_gaugeName->setText(tr("open misstatements"));
    m_gauge->setShare(balance.threshold.isZero() ? (near ? 1 : 0) : (balance.absoluteSum / balance.threshold).toDouble(), hue);
    m_gaugeText->setHue(hue);
    const QString of = assessment.materiality.zeroClaim ? tr("%1 t of %2 t allowed (location-based reference)") : tr("%1 t of %2 t allowed");
    m_gaugeText->setText(of.arg(numberText(balance.absoluteSum, language, 2), numberText(balance.threshold, language, 2)));
    m_gaugeText->setToolTip(m_session.text(assessment.materiality.basis));
}

void BottomBar::showWork()
{
    const auto running = m_session.tasks().running();
    for (QWidget* widget : {static_cast<QWidget*>(m_work), static_cast<QWidget*>(m_progress), static_cast<QWidget*>(m_cancel)})
        widget->setVisible(!running.empty());
    if (running.empty()) {
        m_timer.stop();
        return;
    }
    if (!m_timer.isActive())
        m_timer.start(kRefreshMilliseconds);
    const Tasks::Task& task = *running.front();
    const int permille = task.progress->permille();
    m_progress->setRange(0, permille < 0 ? 0 : 1000);
    m_progress->setValue(permille);
    const Message now = task.progress->work();
    QString words = m_session.text(task.name);
    if (!now.isEmpty())
        words += u": " + m_session.text(now);
    const qint64 elapsed = task.since.elapsed();
    if (permille > 50 && elapsed > kEstimateAfterMilliseconds)
        words += u" · " + tr("%n second(s) left", nullptr, static_cast<int>(elapsed * (1000 - permille) / permille / 1000) + 1);
    m_work->setText(words);
}

void BottomBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        refresh();
}

void BottomBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(hairline(palette()));
    painter.drawLine(0, 0, width(), 0);
}

} // namespace attest
