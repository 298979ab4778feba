// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/series/copies.h"
#include "tests/core/checks/series/meter_worlds.h"

#include <gtest/gtest.h>

#include <array>

namespace attest::test {
namespace {

std::vector<Discrepancy> find(const CaseBuilder& builder) { return outcomeOf(kCopiedSeries, builder).found; }

void copy(CaseBuilder& builder, const char* from, const char* to, int count)
{
    auto& values = valuesOf(builder);
    std::copy_n(values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, from)), count, values.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, to)));
}

TEST(CopiedSeries, cleanWorldsAreSilent)
{
    EXPECT_EQ(falseAlarms(kCopiedSeries).join(u'\n').toStdString(), "");
}

TEST(CopiedSeries, daysAndMonthsThatRepeatOthers)
{
    const struct {
        Load load;
        qint64 step;
        int count;
    } cases[] = {{Load::oneShift, 900, 96}, {Load::oneShift, 900, 30 * 96}, {Load::continuous, 3600, 24}, {Load::sun, 1800, 20 * 48}, {Load::heating, 3600, 720}};
    for (const auto& [load, step, count] : cases) {
        CaseBuilder builder = meteredYear(load, kDresden, 1, step);
        copy(builder, "2024-03-01T00:00:00", "2024-11-01T00:00:00", count);
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << static_cast<int>(load) << ' ' << count;
        EXPECT_EQ(found[0].subject.period, per("2024-11"));
        EXPECT_EQ(found[0].causes.front().cause, Cause::duplicatedPeriod);
        EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("2024-03-01"))) << found[0].finding.english().toStdString();
    }
}

TEST(CopiedSeries, twentyThreeValuesAreNoCopy)
{
    CaseBuilder builder = meteredYear(Load::continuous, kDresden, 1, 3600);
    copy(builder, "2024-03-01T00:00:00", "2024-11-01T00:00:00", 23);
    EXPECT_TRUE(find(builder).empty());
}

TEST(CopiedSeries, everyStretchOf24IsFoundWhereverItBegins)
{
    for (int shift = 0; shift < 40; ++shift) {
        CaseBuilder builder = meteredYear(Load::continuous, kPune, 2, 3600);
        auto& values = valuesOf(builder);
        std::copy_n(values.begin() + 500 + shift, 24, values.begin() + 6000 + 7 * shift);
        EXPECT_EQ(find(builder).size(), 1U) << shift;
    }
}

/// Whole kilowatt-hours repeat the one before here and there; a day of standing still does not vary.
TEST(CopiedSeries, aDayOf24ValuesMayRepeatSomeOfThem)
{
    for (const auto& [still, isFound] : {std::pair(3, true), std::pair(6, true), std::pair(7, false), std::pair(14, false)}) {
        CaseBuilder builder = meteredYear(Load::continuous, kPune, 2, 3600);
        auto& values = valuesOf(builder);
        std::fill_n(values.begin() + 505, still, values[504]);
        std::copy_n(values.begin() + 500, 24, values.begin() + 6000);
        EXPECT_EQ(find(builder).size(), isFound ? 1U : 0U) << still;
    }
}

TEST(CopiedSeries, markedReplacementsAreNone)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kDresden);
    copy(builder, "2024-03-01T00:00:00", "2024-11-01T00:00:00", 96);
    Series& series = builder.submission().series[0];
    series.quality.assign(series.size(), Quality::measured);
    std::fill_n(series.quality.begin() + static_cast<std::ptrdiff_t>(valueAt(builder, "2024-11-01T00:00:00")), 96, Quality::substituted);
    EXPECT_TRUE(find(builder).empty());
}

