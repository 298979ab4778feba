// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/card.h"

#include "ui/widgets/labels.h"
#include "ui/widgets/share_bar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace attest {

Card::Card(QWidget* parent) : QWidget(parent), m_title(sectionTitle(this)), m_body(new QVBoxLayout)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 11, 14, 12);
    layout->setSpacing(7);
    layout->addWidget(m_title);
    layout->addLayout(m_body, 1);
    m_body->setSpacing(6);
    m_title->hide();
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(hairline(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 7, 7);
}

FigureCard::FigureCard(QWidget* parent)
    : QWidget(parent), m_card(new Card(this)), m_value(pageTitle()), m_meaning(wrappedText(Hue::muted)),
      m_detail(wrappedText(Hue::muted)), m_bar(new ShareBar)
{
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(m_card);
    QFont big = m_value->font();
    big.setPointSizeF(big.pointSizeF() * 1.15);
    m_value->setFont(big);
    auto* line = new QHBoxLayout;
    line->setSpacing(7);
    line->addWidget(m_value, 0, Qt::AlignBottom);
    line->addWidget(m_meaning, 1, Qt::AlignBottom);
    m_card->body()->addLayout(line);
    m_card->body()->addWidget(m_detail);
    m_card->body()->addWidget(m_bar);
    m_card->body()->addStretch(1);
    m_bar->hide();
}

void FigureCard::setTitle(const QString& title)
{
    m_card->setTitle(title);
    setAccessibleName(title);
}

void FigureCard::setFigure(const QString& value, const QString& meaning, const QString& detail)
{
    m_value->setText(value);
    m_meaning->setText(meaning);
    m_detail->setText(detail);
    setAccessibleDescription(value + u' ' + meaning + u". " + detail);
}

void FigureCard::setShare(double share)
{
    m_bar->setVisible(share >= 0);
    m_bar->setShare(share, Hue::good);
}

} // namespace attest
