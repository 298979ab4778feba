// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/parts.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

/// Monthly sums and whether an interval is missing in them, of every meter.
void monthsOfMeters(benchmark::State& state)
{
    const Submission submission = meteredYears(static_cast<int>(state.range(0)));
    const auto spans = monthSpans(submission.engagement.period, submission.engagement.timezone);
    for (auto step : state) {
        for (const Meter& meter : submission.meters)
            benchmark::DoNotOptimize(intervalMonths(submission, meter, meter.unit, spans));
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * state.range(0) * static_cast<qint64>(submission.series.front().size()));
}

BENCHMARK(monthsOfMeters)->Arg(1)->Arg(20)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace attest::bench
