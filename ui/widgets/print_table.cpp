// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/print_table.h"

#include "ui/style/colours.h"
#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <numeric>
#include <vector>

namespace attest {
namespace {

constexpr int kNarrowest = 48;
constexpr int kStillReadable = 130;
constexpr int kStep = 4;

QString quoted(QString text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

/// Takes from the widest columns until all fit, as far as they can be read.
void shrink(std::vector<int>& widths, int room)
{
    int excess = std::accumulate(widths.begin(), widths.end(), 0) - room;
    while (excess > 0) {
        const auto widest = std::max_element(widths.begin(), widths.end());
        if (*widest <= kStillReadable)
            return;
        *widest -= kStep;
        excess -= kStep;
    }
}

} // namespace

PrintTable::PrintTable(QWidget* parent) : QTableView(parent)
{
    setItemDelegate(new CellDelegate(this));
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 11);
    flatten(horizontalHeader());
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setResizeContentsPrecision(100);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QHeaderView::sectionResized, this, [this](int, int, int) {
        m_sizedByHand = m_sizedByHand || (!m_fitting && QApplication::mouseButtons().testFlag(Qt::LeftButton)
                                          && horizontalHeader()->underMouse());
    });
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, this, &PrintTable::chooseColumns);
}

void PrintTable::setEmptyHint(const QString& hint)
{
    m_hint = hint;
    viewport()->update();
}

void PrintTable::setGrowing(bool growing)
{
    m_growing = growing;
    setSizePolicy(QSizePolicy::Expanding, growing ? QSizePolicy::Fixed : QSizePolicy::Expanding);
    setVerticalScrollBarPolicy(growing ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    updateGeometry();
}

void PrintTable::fitColumns()
{
    if (model() == nullptr || model()->columnCount() == 0)
        return;
    std::vector<int> widths;
    const int widest = std::max(240, viewport()->width() * 2 / 5);
    for (int column = 0; column < model()->columnCount(); ++column) {
        const int wanted = std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column));
        widths.push_back(isColumnHidden(column) ? 0 : std::clamp(wanted + 8, kNarrowest, widest));
    }
    shrink(widths, viewport()->width());
    m_fitting = true;
    for (std::size_t column = 0; column < widths.size(); ++column)
        setColumnWidth(static_cast<int>(column), widths[column]);
    m_fitting = false;
    if (wordWrap())
        resizeRowsToContents();
    updateGeometry();
}

QSize PrintTable::sizeHint() const
{
    if (!m_growing || model() == nullptr)
        return QTableView::sizeHint();
    const int rows = std::max(verticalHeader()->length(), verticalHeader()->defaultSectionSize());
    const int bar = horizontalScrollBar()->maximum() > 0 ? horizontalScrollBar()->sizeHint().height() : 0;
    return {300, horizontalHeader()->sizeHint().height() + rows + bar + 2};
}

QSize PrintTable::minimumSizeHint() const
{
    return m_growing ? QSize(120, sizeHint().height()) : QSize(120, 3 * verticalHeader()->defaultSectionSize());
}

QString PrintTable::selectedText() const
{
    QList<QModelIndex> rows = selectionModel() == nullptr ? QList<QModelIndex>() : selectionModel()->selectedRows();
    std::sort(rows.begin(), rows.end(), [](const QModelIndex& a, const QModelIndex& b) { return a.row() < b.row(); });
    std::vector<int> columns;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            columns.push_back(column);
    }
    QStringList lines;
    QStringList cells;
    for (const int column : columns)
        cells += quoted(model()->headerData(column, Qt::Horizontal).toString());
    lines += cells.join(u'\t');
    for (const QModelIndex& row : rows) {
        cells.clear();
        for (const int column : columns)
            cells += quoted(row.siblingAtColumn(column).data().toString());
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void PrintTable::copy() const
{
    QApplication::clipboard()->setText(selectedText());
}

void PrintTable::chooseColumns(const QPoint& at)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int column = 0; column < model()->columnCount(); ++column) {
        QAction* action = menu->addAction(model()->headerData(column, Qt::Horizontal).toString());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        connect(action, &QAction::toggled, this, [this, column](bool shown) { setColumnHidden(column, !shown); });
    }
    menu->popup(horizontalHeader()->viewport()->mapToGlobal(at));
}

void PrintTable::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        copy();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (currentIndex().isValid())
            Q_EMIT activated(currentIndex());
        return;
    }
    QTableView::keyPressEvent(event);
}

void PrintTable::paintEvent(QPaintEvent* event)
{
    QTableView::paintEvent(event);
    QPainter painter(viewport());
    if (model() == nullptr || model()->rowCount() == 0) {
        painter.setPen(ink(Hue::muted, palette()));
        painter.drawText(viewport()->rect().adjusted(12, 6, -12, -6), Qt::AlignCenter | Qt::TextWordWrap, m_hint);
        return;
    }
    painter.setPen(hairline(palette()));
    const int first = std::max(0, rowAt(0));
    for (int row = first; row < model()->rowCount(); ++row) {
        const int bottom = rowViewportPosition(row) + rowHeight(row) - 1;
        if (bottom > viewport()->height())
            break;
        painter.drawLine(0, bottom, viewport()->width(), bottom);
    }
}

void PrintTable::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    if (!m_sizedByHand)
        fitColumns();
}

} // namespace attest
