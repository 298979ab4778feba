// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/contribution_text.h"
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

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

TEST(Documented, ASettlementTakesThePlaceOfItsAdvances)
{
    const ByPeriod values = documented({{"2024-01", "0"}, {"2024-02", "0"}, {"2024-03", "0"}, {"2024-01/2024-12", "1000"}}).documented;
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values.at(per("2024")).amount, Rational(1000));
    EXPECT_TRUE(values.at(per("2024")).isExact());
}

TEST(Documented, AdvancesThatAreNotSettledYetSayNothing)
{
    const ByPeriod values = documented({{"2024-01/2024-06", "600"}, {"2024-05", "0"}, {"2024-07", "0"}, {"2024-08", "0"}}).documented;
    ASSERT_EQ(values.size(), 1U);
    EXPECT_EQ(values.at(per("2024-01/2024-06")).amount, Rational(600));
}

TEST(Documented, AMonthWithoutUseIsAMonth)
{
    const ByPeriod values = documented({{"2024-05", "10"}, {"2024-06", "0"}, {"2024-07", "0"}}).documented;
    EXPECT_EQ(values.size(), 3U);
    EXPECT_TRUE(values.at(per("2024-06")).complete);
}

/// Months that are estimated at 100 each and a settlement of January to March.
Rational settled(const char* settlement)
{
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    builder.declared(kGas, QStringLiteral("2024"), QStringLiteral("1000"));
    for (const char* month : {"2024-01", "2024-02", "2024-03"}) {
        builder.invoice(QString::fromLatin1(month), kGas, QString::fromLatin1(month), QStringLiteral("100"));
        builder.submission().invoices.back().estimated = true;
    }
    builder.invoice(QStringLiteral("S"), kGas, QStringLiteral("2024-01/2024-03"), QString::fromLatin1(settlement));
    return SourceQuantities::total(workOut(builder.submission()).source(kGas)->documented, per("2024-01/2024-03"))->amount;
}

