// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/intake.h"

#include <QWidget>

class QPushButton;

namespace attest {

class DataTable;

/// The files of the import with how far each is.
class FilesList final : public QWidget {
    Q_OBJECT

public:
    explicit FilesList(Intake& intake, QWidget* parent = nullptr);
    void refresh();
    /// −1 while there are none.
    int current() const;
    void select(int file);

Q_SIGNALS:
    void currentChanged();
    void addWanted();

private:
    QString stateText(const IntakeFile& file) const;
    void removeCurrent();

    Intake& m_intake;
    DataTable* m_table;
    QPushButton* m_add;
    QPushButton* m_remove;
    int m_last = -1;
};

} // namespace attest
