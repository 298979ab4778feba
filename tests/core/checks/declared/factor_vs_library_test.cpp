// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder factor(SourceCategory category, const char* carrier, const char* value, const char* unit, const char* quantityUnit)
{
    CaseBuilder report;
    report.source(QStringLiteral("S"), category, QString::fromUtf8(carrier), QLatin1String(value), QString::fromUtf8(unit));
    report.declared(QStringLiteral("S"), QStringLiteral("2024"), QStringLiteral("3.3"), QString::fromUtf8(quantityUnit));
    return report;
}

struct FactorCase {
    SourceCategory category;
    const char* carrier;
    const char* value;
    const char* unit;
    const char* quantityUnit;
    const char* answer;
};

class FactorVsLibraryTest : public ::testing::TestWithParam<FactorCase> {};

TEST_P(FactorVsLibraryTest, HoldsClaimsAgainstTheLibrary)
{
    const FactorCase& row = GetParam();
    EXPECT_EQ(found(kFactorVsLibrary, factor(row.category, row.carrier, row.value, row.unit, row.quantityUnit)), row.answer);
}

constexpr const char* kWrong = "S 2024 must-correct wrong-factor";

INSTANTIATE_TEST_SUITE_P(
    Table, FactorVsLibraryTest,
    ::testing::Values(
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0.5366", "tCO2/MWh", "MWh", ""},   // national average 2022
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0.5366", "kgCO2/kWh", "MWh", ""},  // the same
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0.53660", "tCO2/MWh", "MWh", ""},
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0.5666", "tCO2/MWh", "MWh", kWrong},
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0.5", "tCO2/MWh", "MWh", kWrong},
        FactorCase{SourceCategory::purchasedElectricity, "electricity", "0", "tCO2/MWh", "MWh", ""},        // other checks judge a zero
        FactorCase{SourceCategory::fugitive, "R-134a", "1.3", "tCO2e/kg", "kg", ""},                        // AR5: 1300
        FactorCase{SourceCategory::fugitive, "R-134a", "1300", "tCO2e/t", "kg", ""},
        FactorCase{SourceCategory::fugitive, "R-134a", "1.43", "tCO2e/kg", "kg", kWrong},                   // AR4
        FactorCase{SourceCategory::fugitive, "own mixture 7", "1.43", "tCO2e/kg", "kg", ""},                // not in the library
        FactorCase{SourceCategory::stationaryCombustion, "natural gas", "0.20196", "tCO2/MWh", "MWh", ""},  // IPCC: 56.1 kg/GJ
        FactorCase{SourceCategory::stationaryCombustion, "natural gas", "0.25", "tCO2/MWh", "MWh", kWrong},
        FactorCase{SourceCategory::purchasedHeat, "heat", "0.18", "tCO2/MWh", "MWh", kWrong}));

TEST(FactorVsLibrary, NamesTheAssessmentReportAndTheEffect)
{
    const auto wrong = CheckTester(kFactorVsLibrary).find(factor(SourceCategory::fugitive, "R-134a", "1.43", "tCO2e/kg", "kg"));
    ASSERT_EQ(wrong.size(), 1u);
    EXPECT_EQ(wrong.front().effectTco2e, dec("0.429")); // 3.3 kg × 0.13 t/kg
    EXPECT_TRUE(wrong.front().causes.front().why.english().contains(QStringLiteral("AR4")));
}

TEST(FactorVsLibrary, SuppliersOwnFactorsAreNotApplicable)
{
    CaseBuilder report = factor(SourceCategory::purchasedHeat, "heat", "0.18", "tCO2/MWh", "MWh");
    report.submission().sources.front().factor->reference = QStringLiteral("supplier's statement");
    const CheckOutcome outcome = CheckTester(kFactorVsLibrary).run(report);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_TRUE(outcome.found.empty());
}

/// A British boiler at DESNZ 2024's factor for natural gas, kWh of gross calorific value.
CaseBuilder britishBoiler(const char* value)
{
    CaseBuilder report = factor(SourceCategory::stationaryCombustion, "natural gas", value, "kgCO2e/kWh", "kWh");
    report.submission().sites.front().country = QStringLiteral("GB");
    report.submission().sites.front().region = QStringLiteral("England");
    report.submission().sources.front().factor->reference = QStringLiteral("DESNZ 2024");
    return report;
}

TEST(FactorVsLibrary, TheCountrysOwnPublishedFactorsHold)
{
    EXPECT_EQ(found(kFactorVsLibrary, britishBoiler("0.18290")), "");
    EXPECT_EQ(found(kFactorVsLibrary, britishBoiler("0.28290")), kWrong);
}

TEST(FactorVsLibrary, APublicationThatTheLibraryLacksIsNotApplicable)
{
    CaseBuilder report = factor(SourceCategory::stationaryCombustion, "natural gas", "0.185508", "tCO2/MWh", "MWh");
    report.submission().sources.front().factor->reference = QStringLiteral("National Greenhouse Accounts Factors 2024");
    EXPECT_TRUE(CheckTester(kFactorVsLibrary).run(report).found.empty());
}

TEST(FactorVsLibrary, RowsKeepToTheSourcesOwnFactor)
{
    CaseBuilder report = factor(SourceCategory::mobileCombustion, "diesel", "2.676492", "kgCO2/L", "L");
    report.submission().activity.clear();
    report.declared(QStringLiteral("S"), QStringLiteral("2024"), QStringLiteral("100"), QStringLiteral("L"), Origin::unstated,
                    QStringLiteral("2.917376"), {}, QStringLiteral("kgCO2/L"));
    EXPECT_EQ(found(kFactorVsLibrary, report), kWrong);
    report.submission().activity.front().factor = dec("2.6765");
    EXPECT_EQ(found(kFactorVsLibrary, report), "");
}

} // namespace
} // namespace attest::test
