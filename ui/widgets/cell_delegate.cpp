// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/cell_delegate.h"

#include "ui/models/roles.h"
#include "ui/style/colours.h"

#include <QApplication>
#include <QPainter>

namespace attest {
namespace {

constexpr int kBadgePadding = 7;
constexpr int kPadding = 4;

void paintBadge(QPainter* painter, const QStyleOptionViewItem& option, const QString& text, Hue hue)
{
    const QFontMetrics metrics(option.font);
    const int width = qMin(metrics.horizontalAdvance(text) + 2 * kBadgePadding, option.rect.width() - 6);
    QRectF frame(option.rect.left() + 4, 0, width, metrics.height() + 3);
    frame.moveCenter(QPointF(frame.center().x(), option.rect.center().y() + 0.5));
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(ink(hue, option.palette));
    painter->setBrush(tint(hue, option.palette));
    painter->drawRoundedRect(frame, 4, 4);
    painter->drawText(frame, Qt::AlignCenter, metrics.elidedText(text, Qt::ElideRight, width - kBadgePadding));
    painter->restore();
}

} // namespace

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    const Hue hue = static_cast<Hue>(index.data(HueRole).toInt());
    // A selected row keeps the colours of what it says on a quiet tint.
    option->palette.setColor(QPalette::Text, ink(hue, option->palette));
    option->palette.setColor(QPalette::HighlightedText, ink(hue, option->palette));
    option->palette.setColor(QPalette::Highlight, tint(Hue::accent, option->palette));
}

void CellDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem shown = option;
    initStyleOption(&shown, index);
    shown.state &= ~QStyle::State_HasFocus;
    const bool badge = index.data(BadgeRole).toBool() && !shown.text.isEmpty();
    const QString text = shown.text;
    shown.text.clear();
    const QStyle* style = shown.widget == nullptr ? QApplication::style() : shown.widget->style();
    style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    if (!badge) {
        // A second time for the words alone, which stand away from the cell's edges.
        shown.text = text;
        shown.state &= ~QStyle::State_Selected;
        shown.backgroundBrush = QBrush();
        shown.icon = QIcon();
        shown.rect.adjust(kPadding, 0, -kPadding, 0);
        style->drawControl(QStyle::CE_ItemViewItem, &shown, painter, shown.widget);
    }
    if (badge)
        paintBadge(painter, option, text, static_cast<Hue>(index.data(HueRole).toInt()));
    if (index.data(MarkRole).toBool()) {
        painter->save();
        painter->setPen(QPen(ink(Hue::accent, option.palette), 2));
        painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
        painter->restore();
    }
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.data(BadgeRole).toBool())
        size.rwidth() += 2 * kBadgePadding;
    return size + QSize(10 + 2 * kPadding, 8);
}

} // namespace attest
