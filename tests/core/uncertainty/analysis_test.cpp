// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/analysis.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL");
const QString kGas = QStringLiteral("GAS");

/// 1,000 MWh at 0.5 = 500 t by the grid, 100,000 Nm3 at 2 kg = 200 t of gas; materiality 5 %.
struct Plant : CaseBuilder {
    Plant()
    {
        source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
        source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("kgCO2/Nm3"));
        declared(kGrid, QStringLiteral("2024"), QStringLiteral("1000000"));
        declared(kGas, QStringLiteral("2024"), QStringLiteral("100000"), QStringLiteral("Nm3"));
        submission().engagement.claim = Claim::ghgStatement;
        submission().engagement.materiality = {dec("5"), dec("0.5")};
    }
    void state(const QString& source, const char* activity, const char* factor)
    {
        stated[source] = {dec(activity), dec(factor), QStringLiteral("LV"), QDateTime(), QStringLiteral("calibration report")};
    }
    void prior(const QString& item, const char* tonnes)
    {
        submission().priorYear.push_back({item, per("2023"), {dec(tonnes), Unit::tCO2e()}, nextPlace()});
    }
    UncertaintyAnalysis analyse(const std::optional<MonteCarloSettings>& settings = {}) const
    {
        Snapshot snapshot = *this->snapshot();
        snapshot.uncertainties = stated;
        const Submission& examined = snapshot.latest();
        const auto library = FactorLibrary::builtIn();
        const Quantities quantities = workOut(examined);
        const Inventory inventory = takeInventory(examined, quantities, *library);
        const Materiality materiality = materialityOf(examined, quantities, inventory, *library);
        return analyseUncertainty({snapshot, examined, quantities, inventory, materiality}, settings);
    }

    std::map<QString, SourceUncertainty> stated;
};

// 500 t ± 3 % ⊕ 4 % = 25 t; 200 t ± 6 % ⊕ 8 % = 20 t; together √(625 + 400) = 32.02 t of 700 = 4.57 %; threshold 35 t.
TEST(Uncertainty, StatedValuesAreCombined)
{
    Plant plant;
    plant.state(kGrid, "3", "4");
    plant.state(kGas, "6", "8");
    const UncertaintyAnalysis analysis = plant.analyse();
    EXPECT_EQ(analysis.total, Rational(700));
    EXPECT_EQ(analysis.halfWidthTco2e, dec("32.02"));
    EXPECT_EQ(analysis.percent, dec("4.57"));
    EXPECT_EQ(analysis.line(kGrid)->combinedPercent, dec("5"));
    EXPECT_EQ(analysis.line(kGrid)->varianceShare, dec("60.98"));
    EXPECT_TRUE(analysis.line(kGrid)->activity.isStated);
    EXPECT_TRUE(analysis.unknown.isEmpty());
    EXPECT_EQ(analysis.reaches, ReachesMateriality::no);
    EXPECT_FALSE(analysis.simulated);
    EXPECT_FALSE(analysis.trend);
    plant.state(kGas, "6", "10"); // 23.3 t: 34.2 t together
    EXPECT_EQ(plant.analyse().reaches, ReachesMateriality::no);
    plant.state(kGas, "7", "10"); // 24.4 t: 34.94 t
    EXPECT_EQ(plant.analyse().reaches, ReachesMateriality::no);
    plant.state(kGas, "8", "10"); // 25.6 t: 35.79 t
    EXPECT_EQ(plant.analyse().reaches, ReachesMateriality::yes);
}

// 500 t × 7 % are 35 t in decimals, whatever binary floating point makes of it.
TEST(Uncertainty, TheThresholdItselfIsReached)
{
    Plant plant;
    plant.state(kGrid, "7", "0");
    plant.state(kGas, "0", "0");
    const UncertaintyAnalysis analysis = plant.analyse();
    EXPECT_EQ(analysis.halfWidthTco2e, dec("35.00"));
    EXPECT_EQ(analysis.reaches, ReachesMateriality::yes);
    plant.state(kGrid, "6.999999", "0");
    EXPECT_EQ(plant.analyse().reaches, ReachesMateriality::no);
}

