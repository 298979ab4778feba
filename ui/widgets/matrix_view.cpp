// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/matrix_view.h"

#include "ui/models/roles.h"
#include "ui/style/colours.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyledItemDelegate>

#include <algorithm>

namespace attest {
namespace {

constexpr int kNarrowestMonth = 26;

/// Names of sources, cut with an ellipsis where they are long.
class NameHeader final : public QHeaderView {
public:
    explicit NameHeader(QWidget* parent) : QHeaderView(Qt::Vertical, parent) {}

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->fillRect(rect, palette().color(QPalette::Base));
        painter->setPen(palette().color(QPalette::Text));
        const QString name = model()->headerData(section, orientation()).toString();
        painter->drawText(rect.adjusted(2, 0, -8, 0), Qt::AlignLeft | Qt::AlignVCenter,
                          fontMetrics().elidedText(name, Qt::ElideRight, rect.width() - 10));
    }
};

class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        const Hue hue = static_cast<Hue>(index.data(HueRole).toInt());
        const QString text = index.data().toString();
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        if (!index.data(BadgeRole).toBool()) {
            painter->setPen(ink(hue, option.palette));
            painter->drawText(option.rect.adjusted(4, 0, -4, 0), Qt::AlignRight | Qt::AlignVCenter,
                              option.fontMetrics.elidedText(text, Qt::ElideRight, option.rect.width() - 8));
        } else {
            const QRectF cell = QRectF(option.rect).adjusted(1.5, 1.5, -1.5, -1.5);
            QColor area = fill(hue, option.palette);
            if (option.state & QStyle::State_MouseOver)
                area = area.lighter(112);
            painter->setPen(Qt::NoPen);
            painter->setBrush(area);
            painter->drawRoundedRect(cell, 3, 3);
            painter->setPen(onFill(hue, option.palette));
            painter->drawText(cell, Qt::AlignCenter, option.fontMetrics.elidedText(text, Qt::ElideRight, int(cell.width())));
        }
        if (option.state & QStyle::State_Selected) {
            painter->setPen(QPen(option.palette.color(QPalette::Text), 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(option.rect).adjusted(1, 1, -1, -1), 4, 4);
        }
        painter->restore();
    }
};

} // namespace

MatrixView::MatrixView(QWidget* parent) : QTableView(parent)
{
    setObjectName(u"evidenceMatrix");
    setItemDelegate(new MatrixDelegate(this));
    setVerticalHeader(new NameHeader(this));
    setCornerButtonEnabled(false);
    setStyleSheet(QStringLiteral("QTableCornerButton::section { background: palette(base); border: none; }"));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(false);
    setMouseTracking(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    flatten(horizontalHeader());
    horizontalHeader()->setStyleSheet(QString(horizontalHeader()->styleSheet() + u"QHeaderView::section { padding: 4px 0px; }"));
    horizontalHeader()->setMinimumSectionSize(10);
    horizontalHeader()->setHighlightSections(false);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
}

QSize MatrixView::minimumSizeHint() const
{
    return {300, horizontalHeader()->sizeHint().height() + 3 * verticalHeader()->defaultSectionSize()};
}

QSize MatrixView::sizeHint() const
{
    const int rows = model() == nullptr ? 1 : std::max(1, model()->rowCount());
    return {700, horizontalHeader()->sizeHint().height() + std::min(rows, 7) * verticalHeader()->defaultSectionSize() + 2};
}

void MatrixView::fit()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    const int columns = model()->columnCount();
    const int widest = width() * 3 / 10;
    int names = 0;
    for (int row = 0; row < model()->rowCount(); ++row)
        names = std::max(names, fontMetrics().horizontalAdvance(model()->headerData(row, Qt::Vertical).toString()) + 14);
    verticalHeader()->setFixedWidth(std::clamp(names, 60, std::max(80, widest)));
    const int year = std::max(sizeHintForColumn(columns - 1) + 12, 80);
    const int room = width() - verticalHeader()->width() - year - 4 - (verticalScrollBarPolicy() == Qt::ScrollBarAlwaysOff ? 0 : 12);
    for (int column = 0; column + 1 < columns; ++column)
        setColumnWidth(column, std::max(kNarrowestMonth, room / std::max(1, columns - 1)));
    setColumnWidth(columns - 1, year);
    updateGeometry();
}

void MatrixView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
}

void MatrixView::keyPressEvent(QKeyEvent* event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT activated(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

} // namespace attest
