// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest {
namespace {

TEST(Decimal, readsCanonicalTextAndWritesItBack)
{
    for (const char* text : {"0", "0.0", "12", "-12.50", "0.000001", "123456789012345678901234567890.123456789"})
        EXPECT_EQ(Decimal::of(text).text(), QLatin1String(text));
    EXPECT_EQ(Decimal::of("+5").text(), u"5");
    EXPECT_EQ(Decimal::of("007.10").text(), u"7.10");
}

TEST(Decimal, refusesEverythingElse)
{
    for (const char* text : {"", "-", ".5", "5.", "1,000", "1 000", "1e3", "0x10", " 1", "1 ", "--1", "1.2.3", "١"})
        EXPECT_FALSE(Decimal::parse(QString::fromUtf8(text))) << text;
    EXPECT_TRUE(Decimal::parse(QString(Decimal::kMaximumDigits, u'9')));
    EXPECT_FALSE(Decimal::parse(QString(Decimal::kMaximumDigits + 1, u'9')));
}

TEST(Decimal, leadingZerosAreNotOctal)
{
    EXPECT_EQ(Decimal::of("010"), Decimal(10));
    EXPECT_EQ(Decimal::of("089"), Decimal(89));
}

TEST(Decimal, addsAndComparesAcrossScales)
{
    EXPECT_EQ((Decimal::of("0.1") + Decimal::of("0.2")).text(), u"0.3");
    EXPECT_EQ((Decimal::of("1.005") - Decimal::of("2")).text(), u"-0.995");
    EXPECT_EQ((Decimal::of("1.50") * Decimal::of("-0.2")).text(), u"-0.300");
    EXPECT_EQ(Decimal::of("0.5"), Decimal::of("0.50"));
    EXPECT_LT(Decimal::of("-2"), Decimal::of("-1.99"));
}

struct RoundingCase {
    const char* value;
    int places;
    const char* halfEven;
    const char* halfUp;
    const char* truncate;
    const char* up;
};

class DecimalRounding : public testing::TestWithParam<RoundingCase> {};

TEST_P(DecimalRounding, followsItsMode)
{
    const RoundingCase& c = GetParam();
    EXPECT_EQ(Decimal::of(c.value).rounded(c.places, Rounding::halfEven).text(), QLatin1String(c.halfEven));
    EXPECT_EQ(Decimal::of(c.value).rounded(c.places, Rounding::halfUp).text(), QLatin1String(c.halfUp));
    EXPECT_EQ(Decimal::of(c.value).rounded(c.places, Rounding::truncate).text(), QLatin1String(c.truncate));
    EXPECT_EQ(Decimal::of(c.value).rounded(c.places, Rounding::up).text(), QLatin1String(c.up));
}

// Ties after GB/T 8170 (to the even digit) and the school rule side by side.
INSTANTIATE_TEST_SUITE_P(Ties, DecimalRounding, testing::Values(
    RoundingCase{"2.5", 0, "2", "3", "2", "3"}, RoundingCase{"3.5", 0, "4", "4", "3", "4"},
    RoundingCase{"-2.5", 0, "-2", "-3", "-2", "-3"}, RoundingCase{"0.125", 2, "0.12", "0.13", "0.12", "0.13"},
    RoundingCase{"0.1251", 2, "0.13", "0.13", "0.12", "0.13"}, RoundingCase{"181.80115943833800", 0, "182", "182", "181", "182"},
    RoundingCase{"3.6", 0, "4", "4", "3", "4"}, RoundingCase{"105234", -3, "105000", "105000", "105000", "106000"},
    RoundingCase{"1", 2, "1.00", "1.00", "1.00", "1.00"}));

TEST(Decimal, shiftsAndNormalizes)
{
    EXPECT_EQ(Decimal::of("66.5").shifted(4).text(), u"665000");
    EXPECT_EQ(Decimal::of("665000").shifted(-4).text(), u"66.5000");
    EXPECT_EQ(Decimal::of("66.5000").normalized().text(), u"66.5");
    EXPECT_EQ(Decimal::of("0.000").normalized().text(), u"0");
    EXPECT_EQ(Decimal::of("-100").normalized().text(), u"-100");
}

TEST(DecimalProperty, sumsAreExactIntegers)
{
    EXPECT_TRUE(rc::check("a + b has the integers' sum at any scale", [](qint32 a, qint32 b) {
        const int scale = *rc::gen::inRange(0, 12);
        const Decimal sum = Decimal(Decimal::Integer(a), scale) + Decimal(Decimal::Integer(b), scale);
        RC_ASSERT(sum.coefficient() == Decimal::Integer(a) + b);
        RC_ASSERT(Decimal::parse(sum.text()).value() == sum);
    }));
}

} // namespace
} // namespace attest
