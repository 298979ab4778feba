// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/series/series_pyramid.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <numeric>

using namespace attest;

namespace {

constexpr qint64 kStep = 900;

/// A value as the definition in the header sees it.
struct Interval {
    qint64 start;
    qint64 end;
    float value;
    bool estimated;
};

Series series(std::vector<qint64> start, std::vector<qint64> values, qint64 step = kStep, int scale = 1)
{
    Series result;
    result.meter = QStringLiteral("M");
    result.unit = Unit::kWh();
    result.scale = scale;
    result.stepSeconds = step;
    result.rows.resize(start.size());
    std::iota(result.rows.begin(), result.rows.end(), 2);
    result.start = std::move(start);
    result.values = std::move(values);
    return result;
}

std::vector<Interval> intervalsOf(std::vector<Series> all)
{
    std::vector<Interval> result;
    std::erase_if(all, [](const Series& one) { return one.size() == 0; });
    std::stable_sort(all.begin(), all.end(), [](const Series& a, const Series& b) { return a.start.front() < b.start.front(); });
    for (const Series& one : all) {
        for (std::size_t i = 0; i < one.size(); ++i) {
            const bool estimated = !one.quality.empty() && one.quality[i] != Quality::measured;
            result.push_back({one.start[i], 0, static_cast<float>(static_cast<double>(one.values[i]) * 0.1), estimated});
        }
    }
    std::stable_sort(result.begin(), result.end(), [](const Interval& a, const Interval& b) { return a.start < b.start; });
    for (std::size_t i = 0; i < result.size(); ++i) {
        const bool last = i + 1 == result.size();
        const bool gap = !last && result[i + 1].start - result[i].start > kStep;
        result[i].end = last || gap ? result[i].start + kStep : result[i + 1].start;
    }
    return result;
}

bool touches(const Interval& one, qint64 from, qint64 to)
{
    return (from <= one.start && one.start < to) || (one.start < from && from < one.end);
}

/// Whether every moment of [from, to) lies in one of the intervals.
bool isCovered(const std::vector<Interval>& all, qint64 from, qint64 to)
{
    qint64 reached = from;
    for (const Interval& one : all) {
        if (one.start <= reached)
            reached = std::max(reached, one.end);
    }
    return reached >= to;
}

void expectColumn(const SeriesColumn& column, const std::vector<Interval>& all, qint64 from, qint64 to)
{
    std::vector<Interval> inside;
    std::copy_if(all.begin(), all.end(), std::back_inserter(inside), [&](const Interval& one) { return touches(one, from, to); });
    RC_ASSERT(column.count == inside.size());
    const bool joined = std::any_of(all.begin(), all.end(), [&](const Interval& one) { return one.start < from && one.end >= from; });
    RC_ASSERT(column.joined == joined);
    if (inside.empty())
        return;
    const auto byValue = [](const Interval& a, const Interval& b) { return a.value < b.value; };
    RC_ASSERT(column.lowest == std::min_element(inside.begin(), inside.end(), byValue)->value);
    RC_ASSERT(column.highest == std::max_element(inside.begin(), inside.end(), byValue)->value);
    RC_ASSERT(column.first == inside.front().value);
    RC_ASSERT(column.last == inside.back().value);
    RC_ASSERT(column.estimated == std::any_of(inside.begin(), inside.end(), [](const Interval& one) { return one.estimated; }));
    RC_ASSERT(column.gap == !isCovered(all, from, to));
}

/// Steps of a quarter of an hour with gaps and twins; `wild`: in any order.
std::vector<Series> anyFiles(bool wild)
{
    std::vector<Series> files;
    qint64 time = 0;
    const int count = *rc::gen::inRange(1, 4);
    for (int file = 0; file < count; ++file) {
        const auto jumps = *rc::gen::container<std::vector<int>>(rc::gen::weightedElement<int>({{20, 1}, {1, 0}, {1, 2}, {1, 50}}));
        std::vector<qint64> start;
        std::vector<qint64> values;
        for (const int jump : jumps) {
            start.push_back(wild ? *rc::gen::inRange<qint64>(0, 200) * kStep : time);
            values.push_back(*rc::gen::inRange<qint64>(-1000, 100000));
            time += jump * kStep;
        }
        files.push_back(series(start, values));
        if (*rc::gen::arbitrary<bool>()) {
            for (std::size_t i = 0; i < start.size(); ++i)
                files.back().quality.push_back(i % 7 == 3 ? Quality::estimated : Quality::measured);
        }
    }
    return files;
}

SeriesPyramid pyramidOf(const std::vector<Series>& files)
{
    std::vector<const Series*> all;
    for (const Series& one : files)
        all.push_back(&one);
    return {all, Unit::kWh()};
}

void expectSameAsBruteForce(const std::vector<Series>& files)
{
    const SeriesPyramid pyramid = pyramidOf(files);
    const std::vector<Interval> all = intervalsOf(files);
    RC_ASSERT(pyramid.size() == all.size());
    for (std::size_t i = 0; i < all.size(); ++i) {
        RC_ASSERT(pyramid.start(i) == all[i].start);
        RC_ASSERT(pyramid.end(i) == all[i].end);
        RC_ASSERT(pyramid.value(i) == all[i].value);
    }
    const qint64 from = *rc::gen::inRange<qint64>(-5 * kStep, 250 * kStep);
    const qint64 to = from + *rc::gen::inRange<qint64>(1, 300 * kStep);
    const int count = *rc::gen::inRange(1, 40);
    const auto columns = pyramid.columns(from, to, count);
    RC_ASSERT(columns.size() == static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        expectColumn(columns[static_cast<std::size_t>(i)], all, from + (to - from) * i / count, from + (to - from) * (i + 1) / count);
    const SeriesPyramid::Range range = pyramid.touching(from, to);
    RC_ASSERT(range.end - range.first == static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const Interval& one) { return touches(one, from, to); })));
}

