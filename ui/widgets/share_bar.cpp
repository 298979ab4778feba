// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/share_bar.h"

#include <QPainter>

namespace attest {

ShareBar::ShareBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBar::setShare(double share, Hue hue)
{
    m_share = qBound(0.0, share, 1.0);
    m_hue = hue;
    update();
}

QSize ShareBar::sizeHint() const
{
    return {120, 6};
}

void ShareBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill(Hue::nil, palette()));
    painter.drawRoundedRect(rect(), 3, 3);
    QRectF part = rect();
    part.setWidth(part.width() * m_share);
    painter.setBrush(fill(m_hue, palette()));
    painter.drawRoundedRect(part, 3, 3);
}

} // namespace attest
