# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  documents/calibration_validity_test.cpp
  documents/document_order_test.cpp
  documents/evidence_missing_test.cpp
  documents/invoice_duplicate_test.cpp
  documents/invoice_estimated_test.cpp
  documents/invoice_period_test.cpp
  documents/review_open_test.cpp)
