// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/message_codec.h"
#include "core/store/packing.h"
#include "core/store/row_codec.h"
#include "core/store/series_codec.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest {
namespace {

TEST(MessageCodec, KeepsSourceAndTypedArguments)
{
    const Message inner{"Unit %1", {QStringLiteral("kWh")}};
    const Message message{"Row %1: %2 %3 %4 %5", {Decimal::of("-12.500"), QDate(2024, 2, 29), Period::month(2024, 3), inner,
                                                  QStringLiteral("\u6c14 \"x\"")}};
    const auto read = messageFrom(toJson(message));
    ASSERT_TRUE(read);
    EXPECT_STREQ(read->source(), message.source());
    ASSERT_EQ(read->arguments().size(), 5u);
    EXPECT_EQ(std::get<Decimal>(read->arguments()[0]).text(), QStringLiteral("-12.500"));
    EXPECT_EQ(std::get<QDate>(read->arguments()[1]), QDate(2024, 2, 29));
    EXPECT_EQ(std::get<Period>(read->arguments()[2]), Period::month(2024, 3));
    EXPECT_EQ(std::get<Message>(read->arguments()[3]).english(), QStringLiteral("Unit kWh"));
    EXPECT_EQ(read->english(), message.english());
}

TEST(MessageCodec, RefusesOtherThings)
{
    EXPECT_FALSE(messageFrom(QJsonValue()));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a")}));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("number"), QStringLiteral("x")}}}}));
    EXPECT_FALSE(messageFrom(QJsonArray{QStringLiteral("a"), QJsonArray{QJsonObject{{QStringLiteral("what"), QStringLiteral("x")}}}}));
}

TEST(RowCodec, KeepsRows)
{
    DraftRow row{FileKind::invoices, {QStringLiteral("E-002"), QStringLiteral("Bl\u00e4tter"), 7, QStringLiteral("C")}, {}};
    row.fields[QStringLiteral("value")] = {QStringLiteral("1.234,5"), QStringLiteral("1234.5"), QStringLiteral("C")};
    row.fields[QStringLiteral("unit")] = {QStringLiteral("kWh\n"), QStringLiteral("kWh"), QString()};
    const QByteArray bytes = encode(std::vector<DraftRow>{row, row});
    const auto read = decodeRows(bytes);
    ASSERT_TRUE(read);
    ASSERT_EQ(read->size(), 2u);
    EXPECT_EQ((*read)[1].at, row.at);
    EXPECT_EQ((*read)[1].fields.at(QStringLiteral("unit")).written, QStringLiteral("kWh\n"));
    EXPECT_EQ(encode(*read), bytes);
    EXPECT_FALSE(decodeRows("[1,2]\n"));
    EXPECT_FALSE(decodeRows(bytes.chopped(5)));
}

Series read(const std::vector<QByteArray>& chunks)
{
    Series series;
    for (const QByteArray& chunk : chunks)
        EXPECT_TRUE(appendChunk(chunk, series));
    return series;
}

TEST(SeriesCodec, GivesBackAnySeries)
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
        const Series again = read(chunksOf(series));
        RC_ASSERT(again.start == series.start);
        RC_ASSERT(again.values == series.values);
        RC_ASSERT(again.rows == series.rows);
        RC_ASSERT(again.quality == series.quality);
    }));
}

TEST(SeriesCodec, CutsAtMonthsAndKeepsTheExtremes)
{
    Series series;
    for (int i = 0; i < 96 * 60; ++i) { // 60 days of quarter hours from 1 January 2024: January 31, February 29
        series.start.push_back(1704067200 + i * 900);
        series.values.push_back(i % 2 ? std::numeric_limits<qint64>::max() : std::numeric_limits<qint64>::min());
        series.rows.push_back(i + 2);
    }
    const auto chunks = chunksOf(series);
    EXPECT_EQ(chunks.size(), 2u);
    EXPECT_EQ(read(chunks).values, series.values);
    EXPECT_TRUE(chunksOf(Series()).empty());
}

TEST(SeriesCodec, RefusesBrokenChunks)
{
    Series series;
    series.start = {0, 900, 1800};
    series.values = {1, 2, 3};
    series.rows = {2, 3, 4};
    const QByteArray chunk = chunksOf(series).front();
    for (qsizetype length = 0; length < chunk.size(); ++length) {
        Series target;
        EXPECT_FALSE(appendChunk(chunk.left(length), target)) << length;
    }
    Series target;
    EXPECT_FALSE(appendChunk(chunk + 'x', target));
    EXPECT_FALSE(appendChunk(QByteArray("\xfe\xff\xff\xff\xff\xff\xff\xff\xff\x01", 10), target)); // a huge count
}

TEST(Packing, GivesBackAnyBytesAndRefusesOthers)
{
    EXPECT_TRUE(rc::check([](const std::string& text) {
        const QByteArray bytes = QByteArray::fromStdString(text);
        const auto again = unpack(pack(bytes), bytes.size());
        RC_ASSERT(again.has_value());
        RC_ASSERT(*again == bytes);
    }));
    const QByteArray packed = pack("hello hello hello");
    EXPECT_FALSE(unpack(packed, 16));
    EXPECT_FALSE(unpack(packed, qint64(1) << 40));
    EXPECT_FALSE(unpack(packed.chopped(1), 17));
    EXPECT_FALSE(unpack("nonsense", 17));
}

} // namespace
} // namespace attest
