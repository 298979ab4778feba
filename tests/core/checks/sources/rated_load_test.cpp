// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

CleanPlant equipped(const char* kw, const QString& source = kGrid)
{
    CleanPlant plant;
    EquipmentItem machine;
    machine.tag = QStringLiteral("P-01");
    machine.site = QStringLiteral("S1");
    machine.carrier = QStringLiteral("electricity");
    machine.ratedKw = dec(kw);
    machine.source = source;
    machine.at = plant.nextPlace();
    plant.submission().equipment.push_back(machine);
    return plant;
}

TEST(RatedLoad, FiresOnlyOnWhatCannotBe)
{
    EXPECT_EQ(found(kRatedLoad, equipped("120")), "");
    EXPECT_EQ(found(kRatedLoad, equipped("60")), ""); // 52,000 kWh in December ≤ 60 kW × 744 h × 1.3
    const std::string tooSmall = found(kRatedLoad, equipped("5"));
    EXPECT_NE(tooSmall.find("EL-GRID 2024-01 must-explain"), std::string::npos);
    CleanPlant slip = equipped("120");
    slip.declare(kGrid, 4, QStringLiteral("44000000"));
    EXPECT_EQ(found(kRatedLoad, slip), "EL-GRID 2024-04 must-explain unit-factor");
}

TEST(RatedLoad, IsNotApplicableWhereNothingIsMappedOrRated)
{
    EXPECT_EQ(CheckTester(kRatedLoad).run(CleanPlant()).compared, 0);
    EXPECT_EQ(CheckTester(kRatedLoad).run(equipped("5", QStringLiteral("FORKLIFTS"))).compared, 0);
    CleanPlant removed = equipped("5");
    removed.submission().equipment.front().removed = true;
    EXPECT_EQ(CheckTester(kRatedLoad).run(removed).compared, 0);
}

} // namespace
} // namespace attest::test
