// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/workbook.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

void xlsxRows(benchmark::State& state)
{
    const auto rows = static_cast<int>(state.range(0));
    const SharedBytes bytes = bytesOf(intervalWorkbook(rows));
    qint64 cells = 0;
    for (auto step : state) {
        const auto workbook = openWorkbook(bytes);
        const auto reader = (*workbook)->sheet();
        Row row;
        while (*(*reader)->next(row))
            cells += static_cast<qint64>(row.cells.size());
    }
    benchmark::DoNotOptimize(cells);
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * rows);
}

BENCHMARK(xlsxRows)->Arg(20'000)->Arg(200'000)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace attest::bench
