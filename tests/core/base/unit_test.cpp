// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/unit.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct SpellingCase {
    const char* spelling;
    const char* symbol;
};

class UnitSpelling : public testing::TestWithParam<SpellingCase> {};

TEST_P(UnitSpelling, isFound)
{
    const auto unit = Unit::find(QString::fromUtf8(GetParam().spelling));
    ASSERT_TRUE(unit) << GetParam().spelling;
    EXPECT_EQ(unit->symbol(), QString::fromUtf8(GetParam().symbol));
}

INSTANTIATE_TEST_SUITE_P(Usual, UnitSpelling, testing::Values(
    SpellingCase{"kWh", "kWh"}, SpellingCase{" KWH ", "kWh"}, SpellingCase{"ｋＷｈ", "kWh"}, SpellingCase{"千瓦时", "kWh"},
    SpellingCase{"度", "kWh"}, SpellingCase{"万千瓦时", "万kWh"}, SpellingCase{"MWh", "MWh"}, SpellingCase{"吉焦", "GJ"},
    SpellingCase{"m³", "m3"}, SpellingCase{"Nm³", "Nm3"}, SpellingCase{"万Nm3", "万Nm3"}, SpellingCase{"标准立方米", "Nm3"},
    SpellingCase{"吨", "t"}, SpellingCase{"टन", "t"}, SpellingCase{"Liter", "L"}, SpellingCase{"tCO2", "tCO2e"},
    SpellingCase{"tCO₂e", "tCO2e"}, SpellingCase{"吨二氧化碳当量", "tCO2e"}, SpellingCase{"吨标准煤", "tce"}));

TEST(Unit, unknownSpellingsGiveNothing)
{
    for (const char* spelling : {"", "kWs", "furlong", "kWh/h", "万"})
        EXPECT_FALSE(Unit::find(QString::fromUtf8(spelling))) << spelling;
}

TEST(Unit, megaIsNotMilli)
{
    EXPECT_EQ(Unit::find(QStringLiteral("MJ"))->size() * Rational(Decimal::of("3.6")), Rational(1));
    EXPECT_EQ(Unit::find(QStringLiteral("t"))->symbol(), u"t");
    EXPECT_EQ(Unit::find(QStringLiteral("g"))->symbol(), u"g");
}

TEST(Unit, namedUnitsConvertToThemselvesOnly)
{
    const Unit pumps = Unit::findOrNamed(QStringLiteral("件"));
    EXPECT_EQ(pumps.dimension(), Dimension::named);
    EXPECT_TRUE(pumps.convertsTo(Unit::findOrNamed(QStringLiteral("件"))));
    EXPECT_FALSE(pumps.convertsTo(Unit::findOrNamed(QStringLiteral("台"))));
    EXPECT_EQ(Unit::findOrNamed(QStringLiteral("t")).dimension(), Dimension::mass);
}

TEST(FactorUnit, needsTwoKnownSides)
{
    const auto unit = FactorUnit::find(QStringLiteral("tCO2/万Nm3"));
    ASSERT_TRUE(unit);
    EXPECT_EQ(unit->numerator.symbol(), u"tCO2e");
    EXPECT_EQ(unit->denominator.symbol(), QStringLiteral("万Nm3"));
    for (const char* text : {"tCO2", "tCO2/", "/MWh", "tCO2/MWh/a", "tCO2/furlong"})
        EXPECT_FALSE(FactorUnit::find(QString::fromUtf8(text))) << text;
}

} // namespace
} // namespace attest
