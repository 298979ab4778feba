// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"
#include "core/checks/series/missing_runs.h"

namespace attest {

/// Whether a register begins anew with a reading: next to nothing beside another one of it.
bool isNewRegister(const CheckContext& context, const Decimal& reading, const Decimal& other);

/// Whether a meter was there before its first or after its last value, as far as other papers tell.
enum class Existence {
    proven,    ///< its register, a document or the declaration speaks of that time
    disproven, ///< it was installed or replaced just then, or its source declares nothing for that time
    unknown,
};

/// `run` is the one before the first or after the last value. Registers and documents weigh more than the declaration.
Existence existedDuring(const CheckContext& context, const Meter& meter, const MissingRun& run, const QTimeZone& zone);

/// The same of a month that lies before the first or after the last record (value or reading) of a meter; unknown of any
/// other month, and of a meter without records.
Existence existedIn(const CheckContext& context, const Meter& meter, const Period& month, const QTimeZone& zone);

} // namespace attest
