// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_with_unit.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct Case {
    const char* text;
    const char* number; ///< empty: no number with a unit
    const char* unit;
};

class NumberWithUnitTest : public testing::TestWithParam<Case> {};

TEST_P(NumberWithUnitTest, IsTakenApart)
{
    const auto parts = numberWithUnit(QString::fromUtf8(GetParam().text));
    EXPECT_EQ(parts ? parts->number : QString(), QString::fromUtf8(GetParam().number));
    EXPECT_EQ(parts ? parts->unit : QString(), QString::fromUtf8(GetParam().unit));
}

INSTANTIATE_TEST_SUITE_P(Texts, NumberWithUnitTest,
                         testing::Values(Case{"12.5 kWh", "12.5", "kWh"}, Case{"1.234,5 m3", "1.234,5", "m3"}, Case{"66,5万kWh", "66,5", "万kWh"},
                                         Case{"(12.5) MWh", "(12.5)", "MWh"}, Case{"-3 kWh", "-3", "kWh"}, Case{"१२.५ kWh", "१२.५", "kWh"},
                                         Case{"12.5", "", ""}, Case{"12 %", "", ""}, Case{"M-1 kWh", "", ""}, Case{"kWh", "", ""},
                                         Case{"12 bananas", "", ""}, Case{"", "", ""}));

} // namespace
} // namespace attest
