// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_series.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(PvAboveNameplate, ElevenTenthsOfTheCapacityAreAllowed)
{
    CaseBuilder builder = sunnyRoof();
    quarterAt(builder, "2024-06-01T12:00:00") = 2750; // 27.5 kWh = 1.1 × 100 kWp × 0.25 h
    const CheckOutcome outcome = CheckTester(kPvAboveNameplate).run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
}

TEST(PvAboveNameplate, OneDiscrepancyAMonthWithTheHighestInterval)
{
    CaseBuilder builder = sunnyRoof();
    quarterAt(builder, "2024-06-01T12:00:00") = 2751;
    quarterAt(builder, "2024-06-02T12:00:00") = 9000;
    quarterAt(builder, "2024-07-02T12:00:00") = 3000;
    const auto found = CheckTester(kPvAboveNameplate).find(builder);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject.period, per("2024-06"));
    EXPECT_EQ(found[0].observed->value, dec("90"));
    EXPECT_EQ(found[0].expected->value, dec("25"));
    EXPECT_EQ(found[1].subject.period, per("2024-07"));
}

TEST(PvAboveNameplate, UnitOfTheSeriesIsRespected)
{
    CaseBuilder builder = sunnyRoof();
    builder.submission().series[0].unit = Unit::MWh();
    EXPECT_EQ(CheckTester(kPvAboveNameplate).find(builder).size(), 12U);
}

TEST(PvAboveNameplate, UnknownCapacityIsNotCompared)
{
    CaseBuilder builder = sunnyRoof();
    builder.submission().meters[0].capacityKwp.reset();
    const CheckOutcome outcome = CheckTester(kPvAboveNameplate).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

// 100 kWp × 1.1 × a quarter of an hour is 27.5 kWh, an hour 110 kWh: each file by its own steps.
TEST(PvAboveNameplate, FilesOfOtherStepsHaveOtherBounds)
{
    CaseBuilder builder = sunnyRoof();
    Series hourly = builder.submission().series[0];
    hourly.stepSeconds = 3'600;
    hourly.start = {hourly.start.back() + 900};
    hourly.values = {11'000};
    hourly.rows = {2};
    builder.submission().series.push_back(hourly);
    EXPECT_TRUE(CheckTester(kPvAboveNameplate).find(builder).empty());
    builder.submission().series[1].values = {11'001};
    const auto found = CheckTester(kPvAboveNameplate).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].observed->value, dec("110.01"));
    EXPECT_EQ(found[0].expected->value, dec("100"));
}

// A bound is no value that belongs there: 29.42 with digits swapped is 24.92, which proves nothing beside 25.
TEST(PvAboveNameplate, OnlyAPowerOfTenToTheUsualIsACause)
{
    const auto cause = [](CaseBuilder builder) { return CheckTester(kPvAboveNameplate).find(builder).at(0).causes.front().cause; };
    CaseBuilder high = sunnyRoof();
    quarterAt(high, "2024-06-01T12:00:00") = 2942;
    EXPECT_EQ(cause(high), Cause::unknown);
    CaseBuilder shifted = sunnyRoof();
    quarterAt(shifted, "2024-06-01T12:00:00") *= 1000;
    EXPECT_EQ(cause(shifted), Cause::decimalShift);
    CaseBuilder megawatts = sunnyRoof();
    megawatts.submission().meters[0].capacityKwp = dec("0.1");
    EXPECT_EQ(cause(megawatts), Cause::unitFactor);
    CaseBuilder multiplied = sunnyRoof();
    for (qint64& value : multiplied.submission().series[0].values)
        value *= 4;
    EXPECT_EQ(cause(multiplied), Cause::unknown);
}

} // namespace
} // namespace attest::test
