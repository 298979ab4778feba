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

struct Slip {
    const char* printed;
    const char* what;
};

TEST(Recalculation, NamesTheSlipOfThePrintedNumber)
{
    const Slip slips[] = {
        {"230.738", "decimal-shift"},      {"2.3074", "decimal-shift"}, {"23.7038", "digit-transposition"}, {"32.0738", "digit-transposition"},
        {"23.738", "digit-dropped"},       {"23.0788", "digit-dropped"}, {"46.1476", "double-count"},
        {"29.1500", "unknown"},            {"23.0739", "unknown"}, // a last place more is no slip of typing
    };
    for (const Slip& slip : slips) {
        CleanPlant plant;
        plant.row(kGrid, 3).emissionsTco2e = dec(slip.printed); // 43,000 kWh × 0.5366 = 23.0738
        EXPECT_EQ(found(kRecalculation, plant), std::string("EL-GRID 2024-03 must-correct ") + slip.what) << slip.printed;
    }
}

TEST(Recalculation, AYearMayHoldAMonthTwiceOrLackOne)
{
    CaseBuilder year;
    year.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
    for (int month = 1; month <= 12; ++month) // 10, 11 … 21 MWh make 93 t
        year.declared(kGrid, Period::month(2024, month).text(), QString::number(9 + month), QStringLiteral("MWh"));
    year.declared(kGrid, QStringLiteral("2024"), QStringLiteral("186"), QStringLiteral("MWh"), Origin::grid, QStringLiteral("0.5"), QStringLiteral("101.50"));
    EXPECT_EQ(found(kRecalculation, year), "EL-GRID 2024 must-correct duplicated-period"); // August: 17 MWh
    year.submission().activity.back().emissionsTco2e = dec("84.50");
    EXPECT_EQ(found(kRecalculation, year), "EL-GRID 2024 must-correct omitted-period");
}

TEST(Recalculation, RefusesUnitsThatDoNotFit)
{
    CleanPlant plant;
    plant.row(kGas, 2).factorUnit = FactorUnit::find(QStringLiteral("tCO2/MWh"));
    EXPECT_EQ(found(kRecalculation, plant), "BOILER 2024-02 must-correct wrong-factor");
}

} // namespace
} // namespace attest::test
