// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sampling/population.h"
#include "ui/shell/session.h"

#include <QDialog>

namespace attest {

/// Asks for how many records more, and why; proposes what the sample's rule asks for after what was found.
class ExtendDialog final : public QDialog {
    Q_OBJECT

public:
    /// Opens; deletes itself. The population is the sample's; the session outlives the dialog.
    static ExtendDialog* ask(Session& session, const Sample& sample, const Population& population, QWidget* parent);

private:
    ExtendDialog(Session& session, const Sample& sample, const Population& population, QWidget* parent);
};

} // namespace attest
