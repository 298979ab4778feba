# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  instruments/certificate_coverage_test.cpp
  instruments/certificate_duplicate_test.cpp
  instruments/certificate_plant_test.cpp
  instruments/certificate_status_test.cpp
  instruments/certificate_vintage_test.cpp
  instruments/credit_quality_test.cpp
)
