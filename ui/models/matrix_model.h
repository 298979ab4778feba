// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/language.h"
#include "core/statement/assessment.h"
#include "ui/models/grid.h"

#include <QAbstractTableModel>

#include <memory>

namespace attest {

/// The evidence matrix: a source a row, a month a column, the year at the end. A cell says how many independent values
/// stand beside the declared one and whether a check found them to differ; it decides nothing itself.
class MatrixModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(std::shared_ptr<const Assessment> assessment, const Language& language);
    /// The source of a row and the period of a column.
    QString source(int row) const;
    Period period(int column) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    GridCell cell(const Source& source, const Period& period) const;
    GridCell monthCell(const Source& source, const Period& month) const;
    GridCell yearCell(const Source& source) const;
    GridCell nilCell(const Source& source, bool year) const;

    std::shared_ptr<const Assessment> m_assessment;
    Language m_language;
    std::vector<const Source*> m_sources;
    std::vector<Period> m_columns;
    std::vector<std::vector<GridCell>> m_cells;
};

} // namespace attest
