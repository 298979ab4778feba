# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  instruments/certificate_coverage.cpp instruments/certificate_duplicate.cpp instruments/certificate_plant.cpp
  instruments/certificate_status.cpp instruments/certificate_vintage.cpp instruments/credit_quality.cpp instruments/lots.cpp)
