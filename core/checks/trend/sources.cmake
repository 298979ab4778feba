# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES trend/year_on_year.cpp)
