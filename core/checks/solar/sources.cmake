# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  solar/bound_causes.cpp solar/claims.cpp solar/clear_sky.cpp solar/plants.cpp solar/pv_above_clear_sky.cpp solar/pv_above_nameplate.cpp
  solar/pv_claim_grid_import.cpp solar/pv_delivery.cpp solar/pv_hourly_match.cpp solar/pv_night.cpp solar/pv_ownership.cpp
  solar/pv_specific_yield.cpp solar/self_use_records.cpp solar/sun_position.cpp)
