// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QPushButton;

namespace attest {

class DataTable;

/// Every number that the checks decide by, with where it comes from and who changed it; its acts: change one, take a
/// preset, switch a check off or on.
class ParametersView final : public QWidget {
    Q_OBJECT

public:
    explicit ParametersView(Session& session, QWidget* parent = nullptr);

    void retranslate();
    void refresh(const Assessment& assessment, bool canAct);

private:
    void change();
    void switchCheck();
    void offerPresets();
    void applyPreset(const QString& id);
    QString currentCheck() const;
    void enable();

    Session& m_session;
    DataTable* m_table;
    QPushButton* m_change;
    QPushButton* m_switch;
    QPushButton* m_preset;
    bool m_canAct = false;
};

} // namespace attest
