// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "tests/core/checks/series/meter_worlds.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

std::vector<Discrepancy> find(const CaseBuilder& builder) { return outcomeOf(kSeriesSpike, builder).found; }

TEST(SeriesSpike, cleanWorldsAreSilent)
{
    EXPECT_EQ(falseAlarms(kSeriesSpike).join(u'\n').toStdString(), "");
}

TEST(SeriesSpike, oneIntervalNineTimesTheYearsPeak)
{
    for (const Load load : {Load::oneShift, Load::continuous, Load::weekend, Load::importWithSun, Load::coldStore, Load::charger}) {
        CaseBuilder builder = meteredYear(load, kDresden);
        const std::size_t at = valueAt(builder, "2024-07-10T13:15:00");
        valuesOf(builder)[at] = 9 * *std::max_element(valuesOf(builder).begin(), valuesOf(builder).end());
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << static_cast<int>(load);
        EXPECT_EQ(found[0].subject.meter, QStringLiteral("M"));
        EXPECT_EQ(found[0].subject.source, QStringLiteral("EL"));
        EXPECT_EQ(found[0].subject.period, per("2024-07"));
        EXPECT_EQ(found[0].records.size(), 1U);
        EXPECT_EQ(found[0].records[0].row, static_cast<int>(at) + 2);
        EXPECT_EQ(Rational(found[0].observed->value), Rational(Decimal(Decimal::Integer(valuesOf(builder)[at]), 2)));
        EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("2024-07-10 13:15")));
    }
}

TEST(SeriesSpike, aShiftedDecimalPointIsNamedWithItsNumbers)
{
    for (const auto& [factor, words] : {std::pair(10.0, "÷ 10"), std::pair(100.0, "÷ 100"), std::pair(0.1, "× 10")}) {
        CaseBuilder builder = meteredYear(Load::continuous, kPune, 1, 1800);
        qint64& value = valuesOf(builder)[valueAt(builder, "2023-05-02T03:30:00")];
        value = std::llround(static_cast<double>(value) * factor);
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << factor;
        EXPECT_EQ(found[0].causes.front().cause, Cause::decimalShift);
        EXPECT_TRUE(found[0].causes.front().why.english().contains(QString::fromUtf8(words))) << found[0].causes.front().why.english().toStdString();
    }
}

TEST(SeriesSpike, aValueOfTheDayIsOneAtNight)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    const std::size_t night = valueAt(builder, "2024-05-15T02:30:00");
    valuesOf(builder)[night] = valuesOf(builder)[valueAt(builder, "2024-05-15T10:00:00")];
    EXPECT_EQ(find(builder).size(), 1U);
}

TEST(SeriesSpike, overtimeAndAStopAreNone)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    auto& values = valuesOf(builder);
    const std::size_t sunday = valueAt(builder, "2024-05-19T08:00:00");
    const std::size_t workday = valueAt(builder, "2024-05-20T08:00:00");
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(workday), 16, values.begin() + static_cast<std::ptrdiff_t>(sunday));
    std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-06-04T09:00:00")), 2, 0);
    EXPECT_TRUE(find(builder).empty());
}

TEST(SeriesSpike, spikesOfAMonthAreOneDiscrepancy)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kAdelaide);
    for (const char* time : {"2024-03-05T04:00:00", "2024-03-12T11:30:00", "2024-03-21T22:15:00"})
        valuesOf(builder)[valueAt(builder, time)] *= 7;
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].records.size(), 3U);
    EXPECT_EQ(found[0].causes.front().cause, Cause::meterFault);
}

TEST(SeriesSpike, dailyValues)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kDresden, 1, 86400);
    EXPECT_TRUE(find(builder).empty());
    valuesOf(builder)[200] *= 10;
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].causes.front().cause, Cause::decimalShift);
}

