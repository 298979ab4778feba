# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  trend/intensity_test.cpp trend/month_profile_test.cpp trend/prior_findings_test.cpp trend/robust_line_test.cpp trend/year_on_year_test.cpp)
