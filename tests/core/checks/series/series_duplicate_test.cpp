// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kSeriesDuplicate);

CaseBuilder hourly()
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05/2024-06"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05/2024-06"), kHour, QStringLiteral("10"));
    return builder;
}

TEST(SeriesDuplicate, PassesWhereEveryStampStandsOnce)
{
    const CheckOutcome outcome = kTester.run(hourly());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(SeriesDuplicate, EqualTwinsAreCountedTwice)
{
    CaseBuilder builder = hourly();
    for (int hour = 0; hour < 24; ++hour)
        addRow(builder, at(builder, "2024-05-20T00:00:00") + hour * kHour, 1000);
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-correct double-count");
    // 744 hours of 10 kWh, and a day of 240 kWh once more.
    EXPECT_EQ(all.front().observed->value, dec("7680"));
    EXPECT_EQ(all.front().expected->value, dec("7440"));
    EXPECT_EQ(all.front().records.size(), 48U);
    EXPECT_EQ(all.front().records.front().row, builder.submission().series.front().rows[61 * 24]);
    EXPECT_EQ(english(all.front().finding), "2024-05: 24 stamps of M-1 stand twice with the same value, first 2024-05-20 00:00; together they hold 240 kWh");
}

TEST(SeriesDuplicate, ContradictingTwinsAreToldApart)
{
    CaseBuilder builder = hourly();
    addRow(builder, at(builder, "2024-05-20T00:00:00"), 1000);
    addRow(builder, at(builder, "2024-05-20T01:00:00"), 2500);
    addRow(builder, at(builder, "2024-06-20T01:00:00"), 1000);
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-correct meter-fault; EL 2024-06 must-correct double-count");
    EXPECT_EQ(english(all.front().finding),
              "2024-05: 1 stamps of M-1 stand twice with contradicting values and 1 with the same, first 2024-05-20 00:00; "
              "the values that stand first add up to 20 kWh, the others to 35 kWh");
    EXPECT_EQ(all.front().difference->value, dec("-15"));
}

TEST(SeriesDuplicate, OneStampAtTheSeamOfTwoFilesIsANote)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05/2024-06"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kHour, QStringLiteral("10"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-06"), kHour, QStringLiteral("10"));
    builder.submission().series.back().file = QStringLiteral("E-003");
    addRow(builder, at(builder, "2024-06-01T00:00:00"), 1000);
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-06 note double-count");
    builder.submission().series.front().values.back() = 900;
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-06 must-correct meter-fault");
}

TEST(SeriesDuplicate, MonthSumsAreNoTwinsOfHours)
{
    CaseBuilder builder = hourly();
    builder.series(QStringLiteral("M-1"), QStringLiteral("2024-04-30T16:00:00"), 31 * kDay, {QStringLiteral("7440"), QStringLiteral("7200")});
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(SeriesDuplicate, TwoPassesOfTheRepeatedHourAreNone)
{
    // Sorted by the clock: 02:00, 02:00, 02:15, 02:15 … the import sees three of the first pass as second ones.
    CaseBuilder builder = gridCase(QStringLiteral("2024-10"), QStringLiteral("Europe/Berlin"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-10"), kQuarter, QStringLiteral("1"));
    const qint64 change = at(builder, "2024-10-27T03:00:00") - kHour; // 01:00 UTC
    Series& series = builder.submission().series.front();
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.start[i] > change - kHour && series.start[i] < change)
            series.start[i] += kHour;
    }
    EXPECT_EQ(found(kTester.find(builder)), "");
    EXPECT_EQ(found(kSeriesGap, builder), "");
    EXPECT_EQ(found(kSeriesDaylightSaving, builder), "");
}

} // namespace
} // namespace attest::test
