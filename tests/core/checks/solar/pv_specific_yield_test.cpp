// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// A plant of 8,784 h × 10 kWh = 87,840 kWh in 2024.
CaseBuilder plantOf(const char* kwp, const char* latitude = "31.82")
{
    CaseBuilder builder;
    builder.source(QStringLiteral("PV"), SourceCategory::onsiteRenewable)
        .meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration, QStringLiteral("PV"))
        .flatSeries(QStringLiteral("PV1"), QStringLiteral("2024"), 3600, QStringLiteral("10"));
    builder.submission().meters[0].capacityKwp = dec(kwp);
    builder.submission().sites[0].latitude = dec(latitude);
    return builder;
}

// Honest yields in kWh per kWp and year: Hefei about 1,130 (resources/factors/pv.csv), Germany 900 to 1,150, Namibia 1,964
// (World Bank 2020, the highest country average), southern Norway 850.
TEST(PvSpecificYield, HonestPlants)
{
    const struct {
        const char* kwp;
        const char* latitude;
    } cases[] = {{"77.7", "31.82"}, {"97.6", "51.34"}, {"76.4", "48.1"}, {"44.7", "-22.5"}, {"103.3", "59.9"}};
    for (const auto& [kwp, latitude] : cases) {
        const CheckOutcome outcome = CheckTester(kPvSpecificYield).run(plantOf(kwp, latitude));
        EXPECT_TRUE(outcome.found.empty()) << latitude;
        EXPECT_EQ(outcome.compared, 1);
    }
}

TEST(PvSpecificYield, ImpossibleAndFarTooLowYields)
{
    for (const char* kwp : {"39", "7.77", "777"}) { // 2,252, 11,300 and 113 kWh per kWp
        const auto found = CheckTester(kPvSpecificYield).find(plantOf(kwp));
        ASSERT_EQ(found.size(), 1U) << kwp;
        EXPECT_EQ(found[0].subject.meter, QStringLiteral("PV1"));
        EXPECT_EQ(found[0].subject.period, per("2024"));
        EXPECT_EQ(found[0].observed->value, dec("87840"));
    }
}

TEST(PvSpecificYield, IncompleteYearIsNotCompared)
{
    CaseBuilder builder = plantOf("1");
    builder.submission().series[0].start.pop_back();
    builder.submission().series[0].values.pop_back();
    EXPECT_EQ(CheckTester(kPvSpecificYield).run(builder).compared, 0);
    CaseBuilder half = plantOf("1");
    half.period(QStringLiteral("2024-01/2024-06"));
    EXPECT_FALSE(CheckTester(kPvSpecificYield).run(half).reason.isEmpty());
}

} // namespace
} // namespace attest::test
