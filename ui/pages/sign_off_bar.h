// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QWidget>

class QGridLayout;

namespace attest {

/// The three signatures in their order, each with the members who may give it. Only the next one can be given.
class SignOffBar final : public QWidget {
    Q_OBJECT

public:
    explicit SignOffBar(Session& session, QWidget* parent = nullptr);
    void refresh(const Assessment& assessment, bool canAct);
    /// All three stand under the statement as it is now.
    bool isComplete() const { return m_given == 3; }

private:
    void addRole(int row, TeamRole role, const Assessment& assessment, bool canAct);

    Session& m_session;
    QGridLayout* m_layout;
    int m_given = 0;
};

} // namespace attest