TEST(Documented, ASettlementContainsEstimatesOrComesOnTop)
{
    EXPECT_EQ(settled("290"), Rational(290));
    EXPECT_EQ(settled("320"), Rational(320));
    EXPECT_EQ(settled("20"), Rational(320)); // the rest
    EXPECT_EQ(settled("-20"), Rational(280));
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

TEST(Documented, BillsAcrossMonthsAreApportionedByDayAndSaySo)
{
    const ByPeriod values = documented({{"2024-01-15/2024-02-14", "310"}, {"2024-02-15/2024-03-14", "290"}}).documented;
    ASSERT_EQ(values.size(), 3U);
    EXPECT_EQ(values.at(per("2024-01")).amount, Rational(170)); // 17 of 31 days
    EXPECT_FALSE(values.at(per("2024-01")).complete);
    const QuantityValue& february = values.at(per("2024-02"));
    EXPECT_EQ(february.amount, Rational(140 + 150)); // 14 of 31 days of 310, 15 of 29 days of 290
    EXPECT_TRUE(february.complete);
    EXPECT_TRUE(february.apportioned);
    EXPECT_FALSE(february.isExact());
    ASSERT_EQ(february.parts.size(), 2U);
    EXPECT_EQ(february.parts[0].share, (DayShare{per("2024-01-15/2024-02-14"), 14}));
    EXPECT_EQ(howCounted(february.parts[0]).english(),
              QStringLiteral("apportioned by day: 14 of 31 days of 1, 2024-01-15/2024-02-14"));
}

TEST(Documented, WholeBillsInsideOneMonthAreNotApportioned)
{
    const ByPeriod values = documented({{"2024-01-01/2024-01-20", "400"}, {"2024-01-21/2024-01-31", "7"}}).documented;
    EXPECT_EQ(values.at(per("2024-01")).amount, Rational(407));
    EXPECT_TRUE(values.at(per("2024-01")).isExact());
}

TEST(Documented, OverTheDaysOfWholeBillsTheSumIsExactAgain)
{
    const ByPeriod values = documented({{"2024-01-01/2024-02-09", "100"}, {"2024-02-10/2024-03-31", "37"}}).documented;
    EXPECT_TRUE(values.at(per("2024-02")).apportioned);
    const auto quarter = SourceQuantities::total(values, per("2024-01/2024-03"));
    EXPECT_EQ(quarter->amount, Rational(137));
    EXPECT_TRUE(quarter->isExact());
    EXPECT_EQ(quarter->uncertainty(), Rational(0));
    EXPECT_EQ(quarter->parts.size(), 2U) << "the shares of a bill are joined";
    const auto twoMonths = SourceQuantities::total(values, per("2024-01/2024-02"));
    EXPECT_TRUE(twoMonths->apportioned);
    EXPECT_EQ(twoMonths->uncertainty(), Rational(37) * Rational(31) / Rational(51)) << "31 of the 51 days lie in March";
}

TEST(Documented, BillsOfWhichTheCompanyDeclaresThePeriodsKeepThem)
{
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    for (const char* period : {"2024-01-15/2024-02-14", "2024-02-15/2024-03-14"}) {
        builder.declared(kGas, QString::fromLatin1(period), QStringLiteral("400"));
        builder.invoice(QString::fromLatin1(period), kGas, QString::fromLatin1(period), QStringLiteral("400"));
    }
    const ByPeriod values = workOut(builder.submission()).source(kGas)->documented;
    EXPECT_EQ(values.size(), 2U);
    EXPECT_TRUE(values.at(per("2024-01-15/2024-02-14")).isExact());
}

/// Bills without gaps from the first to the last day of the year, however long each is.
RC_GTEST_PROP(DocumentedProperty, YearOfBillsAddsUpExactly, (quint32 seed))
{
    std::mt19937 random(seed);
    const auto between = [&random](int least, int most) { return std::uniform_int_distribution(least, most)(random); };
    std::vector<std::pair<QDate, QDate>> periods;
    for (QDate from(2024, 1, 1); from.year() == 2024;) {
        const QDate to = std::min(from.addDays(between(1, 200)), QDate(2024, 12, 31));
        periods.emplace_back(from, to);
        from = to.addDays(1);
    }
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    builder.declared(kGas, QStringLiteral("2024"), QStringLiteral("1"));
    Rational sum;
    for (const auto& [from, to] : periods) {
        const int value = between(-50, 100000);
        sum += Rational(value);
        builder.invoice(from.toString(Qt::ISODate), kGas, Period(from, to).text(), QString::number(value));
    }
    const ByPeriod values = workOut(builder.submission()).source(kGas)->documented;
    const auto year = SourceQuantities::total(values, Period::year(2024));
    RC_ASSERT(year->amount == sum);
    RC_ASSERT(year->isExact());
    RC_ASSERT(year->parts.size() == periods.size());
    for (const auto& [period, value] : values) {
        const bool isCut = std::any_of(periods.begin(), periods.end(), [&p = period](const auto& bill) {
            const Period days(bill.first, bill.second);
            return days.overlaps(p) && !p.contains(days) && !days.contains(p);
        });
        if (period.isMonth() && isCut)
            RC_ASSERT(value.apportioned);
    }
}

TEST(Documented, QuartersAndYearsAreNotCutIntoMonths)
{
    const ByPeriod values = documented({{"2024-01/2024-03", "90"}, {"2024-04/2024-12", "10"}}).documented;
    EXPECT_EQ(values.size(), 2U);
    const auto year = SourceQuantities::total(values, Period::year(2024));
    EXPECT_EQ(year->amount, Rational(100));
    EXPECT_TRUE(year->complete);
}

TEST(Documented, LongBillsThatStartBetweenMonthsAreCutAtTheirEnds)
{
    const ByPeriod values = documented({{"2023-12-15/2024-12-14", "3660"}, {"2024-12-15/2025-12-14", "730"}}).documented;
    EXPECT_EQ(values.at(per("2024-01/2024-11")).amount, Rational(3350)); // 335 of 366 days
    EXPECT_EQ(values.at(per("2024-12")).amount, Rational(140 + 34)); // 14 of 366, 17 of 365 days
    const auto year = SourceQuantities::total(values, Period::year(2024));
    EXPECT_EQ(year->amount, Rational(3524));
    EXPECT_TRUE(year->complete);
    EXPECT_TRUE(year->apportioned);
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
    EXPECT_EQ(quantities.source(kGas)->documented.at(per("2024-01")).parts[0].estimated.amount, Rational(5000));
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
