// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest {
namespace {

Rational r(const char* text) { return Rational(Decimal::of(text)); }

TEST(Rational, keepsFortyFourTwelfths)
{
    const Rational ratio(Decimal(44), Decimal(12));
    EXPECT_EQ(ratio * 3, Rational(11));
    EXPECT_EQ(ratio.rounded(4, Rounding::halfUp).text(), u"3.6667");
}

// Golden case G04 (published table of ten fuels), LPG: with 3.6667 in place of 44/12 the fourth decimal would change.
TEST(Rational, reproducesAPublishedFactor)
{
    const Rational factor = r("50179") * r("17.2") * r("0.98") * Rational(Decimal(44), Decimal(12)) / r("1000000");
    EXPECT_EQ(factor.rounded(4, Rounding::halfUp).text(), u"3.1013");
}

TEST(Rational, roundsTiesThatOnlyTheFullFractionShows)
{
    EXPECT_EQ(Rational(Decimal(1), Decimal(8)).rounded(2, Rounding::halfEven).text(), u"0.12");
    EXPECT_EQ((Rational(Decimal(1), Decimal(8)) + Rational(Decimal(1), Decimal(1000003))).rounded(2, Rounding::halfEven).text(), u"0.13");
    EXPECT_EQ(Rational(Decimal(-1), Decimal(3)).rounded(2, Rounding::up).text(), u"-0.34");
    EXPECT_EQ(Rational(Decimal(-1), Decimal(3)).rounded(2, Rounding::truncate).text(), u"-0.33");
}

TEST(Rational, printsExactDecimalsInFull)
{
    EXPECT_EQ((r("0.5366") * r("226.8")).toDecimal().text(), u"121.70088");
    EXPECT_EQ(Rational(Decimal(1), Decimal(3)).toDecimal(5).text(), u"0.33333");
    EXPECT_EQ(Rational(0).toDecimal().text(), u"0");
}

TEST(RationalProperty, divisionUndoesMultiplication)
{
    EXPECT_TRUE(rc::check("(a / b) × b = a", [](qint32 a, qint32 b) {
        RC_PRE(b != 0);
        RC_ASSERT(Rational(a) / Rational(b) * Rational(b) == Rational(a));
    }));
}

} // namespace
} // namespace attest
