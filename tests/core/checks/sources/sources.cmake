# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  sources/invoice_vs_reported_test.cpp
  sources/ledger_vs_invoice_test.cpp
  sources/meter_vs_invoice_test.cpp
  sources/meter_vs_reported_test.cpp
  sources/rated_load_test.cpp
  sources/second_source_test.cpp
  sources/statistics_vs_reported_test.cpp
  sources/stock_balance_test.cpp)
