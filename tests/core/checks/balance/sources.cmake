# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  balance/export_vs_settlement_test.cpp
  balance/pv_balance_test.cpp
  balance/site_balance_test.cpp
  balance/submeter_sum_test.cpp
)
