// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// Whether a period is a year: of the calendar, or of 52 or 53 weeks.
bool isYear(const Period& period);

/// A verified value of an earlier year, with its cells.
struct PriorYear {
    QString item; ///< as in PriorYearValue
    Period period;
    Quantity quantity;
    std::vector<SourceRef> cells;
};

/// The values of earlier years: those that are given for a year (isYear()), and the sums of those that are given by
/// months – in the unit of the first one – where all months of the year are there once and the year itself is not. Years
/// begin with the month in which the engagement's does. Emissions and quantities of an item are values of their own.
std::vector<PriorYear> priorYears(const Submission& submission);

/// Of each item only its latest year that began before the engagement's period; emissions and quantities apart.
std::vector<PriorYear> lastYears(const Submission& submission);

} // namespace attest
