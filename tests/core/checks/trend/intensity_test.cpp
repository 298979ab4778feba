// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/trend_checks.h"

#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL");

/// Electricity of 2024 by months: 40,000 kWh + 600 kWh/t, for these outputs.
struct Plant : CaseBuilder {
    explicit Plant(const std::vector<int>& outputs = {100, 92, 108, 104, 96, 110, 88, 70, 101, 107, 99, 80})
    {
        source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
        for (std::size_t i = 0; i < outputs.size(); ++i) {
            const QString month = Period::month(2024, static_cast<int>(i) + 1).text();
            declared(kGrid, month, QString::number(40'000 + 600 * outputs[i] + (i % 2 == 0 ? 900 : -900)), QStringLiteral("kWh"), Origin::grid);
            output(month, QString::number(outputs[i]));
        }
    }
    void output(const QString& period, const QString& amount, const QString& product = QStringLiteral("Pumps"), const QString& unit = QStringLiteral("t"))
    {
        submission().production.push_back({*Period::parse(period), product, {*Decimal::parse(amount), Unit::findOrNamed(unit)}, nextPlace()});
    }
    void prior(const QString& item, const QString& amount, const QString& unit)
    {
        submission().priorYear.push_back({item, Period::year(2023), {*Decimal::parse(amount), Unit::findOrNamed(unit)}, nextPlace()});
    }
    Quantity& energy(int month) { return submission().activity[static_cast<std::size_t>(month) - 1].quantity; }
    Quantity& made(int month) { return submission().production[static_cast<std::size_t>(month) - 1].quantity; }
};

TEST(Intensity, MonthsThatFollowBaseLoadAndOutputPass)
{
    const CheckOutcome outcome = CheckTester(kIntensity).run(Plant());
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 12);
}

// August at standstill: 5 t instead of 100 t, 52,000 kWh instead of 100,000: per tonne ten times as much, and nothing wrong.
TEST(Intensity, AStandstillIsNoError)
{
    for (const int output : {0, 5, 20, 45}) {
        for (const int base : {25'000, 40'000, 60'000}) {
            Plant plant;
            plant.made(8).value = output;
            plant.energy(8).value = base + 600 * output;
            EXPECT_EQ(found(kIntensity, plant), "") << output << " t, base load " << base;
        }
    }
}

// Cooling from June to August, +12 %, +24 %, +14 %; heating in the winter months.
TEST(Intensity, ASeasonIsNoError)
{
    Plant summer;
    Plant winter;
    const std::vector<std::pair<int, int>> cooling{{6, 112}, {7, 124}, {8, 114}};
    for (const auto& [month, percent] : cooling)
        summer.energy(month).value = summer.energy(month).value * Decimal(percent) * dec("0.01");
    const std::vector<std::pair<int, int>> heating{{11, 120}, {12, 150}, {1, 160}, {2, 150}, {3, 120}};
    for (const auto& [month, percent] : heating)
        winter.energy(month).value = winter.energy(month).value * Decimal(percent) * dec("0.01");
    EXPECT_EQ(found(kIntensity, summer), "");
    EXPECT_EQ(found(kIntensity, winter), "");
}

TEST(Intensity, FindsAMonthWhoseEnergyIsWrong)
{
    for (const char* wrong : {"0", "10600", "70000", "150000", "1060000"}) {
        Plant plant;
        plant.energy(6).value = dec(wrong);
        EXPECT_EQ(found(kIntensity, plant).substr(0, 23), "EL 2024-06 must-explain") << wrong;
    }
}

TEST(Intensity, FindsAMonthThatIsLeftOut)
{
    Plant plant;
    plant.submission().activity.erase(plant.submission().activity.begin() + 5);
    const auto discrepancies = CheckTester(kIntensity).find(plant);
    ASSERT_EQ(discrepancies.size(), 1U);
    EXPECT_EQ(discrepancies[0].subject.period, per("2024-06"));
    EXPECT_EQ(discrepancies[0].observed->value, dec("0"));
    EXPECT_NEAR(discrepancies[0].expected->value.toDouble(), 106'000, 1'500);
}

TEST(Intensity, FindsAMonthWhoseOutputIsWrong)
{
    for (const char* wrong : {"10", "1100", "300"}) {
        Plant plant;
        plant.made(6).value = dec(wrong);
        EXPECT_EQ(found(kIntensity, plant).substr(0, 23), "EL 2024-06 must-explain") << wrong;
    }
}

// Nearly all of the electricity follows the output: 60 % of it with the electricity of a whole month is no stand-still.
TEST(Intensity, AMonthOfWorkHasNoUnknownBaseLoad)
{
    const std::vector<int> outputs{171, 156, 170, 158, 172, 163, 173, 169, 164, 137, 159, 166};
    Plant plant(outputs);
    for (std::size_t i = 0; i < outputs.size(); ++i)
        plant.energy(static_cast<int>(i) + 1).value = 10'000 + 8'400 * outputs[i] + (i % 2 == 0 ? 14'000 : -14'000);
    EXPECT_EQ(found(kIntensity, plant), "");
    plant.made(6).value = 98;
    EXPECT_EQ(found(kIntensity, plant).substr(0, 23), "EL 2024-06 must-explain");
    plant.energy(6).value = 10'000 + 8'400 * 98;
    EXPECT_EQ(found(kIntensity, plant), "");
}

// Grid electricity replaced by PV month by month: each source for itself changes, both together do not.
TEST(Intensity, GridAndOwnPvReplaceEachOther)
{
    Plant plant;
    plant.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable, QStringLiteral("electricity"));
    const std::vector<int> pv{5, 9, 14, 18, 30, 55, 33, 20, 15, 11, 7, 4};
    for (std::size_t i = 0; i < pv.size(); ++i) {
        plant.submission().activity[i].quantity.value -= Decimal(1000 * pv[i]);
        plant.declared(QStringLiteral("PV"), Period::month(2024, static_cast<int>(i) + 1).text(), QString::number(1000 * pv[i]));
    }
    EXPECT_EQ(found(kIntensity, plant), "");
}

TEST(Intensity, AHeatingBoilerHasItsSeason)
{
    Plant plant;
    plant.source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("kgCO2/Nm3"));
    const std::vector<int> gas{52, 47, 33, 14, 3, 0, 0, 0, 4, 18, 36, 49};
    for (std::size_t i = 0; i < gas.size(); ++i)
        plant.declared(QStringLiteral("GAS"), Period::month(2024, static_cast<int>(i) + 1).text(), QString::number(1000 * gas[i]), QStringLiteral("Nm3"));
    const CheckOutcome outcome = CheckTester(kIntensity).run(plant);
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 12) << "the gas follows the season, not the output";
}

