# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES conduct/change_list.cpp conduct/coverage.cpp conduct/reached_share.cpp conduct/sample_size.cpp conduct/undocumented_change.cpp)
