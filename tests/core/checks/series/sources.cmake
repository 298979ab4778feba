# SPDX-License-Identifier: GPL-3.0-or-later
# One line a check.
list(APPEND ATTEST_CHECK_TESTS
  series/multiplier_test.cpp
  series/parameter_ends_test.cpp
  series/register_backward_test.cpp
  series/register_continuity_test.cpp
  series/series_daylight_saving_test.cpp
  series/series_duplicate_test.cpp
  series/series_gap_test.cpp
  series/series_negative_test.cpp
  series/series_order_test.cpp
)
list(APPEND ATTEST_CHECK_TESTS
  series/copied_series_test.cpp series/series_level_shift_test.cpp series/series_spike_test.cpp series/series_stuck_test.cpp)
