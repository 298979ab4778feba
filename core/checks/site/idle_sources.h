// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QString>

namespace attest {

/// A fuel-burning machine of a source that is said to burn nothing.
bool burnsNothing(const Submission& submission, const EquipmentItem& item);

/// A thing that burns fuel and whose source is declared nil.
struct IdleThing {
    const Source* source = nullptr;     ///< null = the text names none
    const EquipmentItem* item = nullptr; ///< where the company's list has it
};

/// What a text without a tag of its own speaks of: a machine by its tag or name, or the generating set of a plant that
/// declares none to have run. Nothing where the text may as well mean a machine whose source is reported.
IdleThing idleThingIn(const Submission& submission, const QString& text);

} // namespace attest
