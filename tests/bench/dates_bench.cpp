// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_format.h"
#include "tests/bench/generated_tables.h"

#include <benchmark/benchmark.h>

namespace attest::bench {
namespace {

constexpr int kTexts = 10'000;
const QString kIso = QStringLiteral("yyyy-MM-dd HH:mm:ss");
const QString kEuropean = QStringLiteral("dd.MM.yyyy HH:mm");

void parseAll(benchmark::State& state, const QString& written, const DateFormat& format)
{
    const QStringList texts = stampTexts(kTexts, written);
    for (auto step : state) {
        for (const QString& text : texts)
            benchmark::DoNotOptimize(format.parse(text));
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * kTexts);
}

void datesIso(benchmark::State& state)
{
    parseAll(state, kIso, DateFormat());
}

void datesEuropean(benchmark::State& state)
{
    parseAll(state, kEuropean, *DateFormat::fromTokens(kEuropean));
}

void datesRecognized(benchmark::State& state)
{
    const QStringList texts = stampTexts(kTexts, kEuropean);
    for (auto step : state) {
        DateFormatRecognizer recognizer;
        for (const QString& text : texts)
            recognizer.add(text);
        benchmark::DoNotOptimize(recognizer.verdict());
    }
    state.SetItemsProcessed(static_cast<qint64>(state.iterations()) * kTexts);
}

BENCHMARK(datesIso)->Unit(benchmark::kMicrosecond);
BENCHMARK(datesEuropean)->Unit(benchmark::kMicrosecond);
BENCHMARK(datesRecognized)->Unit(benchmark::kMicrosecond);

} // namespace
} // namespace attest::bench
