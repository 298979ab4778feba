// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QWidget>

class QPushButton;

namespace attest {

class CorrectionModel;
class HueLabel;
class PrintTable;

/// What reading the whole file gave: counts, the refused rows by reason, and the rows themselves, to be mended in place.
class CheckPanel final : public QWidget {
    Q_OBJECT

public:
    explicit CheckPanel(Intake& intake, QWidget* parent = nullptr);
    void show(int file);

private:
    QString summaryOf(const IntakeFile& file) const;
    QString reasonsOf(const IntakeFile& file) const;
    void restoreRow();

    Intake& m_intake;
    HueLabel* m_summary;
    HueLabel* m_reasons;
    HueLabel* m_hint;
    QPushButton* m_check;
    QPushButton* m_restore;
    CorrectionModel* m_model;
    PrintTable* m_rows;
    int m_file = -1;
};

} // namespace attest
