// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packing.h"
#include "core/packing/series_chunk.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

void seriesEncoded(benchmark::State& state)
{
    const Series series = yearOf(QStringLiteral("M"), 1);
    for (auto step : state)
        benchmark::DoNotOptimize(chunkOf(series));
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * static_cast<qint64>(series.size()));
}

void seriesDecoded(benchmark::State& state)
{
    const Series series = yearOf(QStringLiteral("M"), 1);
    const QByteArray chunk = chunkOf(series);
    for (auto step : state) {
        Series again;
        benchmark::DoNotOptimize(appendChunk(chunk, again));
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * static_cast<qint64>(series.size()));
}

void seriesPacked(benchmark::State& state)
{
    const QByteArray chunk = chunkOf(yearOf(QStringLiteral("M"), 1));
    for (auto step : state)
        benchmark::DoNotOptimize(pack(chunk));
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * chunk.size());
}

BENCHMARK(seriesEncoded)->Unit(benchmark::kMicrosecond);
BENCHMARK(seriesDecoded)->Unit(benchmark::kMicrosecond);
BENCHMARK(seriesPacked)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace attest::bench
