// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"
#include "core/domain/names.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::CaseBuilder;
using test::per;

const QString kSource = QStringLiteral("EL");

/// One source with twelve months of which the meter shows known values; the test writes the declared ones.
class CausesTest : public ::testing::Test {
protected:
    CausesTest()
    {
        m_case.source(kSource, SourceCategory::purchasedElectricity);
        m_quantities.sources.push_back({kSource, Unit::kWh(), {}, {}, {}, {}, {}, {}, {}});
    }

    SourceQuantities& source() { return m_quantities.sources.front(); }

    /// A month as the meter shows it and as it is declared (equal if left out).
    void month(int number, const char* metered, const char* declared = nullptr, const char* unit = "kWh")
    {
        const Period period = Period::month(2024, number);
        const Rational truth(Decimal::of(metered));
        source().metered[period] = {truth, true, false, {{QStringLiteral("M1"), truth, {}, 1}}};
        const QString text = declared ? QString::fromLatin1(declared) : QString::fromLatin1(metered);
        m_case.declared(kSource, period.text(), text, QString::fromUtf8(unit));
        source().declared[period].amount += *m_case.submission().activity.back().quantity.in(Unit::kWh());
    }

    Cause best(int number) const
    {
        const Period period = Period::month(2024, number);
        const SourceQuantities& quantities = m_quantities.sources.front();
        const auto declared = quantities.declared.find(period);
        const Rational observed = declared == quantities.declared.end() ? Rational(0) : declared->second.amount;
        return causes(observed, quantities.metered.at(period).amount, period).front().cause;
    }

    std::vector<ProbableCause> causes(const Rational& observed, const Rational& expected, const Period& period) const
    {
        Subject subject;
        subject.source = kSource;
        subject.period = period;
        return probableCauses(observed, expected, subject, m_case.submission(), m_quantities);
    }

    CaseBuilder m_case;
    Quantities m_quantities;
};

struct SlipCase {
    const char* metered;
    const char* declared;
    const char* unit;
    Cause cause;
};

class SlipTest : public CausesTest, public ::testing::WithParamInterface<SlipCase> {};

TEST_P(SlipTest, NamesTheCauseFirst)
{
    const SlipCase& row = GetParam();
    month(1, row.metered, row.declared, row.unit);
    EXPECT_EQ(nameOf(best(1)).toStdString(), nameOf(row.cause).toStdString());
}

// The rows of G16 on 665,000 kWh that must fire, then three or more of each kind.
INSTANTIATE_TEST_SUITE_P(
    Table, SlipTest,
    ::testing::Values(SlipCase{"665000", "665", "kWh", Cause::unitFactor}, SlipCase{"665000", "665000", "MWh", Cause::unitFactor},
                      SlipCase{"665000", "66.5", "MWh", Cause::unitFactor}, SlipCase{"665000", "656000", "kWh", Cause::digitTransposition},
                      SlipCase{"24708", "2.4708", "kWh", Cause::unitFactor}, SlipCase{"126002", "0.00126002", "万kWh", Cause::unitFactor},
                      SlipCase{"1000", "3600", "kWh", Cause::unitFactor}, SlipCase{"44528.31", "44.528", "kWh", Cause::unitFactor},
                      SlipCase{"46267.2", "0.46267", "万kWh", Cause::decimalShift}, SlipCase{"44528.31", "4452.8", "kWh", Cause::decimalShift},
                      SlipCase{"44528", "445280", "kWh", Cause::decimalShift}, SlipCase{"44528", "445.28", "kWh", Cause::decimalShift},
                      SlipCase{"44528.31", "45428", "kWh", Cause::digitTransposition}, SlipCase{"2681", "0.6281", "万kWh", Cause::digitTransposition},
                      SlipCase{"44528", "44582", "kWh", Cause::digitTransposition}, SlipCase{"17983", "19783", "kWh", Cause::digitTransposition},
                      SlipCase{"94974", "0.9974", "万kWh", Cause::digitDropped}, SlipCase{"44528.31", "4528", "kWh", Cause::digitDropped},
                      SlipCase{"44528", "445528", "kWh", Cause::digitDropped}, SlipCase{"44528", "44928", "kWh", Cause::digitDropped},
                      SlipCase{"44528", "-44528", "kWh", Cause::wrongSign}, SlipCase{"1200.4", "-1200", "kWh", Cause::wrongSign},
                      SlipCase{"35", "-35", "kWh", Cause::wrongSign}, SlipCase{"44528", "0", "kWh", Cause::omittedPeriod},
                      SlipCase{"3", "0", "kWh", Cause::omittedPeriod}, SlipCase{"120000", "0", "万kWh", Cause::omittedPeriod},
                      SlipCase{"44528", "89056", "kWh", Cause::doubleCount}, SlipCase{"17983.4", "35966", "kWh", Cause::doubleCount},
                      SlipCase{"5000", "1.0", "万kWh", Cause::doubleCount}, SlipCase{"124300", "12", "万kWh", Cause::rounding},
                      SlipCase{"44528", "45000", "kWh", Cause::rounding}, SlipCase{"17983", "18", "MWh", Cause::rounding},
                      SlipCase{"44528", "41316", "kWh", Cause::unknown}, SlipCase{"44528", "51207", "kWh", Cause::unknown},
                      SlipCase{"44528", "29316", "kWh", Cause::unknown}));

