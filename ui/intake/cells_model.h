// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/preview.h"

#include <QAbstractTableModel>

namespace attest {

/// The first cells of a sheet as they are written, with its row numbers and column letters; the row of the headings is marked.
class CellsModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// The same cells again leave the view where it is.
    void show(std::optional<CellPreview> cells, int headerRow);
    /// The sheet's number of a row of the table.
    int numberOf(int row) const { return m_cells.rows[static_cast<std::size_t>(row)].number; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    bool isSame(const CellPreview& cells) const;

    CellPreview m_cells;
    int m_headerRow = 0;
};

} // namespace attest
