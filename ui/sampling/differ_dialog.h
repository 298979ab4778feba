// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/sample_acts.h"
#include "ui/shell/session.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace attest {

/// Asks what the evidence of records that differ says: a note, and for a single record its amount.
class DifferDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The records are keys of the sample's population; the session outlives the dialog.
    static DifferDialog* ask(Session& session, const QString& sample, const QStringList& records, const Population& population, QWidget* parent);

private:
    DifferDialog(Session& session, const QString& sample, const QStringList& records, const Population& population, QWidget* parent);
    /// What is written in the field of the amount; nothing typed is fine, something that is no number is not.
    std::optional<Decimal> typedAmount() const;
    std::vector<TestResult> results(const QStringList& records) const;

    Session& m_session;
    QPlainTextEdit* m_note;
    QLineEdit* m_amount;
    QComboBox* m_unit;
};

} // namespace attest
