// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QDialogButtonBox;
class QPushButton;
class QSpinBox;

namespace attest {

/// Parts that the dialogs of samples share.

/// The accepting button beside one that cancels.
QDialogButtonBox* buttonsWith(QPushButton* accept, const QString& cancel);
/// A number of records, from 1 on.
QSpinBox* countBox(const QString& name);

} // namespace attest
