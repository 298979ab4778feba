// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kRegisterBackward);

/// Month readings of a register of five digits, multiplier 20.
CaseBuilder ledger(std::initializer_list<const char*> values)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    builder.submission().meters.front().multiplier = 20;
    builder.submission().meters.front().registerDigits = 5;
    int month = 1;
    for (const char* value : values)
        read(builder, QStringLiteral("2024-%1-01T00:00:00").arg(month++, 2, 10, QLatin1Char('0')).toLatin1().constData(), value);
    return builder;
}

TEST(RegisterBackward, PassesWhereReadingsRiseOrStand)
{
    const CheckOutcome outcome = kTester.run(ledger({"100", "200", "200", "300"}));
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 3);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(RegisterBackward, EventsExplainALowerReading)
{
    CaseBuilder builder = ledger({"100", "200"});
    read(builder, "2024-03-01T00:00:00", "5", RegisterEvent::exchange);
    read(builder, "2024-04-01T00:00:00", "3", RegisterEvent::rollover);
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(RegisterBackward, NamesTheTurnOfTheRegister)
{
    const auto all = kTester.find(ledger({"99000", "99600", "150", "700"}));
    ASSERT_EQ(found(all), "EL 2024-02 must-correct unknown");
    // 100,000 − 99,600 + 150 = 550; × 20 = 11,000
    EXPECT_EQ(english(all.front().causes.front().why), "The register of 5 digits probably turned over: then it counted 550, × multiplier 20 = 11000");
    EXPECT_EQ(all.front().observed->value, dec("-1989000"));
    EXPECT_EQ(all.front().expected->value, dec("11000"));
    EXPECT_EQ(english(all.front().finding), "M-1 reads 99600 at 2024-02-01 00:00 and 150 at 2024-03-01 00:00: lower, without an exchange or a roll-over");
    ASSERT_EQ(all.front().records.size(), 2U);
}

TEST(RegisterBackward, TakesTheDigitsFromTheReadingWhereTheyAreNotKnown)
{
    CaseBuilder builder = ledger({"9000", "9600", "150", "700"});
    builder.submission().meters.front().registerDigits = 0;
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(english(all.front().causes.front().why).substr(0, 56), "The register of 4 digits probably turned over: then it c");
}

TEST(RegisterBackward, NoTurnInTheMiddleOfTheRange)
{
    const auto all = kTester.find(ledger({"41000", "41777", "41150", "42700"}));
    ASSERT_EQ(found(all), "EL 2024-02 must-correct meter-fault");
}

TEST(RegisterBackward, TheReadingThatDoesNotFit)
{
    const auto high = kTester.find(ledger({"100", "200", "800", "400", "500"}));
    ASSERT_EQ(found(high), "EL 2024-03 must-correct unknown");
    EXPECT_EQ(english(high.front().causes.front().why),
              "Without the reading 800 of 2024-03-01 00:00 the register runs upwards: probably that one is misread or mistyped");
    const auto low = kTester.find(ledger({"100", "200", "30", "400", "500"}));
    ASSERT_EQ(found(low), "EL 2024-02 must-correct unknown");
    EXPECT_EQ(english(low.front().causes.front().why),
              "Without the reading 30 of 2024-03-01 00:00 the register runs upwards: probably that one is misread or mistyped");
}

TEST(RegisterBackward, ANewDeviceThatNobodyRecorded)
{
    const auto all = kTester.find(ledger({"41000", "41600", "12", "700", "1400"}));
    ASSERT_EQ(found(all), "EL 2024-02 must-correct unknown");
    EXPECT_EQ(english(all.front().causes.front().why), "The register begins anew near zero: probably a new device whose exchange is not recorded");
}

TEST(RegisterBackward, IntervalsSayWhatBelongsThere)
{
    CaseBuilder builder = ledger({"41000", "41600", "41150", "42700"});
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024"), kHour, QStringLiteral("10"));
    const auto all = kTester.find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().expected->value, dec("6960")); // 29 days
}

/// Readings of a meter whose intervals hold 10 kWh an hour: 372, 348, 372, 360 from month to month.
CaseBuilder steady(std::initializer_list<const char*> values)
{
    CaseBuilder builder = ledger(values);
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024"), kHour, QStringLiteral("10"));
    return builder;
}

