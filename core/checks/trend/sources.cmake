# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  trend/intensity.cpp trend/month_amounts.cpp trend/month_intensity.cpp trend/month_pattern.cpp trend/month_profile.cpp trend/output.cpp trend/prior_finding_rows.cpp trend/prior_findings.cpp trend/prior_years.cpp
  trend/robust_line.cpp trend/run_evidence.cpp trend/year_on_year.cpp)
