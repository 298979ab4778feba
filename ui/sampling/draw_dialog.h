// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/population.h"
#include "ui/shell/session.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace attest {

class HueLabel;

/// Asks how a sample is to be drawn, with the population in sight and a size proposed.
class DrawDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The session outlives it.
    static DrawDialog* ask(Session& session, QWidget* parent);

private:
    DrawDialog(Session& session, QWidget* parent);
    void addFields(QFormLayout* form);
    void take();
    void propose(const Population& population);
    SampleOrder order() const;
    void check();

    Session& m_session;
    QComboBox* m_preset;
    QComboBox* m_kind;
    QComboBox* m_unit;
    QComboBox* m_method;
    QComboBox* m_strata;
    QLineEdit* m_seed;
    QSpinBox* m_size;
    QLineEdit* m_reason;
    HueLabel* m_population;
    HueLabel* m_proposal;
    QPushButton* m_accept;
};

} // namespace attest