TEST(RegisterBackward, NamesTheSlipThatTheIntervalsProve)
{
    struct Slip {
        const char* written; ///< for 1720
        const char* month;
        Cause cause;
    };
    for (const Slip& slip : {Slip{"1270", "2024-02", Cause::digitTransposition}, Slip{"7120", "2024-03", Cause::digitTransposition},
                             Slip{"172", "2024-02", Cause::decimalShift}, Slip{"170", "2024-02", Cause::digitDropped},
                             Slip{"17720", "2024-03", Cause::digitDropped}, Slip{"1220", "2024-02", Cause::digitDropped},
                             Slip{"2720", "2024-03", Cause::digitDropped}}) {
        const auto all = kTester.find(steady({"1000", "1372", slip.written, "2092", "2452"}));
        ASSERT_EQ(all.size(), 1U) << slip.written;
        EXPECT_EQ(all.front().subject.period, per(slip.month)) << slip.written;
        EXPECT_EQ(all.front().causes.front().cause, slip.cause) << slip.written;
        EXPECT_NE(english(all.front().causes.front().why).find(std::string("The reading ") + slip.written + " of 2024-03-01 00:00"), std::string::npos);
        EXPECT_NE(english(all.front().causes.front().why).find("is 1720, and that fits"), std::string::npos) << slip.written;
    }
}

TEST(RegisterBackward, ProvesASlipOfTheFirstAndTheLastReading)
{
    const auto first = kTester.find(steady({"3100", "1672", "2020"}));
    ASSERT_EQ(found(first), "EL 2024-01 must-correct digit-transposition");
    EXPECT_EQ(english(first.front().causes.front().why), "The reading 3100 of 2024-01-01 00:00 with two neighbouring digits swapped is 1300, and that fits");
    EXPECT_EQ(found(kTester.find(steady({"1372", "1744", "2092", "2464", "2284"}))), "EL 2024-04 must-correct digit-transposition");
    EXPECT_EQ(found(kTester.find(steady({"1300", "1672", "2020", "2392", "2275"}))), "EL 2024-04 must-correct meter-fault");
}

TEST(RegisterBackward, ASlipThatTheReadingsAroundItLetExpect)
{
    EXPECT_EQ(found(kTester.find(ledger({"5510", "6200", "8674", "8191", "9500"}))), "EL 2024-03 must-correct digit-transposition");
    EXPECT_EQ(found(kTester.find(ledger({"7000", "7600", "817", "8500"}))), "EL 2024-02 must-correct unknown") << "of three digits";
    EXPECT_EQ(found(kTester.find(ledger({"3000.00", "4629.81", "653.22", "8300.11"}))), "EL 2024-02 must-correct digit-dropped");
    EXPECT_EQ(found(kTester.find(ledger({"255000", "263664", "27052", "290000"}))), "EL 2024-02 must-correct digit-dropped"); // the point would have moved to 27052.x
    EXPECT_EQ(found(kTester.find(ledger({"255000", "263664", "27505.2", "290000"}))), "EL 2024-02 must-correct decimal-shift");
}

TEST(RegisterBackward, ATurnThatTheIntervalsProveIsNoSlip)
{
    const auto all = kTester.find(steady({"98980", "99352", "99700", "72", "432"}));
    ASSERT_EQ(found(all), "EL 2024-03 must-correct unknown");
    for (const ProbableCause& cause : all.front().causes)
        EXPECT_EQ(cause.cause, Cause::unknown);
    EXPECT_EQ(english(all.front().causes.front().why), "The register of 5 digits probably turned over: then it counted 372, × multiplier 20 = 7440");
}

TEST(RegisterBackward, TwinsThatContradictAreAMatterOfContinuity)
{
    CaseBuilder builder = ledger({"100", "200", "300"});
    read(builder, "2024-02-01T00:00:00", "190");
    EXPECT_EQ(found(kTester.find(builder)), "");
    EXPECT_EQ(found(kRegisterContinuity, builder), "EL 2024-01/2024-02 must-correct double-count");
}

} // namespace
} // namespace attest::test
