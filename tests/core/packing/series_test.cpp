// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packed_series.h"
#include "core/packing/series_chunk.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <limits>

namespace attest {
namespace {

TEST(SeriesChunk, GivesBackAnySeries)
{
    EXPECT_TRUE(rc::check([](const std::vector<qint64>& start, bool withQuality) {
        Series series;
        for (const qint64 time : start) {
            series.start.push_back(time);
            series.values.push_back(*rc::gen::arbitrary<qint64>());
            series.rows.push_back(*rc::gen::arbitrary<qint32>());
            if (withQuality)
                series.quality.push_back(*rc::gen::element(Quality::measured, Quality::estimated, Quality::substituted));
        }
        Series again;
        RC_ASSERT(appendChunk(chunkOf(series), again).has_value());
        RC_ASSERT(again.start == series.start);
        RC_ASSERT(again.values == series.values);
        RC_ASSERT(again.rows == series.rows);
        RC_ASSERT(again.quality == series.quality);
    }));
}

TEST(SeriesChunk, RefusesBrokenChunks)
{
    Series series;
    series.start = {0, 900, 1800};
    series.values = {1, 2, 3};
    series.rows = {2, 3, 4};
    const QByteArray chunk = chunkOf(series);
    for (qsizetype length = 0; length < chunk.size(); ++length) {
        Series target;
        EXPECT_FALSE(appendChunk(chunk.left(length), target)) << length;
    }
    Series target;
    EXPECT_FALSE(appendChunk(chunk + 'x', target));
    EXPECT_FALSE(appendChunk(QByteArray("\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10), target)); // a huge count
}

Series head(int scale)
{
    Series series;
    series.meter = QStringLiteral("M");
    series.scale = scale;
    return series;
}

TEST(SeriesPacker, CutsAtMonthsAndKeepsTheExtremes)
{
    SeriesPacker packer(head(0));
    std::vector<qint64> values;
    for (int i = 0; i < 96 * 60; ++i) { // 60 days of quarter hours from 1 January 2024: January 31, February 29
        values.push_back(i % 2 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min());
        packer.add(1704067200 + i * 900, values.back(), i + 2, Quality::measured);
    }
    const PackedSeries packed = std::move(packer).finish(900, {});
    EXPECT_EQ(packed.chunks.size(), 2u);
    EXPECT_EQ(packed.count, 96 * 60);
    const Series series = *packed.unpacked();
    EXPECT_EQ(series.values, values);
    EXPECT_EQ(series.meter, QStringLiteral("M"));
    EXPECT_TRUE(series.quality.empty());
    EXPECT_TRUE(std::move(SeriesPacker(head(0))).finish(0, {}).chunks.empty());
}

TEST(SeriesPacker, FewerPlacesAreSaidWhereSomethingIsLost)
{
    SeriesPacker packer(head(2));
    for (int i = 0; i < 1000; ++i)
        packer.add(1704067200 + qint64(i) * 7200, i == 7 ? 1250 : 1200, i + 2, Quality::measured);
    EXPECT_FALSE(packer.rescale(1)) << "the value is in a chunk that is packed, and ends on a zero";
    EXPECT_TRUE(packer.rescale(0));
    const Series series = *std::move(packer).finish(7200, {}).unpacked();
    EXPECT_EQ(series.values[7], 12) << "12.5 is rounded to the even digit";
    EXPECT_EQ(series.values[999], 12);
    EXPECT_EQ(series.scale, 0);
}

/// Whatever comes when, the result is as if all had been kept unpacked.
TEST(SeriesPacker, RescalesMovesAndMarksAcrossChunks)
{
    EXPECT_TRUE(rc::check([] {
        SeriesPacker packer(head(0));
        std::vector<qint64> starts;
        std::vector<qint64> values;
        std::vector<Quality> qualities;
        const int count = *rc::gen::inRange(1, 1500);
        const int rescaledAt = *rc::gen::inRange(0, 1500);
        const int estimatedAt = *rc::gen::inRange(0, 1500);
        for (int i = 0; i < count; ++i) {
            if (i == rescaledAt) {
                packer.rescale(2);
                for (qint64& value : values)
                    value *= 100;
            }
            starts.push_back(1704067200 + qint64(i) * 7200 + 60);
            values.push_back(i);
            qualities.push_back(i == estimatedAt ? Quality::estimated : Quality::measured);
            packer.add(starts.back() - 60, i, i + 2, qualities.back());
        }
        const PackedSeries packed = std::move(packer).finish(7200, [](qint64 start) { return start + 60; });
        const Series series = *packed.unpacked();
        RC_ASSERT(series.start == starts);
        RC_ASSERT(series.values == values);
        RC_ASSERT(series.scale == (rescaledAt < count ? 2 : 0));
        if (estimatedAt < count)
            RC_ASSERT(series.quality == qualities);
        else
            RC_ASSERT(series.quality.empty());
    }));
}

} // namespace
} // namespace attest
