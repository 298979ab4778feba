// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace attest {

class HueLabel;

/// What runs in the background, with its progress and a way to stop it; empty while nothing runs.
class WorkLine final : public QWidget {
    Q_OBJECT

public:
    explicit WorkLine(Session& session, QWidget* parent = nullptr);

private:
    void refresh();

    Session& m_session;
    HueLabel* m_name;
    QProgressBar* m_bar;
    QToolButton* m_stop;
    QTimer m_timer;
};

} // namespace attest
