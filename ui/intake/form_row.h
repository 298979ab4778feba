// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/style/colours.h"

#include <QObject>

#include <utility>
#include <vector>

class QComboBox;
class QGridLayout;
class QToolButton;

namespace attest {

class HueLabel;

/// One aspect of a reading: its name, what it is set to, the verdict behind it, and a button to have it found out again.
class FormRow final : public QObject {
    Q_OBJECT

public:
    /// Widgets go into the grid's row; the key becomes the editor's object name.
    FormRow(const QString& key, bool freeText, QGridLayout* grid, int row);
    ~FormRow() override;

    void setName(const QString& name);
    /// Values with their words.
    void setChoices(const std::vector<std::pair<QString, QString>>& choices);
    /// Does not disturb somebody who is typing.
    void setValue(const QString& value);
    void setVerdict(const QString& text, Hue hue);
    void setFixed(bool fixed);
    void setVisible(bool visible);
    QComboBox* editor() const { return m_editor; }

Q_SIGNALS:
    void chosen(const QString& value);
    void released();

private:
    void give();

    bool m_freeText;
    QString m_value;
    HueLabel* m_name;
    QComboBox* m_editor;
    QToolButton* m_release;
    HueLabel* m_verdict;
};

} // namespace attest
