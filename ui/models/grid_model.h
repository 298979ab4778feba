// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QAbstractTableModel>

namespace attest {

/// A Grid as a Qt model; read only.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setGrid(Grid grid);
    const Grid& grid() const { return m_grid; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    Grid m_grid;
};

/// What a cell answers for a role; shared by tables and trees.
QVariant cellData(const GridCell& cell, const GridColumn& column, int role);

} // namespace attest
