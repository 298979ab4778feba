// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/contribution_text.h"
#include "core/quantities/quantities.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <random>

namespace attest::test {
namespace {

const QString kM = QStringLiteral("M");

CaseBuilder withMeter()
{
    CaseBuilder builder;
    builder.timezone(QStringLiteral("UTC"));
    builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity);
    builder.meter(kM, MeterMeasures::gridImport, QStringLiteral("EL"), QStringLiteral("40"));
    builder.submission().meters[0].registerDigits = 6;
    builder.declared(QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("1"));
    return builder;
}

void read(CaseBuilder& builder, const QByteArray& time, const QByteArray& value, RegisterEvent event = RegisterEvent::none)
{
    builder.reading(kM, QString::fromLatin1(time), QString::fromLatin1(value), event);
}

ByPeriod registers(const CaseBuilder& builder) { return workOut(builder.submission()).meter(kM)->registers; }

TEST(RegisterMonths, DifferenceTimesMultiplier)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100.50");
    read(builder, "2024-02-01T00:00:00", "110.75");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01")).amount, Rational(410)); // 10.25 × 40
    EXPECT_EQ(months.at(per("2024-01")).parts[0].at.row, 4);    // the closing reading's cell
}

TEST(RegisterMonths, ReadingsWithinAnHourOfTheBorderCount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2023-12-31T23:00:00", "1");
    read(builder, "2024-02-01T01:00:00", "2");
    read(builder, "2024-03-01T01:01:00", "3");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 2U);
    EXPECT_TRUE(months.at(per("2024-01")).isExact());
    EXPECT_TRUE(months.at(per("2024-02")).apportioned) << "its end was read 61 minutes late";
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(40));
    EXPECT_EQ(months.at(per("2024-02")).uncertainty(), Rational(40) / Rational(29)) << "a day's mean";
}

TEST(RegisterMonths, MissingBorderGivesOneLongerPeriod)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "1");
    read(builder, "2024-03-01T00:00:00", "3");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01/2024-02")).amount, Rational(80));
}

TEST(RegisterMonths, ExchangeAddsBothDevices)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:00:00", "150");
    read(builder, "2024-01-11T09:15:00", "7", RegisterEvent::exchange);
    read(builder, "2024-02-01T00:00:00", "17");
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, Rational((50 + 10) * 40));
}

TEST(RegisterMonths, ExchangeAtOneMomentKeepsBothReadings)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:00:00", "0", RegisterEvent::exchange); // written before the old device's last one
    read(builder, "2024-01-11T09:00:00", "150");
    read(builder, "2024-02-01T00:00:00", "10");
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, Rational((50 + 10) * 40));
}

TEST(RegisterMonths, ExchangeWithoutLastReadingGivesNoAmount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:15:00", "0", RegisterEvent::exchange);
    read(builder, "2024-02-01T00:00:00", "10");
    read(builder, "2024-03-01T00:00:00", "15");
    const ByPeriod months = registers(builder);
    EXPECT_FALSE(months.contains(per("2024-01")));
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(200));
}

TEST(RegisterMonths, RollOverAddsTheRegistersRange)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "999990");
    read(builder, "2024-02-01T00:00:00", "15.5", RegisterEvent::rollover);
    EXPECT_EQ(registers(builder).at(per("2024-01")).amount, rat("1020.0")); // 25.5 × 40
    builder.submission().meters[0].registerDigits = 0;
    EXPECT_TRUE(registers(builder).empty()) << "the range is not known";
}

TEST(RegisterMonths, RollOverIsNeverAssumed)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "999990");
    read(builder, "2024-02-01T00:00:00", "15.5");
    read(builder, "2024-03-01T00:00:00", "20.5");
    const ByPeriod months = registers(builder);
    EXPECT_FALSE(months.contains(per("2024-01"))) << "six digits are known, but nobody says that the register turned over";
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(200));
}

void change(CaseBuilder& builder, const QByteArray& time, const QByteArray& value, const QByteArray& multiplier,
            RegisterEvent event = RegisterEvent::multiplier, const char* document = "protocol.pdf")
{
    read(builder, time, value, event);
    RegisterReading& reading = builder.submission().registers.back();
    reading.multiplier = dec(multiplier.constData());
    reading.document = QString::fromLatin1(document);
}

