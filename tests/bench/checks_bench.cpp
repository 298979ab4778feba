// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/inventory.h"
#include "core/checks/run.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

namespace attest::bench {
namespace {

constexpr qint64 kValuesOfYear = 365 * 96;

/// Nothing from 17 to 9 o'clock in Hefei.
void darken(Series& series)
{
    for (std::size_t i = 0; i < series.size(); ++i) {
        const qint64 hour = series.start[i] / 3600 % 24;
        series.values[i] = hour >= 9 || hour < 1 ? 0 : series.values[i];
    }
}

/// So many quarter hours of meters at one site, a tenth of them of PV plants.
std::shared_ptr<Submission> meteredSite(qint64 values)
{
    auto submission = std::make_shared<Submission>(meteredYears(static_cast<int>((values + kValuesOfYear - 1) / kValuesOfYear)));
    Site site;
    site.id = QStringLiteral("S");
    site.latitude = Decimal::of("31.82");
    site.longitude = Decimal::of("117.23");
    submission->sites.push_back(site);
    for (std::size_t i = 0; i < submission->meters.size(); ++i) {
        Meter& meter = submission->meters[i];
        meter.site = site.id;
        meter.measures = i % 10 == 0 ? MeterMeasures::pvGeneration : MeterMeasures::consumption;
        if (i % 10 != 0)
            continue;
        meter.capacityKwp = Decimal(8000);
        darken(submission->series[i]);
    }
    Series& last = submission->series.back();
    const auto left = static_cast<std::size_t>(values - (static_cast<qint64>(submission->series.size()) - 1) * kValuesOfYear);
    last.start.resize(left);
    last.values.resize(left);
    last.rows.resize(left);
    return submission;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// All that stands between a submission that was read and its discrepancies: sums, inventory, every check.
void allChecks(benchmark::State& state)
{
    Snapshot snapshot;
    snapshot.submissions.push_back(meteredSite(state.range(0)));
    const Submission& submission = snapshot.latest();
    const auto library = FactorLibrary::builtIn();
    NoProgress progress;
    for (auto step : state) {
        const Quantities quantities = workOut(submission);
        const Inventory inventory = takeInventory(submission, quantities, *library);
        const Materiality materiality = materialityOf(submission, quantities, inventory, *library);
        const std::vector<MeterValues> series = meterValues(submission);
        const CheckContext context{snapshot, submission, nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality};
        RunOptions options;
        options.threads = 2;
        benchmark::DoNotOptimize(runChecks(context, options, progress));
    }
    const auto values = static_cast<double>(state.range(0));
    state.counters["perValue"] = benchmark::Counter(values, benchmark::Counter::kIsIterationInvariantRate | benchmark::Counter::kInvert);
    state.counters["peakMB"] = peakMegabytes();
}

BENCHMARK(allChecks)->Arg(100'000)->Arg(1'000'000)->Arg(3'500'000)->Arg(10'000'000)->Unit(benchmark::kMillisecond)->UseRealTime();

} // namespace
} // namespace attest::bench
