# SPDX-License-Identifier: GPL-3.0-or-later
list(APPEND ATTEST_CHECK_SOURCES
  conduct/change_list.cpp conduct/compared_rows.cpp conduct/coverage.cpp conduct/declared_changes.cpp conduct/output_changes.cpp
  conduct/paper_changes.cpp conduct/reached_share.cpp conduct/sample_size.cpp conduct/seen_records.cpp conduct/undocumented_change.cpp)