TEST(RegisterMonths, MultiplierChangesWithinAMonthAndTheRegisterRunsOn)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    change(builder, "2024-01-11T09:00:00", "150", "60");
    read(builder, "2024-02-01T00:00:00", "170");
    read(builder, "2024-03-01T00:00:00", "180");
    const ByPeriod months = registers(builder);
    const QuantityValue& january = months.at(per("2024-01"));
    EXPECT_EQ(january.amount, Rational(50 * 40 + 20 * 60));
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational(10 * 60));
    ASSERT_EQ(january.parts.size(), 2U);
    EXPECT_EQ(january.parts[0].at.row, 4) << "the reading at the change";
    EXPECT_EQ(howCounted(january.parts[0]).english(), QStringLiteral("readings 100 and 150, difference 50 × multiplier 40"));
    EXPECT_EQ(howCounted(january.parts[1]).english(),
              QStringLiteral("readings 150 and 170, difference 20 × multiplier 60; multiplier 60 from 2024-01-11 on; evidence: protocol.pdf"));
    EXPECT_TRUE(howCounted(months.at(per("2024-02")).parts[0]).english().contains(QStringLiteral("protocol.pdf")))
        << "later months rest on the event as well";
}

TEST(RegisterMonths, ExchangeMayBringAnotherMultiplier)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-11T09:00:00", "150");
    change(builder, "2024-01-11T09:15:00", "7", "1", RegisterEvent::exchange);
    read(builder, "2024-02-01T00:00:00", "17");
    const QuantityValue january = registers(builder).at(per("2024-01"));
    EXPECT_EQ(january.amount, Rational(50 * 40 + 10));
    EXPECT_EQ(howCounted(january.parts[1]).english(),
              QStringLiteral("readings 7 and 17, difference 10 × multiplier 1; new device from 2024-01-11 on, multiplier 1; evidence: protocol.pdf"));
}

struct PlainRow {
    const char* multiplier;
    bool counts;
};

TEST(RegisterMonths, PlainRowsRepeatTheMultiplierAndNeverChangeIt)
{
    for (const PlainRow& row : {PlainRow{"40", true}, PlainRow{"40.0", true}, PlainRow{"60", false}}) {
        CaseBuilder builder = withMeter();
        read(builder, "2024-01-01T00:00:00", "100");
        change(builder, "2024-02-01T00:00:00", "110", row.multiplier, RegisterEvent::none, "");
        EXPECT_EQ(registers(builder).contains(per("2024-01")), row.counts) << row.multiplier;
    }
}

TEST(RegisterMonths, ContradictingEventsCountNothingAcrossThem)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    change(builder, "2024-01-11T09:00:00", "150", "60");
    change(builder, "2024-01-11T09:00:00", "150", "80");
    for (const char* time : {"2024-02-01T00:00:00", "2024-03-01T00:00:00"})
        read(builder, time, "170");
    EXPECT_TRUE(registers(builder).empty()) << "nobody knows the multiplier";
    change(builder, "2024-03-01T00:00:00", "170", "80");
    read(builder, "2024-04-01T00:00:00", "171");
    EXPECT_EQ(registers(builder).at(per("2024-03")).amount, Rational(80));
}

TEST(RegisterMonths, ReadOnTheThirdOfEachMonth)
{
    CaseBuilder builder = withMeter();
    read(builder, "2023-12-03T00:00:00", "0");
    read(builder, "2024-01-03T00:00:00", "31"); // 1 a day
    read(builder, "2024-02-03T00:00:00", "93"); // 2 a day
    read(builder, "2024-03-03T00:00:00", "180"); // 3 a day
    const ByPeriod months = registers(builder);
    const QuantityValue& january = months.at(per("2024-01"));
    EXPECT_EQ(january.amount, Rational((2 * 1 + 29 * 2) * 40));
    EXPECT_TRUE(january.complete);
    EXPECT_TRUE(january.apportioned);
    EXPECT_EQ(months.at(per("2024-02")).amount, Rational((2 * 2 + 27 * 3) * 40));
    EXPECT_FALSE(months.at(per("2024-03")).complete) << "read until the 2nd";
    EXPECT_FALSE(months.contains(per("2023-12")));
}

TEST(RegisterMonths, ReadingAtNoonCountsFromTheNearestMidnight)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T08:00:00", "10");
    read(builder, "2024-01-31T18:00:00", "20");
    read(builder, "2024-03-01T07:00:00", "30");
    const ByPeriod months = registers(builder);
    EXPECT_EQ(months.at(per("2024-01")).amount, Rational(400));
    EXPECT_TRUE(months.at(per("2024-01")).complete);
    EXPECT_TRUE(months.at(per("2024-01")).apportioned);
    const auto both = SourceQuantities::total(months, per("2024-01/2024-02"));
    EXPECT_EQ(both->uncertainty(), Rational(400) / Rational(31) + Rational(400) / Rational(29))
        << "the border between the two cancels; the outer ones stay";
}

