// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QPushButton;

namespace attest {

class DataTable;

/// The rules that the team added to the catalogue; its acts: add, change, remove, carry to another case as a file.
class RulesView final : public QWidget {
    Q_OBJECT

public:
    explicit RulesView(Session& session, QWidget* parent = nullptr);

    void retranslate();
    void refresh(const Assessment& assessment, bool canAct);

private:
    void change();
    void remove();
    void read();
    void write();
    const OwnRule* current() const;
    void enable();

    Session& m_session;
    DataTable* m_table;
    QPushButton* m_add;
    QPushButton* m_change;
    QPushButton* m_remove;
    QPushButton* m_read;
    QPushButton* m_write;
    bool m_canAct = false;
};

} // namespace attest
