// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

TEST(MeterVsReported, AgreesWithinHalfAPercentOrOneKilowattHour)
{
    CleanPlant plant;
    EXPECT_EQ(found(kMeterVsReported, plant), "");
    plant.declare(kGrid, 1, QStringLiteral("41205")); // 0.5 % of 41,000
    EXPECT_EQ(found(kMeterVsReported, plant), "");
    plant.declare(kGrid, 1, QStringLiteral("41206"));
    EXPECT_EQ(found(kMeterVsReported, plant), "EL-GRID 2024-01 must-correct unknown");
}

TEST(MeterVsReported, FindsSlipsWithTheirCauses)
{
    CleanPlant plant;
    plant.declare(kGrid, 3, QStringLiteral("4300.0")).declare(kGrid, 5, QStringLiteral("54000")).drop(kGrid, 7);
    EXPECT_EQ(found(kMeterVsReported, plant),
              "EL-GRID 2024-03 must-correct decimal-shift; EL-GRID 2024-05 must-correct digit-transposition; "
              "EL-GRID 2024-07 must-correct omitted-period");
}

TEST(MeterVsReported, NamesMeterCellsAndNumbers)
{
    CleanPlant plant;
    plant.declare(kGrid, 3, QStringLiteral("4300"));
    const auto slips = CheckTester(kMeterVsReported).find(plant);
    ASSERT_EQ(slips.size(), 1u);
    EXPECT_EQ(slips.front().subject.meter, QStringLiteral("M-IMP"));
    EXPECT_EQ(slips.front().observed->value, dec("4300"));
    EXPECT_EQ(slips.front().expected->value, dec("43000"));
    EXPECT_EQ(slips.front().difference->value, dec("-38700"));
    ASSERT_GE(slips.front().records.size(), 2u);
    EXPECT_EQ(slips.front().records.front(), plant.row(kGrid, 3).at);
}

TEST(MeterVsReported, IsNotApplicableWithoutMeters)
{
    CleanPlant plant;
    plant.submission().meters.clear();
    plant.submission().registers.clear();
    const CheckOutcome outcome = CheckTester(kMeterVsReported).run(plant);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
