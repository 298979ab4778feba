# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  solar/pv_above_clear_sky_test.cpp
  solar/pv_above_nameplate_test.cpp
  solar/pv_claim_grid_import_test.cpp
  solar/pv_delivery_test.cpp
  solar/pv_hourly_match_test.cpp
  solar/pv_night_test.cpp
  solar/pv_ownership_test.cpp
  solar/pv_specific_yield_test.cpp
  solar/self_use_records_test.cpp
  solar/sun_position_test.cpp
)
