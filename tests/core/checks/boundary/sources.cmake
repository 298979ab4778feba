# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  boundary/equipment_without_source_test.cpp
  boundary/meter_without_source_test.cpp
  boundary/refrigerant_charge_test.cpp
  boundary/source_completeness_test.cpp
)
