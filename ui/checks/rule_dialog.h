// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/checks/trial_dialog.h"

class QComboBox;
class QFormLayout;
class QLineEdit;
class QMenu;
class QToolButton;

namespace attest {

/// Asks for a rule, says what is wrong with it while it is typed, and shows what it finds.
class RuleDialog final : public TrialDialog {
    Q_OBJECT

public:
    /// Opens with a rule to change, or an empty one; deletes itself. The session outlives it.
    static RuleDialog* ask(Session& session, const std::optional<OwnRule>& rule, QWidget* parent);

private:
    RuleDialog(Session& session, const std::optional<OwnRule>& rule, QWidget* parent);
    QLineEdit* addLine(QFormLayout* form, const QString& name, const QString& label, const QString& text);
    void addWords(QFormLayout* form, const OwnRule& rule);
    void addComparison(QFormLayout* form, const OwnRule& rule);
    void fillFunctions(QMenu* menu);
    void take();
    OwnRule typed() const;

    bool m_isNew;
    QLineEdit* m_id;
    QLineEdit* m_title;
    QLineEdit* m_observed;
    QComboBox* m_relation;
    QLineEdit* m_expected;
    QComboBox* m_scope;
    QLineEdit* m_tolerance;
    QComboBox* m_severity;
    QLineEdit* m_text;
    QLineEdit* m_expression = nullptr; ///< the one that was typed in last
};

} // namespace attest
