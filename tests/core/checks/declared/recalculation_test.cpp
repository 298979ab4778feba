// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");

TEST(Recalculation, AcceptsHalfUpHalfEvenAndASumOfMonths)
{
    CleanPlant plant;
    EXPECT_EQ(found(kRecalculation, plant), "");
    CaseBuilder ties; // 50 kWh × 0.5 t/MWh = 0.025 t
    ties.source(kGrid, SourceCategory::purchasedElectricity);
    ties.declared(kGrid, QStringLiteral("2024-01"), QStringLiteral("50"), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5"), QStringLiteral("0.02"));
    ties.declared(kGrid, QStringLiteral("2024-02"), QStringLiteral("50"), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5"), QStringLiteral("0.03"));
    EXPECT_EQ(found(kRecalculation, ties), "");
}

TEST(Recalculation, AYearMayAddUpMonthsOfSeveralFactors)
{
    CaseBuilder mixed;
    mixed.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"));
    mixed.declared(kGrid, QStringLiteral("2024-01"), QStringLiteral("10000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"));
    mixed.declared(kGrid, QStringLiteral("2024-02"), QStringLiteral("10000"), QStringLiteral("kWh"), Origin::grid, QStringLiteral("0.5366"));
    mixed.declared(kGrid, QStringLiteral("2024"), QStringLiteral("20000"), QStringLiteral("kWh"), Origin::pv, QStringLiteral("0"), QStringLiteral("5.37"));
    EXPECT_EQ(found(kRecalculation, mixed), "");
}

TEST(Recalculation, FindsAWrongProductAndNotesACutOffOne)
{
    CleanPlant plant;
    plant.row(kGrid, 3).emissionsTco2e = dec("23.0739"); // 43,000 kWh × 0.5366 = 23.0738
    EXPECT_EQ(found(kRecalculation, plant), "EL-GRID 2024-03 must-correct unknown");
    CleanPlant cut; // G03: 84,082 m3 make 181.80 t, printed 181
    cut.declare(kGas, 1, QStringLiteral("84082"));
    cut.row(kGas, 1).emissionsTco2e = dec("181");
    EXPECT_EQ(found(kRecalculation, cut), "BOILER 2024-01 note rounding");
}

TEST(Recalculation, RefusesUnitsThatDoNotFit)
{
    CleanPlant plant;
    plant.row(kGas, 2).factorUnit = FactorUnit::find(QStringLiteral("tCO2/MWh"));
    EXPECT_EQ(found(kRecalculation, plant), "BOILER 2024-02 must-correct wrong-factor");
}

} // namespace
} // namespace attest::test
