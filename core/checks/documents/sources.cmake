# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  documents/calibration_validity.cpp documents/calibrations.cpp documents/covered_days.cpp documents/days_of_use.cpp
  documents/document_order.cpp documents/evidence_missing.cpp documents/file_references.cpp documents/invoice_duplicate.cpp
  documents/invoice_estimated.cpp documents/invoice_period.cpp documents/review_open.cpp documents/serial_order.cpp
  documents/supply_days.cpp documents/supply_evidence.cpp documents/supply_lines.cpp documents/supply_time.cpp)
