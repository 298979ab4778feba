// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/parameters.h"
#include "ui/checks/trial_dialog.h"

class QLineEdit;

namespace attest {

/// Asks for another value of a check's parameter and shows what it would bring.
class ParameterDialog final : public TrialDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The session outlives it.
    static ParameterDialog* ask(Session& session, const ParameterInCase& parameter, QWidget* parent);

private:
    ParameterDialog(Session& session, const ParameterInCase& parameter, QWidget* parent);
    void take();
    /// Nothing: the catalogue's value.
    std::optional<Decimal> value() const;

    ParameterInCase m_parameter;
    ParameterRange m_range;
    QLineEdit* m_value;
    std::optional<Decimal> m_typed;
};

} // namespace attest
