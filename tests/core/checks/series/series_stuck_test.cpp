// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "tests/core/checks/series/meter_worlds.h"
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

#include <random>

namespace attest::test {
namespace {

std::vector<Discrepancy> find(const CaseBuilder& builder) { return outcomeOf(kSeriesStuck, builder).found; }

/// Repeats the value that stands at a time.
void repeat(CaseBuilder& builder, const char* from, int count)
{
    auto& values = valuesOf(builder);
    const std::size_t first = valueAt(builder, from);
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(first), count, values[first]);
}

TEST(SeriesStuck, cleanWorldsAreSilent)
{
    EXPECT_EQ(falseAlarms(kSeriesStuck).join(u'\n').toStdString(), "");
}

TEST(SeriesStuck, aMeterThatRepeatsItsLastValue)
{
    const struct {
        Load load;
        qint64 step;
        int count;
    } cases[] = {{Load::oneShift, 900, 208}, {Load::continuous, 3600, 12}, {Load::sun, 900, 40}, {Load::coldStore, 1800, 24}, {Load::threeShift, 86400, 8}};
    for (const auto& [load, step, count] : cases) {
        CaseBuilder builder = meteredYear(load, kDresden, 1, step);
        repeat(builder, "2024-06-11T10:00:00", count);
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << static_cast<int>(load);
        EXPECT_EQ(found[0].subject.period, per("2024-06"));
        EXPECT_GE(found[0].records.size(), static_cast<std::size_t>(std::min(count, 200)));
        EXPECT_EQ(found[0].causes.front().cause, Cause::meterFault);
    }
}

TEST(SeriesStuck, severalRunsInAShortSeries)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    cut(builder, "2024-01-25T00:00:00", "2025-01-01T00:00:00"); // 24 days, six of which the runs touch
    for (const char* from : {"2024-01-03T16:00:00", "2024-01-09T16:00:00", "2024-01-17T16:00:00"})
        repeat(builder, from, 60);
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].records.size(), 180U);
}

/// On one day of eight a sensor shows eight levels only: there one value of eight is equal to the one before, of all one in
/// sixty.
TEST(SeriesStuck, coarseValuesNextToZeroStandStillMoreOften)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    auto& values = valuesOf(builder);
    std::mt19937 random(1);
    for (std::size_t i = 0; i < values.size(); ++i) {
        if (i / 96 % 8 == 4)
            values[i] = 10 + 2 * static_cast<qint64>(random() % 8);
    }
    repeat(builder, "2024-06-13T10:00:00", 8);
    ASSERT_LT(values[valueAt(builder, "2024-06-13T10:00:00")], 26);
    EXPECT_TRUE(find(builder).empty());
    repeat(builder, "2024-06-14T10:00:00", 10);
    ASSERT_GT(values[valueAt(builder, "2024-06-14T10:00:00")], 1000);
    EXPECT_EQ(find(builder).size(), 1U) << "as long, where neighbours differ";
}

TEST(SeriesStuck, markedAsEstimatedIsNamedSo)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    repeat(builder, "2024-06-11T10:00:00", 60);
    Series& series = builder.submission().series[0];
    series.quality.assign(series.size(), Quality::measured);
    series.quality[valueAt(builder, "2024-06-11T12:00:00")] = Quality::estimated;
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].causes.front().cause, Cause::estimated);
}

TEST(SeriesStuck, standbyOverALongHolidayIsNotStuck)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    auto& values = valuesOf(builder);
    for (std::size_t i = 0; i < values.size(); ++i)
        values[i] = values[i] < 800 ? 500 : values[i]; // a meter that rests at 5 kWh
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-10-01T00:00:00")), 7 * 96, 500);
    EXPECT_TRUE(find(builder).empty());
}

TEST(SeriesStuck, aShutDownIsNotStuck)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    std::fill_n(valuesOf(builder).begin() + 9000, 10 * 96, 0);
    EXPECT_TRUE(find(builder).empty());
}