struct YearCase {
    const char* energy;
    const char* output;
    bool isFound;
};

// This year 1,173,000 kWh for 1,155 t: 1,015.58 kWh/t. 15 % of last year's.
TEST(Intensity, YearAgainstLastYear)
{
    for (const YearCase& c : {YearCase{"1173000", "1155", false}, {"1020100", "1155", false}, {"1019900", "1155", true},
                              {"1379900", "1155", false}, {"1380100", "1155", true}, {"586500", "577.5", false}, {"1173000", "900", true}}) {
        Plant plant;
        plant.prior(kGrid, QString::fromLatin1(c.energy), QStringLiteral("kWh"));
        plant.prior(QStringLiteral("product:Pumps"), QString::fromLatin1(c.output), QStringLiteral("t"));
        const CheckOutcome outcome = CheckTester(kIntensity).run(plant);
        EXPECT_EQ(outcome.found.size(), c.isFound ? 1U : 0U) << c.energy << " kWh for " << c.output << " t";
        EXPECT_EQ(outcome.compared, 13);
        for (const Discrepancy& one : outcome.found)
            EXPECT_EQ(one.subject.period, per("2024"));
    }
}

// Heating gas of a one-shift plant; in December the plant stands still for ten days, and it is cold.
TEST(Intensity, HeatingIsNotJudgedByTheOutputOfACoolMonth)
{
    Plant plant({407, 377, 375, 371, 339, 323, 315, 262, 337, 371, 379, 306});
    plant.source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("kgCO2/Nm3"));
    const std::vector<int> gas{72, 65, 58, 36, 12, 2, 1, 2, 11, 36, 60, 82};
    for (std::size_t i = 0; i < gas.size(); ++i)
        plant.declared(QStringLiteral("GAS"), Period::month(2024, static_cast<int>(i) + 1).text(), QString::number(1000 * gas[i]), QStringLiteral("Nm3"));
    EXPECT_EQ(found(kIntensity, plant), "");
}

