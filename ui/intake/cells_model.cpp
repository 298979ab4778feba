// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/cells_model.h"

#include "ui/models/roles.h"
#include "ui/style/colours.h"

#include <QFont>

namespace attest {

void CellsModel::show(std::optional<CellPreview> cells, int headerRow)
{
    CellPreview shown = cells ? *std::move(cells) : CellPreview();
    if (isSame(shown)) {
        const bool isOther = m_headerRow != headerRow;
        m_headerRow = headerRow;
        if (isOther && rowCount() > 0 && columnCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
        return;
    }
    beginResetModel();
    m_cells = std::move(shown);
    m_headerRow = headerRow;
    endResetModel();
}

bool CellsModel::isSame(const CellPreview& cells) const
{
    return cells.width == m_cells.width
           && std::equal(cells.rows.begin(), cells.rows.end(), m_cells.rows.begin(), m_cells.rows.end(),
                         [](const Row& a, const Row& b) { return a.number == b.number && a.cells == b.cells; });
}

int CellsModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cells.rows.size());
}

int CellsModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_cells.width;
}

QVariant CellsModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_cells.rows[static_cast<std::size_t>(index.row())];
    const Cell& cell = row.cell(index.column());
    const bool isHeading = row.number == m_headerRow;
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return cell.text;
    case Qt::FontRole: {
        QFont font;
        font.setBold(isHeading);
        return font;
    }
    case HueRole: {
        const bool isOutside = row.number < m_headerRow || row.hidden;
        return static_cast<int>(isHeading ? Hue::accent : cell.type == Cell::Type::error ? Hue::bad : isOutside ? Hue::muted : Hue::plain);
    }
    default: return {};
    }
}

QVariant CellsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Horizontal)
        return columnLetters(section);
    return section < rowCount() ? QVariant(numberOf(section)) : QVariant();
}

} // namespace attest
