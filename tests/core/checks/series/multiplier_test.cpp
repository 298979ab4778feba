// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kMultiplier);

/// Readings at the ends of three months whose hours of 80 kWh a multiplier of 80 makes of them.
CaseBuilder metered(const char* multiplier, const char* hour = "80")
{
    CaseBuilder builder = gridCase(QStringLiteral("2024-01/2024-03"));
    builder.submission().meters.front().multiplier = dec(multiplier);
    read(builder, "2024-01-01T00:00:00", "1000.0");
    read(builder, "2024-02-01T00:00:00", "1744.0");
    read(builder, "2024-03-01T00:00:00", "2440.0");
    read(builder, "2024-04-01T00:00:00", "3184.0");
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024-01/2024-03"), kHour, QString::fromLatin1(hour));
    return builder;
}

TEST(Multiplier, PassesWhereRegisterAndIntervalsAgree)
{
    const CheckOutcome outcome = kTester.run(metered("80"));
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 3);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(Multiplier, ToleratesATenthOfAPercentAndTheLastDigit)
{
    // 0.1 % of 59,520 is 59.5; 744 values of two places may be off by 3.72.
    EXPECT_EQ(found(kTester.find(metered("80", "80.08"))), "");
    EXPECT_NE(found(kTester.find(metered("80", "80.20"))), "");
}

TEST(Multiplier, NamesTheTransformersThatCloseIt)
{
    const auto all = kTester.find(metered("60"));
    ASSERT_EQ(found(all), "EL 2024-01/2024-03 must-correct wrong-multiplier");
    // 2,184 × 60 against 2,184 hours of 80 kWh
    EXPECT_EQ(all.front().observed->value, dec("131040"));
    EXPECT_EQ(all.front().expected->value, dec("174720"));
    EXPECT_EQ(english(all.front().causes.front().why), "Closed by multiplier 80 (current 400/5, voltage × 1) in place of 60");
    EXPECT_EQ(english(all.front().finding), "2024-01/2024-03: the register of M-1 gives 131040 kWh with multiplier 60, its intervals hold 174720 kWh");
}

TEST(Multiplier, NamesAMissingOne)
{
    EXPECT_EQ(english(kTester.find(metered("1")).front().causes.front().why), "Closed by multiplier 80 (current 400/5, voltage × 1) in place of 1");
    const auto twice = kTester.find(metered("80", "1"));
    ASSERT_EQ(twice.size(), 1U);
    EXPECT_EQ(english(twice.front().causes.front().why), "Closed by 1 in place of 80: the readings of M-1 are primary values already, or the intervals lack the multiplier");
}

TEST(Multiplier, NamesAnotherMetersAndAPowerOfTen)
{
    CaseBuilder builder = metered("60", "77");
    builder.meter(QStringLiteral("M-2"), MeterMeasures::consumption, {}, QStringLiteral("77"));
    EXPECT_EQ(english(kTester.find(builder).front().causes.front().why), "Closed by multiplier 77, the one of meter M-2, in place of 60");
    for (const auto& [given, hour] : {std::pair("60", "600"), std::pair("600", "60"), std::pair("7", "70")}) {
        const auto ten = kTester.find(metered(given, hour));
        ASSERT_EQ(found(ten), "EL 2024-01/2024-03 must-correct wrong-multiplier") << given;
        ASSERT_EQ(ten.front().causes.size(), 2U);
        EXPECT_EQ(ten.front().causes[1].cause, Cause::decimalShift);
    }
    EXPECT_EQ(english(kTester.find(metered("600", "60")).front().causes.front().why), "Closed by multiplier 60 (current 300/5, voltage × 1) in place of 600");
    EXPECT_EQ(english(kTester.find(metered("7", "70")).front().causes.front().why), "Closed by multiplier 70 in place of 7");
}

TEST(Multiplier, OnlyTheMonthsThatDoNotFit)
{
    CaseBuilder builder = metered("80");
    Series& series = builder.submission().series.front();
    for (std::size_t i = indexOf(builder, "2024-02-01T00:00:00"); i < indexOf(builder, "2024-03-01T00:00:00"); ++i)
        series.values[i] = 6000;
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-02 must-correct wrong-multiplier");
    EXPECT_EQ(english(all.front().causes.front().why), "Closed by multiplier 60 (current 300/5, voltage × 1) in place of 80");
}

TEST(Multiplier, APowerOfTenForATimeIsNotTheMultiplier)
{
    CaseBuilder builder = metered("80");
    Series& series = builder.submission().series.front();
    for (std::size_t i = indexOf(builder, "2024-02-01T00:00:00"); i < indexOf(builder, "2024-03-01T00:00:00"); ++i)
        series.values[i] = 800;
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-02 must-correct decimal-shift");
    EXPECT_EQ(all.front().causes.at(1).cause, Cause::wrongMultiplier);
}