TEST(RegisterMonths, ReadingBetweenExactBordersSplitsAndTheSumStaysExact)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "0");
    read(builder, "2024-02-10T10:00:00", "40");
    read(builder, "2024-03-01T00:00:00", "80");
    const ByPeriod months = registers(builder);
    EXPECT_EQ(months.at(per("2024-01")).amount, Rational(40 * 40) * Rational(31) / Rational(40));
    EXPECT_TRUE(months.at(per("2024-01")).apportioned);
    const auto both = SourceQuantities::total(months, per("2024-01/2024-02"));
    EXPECT_EQ(both->amount, Rational(80 * 40));
    EXPECT_TRUE(both->isExact());
}

/// Whatever the days of reading, exchanges and multipliers between the first and the last day of the year: nothing is lost.
RC_GTEST_PROP(RegisterProperty, YearAddsUpToWhatWasCounted, (quint32 seed))
{
    std::mt19937_64 random(seed);
    const auto between = [&random](qint64 least, qint64 most) { return std::uniform_int_distribution(least, most)(random); };
    CaseBuilder builder = withMeter();
    qint64 time = QDate(2024, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    const qint64 end = QDate(2025, 1, 1).startOfDay(Qt::UTC).toSecsSinceEpoch();
    qint64 reading = 1000;
    qint64 multiplier = 40;
    qint64 expected = 0;
    const auto at = [](qint64 seconds) { return QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC).toString(QStringLiteral("yyyy-MM-ddTHH:mm:ss")).toLatin1(); };
    read(builder, at(time), "1000");
    while (time < end) {
        time = std::min(end, time + between(7200, 40 * 86400));
        const qint64 used = between(0, 5000);
        reading += used;
        expected += used * multiplier;
        const qint64 event = between(0, 4);
        if (event == 0) {
            multiplier = between(1, 100);
            change(builder, at(time), QByteArray::number(reading), QByteArray::number(multiplier));
        } else {
            read(builder, at(time), QByteArray::number(reading));
        }
        if (event == 1) {
            reading = between(0, 10);
            multiplier = between(1, 100);
            change(builder, at(time), QByteArray::number(reading), QByteArray::number(multiplier), RegisterEvent::exchange);
        }
    }
    const auto year = SourceQuantities::total(registers(builder), Period::year(2024));
    RC_ASSERT(year.has_value());
    RC_ASSERT(year->amount == Rational(expected));
    RC_ASSERT(year->isExact());
}

TEST(RegisterMonths, BackwardWithoutEventGivesNoAmount)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-02-01T00:00:00", "90");
    EXPECT_TRUE(registers(builder).empty());
}

TEST(RegisterMonths, TwinsCountOnceContradictionsNotAtAll)
{
    CaseBuilder builder = withMeter();
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-01-01T00:00:00", "100");
    read(builder, "2024-02-01T00:00:00", "110");
    read(builder, "2024-02-01T00:00:00", "111");
    read(builder, "2024-03-01T00:00:00", "120");
    const ByPeriod months = registers(builder);
    ASSERT_EQ(months.size(), 1U);
    EXPECT_EQ(months.at(per("2024-01/2024-02")).amount, Rational(800));
}

TEST(RegisterMonths, StandInWhereTheSeriesHasAGap)
{
    CaseBuilder builder = withMeter();
    builder.flatSeries(kM, QStringLiteral("2024-01-01/2024-01-30"), 3600, QStringLiteral("1"));
    builder.flatSeries(kM, QStringLiteral("2024-02"), 3600, QStringLiteral("1"));
    read(builder, "2024-01-01T00:00:00", "0");
    read(builder, "2024-02-01T00:00:00", "18.6");
    read(builder, "2024-03-01T00:00:00", "40");
    const Quantities quantities = workOut(builder.submission());
    const SourceQuantities& source = *quantities.source(QStringLiteral("EL"));
    EXPECT_EQ(source.metered.at(per("2024-01")).amount, Rational(744));
    EXPECT_TRUE(source.metered.at(per("2024-01")).complete);
    EXPECT_EQ(source.metered.at(per("2024-02")).amount, Rational(696)) << "the complete series goes first";
    EXPECT_EQ(source.registered.at(per("2024-02")).amount, Rational(856));
    EXPECT_FALSE(quantities.meter(kM)->intervals.at(per("2024-01")).complete);
}

} // namespace
} // namespace attest::test
