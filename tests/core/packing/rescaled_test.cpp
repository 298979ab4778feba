// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/rescaled.h"

#include "core/base/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <limits>

namespace attest {
namespace {

/// Against exact decimals.
RC_GTEST_PROP(Rescaled, isTheRoundedDecimal, ())
{
    const qint64 value = *rc::gen::suchThat(rc::gen::arbitrary<qint64>(), [](qint64 any) { return any != std::numeric_limits<qint64>::min(); });
    const int from = *rc::gen::inRange(0, kMostPlaces + 1);
    const int to = *rc::gen::inRange(0, kMostPlaces + 1);
    const Decimal exact = Decimal(Decimal::Integer(value), from);
    const Decimal::Integer expected = (exact * Decimal(Decimal::Integer(1), -to)).rounded(0, Rounding::halfEven).coefficient();
    const auto found = rescaled(value, from, to);
    RC_ASSERT(found.has_value() == (abs(expected) <= Decimal::Integer(std::numeric_limits<qint64>::max())));
    if (found)
        RC_ASSERT(Decimal::Integer(*found) == expected);
}

TEST(Rescaled, roundsHalvesToTheEvenDigit)
{
    EXPECT_EQ(rescaled(25, 1, 0), 2);
    EXPECT_EQ(rescaled(35, 1, 0), 4);
    EXPECT_EQ(rescaled(-25, 1, 0), -2);
    EXPECT_EQ(rescaled(-26, 1, 0), -3);
    EXPECT_EQ(rescaled(1, 0, kMostPlaces), 1'000'000'000'000'000'000);
    EXPECT_EQ(rescaled(10, 0, kMostPlaces), std::nullopt);
}

} // namespace
} // namespace attest
