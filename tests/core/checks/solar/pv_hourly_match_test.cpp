// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

// Two days: 10 kWh an hour are used; on one of them 20 kWh an hour are generated.
TEST(PvHourlyMatch, HalfOfTheHoursAgainstAWholeYearlyNetting)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01-01/2024-01-02"));
    builder.meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration)
        .meter(QStringLiteral("CON"), MeterMeasures::consumption)
        .flatSeries(QStringLiteral("PV1"), QStringLiteral("2024-01-01"), 900, QStringLiteral("5"))
        .flatSeries(QStringLiteral("CON"), QStringLiteral("2024-01-01/2024-01-02"), 3600, QStringLiteral("10"));
    const CheckOutcome outcome = CheckTester(kPvHourlyMatch).run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(*outcome.coveredPercent, Decimal(50));
    EXPECT_EQ(outcome.reason.english(),
              QStringLiteral("PV covered 50.0 % of the consumption hour by hour; netted over the period it would be 100.0 %"));
}

TEST(PvHourlyMatch, WithoutBothSeriesThereIsNothingToMatch)
{
    CaseBuilder builder;
    builder.meter(QStringLiteral("PV1"), MeterMeasures::pvGeneration)
        .flatSeries(QStringLiteral("PV1"), QStringLiteral("2024-01"), 3600, QStringLiteral("5"));
    const CheckOutcome outcome = CheckTester(kPvHourlyMatch).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
