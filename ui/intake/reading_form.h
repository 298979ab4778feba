// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"
#include "ui/style/colours.h"

#include <QScrollArea>

class QGridLayout;

namespace attest {

class FormRow;
class HueLabel;

/// How the chosen file is read: every aspect with its verdict, all of it changeable, and the fixed values of all rows.
class ReadingForm final : public QScrollArea {
    Q_OBJECT

public:
    explicit ReadingForm(Intake& intake, QWidget* parent = nullptr);
    void show(int file);

private:
    using Choices = std::vector<std::pair<QString, QString>>;

    FormRow* addRow(const QString& key, bool freeText);
    void showAspect(const QString& key, const IntakeFile& file);
    void showConstants(const IntakeFile& file);
    void fillChoices(const QString& key, const IntakeFile& file);
    bool isAsked(const QString& key, const IntakeFile& file) const;
    Choices choicesOf(const QString& key, const IntakeFile& file) const;
    QString verdictOf(const QString& key, const IntakeFile& file, Hue& hue) const;

    Intake& m_intake;
    QGridLayout* m_grid;
    std::map<QString, FormRow*> m_rows;
    std::map<QString, FormRow*> m_constants; ///< by field
    std::map<QString, Choices> m_shown;
    HueLabel* m_constantsTitle;
    HueLabel* m_hint;
    QGridLayout* m_constantsGrid;
    int m_file = -1;
};

} // namespace attest
