// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// The lines that say how much was supplied. Left out are advance bills: of one source and meter, where a document of two
/// months or more settles what shorter ones inside of it only asked money for: those without a quantity, and estimated
/// ones whose quantities the settlement contains (it is more than half of what they add up to). Once advances are settled,
/// bills without a quantity that wait for their settlement say nothing either.
std::vector<const InvoiceLine*> withoutAdvances(const std::vector<const InvoiceLine*>& lines);

} // namespace attest