TEST(SeriesSpike, nothingToCompare)
{
    CaseBuilder builder;
    EXPECT_EQ(outcomeOf(kSeriesSpike, builder).compared, 0);
    builder.meter(QStringLiteral("M"), MeterMeasures::gridImport);
    builder.series(QStringLiteral("M"), QStringLiteral("2024-01-01T00:00:00"), 2'678'400, {QStringLiteral("5"), QStringLiteral("6")});
    const CheckOutcome outcome = outcomeOf(kSeriesSpike, builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

/// Rests but for some hours of full power at any time.
CaseBuilder irregular(MeterMeasures measures)
{
    CaseBuilder builder = meteredYear(Load::charger, kDresden);
    builder.submission().meters[0].measures = measures;
    return builder;
}

TEST(SeriesSpike, whatStartsAtAnyTimeIsNoneBelowItsEverydayPeak)
{
    for (const MeterMeasures measures : {MeterMeasures::storageCharge, MeterMeasures::gridExport, MeterMeasures::consumption}) {
        CaseBuilder builder = irregular(measures);
        auto& values = valuesOf(builder);
        const qint64 peak = *std::max_element(values.begin(), values.end());
        std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-05-12T00:00:00")), 192, 0);
        const std::size_t at = valueAt(builder, "2024-05-12T14:15:00");
        values[at] = peak;
        EXPECT_TRUE(find(builder).empty());
        values[at] = 9 * peak;
        EXPECT_EQ(find(builder).size(), 1U);
    }
}

TEST(SeriesSpike, onADayLikeNoOtherItIsComparedWithItsWeekdays)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kDresden, 1, 3600);
    const std::size_t night = valueAt(builder, "2024-05-14T01:00:00");
    std::fill_n(valuesOf(builder).begin() + static_cast<std::ptrdiff_t>(night) + 6, 15, 0); // the power fails at seven
    EXPECT_TRUE(outcomeOf(kSeriesSpike, builder).found.empty());
    valuesOf(builder)[night] *= 2;
    const auto found = outcomeOf(kSeriesSpike, builder).found;
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, per("2024-05"));
}

TEST(SeriesSpike, anInverterMayDropToATenth)
{
    CaseBuilder builder = meteredYear(Load::continuous, kPune, 1, 1800);
    valuesOf(builder)[valueAt(builder, "2023-05-02T12:30:00")] /= 10;
    EXPECT_EQ(find(builder).size(), 1U);
    builder.submission().meters[0].measures = MeterMeasures::gridExport;
    EXPECT_TRUE(find(builder).empty());
}

TEST(SeriesSpike, hoursFarAboveTheYearsPeakWhateverThePattern)
{
    for (const Load load : {Load::oneShift, Load::heavyTail, Load::coldStore, Load::heating}) {
        for (const std::size_t count : {1U, 4U, 40U}) {
            CaseBuilder builder = meteredYear(load, kHefei);
            auto& values = valuesOf(builder);
            const qint64 peak = *std::max_element(values.begin(), values.end());
            std::fill_n(values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-03-04T10:00:00")), count, 4 * peak);
            const auto found = find(builder);
            ASSERT_EQ(found.size(), 1U) << static_cast<int>(load) << ' ' << count;
            EXPECT_EQ(found[0].subject.period, per("2024-03"));
            EXPECT_EQ(found[0].records.size(), count);
        }
    }
}

TEST(SeriesSpike, rareFullPowerOnManyDaysIsTheMetersOwn)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    auto& values = valuesOf(builder);
    const qint64 peak = *std::max_element(values.begin(), values.end());
    for (std::size_t day = 10; day < 350; day += 30)
        values[day * 96 + 40] = 4 * peak;
    EXPECT_TRUE(find(builder).empty());
}

/// A pump test on a rest day: as much as working days show at that time.
TEST(SeriesSpike, whatManyDaysReachAtThatTimeIsNone)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    auto& values = valuesOf(builder);
    const auto sunday = static_cast<std::ptrdiff_t>(valueAt(builder, "2024-05-19T10:00:00"));
    std::fill_n(values.begin() + sunday, 4, 2000);
    EXPECT_TRUE(find(builder).empty());
    std::fill_n(values.begin() + sunday, 4, 4500);
    EXPECT_EQ(find(builder).size(), 1U) << "no other day reaches it";
}

TEST(SeriesSpike, aThousandTimesAVagueUsualValueIsAShiftedPoint)
{
    const auto cause = [](qint64 value) {
        CaseBuilder builder = meteredYear(Load::heavyTail, kHefei);
        valuesOf(builder)[valueAt(builder, "2024-06-11T10:00:00")] = value;
        const auto found = find(builder);
        return found.size() == 1 ? found[0].causes.front().cause : Cause::unknown;
    };
    EXPECT_EQ(cause(262000), Cause::decimalShift); // 2.62 kWh
    EXPECT_EQ(cause(262143), Cause::meterFault);   // all bits set: 2.62143 kWh is none that the meter can show
}

} // namespace
} // namespace attest::test
