// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"
#include "ui/style/colours.h"

#include <QTimer>
#include <QWidget>

class QProgressBar;
class QToolButton;

namespace attest {

class HueLabel;
class ShareBar;

/// Saved state, background work with progress and cancel, and open misstatements against the materiality threshold.
class BottomBar final : public QWidget {
    Q_OBJECT

public:
    explicit BottomBar(Session& session, QWidget* parent = nullptr);
    /// A sentence that stays until the next one or the next act.
    void say(const QString& text, Hue hue);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void refresh();
    void showSaved();
    void showGauge(const Assessment& assessment);
    void showWork();

    Session& m_session;
    HueLabel* m_saved;
    HueLabel* m_message;
    HueLabel* m_work;
    QProgressBar* m_progress;
    QToolButton* m_cancel;
    HueLabel* m_gaugeName;
    ShareBar* m_gauge;
    HueLabel* m_gaugeText;
    QTimer m_timer;
};

} // namespace attest