TEST_F(CausesTest, EqualValuesHaveNoCauseToName)
{
    month(1, "44528");
    EXPECT_EQ(best(1), Cause::unknown);
}

// A column of four places, one cell lost a digit behind the point and with it a place.
TEST_F(CausesTest, ADigitLostBehindThePointIsADroppedDigit)
{
    month(1, "8262", "0.262", "万kWh");
    month(2, "7134", "0.7134", "万kWh");
    month(3, "6851", "0.6851", "万kWh");
    EXPECT_EQ(best(1), Cause::digitDropped);
}

// A third month that happens to equal one of the two does not make it a month that was entered twice.
TEST_F(CausesTest, AnExchangeIsNotADuplicateWhereAThirdMonthTies)
{
    month(8, "103697", "111158");
    month(9, "111158", "103697");
    month(10, "111158");
    EXPECT_EQ(best(8), Cause::wrongPeriod);
}

TEST_F(CausesTest, ExchangedMonthsAreWrongPeriods)
{
    month(8, "103697", "111158");
    month(9, "111158", "103697");
    EXPECT_EQ(best(8), Cause::wrongPeriod);
    EXPECT_EQ(best(9), Cause::wrongPeriod);
}

TEST_F(CausesTest, MonthsExchangedAcrossTheEndOfASpanAreWrongPeriods)
{
    // Papers that months share are compared together: here those up to August, and those from September on.
    for (const int number : {7, 8, 9, 10})
        month(number, number == 8 ? "103629" : number == 9 ? "100371" : "105000");
    EXPECT_EQ(causes(208629, 205371, per("2024-07/2024-08")).front().cause, Cause::wrongPeriod);
    EXPECT_EQ(causes(205371, 208630, per("2024-09/2024-10")).front().cause, Cause::wrongPeriod) << "a bill is rounded";
    EXPECT_NE(causes(205371, 209630, per("2024-09/2024-10")).front().cause, Cause::wrongPeriod);
}

struct PrintedCase {
    const char* printed;
    const char* expected;
    Cause cause;
};

TEST_F(CausesTest, APrintedNumberIsReadAtItsOwnPlaces)
{
    const PrintedCase cases[] = {
        {"7.9710", "7.79098", Cause::digitTransposition}, {"7.971", "7.79098", Cause::digitTransposition}, {"96.2060", "9.62064", Cause::decimalShift},
        {"9620.64", "9.62064", Cause::unitFactor},        {"14.69", "16.4944", Cause::digitTransposition}, {"6.49", "16.4944", Cause::digitDropped},
        {"32.99", "16.4944", Cause::doubleCount},         {"16", "16.7", Cause::unknown}, // a last place off
        {"-16.49", "16.4944", Cause::wrongSign},          {"59.38", "16.4944", Cause::unknown}, // 3.6 times: an emission is no energy
    };
    for (const PrintedCase& one : cases) {
        const auto found = causesOfPrinted(Decimal::of(one.printed), Rational(Decimal::of(one.expected)), Unit::tCO2e(), m_case.submission(), m_quantities);
        EXPECT_EQ(found.front().cause, one.cause) << one.printed << " beside " << one.expected;
    }
}

TEST_F(CausesTest, AValueOfAnotherMonthThatIsDeclaredThereTooIsDuplicated)
{
    month(3, "51003", "48211");
    month(4, "48211");
    EXPECT_EQ(best(3), Cause::duplicatedPeriod);
}

TEST_F(CausesTest, ShiftedMonthsAreWrongPeriods)
{
    month(1, "51003", "48211");
    month(2, "48211", "39117");
    month(3, "39117", "41905");
    EXPECT_EQ(best(1), Cause::wrongPeriod);
    EXPECT_EQ(best(2), Cause::wrongPeriod);
    EXPECT_EQ(best(3), Cause::unknown); // 41905 is no month that is known
}

TEST_F(CausesTest, TwoRowsOfOneMonthAreDuplicated)
{
    month(5, "48211");
    m_case.declared(kSource, QStringLiteral("2024-05"), QStringLiteral("48211"));
    source().declared[per("2024-05")].amount += 48211;
    EXPECT_EQ(best(5), Cause::duplicatedPeriod);
}

