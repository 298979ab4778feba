# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  boundary/equipment_without_source.cpp boundary/meter_without_source.cpp boundary/refrigerant_charge.cpp
  boundary/source_completeness.cpp boundary/usual_source_words.cpp boundary/usual_sources.cpp)
