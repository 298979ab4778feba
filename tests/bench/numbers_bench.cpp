// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_format.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

constexpr int kTexts = 10'000;

void parseAll(benchmark::State& state, const QStringList& texts, const NumberFormat& format)
{
    for (auto step : state) {
        for (const QString& text : texts)
            benchmark::DoNotOptimize(parseNumber(text, format));
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * texts.size());
}

void numbersPlain(benchmark::State& state)
{
    parseAll(state, numberTexts(kTexts, '.', '\0'), NumberFormat::plain());
}

void numbersGrouped(benchmark::State& state)
{
    parseAll(state, numberTexts(kTexts, ',', '.'), {u',', u'.'});
}

void numbersRecognized(benchmark::State& state)
{
    const QStringList texts = numberTexts(kTexts, ',', '.');
    for (auto step : state) {
        NumberFormatRecognizer recognizer;
        for (const QString& text : texts)
            recognizer.add(text);
        benchmark::DoNotOptimize(recognizer.verdict());
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * kTexts);
}

BENCHMARK(numbersPlain)->Unit(benchmark::kMicrosecond);
BENCHMARK(numbersGrouped)->Unit(benchmark::kMicrosecond);
BENCHMARK(numbersRecognized)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace attest::bench
