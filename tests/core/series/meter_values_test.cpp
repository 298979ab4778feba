// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/meter_values.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

Series series(const QString& file, const Unit& unit, int scale, std::vector<qint64> starts, std::vector<qint64> values)
{
    Series one{QStringLiteral("M"), unit, scale, file, {}, QStringLiteral("C"), 900, std::move(starts), std::move(values), {}, {}};
    for (std::size_t i = 0; i < one.size(); ++i)
        one.rows.push_back(static_cast<qint32>(i) + 2);
    return one;
}

Meter meter()
{
    Meter one;
    one.id = QStringLiteral("M");
    one.unit = Unit::kWh();
    return one;
}

std::vector<qint64> listed(std::span<const qint64> values) { return {values.begin(), values.end()}; }
std::vector<double> listed(std::span<const double> values) { return {values.begin(), values.end()}; }

TEST(MeterValues, OneFileInOrderIsLookedAtWithoutACopy)
{
    const Meter of = meter();
    const Series one = series(QStringLiteral("E-001"), *Unit::find(QStringLiteral("MWh")), 1, {0, 900, 1800}, {5, 10, 15});
    const MeterValues values(of, {&one}, QTimeZone::utc());
    EXPECT_EQ(values.starts().data(), one.start.data());
    EXPECT_EQ(listed(values.values()), (std::vector<double>{500, 1000, 1500}));
    EXPECT_EQ(values.stepSeconds(), 900);
    EXPECT_EQ(values.cell(2).row, 4);
    EXPECT_EQ(values.quality(2), Quality::measured);
    EXPECT_TRUE(values.twins().empty());
}

TEST(MeterValues, FilesAreMergedInTimeAndTwinsStandApart)
{
    const Meter of = meter();
    const Series late = series(QStringLiteral("E-001"), Unit::kWh(), 0, {1800, 2700}, {3, 4});
    const Series early = series(QStringLiteral("E-002"), *Unit::find(QStringLiteral("MWh")), 3, {900, 0, 1800, 2700}, {2, 1, 3, 5});
    const MeterValues values(of, {&late, &early}, QTimeZone::utc());
    EXPECT_EQ(listed(values.starts()), (std::vector<qint64>{0, 900, 1800, 2700}));
    EXPECT_EQ(listed(values.values()), (std::vector<double>{1, 2, 3, 4}));
    EXPECT_EQ(values.cell(0).file, QStringLiteral("E-002"));
    EXPECT_EQ(values.cell(3).file, QStringLiteral("E-001"));
    ASSERT_EQ(values.twins().size(), 2U);
    EXPECT_TRUE(values.twins()[0].isSame);
    EXPECT_FALSE(values.twins()[1].isSame);
    EXPECT_EQ(values.twins()[1].second.at, 3U);
}

TEST(MeterValues, UnitsOfAnotherKindAreLeftOut)
{
    const Meter of = meter();
    const Series cubic = series(QStringLiteral("E-001"), *Unit::find(QStringLiteral("m3")), 0, {0}, {1});
    EXPECT_TRUE(MeterValues(of, {&cubic}, QTimeZone::utc()).isEmpty());
}

TEST(MeterValues, FilesOfDifferentStepsHaveNoCommonStep)
{
    const Meter of = meter();
    const Series quarters = series(QStringLiteral("E-001"), Unit::kWh(), 0, {0, 900}, {1, 1});
    Series hours = series(QStringLiteral("E-002"), Unit::kWh(), 0, {3600, 7200}, {4, 4});
    hours.stepSeconds = 3600;
    EXPECT_EQ(MeterValues(of, {&quarters, &hours}, QTimeZone::utc()).stepSeconds(), 0);
}

TEST(MeterValues, EveryMeterWithASeriesIsListedInTheOrderOfMeters)
{
    Submission submission;
    submission.engagement.timezone = QStringLiteral("Europe/Berlin");
    submission.meters = {meter(), meter(), meter()};
    submission.meters[0].id = QStringLiteral("B");
    submission.meters[1].id = QStringLiteral("EMPTY");
    submission.meters[2].id = QStringLiteral("A");
    submission.series = {series(QStringLiteral("E-001"), Unit::kWh(), 0, {0}, {1}), series(QStringLiteral("E-001"), Unit::kWh(), 0, {0}, {1})};
    submission.series[0].meter = QStringLiteral("A");
    submission.series[1].meter = QStringLiteral("B");
    const auto all = meterValues(submission);
    ASSERT_EQ(all.size(), 2U);
    EXPECT_EQ(all[0].meter().id, QStringLiteral("B"));
    EXPECT_EQ(all[1].meter().id, QStringLiteral("A"));
    EXPECT_EQ(all[0].calendar().offsetAt(0), 3600);
}

} // namespace
} // namespace attest
