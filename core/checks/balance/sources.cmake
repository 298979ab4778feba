# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  balance/export_vs_settlement.cpp balance/pv_balance.cpp balance/shifted_submeter.cpp balance/site_balance.cpp balance/submeter_causes.cpp balance/submeter_sum.cpp)
