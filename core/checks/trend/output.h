// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/domain/submission.h"

#include <optional>
#include <vector>

namespace attest {

/// The plant's output, for intensities. Products whose units convert to each other are added; months carry the output, a
/// longer record beside them repeats it.

struct MonthOutput {
    Period month;
    Rational amount; ///< of one kind: in its unit; of several kinds: the mean of month ÷ mean month
    std::vector<SourceRef> cells;
};

/// Every month of the period that has a record of every product; empty where no product is recorded by months.
std::vector<MonthOutput> monthlyOutput(const Submission& submission);

/// This year's output against the latest earlier year's.
struct OutputChange {
    Rational ratio; ///< this year ÷ that year
    Period before;
    std::vector<SourceRef> cells;
};

/// Nothing where a product is new or gone, a year is short, or kinds of products that cannot be added changed by ratios
/// further apart than `percent`: then nobody can say what the output as a whole did.
std::optional<OutputChange> outputChange(const Submission& submission, const Decimal& percent);

} // namespace attest
