// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/pattern_checks.h"

#include "core/checks/series/shift_causes.h"
#include "tests/core/checks/series/meter_worlds.h"

#include <gtest/gtest.h>

#include <string>

namespace attest::test {
namespace {

std::vector<Discrepancy> find(const CaseBuilder& builder) { return outcomeOf(kSeriesLevelShift, builder).found; }

void multiply(CaseBuilder& builder, const char* from, const char* to, double factor)
{
    for (std::size_t i = valueAt(builder, from); i < valueAt(builder, to); ++i)
        valuesOf(builder)[i] = std::llround(static_cast<double>(valuesOf(builder)[i]) * factor);
}

TEST(SeriesLevelShift, cleanWorldsAreSilent)
{
    EXPECT_EQ(falseAlarms(kSeriesLevelShift).join(u'\n').toStdString(), "");
}

TEST(SeriesLevelShift, aRatioThatChanged)
{
    const struct {
        Load load;
        World world;
        double factor;
        int within; ///< days that its date is known
    } cases[] = {{Load::oneShift, kHefei, 1.8, 0}, {Load::threeShift, kDresden, 0.5, 0},      {Load::continuous, kPune, 1.6, 0}, {Load::weekend, kAdelaide, 2, 0},
                 {Load::coldStore, kDresden, 10, 0}, {Load::importWithSun, kPune, 4, 0}, {Load::sun, kDresden, 2, 7},       {Load::sun, kPune, 0.4, 7}};
    for (const auto& [load, world, factor, within] : cases) {
        CaseBuilder builder = meteredYear(load, world);
        const std::string year = std::to_string(world.year);
        multiply(builder, (year + "-06-03T00:00:00").c_str(), (year + "-12-31T23:59:59").c_str(), factor);
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << static_cast<int>(load) << ' ' << factor;
        EXPECT_LE(std::abs(found[0].subject.period.from().daysTo(QDate(world.year, 6, 3))), within) << static_cast<int>(load);
        EXPECT_EQ(found[0].subject.period.to(), QDate(world.year, 12, 31));
        EXPECT_NEAR(found[0].observed->value.toDouble() / found[0].expected->value.toDouble(), factor, 0.15 * factor);
    }
}

TEST(SeriesLevelShift, fourWeeksAndBack)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kHefei);
    multiply(builder, "2024-05-08T00:00:00", "2024-06-05T00:00:00", 3);
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period, Period(QDate(2024, 5, 8), QDate(2024, 6, 4)));
}

TEST(SeriesLevelShift, aWeekIsNoLastingJump)
{
    CaseBuilder builder = meteredYear(Load::threeShift, kHefei);
    multiply(builder, "2024-05-08T00:00:00", "2024-05-15T00:00:00", 3);
    EXPECT_TRUE(find(builder).empty());
}

/// A meter of continuous load and the one above it.
CaseBuilder withParent()
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    builder.meter(QStringLiteral("UP"), MeterMeasures::gridImport);
    builder.submission().meters[0].parent = QStringLiteral("UP");
    builder.submission().series.push_back(builder.submission().series[0]);
    builder.submission().series[1].meter = QStringLiteral("UP");
    for (qint64& value : builder.submission().series[1].values)
        value += 200;
    return builder;
}

TEST(SeriesLevelShift, theMeterAboveTellsLoadFromRatio)
{
    CaseBuilder builder = withParent();
    multiply(builder, "2024-06-03T00:00:00", "2024-12-31T23:59:59", 1.8);
    EXPECT_EQ(find(builder).size(), 1U);
    auto& all = builder.submission().series;
    for (std::size_t i = 0; i < all[1].size(); ++i)
        all[1].values[i] = all[0].values[i] + 200;
    EXPECT_TRUE(find(builder).empty());
}

TEST(SeriesLevelShift, namesTheRatio)
{
    Meter meter;
    meter.multiplier = 80;
    const auto first = [&](double ratio) { return shiftCauses(meter, ratio, 0.05).front(); };
    EXPECT_EQ(first(80).cause, Cause::wrongMultiplier);
    EXPECT_TRUE(first(1.0 / 80).why.english().contains(QStringLiteral("80")));
    EXPECT_EQ(first(1.5).cause, Cause::wrongMultiplier); // 120 in place of 80
    EXPECT_TRUE(first(1.5).why.english().contains(QStringLiteral("120")));
    EXPECT_EQ(first(1000).cause, Cause::unitFactor);
    EXPECT_EQ(first(4.02).cause, Cause::unitFactor);
    EXPECT_EQ(first(1.8).cause, Cause::wrongMultiplier);
    EXPECT_EQ(shiftCauses(meter, 1.8, 0.05).back().cause, Cause::meterFault);
}

TEST(SeriesLevelShift, whatRemainsOfOtherFlowsIsNotCompared)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    builder.submission().meters[0].measures = MeterMeasures::gridExport;
    EXPECT_EQ(outcomeOf(kSeriesLevelShift, builder).compared, 0);
}

