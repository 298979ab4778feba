# SPDX-License-Identifier: GPL-3.0-or-later
# One line a check.
list(APPEND ATTEST_CHECK_SOURCES
  series/clock_changes.cpp series/existence.cpp series/gap_estimate.cpp series/gap_report.cpp series/interval_sum.cpp
  series/missing_runs.cpp series/multiplier.cpp series/multiplier_ratio.cpp series/register_backward.cpp
  series/register_continuity.cpp series/register_seams.cpp series/register_stretches.cpp series/register_track.cpp series/repaired_reading.cpp series/resolution.cpp
  series/series_daylight_saving.cpp series/series_duplicate.cpp series/series_gap.cpp series/series_negative.cpp
  series/series_order.cpp series/series_order_parts.cpp series/series_text.cpp)
list(APPEND ATTEST_CHECK_SOURCES
  series/bumps.cpp series/closed_balance.cpp series/copied_series.cpp series/copies.cpp series/copy_limits.cpp series/day_levels.cpp series/day_units.cpp series/dead_meter.cpp series/decade_digits.cpp
  series/digit_findings.cpp series/fingerprints.cpp series/held_plants.cpp series/first_digits.cpp series/jump_return.cpp series/jump_shape.cpp series/jumps.cpp
  series/level_shifts.cpp series/measured.cpp series/month_digits.cpp series/outliers.cpp series/series_level_shift.cpp
  series/series_spike.cpp series/series_stuck.cpp series/shift_causes.cpp series/shift_limits.cpp series/shifted_load.cpp
  series/spike_cause.cpp series/spike_limits.cpp series/spikes.cpp series/stand_stills.cpp series/stuck_limits.cpp series/stuck_runs.cpp series/sun_level_shifts.cpp series/surprise.cpp)
