// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/quantities.h"

namespace attest {

/// What a source used in every month at both ends of which its stock is known: documents − stock increase. A month over
/// whose ends a document reaches is apportioned; a month without a delivery lived on the stock.
ByPeriod stockMonths(const Submission& submission, const SourceQuantities& source);

} // namespace attest
