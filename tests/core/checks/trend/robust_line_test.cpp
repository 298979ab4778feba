// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/robust_line.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(RobustLine, ThroughPointsOnALine)
{
    std::vector<RobustLine::Point> points;
    for (int x = 50; x <= 130; x += 10)
        points.push_back({static_cast<double>(x), 40 + 0.6 * x});
    const auto line = RobustLine::through(points);
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->at(100).middle, 100, 1e-9);
    EXPECT_NEAR(line->at(200).low, 160, 1e-9) << "all pairs have one slope: no interval";
    EXPECT_NEAR(line->scatter(), 0, 1e-9);
    EXPECT_EQ(line->nearestInside(10), 50);
    EXPECT_EQ(line->nearestInside(500), 130);
}

// Two of eleven points a hundred times too high: the least-squares line through them would expect 2,000 at 100.
TEST(RobustLine, AFewWrongPointsDoNotBendIt)
{
    std::vector<RobustLine::Point> points;
    for (int i = 0; i < 11; ++i)
        points.push_back({50.0 + 8 * i, 40 + 0.6 * (50.0 + 8 * i)});
    points[2].y *= 100;
    points[7].y *= 100;
    const auto line = RobustLine::through(points);
    EXPECT_NEAR(line->at(100).middle, 100, 1);
}

// Ten slopes of five points, sorted: −15 −13 −8 −7 −5.75 −5.5 −4.5 −3.33 1 4. Half of Sen's interval is 4.0 ranks, so it ends
// at 4; what is below 0 is cut off, as no plant uses less because it makes more.
TEST(RobustLine, TheIntervalIsCutToWhatAPlantCanDo)
{
    const auto line = RobustLine::through({{1, 126}, {2, 127}, {3, 112}, {4, 116}, {5, 103}});
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->at(3).low, 116, 4) << "slope 0: the median";
    EXPECT_NEAR(line->at(3).high, 116, 4);
    EXPECT_NEAR(line->at(103).high - line->at(103).low, 400, 8) << "slopes 0 to 4, a hundred further";
}

TEST(RobustLine, EqualOutputsLeaveEverySplitOpen)
{
    const auto line = RobustLine::through({{100, 50}, {100, 52}, {100, 48}, {100, 50}});
    ASSERT_TRUE(line);
    EXPECT_NEAR(line->at(50).low, 25, 1e-9) << "all of it follows the output";
    EXPECT_NEAR(line->at(50).high, 50, 1e-9) << "all of it is base load";
}

TEST(RobustLine, NeedsThreePoints)
{
    EXPECT_FALSE(RobustLine::through({{1, 1}, {2, 2}}));
    EXPECT_TRUE(RobustLine::through({{1, 1}, {2, 2}, {3, 3}}));
}

TEST(MedianOf, OddAndEven)
{
    EXPECT_EQ(medianOf({3, 1, 2}), 2);
    EXPECT_EQ(medianOf({4, 1, 3, 2}), 2.5);
}

} // namespace
} // namespace attest
