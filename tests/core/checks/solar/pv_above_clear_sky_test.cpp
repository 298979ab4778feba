// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_series.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(PvAboveClearSky, CloudlessYearIsSilent)
{
    const CheckOutcome outcome = CheckTester(kPvAboveClearSky).run(sunnyRoof(0.85));
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
}

TEST(PvAboveClearSky, DoubledDayIsFound)
{
    CaseBuilder builder = sunnyRoof(0.85);
    Series& series = builder.submission().series[0];
    const qint64 start = 1718380800 + 86400; // 2024-06-15T16:00Z: 16 June in Hefei
    for (std::size_t i = 0; i < series.size(); ++i) {
        if (series.start[i] >= start && series.start[i] < start + 86400)
            series.values[i] *= 2;
    }
    const auto found = CheckTester(kPvAboveClearSky).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].severity, Severity::mustExplain);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("PV1"));
    EXPECT_EQ(found[0].subject.period, per("2024-06"));
    EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("2024-06-16")));
    EXPECT_GT(found[0].observed->value, found[0].expected->value);
}

TEST(PvAboveClearSky, ADayInTwoFilesCountsOnce)
{
    EXPECT_TRUE(CheckTester(kPvAboveClearSky).find(inTwoFiles(sunnyRoof(0.85), 166 * 96)).empty());
    EXPECT_TRUE(CheckTester(kPvAboveClearSky).find(inTwoFiles(sunnyRoof(0.85), 166 * 96 + 40)).empty());
}

TEST(PvAboveClearSky, WithoutPlaceOrCapacityNothingIsCompared)
{
    CaseBuilder noPlace = sunnyRoof();
    noPlace.submission().sites[0].longitude.reset();
    EXPECT_EQ(CheckTester(kPvAboveClearSky).run(noPlace).compared, 0);
    CaseBuilder noCapacity = sunnyRoof();
    noCapacity.submission().meters[0].capacityKwp.reset();
    EXPECT_FALSE(CheckTester(kPvAboveClearSky).run(noCapacity).reason.isEmpty());
}

} // namespace
} // namespace attest::test