/// Meter "N" with the values of "M" from June on, and its own before.
CaseBuilder withSecondMeter(MeterMeasures measures, const QString& parent)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kHefei);
    builder.meter(QStringLiteral("N"), measures, {}, QStringLiteral("1"), parent);
    Series other = meteredYear(Load::threeShift, kHefei, 9).submission().series[0];
    other.meter = QStringLiteral("N");
    const auto from = static_cast<std::ptrdiff_t>(valueAt(builder, "2024-06-01T00:00:00"));
    std::copy(valuesOf(builder).begin() + from, valuesOf(builder).end(), other.values.begin() + from);
    builder.submission().series.push_back(other);
    return builder;
}

TEST(CopiedSeries, aMeterWithAnotherOnesValues)
{
    const auto found = find(withSecondMeter(MeterMeasures::gridImport, {}));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("N"));
    EXPECT_EQ(found[0].causes.front().cause, Cause::doubleCount);
}

TEST(CopiedSeries, whatFlowsThroughTwoMetersInARowIsNoCopy)
{
    EXPECT_TRUE(find(withSecondMeter(MeterMeasures::consumption, {})).empty());
    EXPECT_TRUE(find(withSecondMeter(MeterMeasures::gridImport, QStringLiteral("M"))).empty());
}

TEST(CopiedSeries, aMonthOfRoundedValues)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    for (std::size_t i = valueAt(builder, "2024-09-01T00:00:00"); i < valueAt(builder, "2024-10-01T00:00:00"); ++i)
        valuesOf(builder)[i] = (valuesOf(builder)[i] + 5) / 10 * 10;
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, per("2024-09"));
    EXPECT_EQ(found[0].causes.front().cause, Cause::estimated);
}

TEST(CopiedSeries, aRatioThatMakesEveryValueEvenIsNoFavouriteDigit)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    for (qint64& value : valuesOf(builder))
        value *= 40;
    EXPECT_TRUE(find(builder).empty());
}

/// A ratio that changed in June is a matter of the level, not of digits; a stand-still among those days is part of it.
TEST(CopiedSeries, aFactorIsNoFavouriteDigit)
{
    for (const qint64 factor : {2, 10, 1000}) {
        CaseBuilder builder = meteredYear(Load::oneShift, kHefei, 1, 3600);
        for (std::size_t i = valueAt(builder, "2024-06-12T00:00:00"); i < valuesOf(builder).size(); ++i)
            valuesOf(builder)[i] *= factor;
        EXPECT_TRUE(find(builder).empty()) << factor;
    }
}

TEST(CopiedSeries, roundedValuesKeepTheirLevelAndAreFound)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    for (std::size_t i = valueAt(builder, "2024-06-01T00:00:00"); i < valuesOf(builder).size(); ++i)
        valuesOf(builder)[i] = (valuesOf(builder)[i] + 5) / 10 * 10;
    const auto found = find(builder);
    ASSERT_FALSE(found.empty());
    for (const Discrepancy& one : found)
        EXPECT_EQ(one.causes.front().cause, Cause::estimated);
}

/// A year of quarter hours that wander between `low` and `high`, up to `step` counts at a time.
CaseBuilder wanderingYear(qint64 low, qint64 high, qint64 step)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    std::mt19937 random(7);
    qint64 value = (low + high) / 2;
    for (qint64& stored : valuesOf(builder)) {
        value = std::clamp(value + static_cast<qint64>(random() % static_cast<unsigned>(2 * step + 1)) - step, low, high);
        stored = value;
    }
    return builder;
}

template <class Change>
void changeSummer(CaseBuilder& builder, Change change)
{
    for (std::size_t i = valueAt(builder, "2024-06-01T00:00:00"); i < valueAt(builder, "2024-09-01T00:00:00"); ++i)
        valuesOf(builder)[i] = change(valuesOf(builder)[i]);
}

TEST(CopiedSeries, slowValuesRoundedForThreeMonths)
{
    CaseBuilder builder = wanderingYear(140, 270, 12);
    EXPECT_TRUE(find(builder).empty());
    changeSummer(builder, [](qint64 value) { return (value + 5) / 10 * 10; });
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 3U);
    EXPECT_EQ(found[0].subject.period, per("2024-06"));
    EXPECT_EQ(found[0].causes.front().cause, Cause::estimated);
}

