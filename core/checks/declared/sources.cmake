# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  declared/annual_vs_months.cpp declared/biomass_separate.cpp declared/declared_emissions.cpp declared/digit_pattern.cpp
  declared/factor_candidates.cpp declared/factor_vs_library.cpp declared/independent_values.cpp
  declared/misclassified_origin.cpp declared/printed_totals.cpp declared/recalculation.cpp declared/rounding_before_sum.cpp
  declared/sign.cpp declared/sum_causes.cpp declared/totals_consistency.cpp declared/unit_factor.cpp)
