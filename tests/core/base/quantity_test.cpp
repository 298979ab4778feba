// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Quantity q(const char* value, const char* unit)
{
    return {Decimal::of(value), *Unit::find(QString::fromUtf8(unit))};
}

// Golden case G16: the same energy in three units.
TEST(Quantity, convertsExactlyWithinADimension)
{
    EXPECT_EQ(*q("66.5", "万kWh").in(Unit::kWh()), Rational(665000));
    EXPECT_EQ(*q("665", "MWh").in(Unit::kWh()), Rational(665000));
    EXPECT_EQ(*q("2394", "GJ").in(Unit::kWh()), Rational(665000));
    EXPECT_EQ(*q("1", "tce").in(*Unit::find(QStringLiteral("GJ"))), Rational(Decimal::of("29.3076")));
}

TEST(Quantity, refusesAnotherDimension)
{
    EXPECT_FALSE(q("1", "kWh").in(*Unit::find(QStringLiteral("t"))));
    EXPECT_FALSE(q("1", "Nm3").in(*Unit::find(QStringLiteral("m3")))); // another reference state
    EXPECT_FALSE(q("1", "t").in(Unit::tCO2e()));
}

} // namespace
} // namespace attest