TEST(Intensity, LastYearsFileMayBeByMonths)
{
    Plant plant;
    for (int month = 1; month <= 12; ++month) {
        plant.submission().priorYear.push_back({kGrid, Period::month(2023, month), {dec("97750"), Unit::kWh()}, plant.nextPlace()});
        plant.submission().priorYear.push_back({QStringLiteral("product:Pumps"), Period::month(2023, month), {dec("96.25"), Unit::findOrNamed(QStringLiteral("t"))}, plant.nextPlace()});
    }
    EXPECT_EQ(found(kIntensity, plant), "");
    EXPECT_EQ(CheckTester(kIntensity).run(plant).compared, 13);
    for (PriorYearValue& value : plant.submission().priorYear) {
        if (value.item != kGrid)
            value.quantity.value = dec("140");
    }
    EXPECT_EQ(found(kIntensity, plant), "EL 2024 must-explain");
}

// 586.5 t of 1,155 t of output; last year 500 t of 1,155 t: +17.3 %.
TEST(Intensity, EmissionsPerOutput)
{
    Plant plant;
    plant.prior(QStringLiteral("total"), QStringLiteral("500"), QStringLiteral("tCO2e"));
    plant.prior(QStringLiteral("product:Pumps"), QStringLiteral("1155"), QStringLiteral("t"));
    EXPECT_EQ(found(kIntensity, plant), "total 2024 must-explain");
    plant.submission().priorYear[0].quantity.value = dec("510.1");
    EXPECT_EQ(found(kIntensity, plant), "");
}

TEST(Intensity, WhatCannotBeComparedIsNot)
{
    Plant gone;
    gone.prior(kGrid, QStringLiteral("500000"), QStringLiteral("kWh"));
    gone.prior(QStringLiteral("product:Pumps"), QStringLiteral("1155"), QStringLiteral("t"));
    gone.prior(QStringLiteral("product:Valves"), QStringLiteral("900"), QStringLiteral("t"));
    EXPECT_EQ(CheckTester(kIntensity).run(gone).compared, 12) << "a product is gone: the year says nothing";
    Plant fresh;
    fresh.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable, QStringLiteral("electricity"));
    fresh.declared(QStringLiteral("PV"), QStringLiteral("2024"), QStringLiteral("400000"));
    fresh.prior(kGrid, QStringLiteral("500000"), QStringLiteral("kWh"));
    fresh.prior(QStringLiteral("product:Pumps"), QStringLiteral("1155"), QStringLiteral("t"));
    EXPECT_EQ(CheckTester(kIntensity).run(fresh).compared, 12) << "nothing is known of the PV of last year";
    CaseBuilder empty;
    EXPECT_EQ(CheckTester(kIntensity).run(empty).compared, 0);
    EXPECT_FALSE(CheckTester(kIntensity).run(empty).reason.isEmpty());
    Plant few({100, 92, 108, 104, 96, 110, 88});
    EXPECT_EQ(CheckTester(kIntensity).run(few).compared, 0) << "seven months";
}

// Tonnes and pieces cannot be added; both rose by the same share.
TEST(Intensity, ProductsOfSeveralKinds)
{
    Plant plant;
    plant.output(QStringLiteral("2024"), QStringLiteral("2310"), QStringLiteral("Valves"), QString::fromUtf8("件"));
    plant.prior(kGrid, QStringLiteral("1173000"), QStringLiteral("kWh"));
    plant.prior(QStringLiteral("product:Pumps"), QStringLiteral("1155"), QStringLiteral("t"));
    plant.prior(QStringLiteral("product:Valves"), QStringLiteral("2310"), QString::fromUtf8("件"));
    EXPECT_EQ(CheckTester(kIntensity).run(plant).compared, 1);
    plant.submission().priorYear.back().quantity.value = 1000;
    EXPECT_EQ(CheckTester(kIntensity).run(plant).compared, 0) << "nobody can say what the output as a whole did";
}

// A year beside its months repeats them.
TEST(Intensity, AYearBesideItsMonthsIsNotCountedTwice)
{
    Plant plant;
    plant.output(QStringLiteral("2024"), QStringLiteral("1155"));
    plant.prior(kGrid, QStringLiteral("1173000"), QStringLiteral("kWh"));
    plant.prior(QStringLiteral("product:Pumps"), QStringLiteral("1155"), QStringLiteral("t"));
    EXPECT_EQ(found(kIntensity, plant), "");
    EXPECT_EQ(CheckTester(kIntensity).run(plant).compared, 13);
}

} // namespace
} // namespace attest::test