TEST(CopiedSeries, slowValuesWithInventedDigits)
{
    CaseBuilder builder = wanderingYear(140, 270, 12);
    std::mt19937 random(11);
    const std::array<qint64, 12> digits = {3, 7, 3, 7, 3, 7, 1, 9, 8, 5, 2, 6};
    changeSummer(builder, [&](qint64 value) { return value / 10 * 10 + digits[random() % digits.size()]; });
    EXPECT_EQ(find(builder).size(), 3U);
}

/// A constant load, and a display that counts tens all year, are no habit of a hand.
TEST(CopiedSeries, slowValuesOfOneLoadOrOfACoarseDisplayAreSilent)
{
    CaseBuilder load = wanderingYear(140, 270, 12);
    std::mt19937 random(13);
    changeSummer(load, [&](qint64) { return 182 + static_cast<qint64>(random() % 4); });
    EXPECT_TRUE(find(load).empty());
    CaseBuilder display = wanderingYear(140, 270, 12);
    for (qint64& value : valuesOf(display))
        value = value / 10 * 10;
    EXPECT_TRUE(find(display).empty());
}

/// Five tens hold the values: fewer than could tell a habit from loads.
TEST(CopiedSeries, slowValuesOfFewTensAreSilent)
{
    CaseBuilder builder = wanderingYear(140, 175, 12);
    changeSummer(builder, [](qint64 value) { return value / 10 * 10; });
    EXPECT_TRUE(find(builder).empty());
}

TEST(CopiedSeries, firstDigitsOfInventedPostings)
{
    CaseBuilder builder;
    std::mt19937 random(5);
    for (int i = 0; i < 600; ++i) {
        LedgerPosting posting;
        posting.account = QString::number(6000 + i % 40);
        const double amount = std::pow(10.0, std::uniform_real_distribution<double>(0, 5)(random));
        posting.amount = Decimal(Decimal::Integer(std::llround(amount * 100)), 2);
        builder.submission().ledger.push_back(posting);
    }
    EXPECT_TRUE(find(builder).empty());
    for (int i = 0; i < 200; ++i) {
        Decimal& amount = builder.submission().ledger[static_cast<std::size_t>(3 * i)].amount;
        amount = Decimal(49 + i % 10);
    }
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.item, QStringLiteral("ledger"));
}

TEST(CopiedSeries, fewStepsOfACoarseCounterRepeatByChance)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    auto& values = valuesOf(builder);
    for (qint64& value : values)
        value = value / 100 * 100;
    for (const char* day : {"2024-08-01T05:00:00", "2024-08-09T05:00:00"}) {
        const std::size_t first = valueAt(builder, day);
        for (std::size_t i = 0; i < 63; ++i)
            values[first + i] = i * i % 7 < 3 ? 10'000 : 20'000;
    }
    EXPECT_TRUE(find(builder).empty());
}

TEST(CopiedSeries, roundTensAllYear)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    std::mt19937 random(3);
    for (qint64& value : valuesOf(builder))
        value = random() % 100 < 45 ? (value + 5) / 10 * 10 : value;
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("M"));
    EXPECT_EQ(found[0].causes.front().cause, Cause::estimated);
}

TEST(CopiedSeries, aPlaceThatNeverCountsIsNoRounding)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    std::vector<qint64>& values = valuesOf(builder);
    for (qint64& value : values)
        value *= 10;
    values[50] += 3; // standby: one more place is written there
    EXPECT_TRUE(find(builder).empty());
}
TEST(CopiedSeries, stepsOfAPulseAreNoRoundTens)
{
    CaseBuilder builder = meteredYear(Load::oneShift, kHefei);
    for (qint64& value : valuesOf(builder))
        value = (value / 25 * 25 + 5) / 10;
    EXPECT_TRUE(find(builder).empty());
}

} // namespace
} // namespace attest::test
