// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_scale.h"

#include <QStringList>

#include <gtest/gtest.h>

namespace attest {
namespace {

QString ticksOf(double least, double greatest)
{
    QStringList texts;
    const ChartScale scale(least, greatest);
    for (const Decimal& tick : scale.ticks())
        texts.append(tick.normalized().text());
    return texts.join(u' ');
}

TEST(ChartScale, HasRoundStepsAroundZero)
{
    EXPECT_EQ(ticksOf(0, 216), QStringLiteral("0 50 100 150 200 250"));
    EXPECT_EQ(ticksOf(-20, 216), QStringLiteral("-50 0 50 100 150 200 250"));
    EXPECT_EQ(ticksOf(0, 0.9), QStringLiteral("0 0.2 0.4 0.6 0.8 1"));
    EXPECT_EQ(ticksOf(-10, -3), QStringLiteral("-10 -8 -6 -4 -2 0"));
    EXPECT_EQ(ticksOf(0, 12345678), QStringLiteral("0 5000000 10000000 15000000"));
}

TEST(ChartScale, HoldsARangeWithoutSize)
{
    const ChartScale scale(0, 0);
    EXPECT_GE(scale.ticks().size(), 2U);
    EXPECT_DOUBLE_EQ(scale.share(0), 0);
}

TEST(ChartScale, SharesRunFromLowestToHighestTick)
{
    const ChartScale scale(-20, 216);
    EXPECT_DOUBLE_EQ(scale.share(-50), 0);
    EXPECT_DOUBLE_EQ(scale.share(100), 0.5);
    EXPECT_DOUBLE_EQ(scale.share(250), 1);
}

} // namespace
} // namespace attest
