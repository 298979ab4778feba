// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/digit_patterns.h"
#include "core/diagnosis/causes/unit_ratios.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Rational number(const char* text) { return Rational(Decimal::of(text)); }

struct RatioCase {
    const char* observed;
    const char* expected;
    bool isUnit;
    int power;
};

class UnitRatioTest : public ::testing::TestWithParam<RatioCase> {};

TEST_P(UnitRatioTest, KnowsTheFactorsOfTheCatalogue)
{
    const RatioCase& row = GetParam();
    const auto ratio = unitRatio(number(row.observed), number(row.expected));
    ASSERT_EQ(ratio.has_value(), row.isUnit);
    if (ratio) {
        EXPECT_EQ(ratio->power, row.power);
    }
}

INSTANTIATE_TEST_SUITE_P(Table, UnitRatioTest,
                         ::testing::Values(RatioCase{"665", "665000", true, -3}, RatioCase{"665000000", "665000", true, 3},
                                           RatioCase{"66500", "665000", true, -1}, RatioCase{"6650", "665000", true, -2},
                                           RatioCase{"2.4708", "24708", true, -4}, RatioCase{"0.66", "665000", true, -6},
                                           RatioCase{"6.65", "665000", false, 0}, // 10^5 is no unit's factor
                                           RatioCase{"36", "10", true, 0}, RatioCase{"10", "36000", true, 0},
                                           RatioCase{"277.8", "1", true, 0}, RatioCase{"29.3", "1", true, 0},
                                           RatioCase{"12.29", "100", true, 0}, RatioCase{"100", "100", false, 0},
                                           RatioCase{"98.9", "1000", false, 0}, // 1.1 % off
                                           RatioCase{"99.1", "1000", true, -1}, RatioCase{"0", "5", false, 0}, RatioCase{"5", "0", false, 0}));

TEST(UnitMistakenFor, FindsTheUnitBehindTheRatio)
{
    const auto kWh = Unit::kWh();
    EXPECT_EQ(unitMistakenFor(kWh, number("0.001"))->symbol(), QStringLiteral("MWh"));
    EXPECT_EQ(unitMistakenFor(Unit::MWh(), number("0.1"))->symbol(), QString::fromUtf8("万kWh"));
    EXPECT_FALSE(unitMistakenFor(kWh, number("0.1")));
    EXPECT_EQ(unitMistakenFor(*Unit::find(QStringLiteral("t")), number("1000"))->symbol(), QStringLiteral("kg"));
}

DigitPair pair(const char* written, const char* expected) { return {QLatin1String(written), QLatin1String(expected)}; }

TEST(DigitPatterns, TellSwappedDroppedAndChanged)
{
    EXPECT_TRUE(isTransposition(pair("656000", "665000")));
    EXPECT_TRUE(isTransposition(pair("45428", "44528")));
    EXPECT_TRUE(isTransposition(pair("6281", "2681")));
    EXPECT_TRUE(isTransposition(pair("27", "72")));
    EXPECT_FALSE(isTransposition(pair("44528", "44528")));
    EXPECT_FALSE(isTransposition(pair("54428", "44528"))); // not neighbours
    EXPECT_TRUE(isDroppedOrInserted(pair("9974", "94974")));
    EXPECT_TRUE(isDroppedOrInserted(pair("234", "10234"))); // the 1 is dropped and the 0 no longer shows
    EXPECT_TRUE(isDroppedOrInserted(pair("445528", "44528")));
    EXPECT_FALSE(isDroppedOrInserted(pair("9744", "94974")));
    EXPECT_FALSE(isDroppedOrInserted(pair("12600", "126000"))); // a moved point
    EXPECT_FALSE(isDroppedOrInserted(pair("12", "1")));
    EXPECT_TRUE(isOneChanged(pair("94974", "99974")));
    EXPECT_FALSE(isOneChanged(pair("94974", "99874")));
    EXPECT_FALSE(isOneChanged(pair("274", "214"))); // too short to be more than chance
}

} // namespace
} // namespace attest
