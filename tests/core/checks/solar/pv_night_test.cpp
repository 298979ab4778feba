// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_series.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(PvNight, SunnyYearIsSilent)
{
    const CheckOutcome outcome = CheckTester(kPvNight).run(sunnyRoof());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
}

TEST(PvNight, NoiseBelowAThousandthOfTheCapacityIsSilent)
{
    CaseBuilder builder = sunnyRoof();
    quarterAt(builder, "2024-06-01T01:00:00") = 2; // 0.02 kWh; 0.1 % of 100 kWp for a quarter of an hour is 0.025
    EXPECT_TRUE(CheckTester(kPvNight).find(builder).empty());
    quarterAt(builder, "2024-06-01T01:00:00") = 3;
    EXPECT_EQ(CheckTester(kPvNight).find(builder).size(), 1U);
}

TEST(PvNight, EnergyAddedInTheDark)
{
    CaseBuilder builder = sunnyRoof();
    quarterAt(builder, "2024-06-01T01:15:00") = 500;
    quarterAt(builder, "2024-06-03T02:00:00") = 250;
    const auto found = CheckTester(kPvNight).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("PV1"));
    EXPECT_EQ(found[0].subject.source, QStringLiteral("PV"));
    EXPECT_EQ(found[0].subject.period, per("2024-06"));
    EXPECT_EQ(found[0].observed->value, dec("7.5"));
    EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("01:15")));
    EXPECT_EQ(found[0].records.size(), 2U);
}

// A day that stands in both files counts once, and a month is one discrepancy however many files it comes in.
TEST(PvNight, SeveralFilesOfOneMeterAreOneSeries)
{
    CaseBuilder builder = sunnyRoof();
    quarterAt(builder, "2024-06-10T01:15:00") = 500;
    quarterAt(builder, "2024-06-15T01:15:00") = 200; // the shared day
    quarterAt(builder, "2024-06-20T01:15:00") = 250;
    const auto found = CheckTester(kPvNight).find(inTwoFiles(builder, 166 * 96)); // 15 June is day 167
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].observed->value, dec("9.5"));
    EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("in 3 intervals on 3 days")));
}

TEST(PvNight, WithoutACapacityThePeakStandsInForIt)
{
    CaseBuilder builder = sunnyRoof(0.8); // 0.8 × 25 kWh at most: a thousandth is 0.02 kWh
    builder.submission().meters[0].capacityKwp.reset();
    quarterAt(builder, "2024-06-01T01:00:00") = 1;
    EXPECT_TRUE(CheckTester(kPvNight).find(builder).empty());
    quarterAt(builder, "2024-06-01T01:00:00") = 3;
    EXPECT_EQ(CheckTester(kPvNight).find(builder).size(), 1U);
}

TEST(PvNight, ShiftedClockIsNamedWithItsHours)
{
    const struct {
        double shift;
        const char* words;
    } cases[] = {{8, "8 hours too late"}, {-8, "8 hours too early"}, {-5.5, "hours too early"}};
    for (const auto& [shift, words] : cases) {
        const auto found = CheckTester(kPvNight).find(sunnyRoof(0.8, shift));
        ASSERT_EQ(found.size(), 12U) << shift;
        ASSERT_FALSE(found[5].causes.empty());
        EXPECT_EQ(found[5].causes[0].cause, Cause::meterFault);
        EXPECT_TRUE(found[5].causes[0].why.english().contains(QString::fromLatin1(words))) << found[5].causes[0].why.english().toStdString();
    }
}

TEST(PvNight, WithoutCoordinatesNothingIsCompared)
{
    CaseBuilder builder = sunnyRoof(0.8, 12);
    builder.submission().sites[0].latitude.reset();
    const CheckOutcome outcome = CheckTester(kPvNight).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
