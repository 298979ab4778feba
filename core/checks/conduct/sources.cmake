# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES conduct/change_list.cpp conduct/undocumented_change.cpp)