/// A plant's meter with two meters below it.
CaseBuilder withSubMeters()
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    builder.meter(QStringLiteral("A"), MeterMeasures::gridImport, {}, QStringLiteral("1"), QStringLiteral("M"));
    builder.meter(QStringLiteral("B"), MeterMeasures::gridImport, {}, QStringLiteral("1"), QStringLiteral("M"));
    auto& all = builder.submission().series;
    all.push_back(meteredYear(Load::continuous, kHefei, 7).submission().series[0]);
    all.push_back(meteredYear(Load::threeShift, kHefei, 8).submission().series[0]);
    all[1].meter = QStringLiteral("A");
    all[2].meter = QStringLiteral("B");
    for (std::size_t i = 0; i < all[0].size(); ++i)
        all[0].values[i] = all[1].values[i] + all[2].values[i];
    return builder;
}

TEST(SeriesStuck, zerosWhileTheOtherMetersSayThatEnergyFlowed)
{
    CaseBuilder builder = withSubMeters();
    EXPECT_TRUE(find(builder).empty());
    auto& dead = builder.submission().series[1].values;
    std::fill_n(dead.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-03-05T00:00:00")), 3 * 96, 0);
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("A"));
    EXPECT_EQ(found[0].subject.period, per("2024-03"));
    EXPECT_TRUE(found[0].observed->value.isZero());
    EXPECT_NEAR(found[0].expected->value.toDouble(), 150.0 * 72, 200); // 150 kW for three days
}

TEST(SeriesStuck, zerosThatTheOtherMetersConfirm)
{
    CaseBuilder builder = withSubMeters();
    auto& all = builder.submission().series;
    const std::size_t first = valueAt(builder, "2024-03-05T00:00:00");
    for (std::size_t i = first; i < first + 288; ++i) {
        all[0].values[i] -= all[1].values[i];
        all[1].values[i] = 0;
    }
    EXPECT_TRUE(find(builder).empty());
}

TEST(SeriesStuck, aGapEndsARun)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    repeat(builder, "2024-06-11T10:00:00", 8);
    Series& series = builder.submission().series[0];
    const auto at = static_cast<std::ptrdiff_t>(valueAt(builder, "2024-06-11T11:00:00"));
    series.start.erase(series.start.begin() + at);
    series.values.erase(series.values.begin() + at);
    series.rows.erase(series.rows.begin() + at);
    EXPECT_TRUE(find(builder).empty());
}

/// Two plants under one sky, of 100 and of 50 kWp.
CaseBuilder twoPlants()
{
    CaseBuilder builder = meteredYear(Load::sun, kHefei);
    builder.meter(QStringLiteral("P"), MeterMeasures::pvGeneration, QStringLiteral("EL"));
    builder.submission().meters[0].capacityKwp = Decimal(100);
    builder.submission().meters[1].capacityKwp = Decimal(50);
    builder.submission().series.push_back(meteredYear(Load::sun, kHefei, 5).submission().series[0]);
    builder.submission().series[1].meter = QStringLiteral("P");
    return builder;
}

TEST(SeriesStuck, plantsHeldAtOneShareOfTheirNameplatesAreNot)
{
    const auto heldAt = [](qint64 first, qint64 second) {
        CaseBuilder builder = twoPlants();
        const auto from = static_cast<std::ptrdiff_t>(valueAt(builder, "2024-06-11T10:00:00"));
        std::fill_n(builder.submission().series[0].values.begin() + from, 16, first);
        std::fill_n(builder.submission().series[1].values.begin() + from, 14, second);
        return find(builder);
    };
    EXPECT_TRUE(heldAt(750, 375).empty()); // 30 % of 25 and of 12.5 kWh
    EXPECT_EQ(heldAt(750, 400).size(), 2U);
}

} // namespace
} // namespace attest::test
