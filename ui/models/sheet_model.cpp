// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/sheet_model.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace attest {

void SheetModel::setSheet(std::shared_ptr<const Sheet> sheet)
{
    beginResetModel();
    m_sheet = std::move(sheet);
    m_markedRow = 0;
    m_markedColumn = -1;
    endResetModel();
}

void SheetModel::mark(int row, const QString& column)
{
    m_markedRow = row;
    m_markedColumn = columnIndex(column).value_or(-1);
    if (rowCount() > 0 && columnCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {MarkRole});
}

QModelIndex SheetModel::marked() const
{
    if (!m_sheet || m_markedRow == 0)
        return {};
    const auto found = std::lower_bound(m_sheet->rows.begin(), m_sheet->rows.end(), m_markedRow,
                                        [](const Row& row, int number) { return row.number < number; });
    if (found == m_sheet->rows.end() || found->number != m_markedRow)
        return {};
    return index(static_cast<int>(found - m_sheet->rows.begin()), qMax(0, m_markedColumn));
}

int SheetModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : static_cast<int>(m_sheet->rows.size());
}

int SheetModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_sheet ? 0 : m_sheet->columns;
}

QVariant SheetModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_sheet->rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cell(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case SortRole: return cell.type == Cell::Type::number ? QVariant(cell.text.toDouble()) : QVariant(cell.text);
    case KeyRole: return row.number;
    case MarkRole: return row.number == m_markedRow && (m_markedColumn < 0 || m_markedColumn == index.column());
    case Qt::TextAlignmentRole:
        return QVariant::fromValue(
            Qt::Alignment((cell.type == Cell::Type::number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

QVariant SheetModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || !m_sheet || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return columnLetters(section);
    return section < rowCount() ? QVariant(m_sheet->rows[static_cast<std::size_t>(section)].number) : QVariant();
}

} // namespace attest
