// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/what_if.h"
#include "ui/shell/session.h"

#include <QDialog>

#include <functional>

class QPlainTextEdit;
class QPushButton;
class QTimer;
class QVBoxLayout;

namespace attest {

class DataTable;
class HueLabel;

/// Shows what a change of the checks would make appear and vanish before it is made, and asks why. What is to be tried
/// comes from setTrial(); a form may stand above.
class TrialDialog : public QDialog {
    Q_OBJECT

public:
    using Agreed = std::function<void(const QString& reason)>;

    /// Opens for a change that has nothing to be typed but its reason; deletes itself. The session outlives it.
    static TrialDialog* ask(Session& session, const QString& title, const QString& explanation, const Trial& trial, Agreed agreed, QWidget* parent);

    /// Whether a reason is asked for; it is unless told otherwise.
    void setNeedsReason(bool needed);

protected:
    TrialDialog(Session& session, const QString& title, const QString& explanation, QWidget* parent);

    Session& session() const { return m_session; }
    /// Where a form goes.
    QVBoxLayout* form() const { return m_form; }
    /// Tries it a moment later; without one, `why` says what is missing and nothing can be agreed to.
    void setTrial(const std::optional<Trial>& trial, const QString& why = {});
    QString reason() const;

private:
    void start();
    void show(const Result<RunDifference>& difference);
    void check();

    Session& m_session;
    QVBoxLayout* m_form;
    HueLabel* m_sentence;
    DataTable* m_difference;
    QPlainTextEdit* m_reason;
    QPushButton* m_accept;
    QTimer* m_pause;
    std::optional<Trial> m_trial;
    int m_tried = 0;      ///< counts the trials: answers of earlier ones are dropped
    bool m_known = false; ///< what it would bring is shown
    bool m_needsReason = true;
};

} // namespace attest
