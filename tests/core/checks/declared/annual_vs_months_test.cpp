// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/declared_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

TEST(AnnualVsMonths, AgreesWithARoundedYearInAnotherUnit)
{
    CleanPlant plant;
    EXPECT_EQ(found(kAnnualVsMonths, plant), "");
    plant.row(kGrid, 0).quantity = {dec("558.0"), Unit::MWh()};
    EXPECT_EQ(found(kAnnualVsMonths, plant), "");
    plant.declare(kGrid, 1, QStringLiteral("41000.4"));
    EXPECT_EQ(found(kAnnualVsMonths, plant), ""); // 558,000.4 kWh are 558.0 MWh
}

TEST(AnnualVsMonths, FindsAYearThatIsNotTheSum)
{
    CleanPlant plant;
    plant.declare(kGrid, 0, QStringLiteral("585000"));
    EXPECT_EQ(found(kAnnualVsMonths, plant), "EL-GRID 2024 must-correct digit-transposition");
}

TEST(AnnualVsMonths, ADifferenceWithinTheRoundingOfTheMonthsIsANote)
{
    CleanPlant plant;
    plant.declare(kGrid, 0, QStringLiteral("558004"));
    EXPECT_EQ(found(kAnnualVsMonths, plant), "EL-GRID 2024 note rounding"); // twelve halves are 6
    plant.declare(kGrid, 0, QStringLiteral("558007"));
    EXPECT_EQ(found(kAnnualVsMonths, plant).substr(0, 25), "EL-GRID 2024 must-correct");
}

TEST(AnnualVsMonths, SaysWhenNothingWasComparable)
{
    CaseBuilder empty;
    const CheckOutcome outcome = CheckTester(kAnnualVsMonths).run(empty);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
