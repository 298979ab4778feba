// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

/// The energy balances of the catalogue.
extern const CheckDefinition kSiteBalance;
extern const CheckDefinition kPvBalance;
extern const CheckDefinition kExportVsSettlement;
extern const CheckDefinition kSubmeterSum;

} // namespace attest
