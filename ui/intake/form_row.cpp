// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/form_row.h"

#include "ui/style/icons.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/quiet_combo_box.h"

#include <QGridLayout>
#include <QLineEdit>
#include <QToolButton>

namespace attest {

FormRow::FormRow(const QString& key, bool freeText, QGridLayout* grid, int row)
    : QObject(grid->parentWidget()), m_freeText(freeText), m_name(wrappedText(Hue::plain)), m_editor(new QuietComboBox), m_release(new QToolButton),
      m_verdict(wrappedText(Hue::muted))
{
    m_editor->setObjectName(QString(u"reading_" + key));
    m_editor->setEditable(freeText);
    m_editor->setInsertPolicy(QComboBox::NoInsert);
    m_editor->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_editor->setMinimumContentsLength(16);
    m_name->setBuddy(m_editor);
    m_release->setObjectName(QString(u"release_" + key));
    m_release->setIcon(icon(QStringLiteral("undo")));
    m_release->setIconSize(QSize(14, 14));
    m_release->setAutoRaise(true);
    grid->addWidget(m_name, row, 0);
    grid->addWidget(m_editor, row, 1);
    grid->addWidget(m_release, row, 2);
    grid->addWidget(m_verdict, row, 3);
    connect(m_editor, &QComboBox::activated, this, &FormRow::give);
    if (freeText)
        connect(m_editor->lineEdit(), &QLineEdit::editingFinished, this, &FormRow::give);
    connect(m_release, &QToolButton::clicked, this, &FormRow::released);
}

FormRow::~FormRow() = default;

void FormRow::setName(const QString& name)
{
    m_name->setText(name);
    m_editor->setAccessibleName(name);
    m_release->setToolTip(tr("Have it found out again"));
    m_release->setAccessibleName(tr("Have it found out again: %1").arg(name));
}

void FormRow::setChoices(const std::vector<std::pair<QString, QString>>& choices)
{
    const QString typed = m_editor->currentText();
    m_editor->clear();
    for (const auto& [value, words] : choices)
        m_editor->addItem(words, value);
    if (m_freeText)
        m_editor->setEditText(typed);
}

void FormRow::setValue(const QString& value)
{
    if (m_freeText && m_editor->lineEdit()->hasFocus() && m_editor->lineEdit()->isModified())
        return;
    m_value = value;
    const int index = m_editor->findData(value);
    m_editor->setCurrentIndex(index);
    if (m_freeText && index < 0)
        m_editor->setEditText(value);
    m_editor->setToolTip(m_editor->currentText());
}

void FormRow::setVerdict(const QString& text, Hue hue)
{
    m_verdict->setText(text);
    m_verdict->setHue(hue);
    m_editor->setAccessibleDescription(text);
}

void FormRow::setFixed(bool fixed)
{
    m_release->setVisible(fixed);
}

void FormRow::setVisible(bool visible)
{
    // Editors stay where they are while the button comes and goes; a row that is not shown takes no place.
    QSizePolicy kept = m_release->sizePolicy();
    kept.setRetainSizeWhenHidden(visible);
    m_release->setSizePolicy(kept);
    for (QWidget* widget : {static_cast<QWidget*>(m_name), static_cast<QWidget*>(m_editor), static_cast<QWidget*>(m_verdict)})
        widget->setVisible(visible);
    if (!visible)
        m_release->hide();
}

void FormRow::give()
{
    const int index = m_editor->findText(m_editor->currentText());
    const QString value = index < 0 ? m_editor->currentText().trimmed() : m_editor->itemData(index).toString();
    if (m_freeText)
        m_editor->lineEdit()->setModified(false);
    if (value == m_value)
        return;
    m_value = value;
    Q_EMIT chosen(value);
}

} // namespace attest