TEST(Uncertainty, WhatIsNotKnownIsSaidAndNotInvented)
{
    Plant plant;
    const UncertaintyAnalysis analysis = plant.analyse();
    EXPECT_FALSE(analysis.line(kGrid)->factor.percent) << "nobody publishes it for a grid's average";
    EXPECT_FALSE(analysis.line(kGrid)->activity.percent) << "neither class nor document";
    EXPECT_FALSE(analysis.line(kGrid)->factor.origin.isEmpty());
    EXPECT_EQ(*analysis.line(kGas)->factor.percent, dec("1"));
    EXPECT_EQ(analysis.unknown, (QStringList{kGrid, kGas}));
    EXPECT_EQ(analysis.unknownPercent, dec("100"));
    EXPECT_EQ(analysis.halfWidthTco2e, dec("2.00"));
    EXPECT_EQ(analysis.reaches, ReachesMateriality::undetermined);
    EXPECT_EQ(analysis.percentToReach, dec("5.0")) << "√(35² − 2²) = 34.94 t of 700";
    plant.state(kGrid, "10", "0"); // 50 t alone are above 35 t, whatever the gas may be
    EXPECT_EQ(plant.analyse().reaches, ReachesMateriality::yes);
    EXPECT_EQ(plant.analyse().unknown, QStringList{kGas});
}

