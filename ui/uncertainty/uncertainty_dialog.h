// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/session.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace attest {

/// Asks for what the team holds of the uncertainty of one source, and where the two numbers come from.
class UncertaintyDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The session outlives it.
    static UncertaintyDialog* ask(Session& session, const Assessment& assessment, const QString& source, QWidget* parent);

private:
    UncertaintyDialog(Session& session, const Assessment& assessment, const QString& source, QWidget* parent);
    std::optional<Decimal> typed(const QLineEdit* line) const;
    void check();

    Session& m_session;
    QString m_source;
    QLineEdit* m_activity;
    QLineEdit* m_factor;
    QLineEdit* m_reason;
    QPushButton* m_accept;
    QPushButton* m_withdraw;
};

} // namespace attest
