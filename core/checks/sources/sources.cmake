# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  sources/comparison.cpp sources/comparison_report.cpp sources/independent_record.cpp sources/invoice_vs_reported.cpp
  sources/ledger_advances.cpp sources/ledger_pairs.cpp sources/ledger_vs_invoice.cpp sources/meter_vs_invoice.cpp sources/meter_vs_reported.cpp
  sources/metered_days.cpp
  sources/rated_load.cpp sources/second_source.cpp sources/statistics_vs_reported.cpp sources/stock_balance.cpp
  sources/tolerance.cpp)