// Two purchases at one grid factor of 10 %: 500 and 300 t are off together by 80 t, not by √(50² + 30²) = 58 t.
TEST(Uncertainty, TheSameFactorIsOneError)
{
    Plant plant;
    plant.source(QStringLiteral("EL-2"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
    plant.declared(QStringLiteral("EL-2"), QStringLiteral("2024"), QStringLiteral("600000"));
    plant.state(kGrid, "0", "10");
    plant.state(QStringLiteral("EL-2"), "0", "10");
    plant.state(kGas, "0", "0");
    const UncertaintyAnalysis analysis = plant.analyse();
    EXPECT_EQ(analysis.halfWidthTco2e, dec("80.00"));
    EXPECT_TRUE(analysis.line(kGrid)->sharesFactor);
    EXPECT_FALSE(analysis.line(kGas)->sharesFactor);
}

// Table 3.2 by hand, last year 400 and 200 t: total 600 → 700, +16.67 %. Activities ± 3 and 0 %, factors 0: L = 500/600 × 3 × √2 = 3.54.
TEST(Uncertainty, TrendAgainstTheYearBefore)
{
    Plant plant;
    plant.state(kGrid, "3", "0");
    plant.state(kGas, "0", "0");
    plant.prior(kGrid, "400");
    EXPECT_FALSE(plant.analyse().trend) << "a source without a value of last year";
    plant.prior(kGas, "200");
    const auto trend = plant.analyse().trend;
    ASSERT_TRUE(trend);
    EXPECT_EQ(trend->changePercent, dec("16.67"));
    EXPECT_EQ(trend->uncertaintyPoints, dec("3.54"));
    EXPECT_EQ(trend->before, per("2023"));
}

// 600 → 700 t with the 300 t of a boiler that stands still now: 900 → 700, −22.22 %.
TEST(Uncertainty, TheTrendCountsWhatEmitsNoMore)
{
    Plant plant;
    plant.state(kGrid, "3", "0");
    plant.state(kGas, "0", "0");
    plant.prior(kGrid, "400");
    plant.prior(kGas, "200");
    plant.prior(QStringLiteral("COAL"), "300");
    plant.prior(QStringLiteral("total"), "900");
    const UncertaintyAnalysis analysis = plant.analyse(MonteCarloSettings{5'000, 5});
    ASSERT_TRUE(analysis.trend);
    EXPECT_EQ(analysis.trend->changePercent, dec("-22.22"));
    EXPECT_EQ(analysis.trend->uncertaintyPoints, dec("2.36")) << "500/900 × 3 × √2";
    EXPECT_EQ(analysis.lines.size(), 2U);
    ASSERT_TRUE(analysis.simulated->change);
    EXPECT_NEAR(analysis.simulated->change->mean.toDouble(), -22.22, 0.1);
}

TEST(Uncertainty, AYearIsNotComparedWithAMonth)
{
    Plant plant;
    plant.submission().priorYear.push_back({kGrid, per("2023-12"), {dec("40"), Unit::tCO2e()}, plant.nextPlace()});
    plant.submission().priorYear.push_back({kGas, per("2023-12"), {dec("20"), Unit::tCO2e()}, plant.nextPlace()});
    EXPECT_FALSE(plant.analyse().trend);
}

TEST(Uncertainty, AbsurdAmountsAreNoAccident)
{
    Plant plant;
    plant.submission().activity.front().quantity.value = Decimal(boost::multiprecision::pow(Decimal::Integer(10), 300), 0);
    plant.state(kGrid, "1000", "1000");
    const UncertaintyAnalysis analysis = plant.analyse(MonteCarloSettings{100, 1});
    EXPECT_EQ(analysis.reaches, ReachesMateriality::yes);
}

TEST(Uncertainty, SimulationPrintsItsSeed)
{
    Plant plant;
    plant.state(kGrid, "3", "4");
    plant.state(kGas, "6", "8");
    const UncertaintyAnalysis analysis = plant.analyse(MonteCarloSettings{20'000, 5});
    ASSERT_TRUE(analysis.simulated);
    EXPECT_EQ(analysis.simulated->seed, 5U);
    EXPECT_EQ(analysis.simulated->runs, 20'000);
    EXPECT_NEAR(analysis.simulated->mean.toDouble(), 700, 1);
    EXPECT_NEAR(analysis.simulated->low.toDouble(), 668, 1.5);
    EXPECT_NEAR(analysis.simulated->high.toDouble(), 732, 1.5);
    EXPECT_EQ(plant.analyse(MonteCarloSettings{20'000, 5}).simulated->low, analysis.simulated->low);
    EXPECT_NE(plant.analyse(MonteCarloSettings{20'000, 6}).simulated->low, analysis.simulated->low);
}

// 500 of 700 t are 71.4 %, so the gas is needed to reach 95 %; by uncertainty the gas alone makes 95.2 %: 200 × 25 of 200 × 25 + 500 × 0.5.
TEST(Uncertainty, KeyCategories)
{
    Plant plant;
    plant.state(kGrid, "0.5", "0");
    plant.state(kGas, "25", "0");
    const UncertaintyAnalysis analysis = plant.analyse();
    EXPECT_TRUE(analysis.line(kGrid)->isKeyByLevel);
    EXPECT_TRUE(analysis.line(kGas)->isKeyByLevel);
    EXPECT_FALSE(analysis.line(kGrid)->isKeyByUncertainty);
    EXPECT_TRUE(analysis.line(kGas)->isKeyByUncertainty);
    EXPECT_EQ(analysis.keyByUncertainty.front().id, kGas);
    EXPECT_EQ(analysis.line(kGrid)->levelPercent, dec("71.43"));
}

// 600 MWh over the grid claimed as PV and 400 MWh of the own roof, factor of the grid 0.5: the claim is 0 t, and rests on 500 t.
TEST(Uncertainty, AClaimOfZeroRestsOnItsAmounts)
{
    CaseBuilder base;
    Plant plant;
    static_cast<CaseBuilder&>(plant) = base;
    plant.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
    plant.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable);
    plant.declared(kGrid, QStringLiteral("2024"), QStringLiteral("600000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"));
    plant.declared(QStringLiteral("PV"), QStringLiteral("2024"), QStringLiteral("400000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"));
    plant.total(QStringLiteral("total"), QStringLiteral("0"));
    plant.submission().engagement.claim = Claim::carbonNeutral;
    plant.submission().engagement.materiality = {dec("5"), dec("0.5")};
    plant.state(kGrid, "2", "0");
    plant.state(QStringLiteral("PV"), "1", "0");
    const UncertaintyAnalysis analysis = plant.analyse();
    ASSERT_EQ(analysis.lines.size(), 2U);
    EXPECT_EQ(analysis.total, Rational(500));
    EXPECT_EQ(analysis.halfWidthTco2e, dec("6.32")) << "300 t ± 2 %, 200 t ± 1 %";
    EXPECT_EQ(analysis.reaches, ReachesMateriality::no) << "25 t";
    EXPECT_TRUE(analysis.basis.english().contains(QStringLiteral("zero")));
}

TEST(Uncertainty, AnEmptyInventory)
{
    Plant plant;
    plant.submission().activity.clear();
    const UncertaintyAnalysis analysis = plant.analyse(MonteCarloSettings{});
    EXPECT_TRUE(analysis.lines.empty());
    EXPECT_FALSE(analysis.percent);
    EXPECT_FALSE(analysis.simulated);
    EXPECT_EQ(analysis.reaches, ReachesMateriality::no);
    EXPECT_FALSE(analysis.verdict.isEmpty());
}

} // namespace
} // namespace attest::test
