// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

namespace attest {

// One quantity, several sources: the checks of checks.md, second part.
extern const CheckDefinition kMeterVsReported;
extern const CheckDefinition kInvoiceVsReported;
extern const CheckDefinition kMeterVsInvoice;
extern const CheckDefinition kStatisticsVsReported;
extern const CheckDefinition kLedgerVsInvoice;
extern const CheckDefinition kStockBalance;
extern const CheckDefinition kRatedLoad;
extern const CheckDefinition kSecondSource;

} // namespace attest
