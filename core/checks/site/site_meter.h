// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

namespace attest {

/// The meter that a note names, whatever the case, width and blanks; null where the boundary has none.
const Meter* meterSeen(const Submission& submission, const QString& written);
/// The same for a piece of equipment of the company's list.
const EquipmentItem* equipmentSeen(const Submission& submission, const QString& written);

} // namespace attest
