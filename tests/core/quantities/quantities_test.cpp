// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/quantities.h"

#include "core/quantities/month_spans.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kEl = QStringLiteral("EL");

TEST(Declared, MonthsCarryTheQuantityAndTheYearRepeatsIt)
{
    CaseBuilder builder;
    builder.source(kEl, SourceCategory::purchasedElectricity)
        .declared(kEl, QStringLiteral("2024"), QStringLiteral("0.35"), QStringLiteral("MWh"))
        .declared(kEl, QStringLiteral("2024-01"), QStringLiteral("100"), QStringLiteral("kWh"), Origin::grid)
        .declared(kEl, QStringLiteral("2024-01"), QStringLiteral("50"), QStringLiteral("kWh"), Origin::pv)
        .declared(kEl, QStringLiteral("2024-02"), QStringLiteral("0.02"), QStringLiteral("万kWh"));
    const Quantities quantities = workOut(builder.submission());
    const SourceQuantities& source = *quantities.source(kEl);
    EXPECT_EQ(source.unit, Unit::kWh());
    EXPECT_EQ(source.declared.size(), 2U);
    EXPECT_EQ(source.declared.at(per("2024-01")).amount, Rational(150));
    EXPECT_EQ(source.declared.at(per("2024-01")).parts.size(), 2U);
    EXPECT_EQ(source.declared.at(per("2024-02")).amount, Rational(200));
    EXPECT_EQ(source.declaredYears.at(per("2024")).amount, Rational(350));
    EXPECT_EQ(source.declaredTotal(), Rational(350));
}

TEST(Declared, YearAloneIsTheQuantity)
{
    CaseBuilder builder;
    builder.source(kEl, SourceCategory::mobileCombustion, QStringLiteral("diesel"))
        .declared(kEl, QStringLiteral("2024"), QStringLiteral("12"), QStringLiteral("t"));
    const SourceQuantities source = *workOut(builder.submission()).source(kEl);
    EXPECT_EQ(source.unit.symbol(), QStringLiteral("t"));
    EXPECT_EQ(source.declared.at(per("2024")).amount, Rational(12));
    EXPECT_TRUE(source.declaredYears.empty());
}

TEST(Declared, OtherDimensionIsNotAddedButMarked)
{
    CaseBuilder builder;
    builder.source(kEl, SourceCategory::purchasedElectricity)
        .declared(kEl, QStringLiteral("2024-01"), QStringLiteral("5"))
        .declared(kEl, QStringLiteral("2024-01"), QStringLiteral("7"), QStringLiteral("kg"));
    const QuantityValue value = workOut(builder.submission()).source(kEl)->declared.at(per("2024-01"));
    EXPECT_EQ(value.amount, Rational(5));
    EXPECT_FALSE(value.complete);
}

TEST(Declared, NilAndExcludedSourcesAreLeftOut)
{
    CaseBuilder builder;
    builder.nil(QStringLiteral("GEN"), SourceCategory::stationaryCombustion, QStringLiteral("x.pdf"));
    EXPECT_TRUE(workOut(builder.submission()).sources.empty());
}

TEST(Statistics, ByCarrierWhereOnlyOneSourceHasIt)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("A"), SourceCategory::stationaryCombustion, QStringLiteral("Diesel"))
        .source(QStringLiteral("B"), SourceCategory::stationaryCombustion, QStringLiteral("gas"))
        .source(QStringLiteral("C"), SourceCategory::mobileCombustion, QStringLiteral("gas"));
    for (const char* id : {"A", "B", "C"})
        builder.declared(QString::fromLatin1(id), QStringLiteral("2024"), QStringLiteral("1"), QStringLiteral("t"));
    builder.submission().statistics = {
        {{}, QStringLiteral("diesel"), per("2024"), {dec("5"), unitOf(QStringLiteral("kg"))}, {}, {}},
        {{}, QStringLiteral("gas"), per("2024"), {dec("6"), unitOf(QStringLiteral("t"))}, {}, {}},
        {QStringLiteral("C"), {}, per("2024"), {dec("7"), unitOf(QStringLiteral("t"))}, {}, {}},
    };
    const Quantities quantities = workOut(builder.submission());
    EXPECT_EQ(quantities.source(QStringLiteral("A"))->statistics.at(per("2024")).amount, rat("0.005"));
    EXPECT_TRUE(quantities.source(QStringLiteral("B"))->statistics.empty());
    EXPECT_EQ(quantities.source(QStringLiteral("C"))->statistics.at(per("2024")).amount, Rational(7));
}

TEST(Total, IsCompleteOnlyIfEveryDayIsCovered)
{
    ByPeriod values;
    for (int month = 1; month <= 12; ++month)
        values[Period::month(2024, month)].amount = 1;
    EXPECT_EQ(SourceQuantities::total(values, Period::year(2024))->amount, Rational(12));
    EXPECT_TRUE(SourceQuantities::total(values, Period::year(2024))->complete);
    values.erase(per("2024-07"));
    EXPECT_FALSE(SourceQuantities::total(values, Period::year(2024))->complete);
    EXPECT_TRUE(SourceQuantities::total(values, per("2024-01/2024-06"))->complete);
    EXPECT_FALSE(SourceQuantities::total(values, per("2023")));
}

TEST(MonthSpans, BordersFollowTheZonesClocks)
{
    const auto berlin = monthSpans(Period::year(2024), QStringLiteral("Europe/Berlin"));
    ASSERT_EQ(berlin.size(), 12U);
    EXPECT_EQ(berlin[0].start, 1704063600); // 2023-12-31T23:00Z
    EXPECT_EQ(berlin[6].start, 1719784800); // 2024-06-30T22:00Z
    const auto kolkata = monthSpans(per("2024-04/2025-03"), QStringLiteral("Asia/Kolkata"));
    EXPECT_EQ(kolkata[0].start, 1711909800); // 2024-03-31T18:30Z
    EXPECT_EQ(monthSpans(Period::year(2024), QStringLiteral("No/Where"))[0].start, 1704067200);
}

} // namespace
} // namespace attest::test
