// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"
#include "tests/bench/generated_tables.h"

#include <QStringEncoder>

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

constexpr int kRows = 200'000;

void readAll(benchmark::State& state, const QByteArray& csv)
{
    const SharedBytes bytes = bytesOf(csv);
    qint64 cells = 0;
    for (auto step : state) {
        const auto reader = CsvReader::open(bytes);
        Row row;
        while (*(*reader)->next(row))
            cells += static_cast<qint64>(row.cells.size());
    }
    benchmark::DoNotOptimize(cells);
    state.SetBytesProcessed(static_cast<qint64>(state.iterations()) * csv.size());
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * kRows);
}

void csvPlain(benchmark::State& state)
{
    readAll(state, intervalCsv(kRows));
}

void csvQuoted(benchmark::State& state)
{
    readAll(state, intervalCsv(kRows, ';', true));
}

void csvUtf16(benchmark::State& state)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    readAll(state, encoder(QString::fromLatin1(intervalCsv(kRows))));
}

BENCHMARK(csvPlain)->Unit(benchmark::kMillisecond);
BENCHMARK(csvQuoted)->Unit(benchmark::kMillisecond);
BENCHMARK(csvUtf16)->Unit(benchmark::kMillisecond);

} // namespace
} // namespace attest::bench
