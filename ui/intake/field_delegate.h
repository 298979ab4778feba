// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/cell_delegate.h"

#include <functional>
#include <utility>
#include <vector>

namespace attest {

/// Edits the cells of one column by a choice, the others as text; the model's edit role holds the chosen value.
class FieldDelegate final : public CellDelegate {
    Q_OBJECT

public:
    using Choices = std::vector<std::pair<QString, QString>>;

    FieldDelegate(int column, std::function<Choices()> choices, QObject* parent = nullptr)
        : CellDelegate(parent), m_column(column), m_choices(std::move(choices)) {}

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

private:
    int m_column;
    std::function<Choices()> m_choices;
};

} // namespace attest
