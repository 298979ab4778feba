// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/robust.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(Robust, medians)
{
    EXPECT_EQ(median({}), 0);
    EXPECT_EQ(median({7}), 7);
    EXPECT_EQ(median({9, 1, 5}), 5);
    EXPECT_EQ(median({4, 1, 3, 100}), 3.5);
}

TEST(Robust, quantilesAreNumbersOfTheSet)
{
    EXPECT_EQ(quantile({}, 0.5), 0);
    EXPECT_EQ(quantile({5, 1, 4, 2, 3}, 0), 1);
    EXPECT_EQ(quantile({5, 1, 4, 2, 3}, 1), 5);
    EXPECT_EQ(quantile({5, 1, 4, 2, 3}, 0.75), 4);
}

TEST(Robust, aWildValueDoesNotMoveTheSpread)
{
    // Distances from 5: 4, 2, 0, 2, 4; their median is 2.
    const RobustLevel level = robustLevel({1, 3, 5, 7, 9});
    EXPECT_EQ(level.median, 5);
    EXPECT_DOUBLE_EQ(level.spread, 1.4826 * 2);
    EXPECT_EQ(level.count, 5U);
    EXPECT_DOUBLE_EQ(robustLevel({1, 3, 5, 7, 9'000'000}).spread, level.spread);
}

} // namespace
} // namespace attest
