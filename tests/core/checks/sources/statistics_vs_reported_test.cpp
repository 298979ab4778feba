// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");

TEST(StatisticsVsReported, AgreesWithinOnePercent)
{
    CleanPlant plant;
    EXPECT_EQ(found(kStatisticsVsReported, plant), "");
    plant.statistics(kGas, QStringLiteral("2024"), QStringLiteral("9.27"), QStringLiteral("万Nm3")); // 91,800 declared
    EXPECT_EQ(found(kStatisticsVsReported, plant), "");
}

TEST(StatisticsVsReported, FindsADifferentYearAndTheMonthBehindIt)
{
    CleanPlant plant;
    plant.statistics(kGas, QStringLiteral("2024"), QStringLiteral("9.53"), QStringLiteral("万Nm3"));
    EXPECT_EQ(found(kStatisticsVsReported, plant), "BOILER 2024 must-explain unknown");
    CleanPlant slip;
    slip.declare(kGrid, 3, QStringLiteral("430"));
    EXPECT_EQ(found(kStatisticsVsReported, slip), "EL-GRID 2024 must-explain decimal-shift");
}

TEST(StatisticsVsReported, ALineByCarrierMaySpeakOfPurchasesOrOfAllConsumption)
{
    CleanPlant plant;
    plant.submission().statistics.clear();
    plant.source(QStringLiteral("EL-2"), SourceCategory::purchasedElectricity).source(QStringLiteral("EL-PV"), SourceCategory::onsiteRenewable);
    plant.declared(QStringLiteral("EL-2"), QStringLiteral("2024"), QStringLiteral("42137")).declared(QStringLiteral("EL-PV"), QStringLiteral("2024"), QStringLiteral("100000"));
    for (const auto& [value, answer] : {std::pair("600137", ""), std::pair("700137", ""), std::pair("653300", "electricity 2024 must-explain unknown")}) {
        plant.submission().statistics = {{{}, QStringLiteral("electricity"), Period::year(2024), {dec(value), Unit::kWh()}, {}, {}}};
        EXPECT_EQ(found(kStatisticsVsReported, plant), answer);
    }
}

} // namespace
} // namespace attest::test