RC_GTEST_PROP(SeriesPyramid, showsWhatBruteForceFinds, ())
{
    expectSameAsBruteForce(anyFiles(false));
}

RC_GTEST_PROP(SeriesPyramid, showsWhatBruteForceFindsInFilesOutOfOrder, ())
{
    expectSameAsBruteForce(anyFiles(true));
}

RC_GTEST_PROP(SeriesPyramid, listsEveryGap, ())
{
    const std::vector<Series> files = anyFiles(*rc::gen::arbitrary<bool>());
    const std::vector<Interval> all = intervalsOf(files);
    std::vector<std::pair<qint64, qint64>> expected;
    for (std::size_t i = 0; i + 1 < all.size(); ++i) {
        if (all[i].end < all[i + 1].start)
            expected.emplace_back(all[i].end, all[i + 1].start);
    }
    const std::vector<SeriesGap> gaps = pyramidOf(files).gaps(1000);
    RC_ASSERT(gaps.size() == expected.size());
    for (std::size_t i = 0; i < gaps.size(); ++i)
        RC_ASSERT(std::pair(gaps[i].from, gaps[i].to) == expected[i]);
}

TEST(SeriesPyramid, isEmptyWithoutValues)
{
    const SeriesPyramid pyramid({}, Unit::kWh());
    EXPECT_TRUE(pyramid.isEmpty());
    for (const SeriesColumn& column : pyramid.columns(0, 100, 3))
        EXPECT_EQ(column.count, 0U);
    EXPECT_TRUE(pyramid.gaps(10).empty());
}

TEST(SeriesPyramid, drawsFilesOfDifferentUnitsInOne)
{
    Series first = series({0}, {15}, kStep, 1); // 1.5 kWh
    Series second = series({kStep}, {25}, kStep, 4);
    second.unit = Unit::MWh(); // 0.0025 MWh
    Series water = series({0}, {1});
    water.unit = *Unit::find(QStringLiteral("m3"));
    const SeriesPyramid pyramid({&second, &first, &water}, Unit::kWh());
    ASSERT_EQ(pyramid.size(), 2U);
    EXPECT_FLOAT_EQ(pyramid.value(0), 1.5F);
    EXPECT_FLOAT_EQ(pyramid.value(1), 2.5F);
    EXPECT_EQ(pyramid.place(1).series, &second);
    EXPECT_FLOAT_EQ(pyramid.lowest(), 1.5F);
    EXPECT_FLOAT_EQ(pyramid.highest(), 2.5F);
}

TEST(SeriesPyramid, takesLessThanAByteAValueForFilesInOrder)
{
    std::vector<qint64> start(35040);
    for (std::size_t i = 0; i < start.size(); ++i)
        start[i] = static_cast<qint64>(i) * kStep;
    const Series year = series(start, std::vector<qint64>(start.size(), 5));
    const SeriesPyramid pyramid({&year}, Unit::kWh());
    EXPECT_LT(pyramid.memory(), start.size());
}

struct StepLimit {
    qint64 step;
    qint64 longest;
};

class LongestStep : public testing::TestWithParam<StepLimit> {};

TEST_P(LongestStep, allowsForTheCalendar)
{
    EXPECT_EQ(longestStep(GetParam().step), GetParam().longest);
}

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 86400;
INSTANTIATE_TEST_SUITE_P(Steps, LongestStep, testing::Values(
    StepLimit{0, 0}, StepLimit{60, 60}, StepLimit{900, 900}, StepLimit{kHour, kHour}, StepLimit{kDay, 25 * kHour},
    StepLimit{28 * kDay, 31 * kDay + kHour}, StepLimit{31 * kDay, 33 * kDay + kHour}, StepLimit{90 * kDay, 92 * kDay + kHour},
    StepLimit{365 * kDay, 367 * kDay + kHour}));

} // namespace
