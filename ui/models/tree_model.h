// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/grid.h"

#include <QAbstractItemModel>

#include <unordered_map>

namespace attest {

struct TreeNode {
    std::vector<GridCell> cells;
    QVariant key;
    std::vector<TreeNode> children;
};

/// A tree of cells as a Qt model; read only.
class TreeModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setTree(std::vector<GridColumn> columns, std::vector<TreeNode> roots);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Origin {
        const TreeNode* parent;
        int row;
    };
    void remember(const std::vector<TreeNode>& nodes, const TreeNode* parent);
    const std::vector<TreeNode>& childrenOf(const QModelIndex& parent) const;

    std::vector<GridColumn> m_columns;
    std::vector<TreeNode> m_roots;
    std::unordered_map<const TreeNode*, Origin> m_origins;
};

} // namespace attest
