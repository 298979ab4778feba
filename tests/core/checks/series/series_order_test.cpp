// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attest::test {
namespace {

const CheckTester kTester(kSeriesOrder);

CaseBuilder hourly(const QString& period = QStringLiteral("2024-05/2024-06"))
{
    CaseBuilder builder = gridCase(period);
    builder.flatSeries(QStringLiteral("M-1"), period, kHour, QStringLiteral("10"));
    return builder;
}

void swapStamps(CaseBuilder& builder, std::size_t a, std::size_t b)
{
    Series& series = builder.submission().series.front();
    std::swap(series.start[a], series.start[b]);
    std::swap(series.values[a], series.values[b]);
}

TEST(SeriesOrder, PassesInOrderAndInReverse)
{
    CaseBuilder builder = hourly();
    EXPECT_EQ(found(kTester.find(builder)), "");
    Series& series = builder.submission().series.front();
    std::reverse(series.start.begin(), series.start.end());
    const CheckOutcome outcome = kTester.run(builder);
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 1);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(SeriesOrder, NamesTheRowThatRunsBackwards)
{
    CaseBuilder builder = hourly();
    swapStamps(builder, 100, 101); // 2024-05-05 04:00 and 05:00
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain unknown");
    EXPECT_EQ(all.front().subject.file, QStringLiteral("E-002"));
    EXPECT_EQ(english(all.front().finding),
              "2024-05: the stamps of M-1 in E-002 run backwards at 1 places; first in row 103, where 2024-05-05 04:00 follows 2024-05-05 05:00");
}

TEST(SeriesOrder, InADescendingFileARowThatGoesOnIsOutOfOrder)
{
    CaseBuilder builder = hourly();
    Series& series = builder.submission().series.front();
    std::reverse(series.start.begin(), series.start.end());
    swapStamps(builder, 100, 101);
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-06 must-explain unknown");
}

TEST(SeriesOrder, ADisorderAllOverIsToldOnce)
{
    CaseBuilder builder = hourly(QStringLiteral("2024"));
    for (std::size_t i = 50; i + 1 < builder.submission().series.front().size(); i += 300)
        swapStamps(builder, i, i + 1);
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024 must-explain unknown");
}

TEST(SeriesOrder, RowsPastedAgainAreAMatterOfTheTwins)
{
    CaseBuilder builder = hourly();
    for (int hour = 0; hour < 24; ++hour)
        addRow(builder, at(builder, "2024-05-20T00:00:00") + hour * kHour, 1000);
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(SeriesOrder, AResolutionThatChanges)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-05"));
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05"), kQuarter, QStringLiteral("2.5"));
    cut(builder, "2024-05-16T00:00:00", "2024-06-01T00:00:00");
    CaseBuilder inOneFile = builder;
    for (qint64 hour = 0; hour < 16 * 24; ++hour)
        addRow(inOneFile, at(inOneFile, "2024-05-16T00:00:00") + hour * kHour, 1000);
    auto all = kTester.find(inOneFile);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain unknown");
    EXPECT_EQ(english(all.front().finding), "2024-05: the interval of M-1 changes from 15 min to 1 h at 2024-05-16 00:00");

    CaseBuilder inTwoFiles = builder;
    inTwoFiles.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-05-16/2024-05-31"), kHour, QStringLiteral("10"));
    all = kTester.find(inTwoFiles);
    ASSERT_EQ(found(all), "EL 2024-05 must-explain unknown");
    EXPECT_EQ(english(all.front().finding), "2024-05: the interval of M-1 changes from 15 min to 1 h at 2024-05-16 00:00");
}

TEST(SeriesOrder, SumsBesideAreNoChange)
{
    CaseBuilder builder = hourly();
    builder.series(QStringLiteral("M-1"), QStringLiteral("2024-04-30T16:00:00"), 31 * kDay, {QStringLiteral("7440"), QStringLiteral("7200")});
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(SeriesOrder, WhatGoesOnBeyondThePeriodIsANote)
{
    CaseBuilder builder = hourly(QStringLiteral("2024-04/2024-07"));
    builder.period(QStringLiteral("2024-05/2024-06"));
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-04 note wrong-period; EL 2024-07 note wrong-period");
}

TEST(SeriesOrder, StampsThatStandApartAreToExplain)
{
    CaseBuilder builder = hourly();
    addRow(builder, at(builder, "2042-05-20T00:00:00"), 1000);
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2042-05-20 must-explain wrong-period");
    EXPECT_EQ(english(all.front().finding), "1 values of M-1 lie outside the period 2024-05/2024-06: from 2042-05-20 00:00 to 2042-05-20 00:00, together 10 kWh");
}

TEST(SeriesOrder, MonthsNextToEachOtherAreOneResolution)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    builder.series(QStringLiteral("M-1"), QStringLiteral("2023-12-31T16:00:00"), 31 * kDay, {QStringLiteral("7440")});
    builder.series(QStringLiteral("M-1"), QStringLiteral("2024-01-31T16:00:00"), 29 * kDay, {QStringLiteral("6960")});
    EXPECT_EQ(found(kTester.find(builder)), "");
}

} // namespace
} // namespace attest::test
