# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  conduct/undocumented_change_test.cpp)
