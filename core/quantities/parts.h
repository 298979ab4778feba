// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/quantities/month_spans.h"
#include "core/quantities/quantities.h"

#include <optional>
#include <vector>

namespace attest {

/// How the parts of Quantities are worked out, one function a kind of paper. Inner to this folder; pure.

/// kWh for energy; else the unit of the source's first declared record, meter or document; invalid where there is none.
Unit referenceUnit(const Submission& submission, const Source& source);

/// Fills `declared` and `declaredYears`. A printed period that holds other declared periods of its source is their
/// repetition, not a quantity of its own.
void workOutDeclared(const Submission& submission, SourceQuantities& quantities);

/// Meter months from interval series. A month is complete if no interval is missing; where the step cannot be told,
/// it counts as complete.
ByPeriod intervalMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans);

/// Consumption between readings at month borders (within an hour): month by month, or over more months where a border
/// has no reading. Contradicting readings of one moment are not used.
ByPeriod registerMonths(const Submission& submission, const Meter& meter, const Unit& unit,
                        const std::vector<MonthSpan>& spans);

/// Fills `metered` and `registered` from the meters' months.
void workOutMetered(const Submission& submission, const std::vector<MeterMonths>& meters, SourceQuantities& quantities);

/// Suppliers' documents of the source.
ByPeriod documentedQuantities(const Submission& submission, const QString& source, const Unit& unit);
/// What the source's documents say of any period, days at the edges pro rata.
QuantityValue documentsWithin(const Submission& submission, const QString& source, const Unit& unit, const Period& period);

ByPeriod statisticsQuantities(const Submission& submission, const Source& source, const Unit& unit);

std::optional<std::pair<Period, QuantityValue>> stockBalance(const Submission& submission, const QString& source,
                                                             const Unit& unit);

/// A company that declares the shares of papers that reach over months' ends, to the last place and in most months, uses
/// the rule of this program: then the share is what a month's value has to be, and no longer marked as apportioned.
void settleProRata(const Submission& submission, const SourceQuantities& quantities, ByPeriod& values);

ElectricityAccount electricityAccount(const Submission& submission, const Site& site,
                                      const std::vector<MeterMonths>& meters, const std::vector<MonthSpan>& spans);

} // namespace attest
