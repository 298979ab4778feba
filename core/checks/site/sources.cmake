# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  site/idle_sources.cpp site/ran_words.cpp site/reading_ranges.cpp site/reading_slip.cpp site/register_track.cpp site/review_answers.cpp site/series_energy.cpp
  site/site_contradiction.cpp site/site_meter.cpp site/site_reading.cpp site/site_unanswered.cpp site/site_words.cpp
  site/type_plate.cpp)
