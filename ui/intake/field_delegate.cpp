// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/field_delegate.h"

#include <QAbstractItemView>
#include <QComboBox>

namespace attest {

QWidget* FieldDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    if (index.column() != m_column)
        return CellDelegate::createEditor(parent, option, index);
    auto* editor = new QComboBox(parent);
    editor->setObjectName(u"fieldChoice");
    for (const auto& [value, words] : m_choices())
        editor->addItem(words, value);
    editor->setMaxVisibleItems(20);
    connect(editor, &QComboBox::activated, this, [this, editor]() {
        auto* self = const_cast<FieldDelegate*>(this);
        Q_EMIT self->commitData(editor);
        Q_EMIT self->closeEditor(editor);
    });
    // Once it stands in its cell.
    QMetaObject::invokeMethod(editor, &QComboBox::showPopup, Qt::QueuedConnection);
    return editor;
}

void FieldDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    auto* choice = qobject_cast<QComboBox*>(editor);
    if (choice == nullptr)
        return CellDelegate::setEditorData(editor, index);
    choice->setCurrentIndex(choice->findData(index.data(Qt::EditRole)));
}

void FieldDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* choice = qobject_cast<QComboBox*>(editor))
        model->setData(index, choice->currentData(), Qt::EditRole);
    else
        CellDelegate::setModelData(editor, model, index);
}

} // namespace attest
