// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_bars.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

ChartBlock chartOf(ChartKind kind, std::vector<ChartSeries> series, qsizetype categories)
{
    ChartBlock chart;
    chart.kind = kind;
    chart.series = std::move(series);
    chart.valueLabels = true;
    for (qsizetype i = 0; i < categories; ++i)
        chart.categories.append(QString::number(i));
    return chart;
}

TEST(ChartBars, StackAboveAndBelowZero)
{
    const ChartShape shape = chartShape(chartOf(ChartKind::stackedBars,
                                                {{QStringLiteral("a"), {Decimal(10)}, -1, false},
                                                 {QStringLiteral("b"), {Decimal(-4)}, -1, false},
                                                 {QStringLiteral("c"), {Decimal(5)}, -1, false},
                                                 {QStringLiteral("line"), {Decimal(40)}, -1, true}},
                                                1));
    ASSERT_EQ(shape.bars.size(), 3U);
    EXPECT_DOUBLE_EQ(shape.bars[0].to, 10);
    EXPECT_DOUBLE_EQ(shape.bars[1].from, 0);
    EXPECT_DOUBLE_EQ(shape.bars[1].to, -4);
    EXPECT_DOUBLE_EQ(shape.bars[2].from, 10);
    EXPECT_DOUBLE_EQ(shape.bars[2].to, 15);
    EXPECT_DOUBLE_EQ(shape.least, -4);
    EXPECT_DOUBLE_EQ(shape.greatest, 40);
    ASSERT_EQ(shape.labels.size(), 1U);
    EXPECT_EQ(shape.labels[0].value, Decimal(11)); // 10 − 4 + 5; the line is not part of the sum
}

TEST(ChartBars, WaterfallStepsFromLevelToLevel)
{
    ChartBlock chart = chartOf(ChartKind::waterfall,
                               {{QString(), {Decimal(1250), Decimal(-320), Decimal(75), Decimal(1005)}, -1, false}}, 4);
    chart.totals = {0, 3};
    const ChartShape shape = chartShape(chart);
    ASSERT_EQ(shape.bars.size(), 4U);
    EXPECT_DOUBLE_EQ(shape.bars[1].from, 1250);
    EXPECT_DOUBLE_EQ(shape.bars[1].to, 930);
    EXPECT_DOUBLE_EQ(shape.bars[2].to, 1005);
    EXPECT_DOUBLE_EQ(shape.bars[3].from, 0);
    EXPECT_EQ(shape.levels, (std::vector<double>{1250, 930, 1005, 1005}));
}

TEST(ChartBars, MissingValuesMakeNoBar)
{
    const ChartShape shape = chartShape(chartOf(ChartKind::stackedBars, {{QStringLiteral("a"), {std::nullopt, Decimal(3)}, 7, false}}, 3));
    ASSERT_EQ(shape.bars.size(), 1U);
    EXPECT_EQ(shape.bars[0].category, 1U);
    EXPECT_EQ(shape.bars[0].colour, 7);
    EXPECT_EQ(shape.labels.size(), 1U);
}

} // namespace
} // namespace attest
