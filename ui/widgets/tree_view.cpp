// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tree_view.h"

#include "ui/style/theme.h"
#include "ui/widgets/cell_delegate.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace attest {

TreeView::TreeView(const QString& name, QWidget* parent) : QTreeView(parent)
{
    setObjectName(name);
    setItemDelegate(new CellDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setAllColumnsShowFocus(true);
    flatten(header());
    header()->setStretchLastSection(true);
}

void TreeView::fitColumns()
{
    if (model() == nullptr)
        return;
    const int columns = model()->columnCount();
    for (int column = 0; column < columns; ++column) {
        resizeColumnToContents(column);
        setColumnWidth(column, std::clamp(columnWidth(column), 48, std::max(200, viewport()->width() * 3 / 5)));
    }
}

void TreeView::keyPressEvent(QKeyEvent* event)
{
    if (!event->matches(QKeySequence::Copy)) {
        QTreeView::keyPressEvent(event);
        return;
    }
    QStringList cells;
    for (int column = 0; model() != nullptr && column < model()->columnCount(); ++column)
        cells += currentIndex().siblingAtColumn(column).data().toString();
    QApplication::clipboard()->setText(cells.join(u'\t'));
}

} // namespace attest
