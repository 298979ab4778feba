# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  site/site_contradiction_test.cpp
  site/site_reading_test.cpp
  site/site_unanswered_test.cpp)
