// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_unit.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

RuleUnit unit(const char* symbol)
{
    return RuleUnit(Unit::findOrNamed(QString::fromUtf8(symbol)));
}

TEST(RuleUnit, productsAndQuotients)
{
    EXPECT_EQ((unit("MWh") / unit("t")).symbol(), QStringLiteral("MWh/t"));
    EXPECT_EQ((unit("MWh") / unit("t")).size(), Rational(1)) << "1,000 kWh for 1,000 kg";
    EXPECT_EQ((unit("m2") * unit("m2")).symbol(), QStringLiteral("m2^2"));
    EXPECT_EQ((RuleUnit() / unit("h")).symbol(), QStringLiteral("1/h"));
    EXPECT_TRUE((unit("GJ") / unit("kWh")).isPlain()) << "one dimension: what is left is a number";
    EXPECT_EQ(RuleUnit::ofFactor(*FactorUnit::find(QStringLiteral("kgCO2e/kWh"))).symbol(), QStringLiteral("kgCO2e/kWh"));
}

TEST(RuleUnit, fitsByDimensionNotBySymbol)
{
    EXPECT_TRUE(unit("kWh").fits(unit("GJ")));
    EXPECT_TRUE((unit("kW") * unit("h")).fits(unit("MWh")));
    EXPECT_TRUE(unit("%").fits(RuleUnit()));
    EXPECT_FALSE(unit("kWh").fits(unit("t")));
    EXPECT_FALSE(unit("kWh").fits(RuleUnit()));
    EXPECT_FALSE((unit("kWh") * unit("t")).fits(unit("kWh") / unit("t")));
    EXPECT_FALSE(unit("pcs").fits(unit("件"))) << "nobody says that they are the same";
    EXPECT_TRUE(unit("pcs").fits(unit("pcs")));
}

TEST(RuleUnit, showsAsAUnit)
{
    EXPECT_EQ(unit("万kWh").unit(), *Unit::find(QStringLiteral("万kWh")));
    EXPECT_EQ((unit("kWh") / unit("t")).unit().symbol(), QStringLiteral("kWh/t"));
    EXPECT_FALSE(RuleUnit().unit().isValid());
}

} // namespace
} // namespace attest
