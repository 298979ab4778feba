# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  declared/annual_vs_months_test.cpp
  declared/biomass_separate_test.cpp
  declared/digit_pattern_test.cpp
  declared/factor_vs_library_test.cpp
  declared/misclassified_origin_test.cpp
  declared/recalculation_test.cpp
  declared/rounding_before_sum_test.cpp
  declared/sign_test.cpp
  declared/totals_consistency_test.cpp
  declared/unit_factor_test.cpp)
