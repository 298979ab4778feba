// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/grid_model.h"

#include "ui/models/roles.h"

#include <QFont>

namespace attest {

QVariant cellData(const GridCell& cell, const GridColumn& column, int role)
{
    switch (role) {
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole: return cell.tip.isEmpty() ? cell.text : cell.tip;
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case Qt::FontRole:
        if (cell.bold) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return {};
    case SortRole: return cell.sort.isValid() ? cell.sort : QVariant(cell.text);
    case HueRole: return static_cast<int>(cell.hue);
    case BadgeRole: return cell.badge;
    default: return {};
    }
}

void GridModel::setGrid(Grid grid)
{
    beginResetModel();
    m_grid = std::move(grid);
    for (GridRow& row : m_grid.rows)
        row.cells.resize(m_grid.columns.size());
    endResetModel();
}

int GridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.rows.size());
}

int GridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_grid.columns.size());
}

QVariant GridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const GridRow& row = m_grid.rows[static_cast<std::size_t>(index.row())];
    if (role == KeyRole)
        return row.key;
    const auto column = static_cast<std::size_t>(index.column());
    return cellData(row.cells[column], m_grid.columns[column], role);
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical)
        return role == Qt::DisplayRole ? QVariant(section + 1) : QVariant();
    if (section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_grid.columns[static_cast<std::size_t>(section)];
    if (role == Qt::DisplayRole)
        return column.heading;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace attest
