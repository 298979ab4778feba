// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/table.h"

#include <QAbstractTableModel>

#include <memory>

namespace attest {

/// A sheet of a source file as it was handed over: every stored cell at its place.
struct Sheet {
    QString name;          ///< empty for a text file
    std::vector<Row> rows; ///< in order of their numbers
    int columns = 0;       ///< one more than the last filled column
    bool cut = false;      ///< there were more rows than are shown
};

/// A Sheet as a Qt model with letters above and numbers beside, as in a spreadsheet; one cell of it can be marked.
class SheetModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const Sheet> sheet);
    /// Row as a spreadsheet counts; an empty column marks the whole row; row 0 marks nothing.
    void mark(int row, const QString& column);
    /// The marked cell, or an invalid index.
    QModelIndex marked() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::shared_ptr<const Sheet> m_sheet;
    int m_markedRow = 0;
    int m_markedColumn = -1;
};

} // namespace attest
