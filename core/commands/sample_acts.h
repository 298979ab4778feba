// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command_context.h"
#include "core/sampling/draw.h"

namespace attest {

/// Each gives the sample as it stands after the act. The population must be that of the latest submission, and of the
/// sample's kind and unit; another one is ErrorKind::refused.

/// Draws a sample of so many records; ids count S-01, S-02 … and are never reused. ErrorKind::usage without a seed, for a
/// size below 1, or a preset that nobody knows; refused where the population is empty. A size beyond the population takes
/// all of it.
Result<Sample> drawSample(const CommandContext& context, const Population& population, const SamplePlan& plan, int size,
                          const QString& reason);

/// Draws so many records more; those of before stay. Needs a reason (ErrorKind::usage). Refused where all are drawn.
Result<Sample> extendSample(const CommandContext& context, const QString& id, const Population& population, int more,
                            const QString& reason);

/// What the test of a record against its evidence showed; a later one replaces an earlier one.
struct TestResult {
    QString record; ///< its key
    bool agrees = true;
    QString note;
    /// What the evidence shows instead; see amountAs() for its unit.
    std::optional<Quantity> evidence = std::nullopt;
};
/// Writes down tests, all as one act. ErrorKind::usage, and then none of them: no test, a record twice, one that was not drawn
/// or is no more in the population, one that does not agree without a note or agrees with another amount, an amount in a
/// unit that cannot be converted.
Result<Sample> testRecords(const CommandContext& context, const QString& id, const Population& population, const std::vector<TestResult>& results);

} // namespace attest