TEST_F(CausesTest, AMonthMissingFromAYearIsNamed)
{
    month(1, "1100");
    month(2, "1207");
    const auto found = causes(Rational(1100), Rational(2307), Period(QDate(2024, 1, 1), QDate(2024, 2, 29)));
    EXPECT_EQ(found.front().cause, Cause::omittedPeriod);
}

TEST_F(CausesTest, TheMetersMultiplierIsTold)
{
    m_case.meter(QStringLiteral("M1"), MeterMeasures::gridImport, kSource, QStringLiteral("160"));
    month(1, "72000", "450");      // left out
    month(2, "72320", "11571200"); // applied twice
    month(3, "72160", "90200");    // 200 = 1000/5 in place of 160
    month(4, "72160", "80000");    // 177.4 is no transformer's ratio
    EXPECT_EQ(best(1), Cause::wrongMultiplier);
    EXPECT_EQ(best(2), Cause::wrongMultiplier);
    EXPECT_EQ(best(3), Cause::wrongMultiplier);
    EXPECT_NE(best(4), Cause::wrongMultiplier);
}

TEST_F(CausesTest, WhatWasExportedMayStandInTheSelfUse)
{
    m_case.submission().sources.front().category = SourceCategory::onsiteRenewable;
    month(8, "45935", "88723");
    month(7, "22782", "23480");
    month(6, "23318", "24158");
    month(5, "20000", "20644");
    ElectricityAccount account{QStringLiteral("S1"), {}};
    for (const auto& [number, exported] : {std::pair(8, 42788), std::pair(7, 653), std::pair(6, 840), std::pair(5, 300)}) {
        ElectricityMonth electricity;
        electricity.period = Period::month(2024, number);
        electricity.gridExport = QuantityValue{exported, true, false, {}};
        electricity.storageCharge = QuantityValue{45, true, false, {}};
        account.months.push_back(electricity);
    }
    m_quantities.electricity.push_back(account);
    EXPECT_EQ(best(8), Cause::exportNotDeducted);
    EXPECT_EQ(best(7), Cause::exportNotDeducted); // with the storage's charge
    EXPECT_EQ(best(6), Cause::exportNotDeducted);
    EXPECT_NE(best(5), Cause::exportNotDeducted);
}

TEST_F(CausesTest, OneMeterOfSeveralIsOmittedOrCountedTwice)
{
    for (const auto& [number, declared] : {std::pair(1, "31200"), std::pair(2, "12100"), std::pair(3, "55400"), std::pair(4, "37777")}) {
        month(number, "43300", declared);
        source().metered[Period::month(2024, number)].parts = {{QStringLiteral("M1"), 31200, {}, 1}, {QStringLiteral("M2"), 12100, {}, 1}};
    }
    EXPECT_EQ(best(1), Cause::omittedMeter);
    EXPECT_EQ(best(2), Cause::omittedMeter);
    EXPECT_EQ(best(3), Cause::doubleCount);
    EXPECT_EQ(best(4), Cause::unknown);
}

TEST_F(CausesTest, WhatOneSourceLacksAnotherHasTooMuchOf)
{
    month(1, "40417", "33104");
    SourceQuantities other{QStringLiteral("PV"), Unit::kWh(), {}, {}, {}, {}, {}, {}, {}};
    other.declared[per("2024-01")] = {Rational(20000 + 7313), true, false, {}};
    other.metered[per("2024-01")] = {Rational(20000), true, false, {}};
    m_quantities.sources.push_back(other);
    m_case.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    EXPECT_EQ(best(1), Cause::misclassifiedOrigin);
}

TEST_F(CausesTest, EstimatesAndMetersAreSuspectedLast)
{
    month(1, "51207", "44528");
    source().documented[per("2024-01")] = {Rational(44528), true, false, {}};
    EXPECT_EQ(best(1), Cause::meterFault);
    month(2, "51207", "44831");
    source().documented[per("2024-02")] = {Rational(47000), true, true, {}};
    EXPECT_EQ(best(2), Cause::estimated);
}

TEST_F(CausesTest, RanksCountUpAndTheReasonHasItsNumbers)
{
    month(1, "46267.2", "0.46267", "万kWh");
    const auto found = causes(Rational(Decimal::of("4626.7")), Rational(Decimal::of("46267.2")), per("2024-01"));
    ASSERT_GE(found.size(), 2u); // the point, and a unit ten times as large
    for (std::size_t i = 0; i < found.size(); ++i)
        EXPECT_EQ(found[i].rank, static_cast<int>(i) + 1);
    EXPECT_TRUE(found.front().why.english().contains(QStringLiteral("0.46267")));
}

} // namespace
} // namespace attest
