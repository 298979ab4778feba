// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/sample_controls.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QSpinBox>

#include <limits>

namespace attest {

QDialogButtonBox* buttonsWith(QPushButton* accept, const QString& cancel)
{
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(cancel); // Qt itself has no Hindi
    buttons->addButton(accept, QDialogButtonBox::AcceptRole);
    return buttons;
}

QSpinBox* countBox(const QString& name)
{
    auto* box = new QSpinBox;
    box->setObjectName(name);
    box->setRange(1, std::numeric_limits<int>::max());
    return box;
}

} // namespace attest