TEST(Multiplier, AMisreadReadingTurnsRound)
{
    CaseBuilder builder = metered("80");
    builder.submission().registers[1].reading = dec("1754.0");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-01 must-correct unknown; EL 2024-02 must-correct unknown");
    for (const Discrepancy& one : all) {
        EXPECT_EQ(english(one.causes.front().why),
                  "The next period differs by the same amount the other way round: the reading of 2024-02-01 00:00 is probably misread");
    }
}

// 1000, 1744, 2440, 3184 at the months' ends: the last one with two digits swapped, the first one with one lost.
TEST(Multiplier, AMisreadFirstOrLastReadingIsNamedByItsDigits)
{
    CaseBuilder last = metered("80");
    last.submission().registers[3].reading = dec("3148.0");
    EXPECT_EQ(found(kTester.find(last)), "EL 2024-03 must-correct digit-transposition");
    EXPECT_EQ(english(kTester.find(last).front().causes.front().why), "The reading of 2024-04-01 00:00: 3148.0 with two digits exchanged is 3184.0, and that fits");
    CaseBuilder first = metered("80");
    first.submission().registers[0].reading = dec("100.0");
    EXPECT_EQ(found(kTester.find(first)), "EL 2024-01 must-correct decimal-shift");
    CaseBuilder middle = metered("80");
    middle.submission().registers[1].reading = dec("1474.0");
    EXPECT_EQ(found(kTester.find(middle)), "EL 2024-01 must-correct digit-transposition; EL 2024-02 must-correct digit-transposition");
}

TEST(Multiplier, ABillWithoutAQuantityIsAnAdvance)
{
    CaseBuilder builder = metered("80");
    builder.submission().series.clear();
    builder.invoice(QStringLiteral("B-1"), QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("0"));
    EXPECT_EQ(kTester.run(builder).compared, 0);
}

TEST(Multiplier, FollowsExchangeAndRatio)
{
    CaseBuilder builder = metered("80");
    RegisterReading& ratio = read(builder, "2024-02-10T00:00:00", "1960.0", RegisterEvent::multiplier); // 9 days × 24
    ratio.multiplier = dec("160");
    builder.submission().registers[2].reading = dec("2200.0"); // 20 days × 24 ÷ 2 more
    builder.submission().registers[3].reading = dec("2572.0"); // 31 days × 24 ÷ 2 more
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(Multiplier, AGapIsNoMatterOfTheRatio)
{
    CaseBuilder builder = metered("80");
    cut(builder, "2024-02-10T00:00:00", "2024-02-12T00:00:00");
    const CheckOutcome outcome = kTester.run(builder);
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 2);
}

TEST(Multiplier, AgainstTheDocumentOfTheSameDays)
{
    CaseBuilder builder = metered("80");
    builder.submission().series.clear();
    builder.invoice(QStringLiteral("B-1"), QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("59520"));
    builder.invoice(QStringLiteral("B-2"), QStringLiteral("EL"), QStringLiteral("2024-02"), QStringLiteral("44544"), QStringLiteral("kWh"), {}, QStringLiteral("M-1")); // × 64
    builder.invoice(QStringLiteral("B-3"), QStringLiteral("EL"), QStringLiteral("2024-03-05/2024-04-04"), QStringLiteral("1"));
    const CheckOutcome outcome = kTester.run(builder);
    EXPECT_EQ(outcome.compared, 2);
    ASSERT_EQ(found(outcome.found), "EL 2024-02 must-correct meter-fault");
    EXPECT_EQ(english(outcome.found.front().finding), "2024-02: the register of M-1 gives 55680 kWh with multiplier 80, the supplier's document 44544 kWh");
}

TEST(Multiplier, ADocumentThatStandsTwiceSaysNothing)
{
    CaseBuilder builder = metered("80");
    builder.submission().series.clear();
    for (const char* number : {"B-1", "B-1-A"})
        builder.invoice(QString::fromLatin1(number), QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("59520"));
    EXPECT_EQ(kTester.run(builder).compared, 0);
}

TEST(Multiplier, RowsThatStateAnotherOne)
{
    CaseBuilder builder = metered("1");
    for (RegisterReading& reading : builder.submission().registers)
        reading.multiplier = dec("80");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-01/2024-03 must-correct wrong-multiplier");
    EXPECT_EQ(english(all.front().finding), "M-1: 4 readings are said to count with multiplier 80, the boundary and the events say 1");
    EXPECT_EQ(english(all.front().causes.front().why), "The intervals of the same time hold 174720 kWh, which is closer to multiplier 80");
    EXPECT_EQ(all.front().difference->value, dec("-172536")); // 2,184 × 79
    builder.submission().meters.front().multiplier = 80;
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(Multiplier, AMinuteOffTheHourIsNoDifference)
{
    CaseBuilder builder = metered("80");
    for (RegisterReading& reading : builder.submission().registers)
        reading.time += 60;
    builder.submission().registers.back().time -= 120;
    EXPECT_EQ(found(kTester.find(builder)), "");
}

} // namespace
} // namespace attest::test