TEST(SeriesLevelShift, aRatioThatWasSetBackAfterFiveWeeksEnds)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei);
    multiply(builder, "2024-05-06T00:00:00", "2024-06-10T00:00:00", 0.5);
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.period.to(), QDate(2024, 6, 9));
}

TEST(SeriesLevelShift, aStandStillOfAllMetersIsNone)
{
    for (const char* end : {"2024-05-20T00:00:00", "2024-06-03T00:00:00", "2024-09-16T00:00:00"}) {
        CaseBuilder builder = meteredYear(Load::continuous, kHefei);
        builder.meter(QStringLiteral("N"), MeterMeasures::consumption);
        builder.submission().meters[1].site = builder.submission().meters[0].site;
        builder.submission().series.push_back(builder.submission().series[0]);
        auto& other = builder.submission().series[1];
        other.meter = QStringLiteral("N");
        const std::vector<qint64> running = other.values;
        multiply(builder, "2024-05-06T00:00:00", end, 0.19);
        other.values = valuesOf(builder);
        EXPECT_TRUE(find(builder).empty()) << end;
        other.values = running;
        const auto found = find(builder);
        EXPECT_EQ(found.size(), 1U) << end;
    }
}

/// The works of threeShift stands still from 5 to 18 August.
TEST(SeriesLevelShift, besideAStandStillOfTheWorks)
{
    const struct {
        const char* from;
        const char* to;
        double factor;
    } cases[] = {{"2024-07-31T00:00:00", "2024-12-31T23:59:59", 1.8}, {"2024-07-10T00:00:00", "2024-08-01T00:00:00", 2.5}, {"2024-07-29T00:00:00", "2024-12-31T23:59:59", 10},
                 {"2024-08-20T00:00:00", "2024-12-31T23:59:59", 0.6}};
    for (const auto& [from, to, factor] : cases) {
        CaseBuilder builder = meteredYear(Load::threeShift, kHefei, 8, 3600);
        multiply(builder, from, to, factor);
        const auto found = find(builder);
        ASSERT_EQ(found.size(), 1U) << from;
        const QDate day = QDate::fromString(QString::fromLatin1(from).left(10), Qt::ISODate);
        EXPECT_LE(std::abs(found[0].subject.period.from().daysTo(day)), 16) << from << ' ' << found[0].subject.period.from().toString().toStdString();
    }
}

TEST(SeriesLevelShift, filesOfDifferentStepsAreLookedAtEach)
{
    CaseBuilder builder = meteredYear(Load::continuous, kHefei, 1, 900);
    const Series hours = meteredYear(Load::continuous, kHefei, 2, 3600).submission().series[0];
    Series& first = builder.submission().series[0];
    const std::size_t middle = valueAt(builder, "2024-07-01T00:00:00");
    first.start.resize(middle);
    first.values.resize(middle);
    first.rows.resize(middle);
    Series second = hours;
    const auto from = std::lower_bound(hours.start.begin(), hours.start.end(), first.start.back() + 1) - hours.start.begin();
    second.file = QStringLiteral("E-003");
    second.start.erase(second.start.begin(), second.start.begin() + from);
    second.values.erase(second.values.begin(), second.values.begin() + from);
    second.rows.erase(second.rows.begin(), second.rows.begin() + from);
    builder.submission().series.push_back(second);
    EXPECT_EQ(outcomeOf(kSeriesLevelShift, builder).compared, 1);
    EXPECT_TRUE(find(builder).empty()) << "an hour holds four quarters";
    auto& late = builder.submission().series[1].values;
    for (std::size_t i = late.size() / 2; i < late.size(); ++i)
        late[i] *= 2;
    multiply(builder, "2024-03-04T00:00:00", "2024-07-01T00:00:00", 3);
    const auto found = find(builder);
    ASSERT_EQ(found.size(), 2U);
    EXPECT_EQ(found[0].subject.period, Period(QDate(2024, 3, 4), QDate(2024, 6, 30)));
    EXPECT_EQ(found[1].subject.period.to(), QDate(2024, 12, 31));
}

TEST(SeriesLevelShift, aStandStillOfTheOnlyMeterIsNoneButATenthIs)
{
    for (const auto& [factor, count] : {std::pair(0.19, 0U), std::pair(0.1, 1U), std::pair(0.5, 1U)}) {
        CaseBuilder builder = meteredYear(Load::continuous, kHefei);
        multiply(builder, "2024-05-06T00:00:00", "2024-06-03T00:00:00", factor);
        EXPECT_EQ(find(builder).size(), count) << factor;
    }
}

TEST(SeriesLevelShift, aLoadThatTheSitesConsumptionShowsIsNone)
{
    CaseBuilder builder = withParent();
    builder.submission().meters[0].parent.clear();
    builder.submission().meters[1].measures = MeterMeasures::consumption;
    multiply(builder, "2024-06-03T00:00:00", "2024-12-31T23:59:59", 1.8);
    EXPECT_EQ(find(builder).size(), 1U);
    auto& all = builder.submission().series;
    for (std::size_t i = 0; i < all[1].size(); ++i)
        all[1].values[i] = all[0].values[i] - 2;
    EXPECT_TRUE(find(builder).empty());
}

} // namespace
} // namespace attest::test
