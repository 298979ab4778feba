// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tree_model.h"

#include "ui/models/grid_model.h"
#include "ui/models/roles.h"

namespace attest {
namespace {

const TreeNode* nodeOf(const QModelIndex& index)
{
    return static_cast<const TreeNode*>(index.constInternalPointer());
}

} // namespace

void TreeModel::setTree(std::vector<GridColumn> columns, std::vector<TreeNode> roots)
{
    beginResetModel();
    m_columns = std::move(columns);
    m_roots = std::move(roots);
    m_origins.clear();
    remember(m_roots, nullptr);
    endResetModel();
}

void TreeModel::remember(const std::vector<TreeNode>& nodes, const TreeNode* parent)
{
    for (std::size_t i = 0; i < nodes.size(); ++i) {
        m_origins.insert({&nodes[i], {parent, static_cast<int>(i)}});
        remember(nodes[i].children, &nodes[i]);
    }
}

const std::vector<TreeNode>& TreeModel::childrenOf(const QModelIndex& parent) const
{
    return parent.isValid() ? nodeOf(parent)->children : m_roots;
}

QModelIndex TreeModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, &childrenOf(parent)[static_cast<std::size_t>(row)]);
}

QModelIndex TreeModel::parent(const QModelIndex& child) const
{
    if (!child.isValid())
        return {};
    const TreeNode* parent = m_origins.at(nodeOf(child)).parent;
    return parent == nullptr ? QModelIndex() : createIndex(m_origins.at(parent).row, 0, parent);
}

int TreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : static_cast<int>(childrenOf(parent).size());
}

int TreeModel::columnCount(const QModelIndex&) const
{
    return static_cast<int>(m_columns.size());
}

QVariant TreeModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TreeNode& node = *nodeOf(index);
    if (role == KeyRole)
        return node.key;
    const auto column = static_cast<std::size_t>(index.column());
    return column < node.cells.size() ? cellData(node.cells[column], m_columns[column], role) : QVariant();
}

QVariant TreeModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const GridColumn& column = m_columns[static_cast<std::size_t>(section)];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((column.number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return role == Qt::DisplayRole ? QVariant(column.heading) : QVariant();
}

} // namespace attest
