// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/heading_text.h"
#include "core/recognition/month_heading.h"
#include "core/recognition/units_in_text.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct HeadingCase {
    const char* heading;
    const char* unit;
};

class UnitInHeading : public testing::TestWithParam<HeadingCase> {};

TEST_P(UnitInHeading, IsFound)
{
    EXPECT_EQ(unitInHeading(QString::fromUtf8(GetParam().heading)).unit, QString::fromUtf8(GetParam().unit));
}

INSTANTIATE_TEST_SUITE_P(Texts, UnitInHeading,
                         testing::Values(HeadingCase{"Energy [kWh]", "kWh"}, HeadingCase{"消费量(万kWh)", "万kWh"}, HeadingCase{"消费量（万kWh）", "万kWh"},
                                         HeadingCase{"Verbrauch in MWh", "MWh"}, HeadingCase{"kWh / Monat", "kWh"}, HeadingCase{"kWh", "kWh"},
                                         HeadingCase{"Nennleistung kW", "kW"}, HeadingCase{"ac_power_kw", "kw"}, HeadingCase{"单位：万kWh", "万kWh"},
                                         HeadingCase{"电量(度)", "度"}, HeadingCase{"Factor (tCO2/MWh)", "tCO2/MWh"}, HeadingCase{"用电量千瓦时", "千瓦时"},
                                         HeadingCase{"खपत (किलोवाट-घंटा)", "किलोवाट-घंटा"}, HeadingCase{"Menge [t]", "t"},
                                         HeadingCase{"Gas (Nm³)", "Nm3"}, // compatibility forms are unified
                                         // words that are units by accident
                                         HeadingCase{"Tag", ""}, HeadingCase{"GG", ""}, HeadingCase{"Zähler", ""}, HeadingCase{"平方", ""},
                                         HeadingCase{"Sub_metering_1", ""}, HeadingCase{"Datum (Ortszeit)", ""}));

struct MonthCase {
    const char* heading;
    int month;
    int year;
};

class MonthOfHeading : public testing::TestWithParam<MonthCase> {};

TEST_P(MonthOfHeading, IsRead)
{
    const auto month = monthOfHeading(QString::fromUtf8(GetParam().heading));
    EXPECT_EQ(month.value_or(MonthHeading()), (MonthHeading{GetParam().month, GetParam().year}));
}

INSTANTIATE_TEST_SUITE_P(Texts, MonthOfHeading,
                         testing::Values(MonthCase{"1月", 1, 0}, MonthCase{"十二月", 12, 0}, MonthCase{"2024年3月", 3, 2024}, MonthCase{"Jan", 1, 0},
                                         MonthCase{"January 2024", 1, 2024}, MonthCase{"Mrz 24", 3, 2024}, MonthCase{"Dezember", 12, 0},
                                         MonthCase{"2024-05", 5, 2024}, MonthCase{"05/2024", 5, 2024}, MonthCase{"202411", 11, 2024},
                                         MonthCase{"2024-06-01T00:00:00", 6, 2024}, MonthCase{"मार्च", 3, 0}, MonthCase{"Jan 2024 [kWh]", 1, 2024},
                                         MonthCase{"M07", 7, 0}, MonthCase{"décembre", 12, 0},
                                         // no months
                                         MonthCase{"13月", 0, 0}, MonthCase{"7", 0, 0}, MonthCase{"2024", 0, 0}, MonthCase{"M-PV1", 0, 0},
                                         MonthCase{"Menge", 0, 0}));

TEST(WordScore, WordsOfAlphabetsStandAlone)
{
    EXPECT_EQ(wordScore(foldedText(QStringLiteral("Rechnungs-Nr.")), foldedText(QStringLiteral("rechnungs nr"))), 100);
    EXPECT_EQ(wordScore(QStringLiteral("stock"), QStringLiteral("to")), 0);
    EXPECT_GT(wordScore(QStringLiteral("valid to"), QStringLiteral("to")), 0);
    EXPECT_GT(wordScore(QStringLiteral("本月用电量"), QStringLiteral("用电量")), 0);
    EXPECT_GT(wordScore(QStringLiteral("电表编号"), QStringLiteral("表编号")), wordScore(QStringLiteral("电表编号"), QStringLiteral("编号")));
}

TEST(YearInText, IsTheOnlyOne)
{
    EXPECT_EQ(yearInText(QStringLiteral("2024年度 能源统计报表")), 2024);
    EXPECT_EQ(yearInText(QStringLiteral("Bericht 2023")), 2023);
    EXPECT_FALSE(yearInText(QStringLiteral("2023 und 2024")));
    EXPECT_FALSE(yearInText(QStringLiteral("Nr. 120245")));
}

} // namespace
} // namespace attest
