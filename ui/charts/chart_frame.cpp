// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/chart_frame.h"

#include "ui/style/colours.h"

#include <QEvent>
#include <QGraphicsLayout>
#include <QtCharts/QAbstractAxis>
#include <QtCharts/QChart>
#include <QtCharts/QLegend>

namespace attest {

ChartFrame::ChartFrame(const QString& name, QWidget* parent) : QChartView(new QChart, parent)
{
    setObjectName(name);
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setMinimumHeight(180);
    setFocusPolicy(Qt::NoFocus);
    chart()->setMargins({0, 0, 0, 0});
    chart()->setBackgroundVisible(false);
    chart()->setLocalizeNumbers(true);
    chart()->legend()->setAlignment(Qt::AlignTop);
    chart()->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChartFrame::dress()
{
    setBackgroundBrush(palette().color(QPalette::Base));
    chart()->legend()->setLabelColor(ink(Hue::plain, palette()));
    chart()->legend()->setFont(font());
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.92);
    for (QAbstractAxis* axis : chart()->axes()) {
        axis->setLabelsColor(ink(Hue::muted, palette()));
        axis->setLabelsFont(small);
        axis->setTitleFont(small);
        axis->setTitleBrush(ink(Hue::muted, palette()));
        axis->setGridLinePen(QPen(hairline(palette()), 1));
        axis->setLinePen(QPen(hairline(palette()), 1));
    }
    colour();
}

void ChartFrame::changeEvent(QEvent* event)
{
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
}

} // namespace attest
