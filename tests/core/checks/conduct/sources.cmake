# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_TESTS
  conduct/coverage_test.cpp conduct/sample_size_test.cpp conduct/undocumented_change_test.cpp)
