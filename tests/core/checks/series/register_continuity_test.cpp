// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/checks/series/series_cases.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const CheckTester kTester(kRegisterContinuity);

/// Ends and starts of the months of a quarter, with multiplier 20.
CaseBuilder ledger()
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    builder.submission().meters.front().multiplier = 20;
    read(builder, "2024-01-01T00:00:00", "1000.5");
    read(builder, "2024-02-01T00:00:00", "1100.5");
    read(builder, "2024-02-01T00:00:00", "1100.5");
    read(builder, "2024-03-01T00:00:00", "1210.2");
    read(builder, "2024-03-01T00:00:00", "1210.2");
    read(builder, "2024-04-01T00:00:00", "1300.1");
    return builder;
}

TEST(RegisterContinuity, PassesWhereEndsAreStarts)
{
    const CheckOutcome outcome = kTester.run(ledger());
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 5);
    EXPECT_EQ(kTester.run(gridCase(QStringLiteral("2024"))).compared, 0);
}

TEST(RegisterContinuity, AStartThatIsNotTheEnd)
{
    CaseBuilder builder = ledger();
    builder.submission().registers[4].reading = dec("1215.2");
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-02/2024-03 must-correct omitted-period");
    EXPECT_EQ(all.front().observed->value, dec("100")); // 5 × 20
    EXPECT_EQ(all.front().expected->value, dec("0"));
    EXPECT_EQ(english(all.front().finding), "M-1 has two readings of 2024-03-01 00:00 that differ: 1210.2 and 1215.2 (by 5.0, × multiplier 20)");
    ASSERT_EQ(all.front().records.size(), 2U);
    EXPECT_EQ(all.front().records.front().row, builder.submission().registers[4].at.row);

    builder.submission().registers[4].reading = dec("1205.2");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-02/2024-03 must-correct double-count");
}

TEST(RegisterContinuity, AFileOfWholeNumbersRoundsOrCuts)
{
    CaseBuilder builder = ledger();
    for (const std::size_t i : {std::size_t(2), std::size_t(4)}) {
        RegisterReading& reading = builder.submission().registers[i];
        reading.at.file = QStringLiteral("E-009");
        reading.reading = reading.reading.rounded(0, Rounding::truncate);
    }
    EXPECT_EQ(found(kTester.find(builder)), "");
    builder.submission().registers[4].reading = dec("1212");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-02/2024-03 must-correct omitted-period");
}

TEST(RegisterContinuity, AMinuteBeforeMidnightIsTheSameMoment)
{
    CaseBuilder builder = ledger();
    builder.submission().registers[1].time -= 60;
    builder.submission().registers[3].time -= 60;
    EXPECT_EQ(found(kTester.find(builder)), "");
    builder.submission().registers[4].reading = dec("1210.3"); // 10 × the mean rate of a minute is 0.02
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-02/2024-03 must-correct omitted-period");
    EXPECT_EQ(english(all.front().finding),
              "M-1: the period before ends with 1210.2 (2024-02-29 23:59), the next one starts with 1210.3 (2024-03-01 00:00): they differ by 0.1, × multiplier 20");
}

TEST(RegisterContinuity, DatesOfTheLastAndTheFirstDay)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    const char* const ends[] = {"2024-01-31", "2024-02-29", "2024-03-31", "2024-04-30", "2024-05-31"};
    const char* const starts[] = {"2024-02-01", "2024-03-01", "2024-04-01", "2024-05-01", "2024-06-01"};
    const char* const values[] = {"100", "200", "300", "400", "500"};
    for (std::size_t i = 0; i < 5; ++i) {
        read(builder, (std::string(ends[i]) + "T00:00:00").c_str(), values[i]);
        read(builder, (std::string(starts[i]) + "T00:00:00").c_str(), values[i]);
    }
    EXPECT_EQ(found(kTester.find(builder)), "");
    builder.submission().registers[5].reading = dec("303");
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-03/2024-04 must-correct omitted-period");
}

TEST(RegisterContinuity, DailyReadingsHaveNoSeams)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    for (int day = 1; day <= 28; ++day)
        read(builder, QStringLiteral("2024-02-%1T00:00:00").arg(day, 2, 10, QLatin1Char('0')).toLatin1().constData(), QByteArray::number(day * 7).constData());
    EXPECT_EQ(found(kTester.find(builder)), "");
}

/// A logger's quarter hours with a gap of days: none of them is the end of one period and the start of the next.
TEST(RegisterContinuity, ALoggerHasNoSeamsHoweverLongItsGaps)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    for (const int day : {4, 9, 10}) {
        for (int quarter = 0; quarter < 40; ++quarter) {
            const QByteArray stamp = QDateTime(QDate(2024, 9, day), QTime(0, 0)).addSecs(quarter * kQuarter).toString(Qt::ISODate).toLatin1();
            read(builder, stamp.constData(), QByteArray::number(5'220'831 + day).constData());
        }
    }
    EXPECT_EQ(found(kTester.find(builder)), "");
    for (const std::size_t slip : {std::size_t(6), std::size_t(8), std::size_t(50)})
        builder.submission().registers[slip].reading = 0;
    EXPECT_EQ(found(kTester.find(builder)), "");
    const auto backward = CheckTester(kRegisterBackward).find(builder);
    EXPECT_EQ(found(backward), "EL 2024-09-04 must-correct unknown; EL 2024-09-09 must-correct unknown");
    EXPECT_EQ(backward.front().records.size(), 4U) << "two slips of one day";
}

TEST(RegisterContinuity, AnExchangeIsAnEvent)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    read(builder, "2024-01-01T00:00:00", "90000");
    read(builder, "2024-06-10T08:00:00", "95000");
    read(builder, "2024-06-10T08:00:00", "12", RegisterEvent::exchange);
    read(builder, "2024-12-31T23:00:00", "5000");
    EXPECT_EQ(found(kTester.find(builder)), "");
    builder.submission().registers.erase(builder.submission().registers.begin() + 1);
    const auto all = kTester.find(builder);
    ASSERT_EQ(found(all), "EL 2024-06 must-explain omitted-period");
    builder.flatSeries(QStringLiteral("M-1"), QStringLiteral("2024"), kHour, QStringLiteral("1"));
    EXPECT_EQ(found(kTester.find(builder)), "");
}

TEST(RegisterContinuity, ARollOverGoesDown)
{
    CaseBuilder builder = gridCase(QStringLiteral("2024"));
    builder.submission().meters.front().registerDigits = 5;
    read(builder, "2024-01-01T00:00:00", "99000");
    read(builder, "2024-02-01T00:00:00", "300", RegisterEvent::rollover);
    EXPECT_EQ(found(kTester.find(builder)), "");
    read(builder, "2024-03-01T00:00:00", "900", RegisterEvent::rollover);
    EXPECT_EQ(found(kTester.find(builder)), "EL 2024-03 must-correct unknown");
}

} // namespace
} // namespace attest::test
