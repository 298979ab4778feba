// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"
#include "core/quantities/quantities.h"

namespace attest {

/// Whether anything but the company's own declaration speaks of a source's quantity in a period: a meter, a register, a
/// supplier's document, a return, stock or a posting; complete or not.
bool hasIndependentRecord(const Submission& submission, const SourceQuantities& source, const Period& period);

} // namespace attest
