// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("GAS");

struct Line {
    const char* period;
    const char* value;
};

SourceQuantities documented(const std::vector<Line>& lines, const std::vector<StockLevel>& stock = {})
{
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    builder.declared(kGas, QStringLiteral("2024"), QStringLiteral("1000"));
    int number = 0;
    for (const Line& line : lines)
        builder.invoice(QString::number(++number), kGas, QString::fromLatin1(line.period), QString::fromLatin1(line.value));
    builder.submission().stock = stock;
    return *workOut(builder.submission()).source(kGas);
}

TEST(Documented, MonthlyBillsStandInTheirMonths)
{
    const ByPeriod values = documented({{"2024-01", "100"}, {"2024-02", "200"}, {"2024-02", "-20"}}).documented;
    EXPECT_EQ(values.at(per("2024-01")).amount, Rational(100));
    EXPECT_TRUE(values.at(per("2024-01")).complete);
    EXPECT_EQ(values.at(per("2024-02")).amount, Rational(180));
    EXPECT_EQ(values.at(per("2024-02")).parts.size(), 2U);
    EXPECT_EQ(values.at(per("2024-02")).parts[0].what, QStringLiteral("2"));
}

TEST(Documented, EdgesAreSplitByDays)
{
    const ByPeriod values = documented({{"2024-01-01/2024-02-09", "400"}, {"2024-02-10/2024-02-29", "100"}}).documented;
    EXPECT_EQ(values.at(per("2024-01")).amount, Rational(310)); // 31 of 40 days
    EXPECT_EQ(values.at(per("2024-02")).amount, Rational(190));
    EXPECT_TRUE(values.at(per("2024-02")).complete);
}

TEST(Documented, PartlyCoveredMonthIsIncomplete)
{
    const ByPeriod values = documented({{"2024-01-01/2024-01-20", "400"}, {"2024-02", "7"}}).documented;
    EXPECT_FALSE(values.at(per("2024-01")).complete);
    EXPECT_TRUE(values.at(per("2024-02")).complete);
}

TEST(Documented, BillsThatNeverFollowTheCalendarKeepTheirPeriods)
{
    const ByPeriod values = documented({{"2024-01-15/2024-02-14", "400"}, {"2024-02-15/2024-03-14", "300"}}).documented;
    EXPECT_EQ(values.size(), 2U);
    EXPECT_EQ(values.at(per("2024-01-15/2024-02-14")).amount, Rational(400));
}

TEST(Documented, QuartersAndYearsAreNotCutIntoMonths)
{
    const ByPeriod values = documented({{"2024-01/2024-03", "90"}, {"2024-04/2024-12", "10"}}).documented;
    EXPECT_EQ(values.size(), 2U);
    const auto year = SourceQuantities::total(values, Period::year(2024));
    EXPECT_EQ(year->amount, Rational(100));
    EXPECT_TRUE(year->complete);
}

TEST(Documented, DeliveriesOfOneDayAreComparedOverThePeriod)
{
    const ByPeriod values = documented({{"2024-01-15", "400"}, {"2024-09-02", "300"}, {"2025-01-02", "300"}}).documented;
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values.at(per("2024")).amount, Rational(700));
    EXPECT_TRUE(values.at(per("2024")).complete);
}

TEST(Documented, LineOfAMeterBelongsToTheMetersSourceUnlessItNamesAnother)
{
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion).source(QStringLiteral("EXP"), SourceCategory::exportedElectricity);
    builder.meter(QStringLiteral("M"), MeterMeasures::fuel, kGas);
    builder.invoice(QStringLiteral("1"), {}, QStringLiteral("2024-01"), QStringLiteral("5"), QStringLiteral("MWh"), {}, QStringLiteral("M"));
    builder.invoice(QStringLiteral("2"), QStringLiteral("EXP"), QStringLiteral("2024-01"), QStringLiteral("7"), QStringLiteral("kWh"), {}, QStringLiteral("M"));
    builder.submission().invoices[0].estimated = true;
    const Quantities quantities = workOut(builder.submission());
    EXPECT_EQ(quantities.source(kGas)->documented.at(per("2024-01")).amount, Rational(5000));
    EXPECT_TRUE(quantities.source(kGas)->documented.at(per("2024-01")).estimated);
    EXPECT_EQ(quantities.source(QStringLiteral("EXP"))->documented.at(per("2024-01")).amount, Rational(7));
}

TEST(StockBalance, PurchasesMinusIncrease)
{
    const auto level = [](QDate date, const char* value) { return StockLevel{kGas, date, {dec(value), Unit::kWh()}, {}}; };
    const auto balance = documented({{"2024-01/2024-12", "1000"}},
                                    {level(QDate(2024, 12, 31), "250"), level(QDate(2024, 1, 1), "100"), level(QDate(2024, 6, 30), "9")})
                             .stockBalance;
    ASSERT_TRUE(balance);
    EXPECT_EQ(balance->first, Period::year(2024));
    EXPECT_EQ(balance->second.amount, Rational(850));
    EXPECT_TRUE(balance->second.complete);
}

TEST(StockBalance, LevelOfTheDayBeforeIsThatDaysClosing)
{
    const auto level = [](QDate date, const char* value) { return StockLevel{kGas, date, {dec(value), Unit::kWh()}, {}}; };
    const auto balance = documented({{"2023-12-31", "77"}, {"2024-03-01", "10"}},
                                    {level(QDate(2023, 12, 31), "1"), level(QDate(2024, 12, 31), "3")}).stockBalance;
    EXPECT_EQ(balance->first, Period::year(2024));
    EXPECT_EQ(balance->second.amount, Rational(8));
}

TEST(StockBalance, OneLevelOrAnotherDimensionIsNone)
{
    const StockLevel one{kGas, QDate(2024, 1, 1), {dec("1"), Unit::kWh()}, {}};
    const StockLevel mass{kGas, QDate(2024, 12, 31), {dec("1"), unitOf(QStringLiteral("kg"))}, {}};
    EXPECT_FALSE(documented({{"2024-01", "1"}}, {one}).stockBalance);
    EXPECT_FALSE(documented({{"2024-01", "1"}}, {one, mass}).stockBalance);
}

} // namespace
} // namespace attest::test
