// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_reader.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstring>

namespace attest::test {
namespace {

/// A file of one byte, again and again, that is nowhere; counts what is read of it.
class EndlessBytes final : public ByteSource {
public:
    EndlessBytes(qint64 size, char byte) : m_size(size), m_byte(byte) {}

    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 count = std::clamp<qint64>(m_size - offset, 0, length);
        std::memset(buffer, m_byte, static_cast<std::size_t>(count));
        m_read += count;
        m_largest = std::max(m_largest, length);
        return count;
    }
    qint64 bytesRead() const { return m_read; }
    qint64 largestPiece() const { return m_largest; }

private:
    qint64 m_size;
    char m_byte;
    mutable qint64 m_read = 0;
    mutable qint64 m_largest = 0;
};

constexpr qint64 kGibi = qint64(1) << 30;
constexpr qint64 kMebi = qint64(1) << 20;

struct Endless {
    const char* name;
    char byte;
};

class TenGigabytes : public testing::TestWithParam<Endless> {};

/// One line, one row of empty cells, one text that never ends, one zero byte after the other.
TEST_P(TenGigabytes, AreRefusedAfterTheFirstPieces)
{
    const auto source = std::make_shared<EndlessBytes>(10 * kGibi, GetParam().byte);
    CsvOptions options;
    options.encoding = QStringLiteral("UTF-8");
    const auto reader = CsvReader::open(source, options, QStringLiteral("f.csv"));
    if (reader) {
        Row row;
        const auto more = (*reader)->next(row);
        ASSERT_FALSE(more);
        EXPECT_EQ(more.error().place.file, QStringLiteral("f.csv"));
        EXPECT_EQ(more.error().place.row, 1);
        const auto after = (*reader)->next(row);
        EXPECT_TRUE(after && !*after);
    }
    EXPECT_LT(source->bytesRead(), 64 * kMebi);
    EXPECT_LE(source->largestPiece(), 32 * kMebi);
}

INSTANTIATE_TEST_SUITE_P(Bytes, TenGigabytes, testing::Values(Endless{"letters", 'x'}, Endless{"delimiters", ','}, Endless{"quotes", '"'},
                                                             Endless{"zeros", '\0'}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(EndlessText, IsReadInPiecesToTellItsEncoding)
{
    const auto source = std::make_shared<EndlessBytes>(kGibi, 'x');
    const auto reader = CsvReader::open(source);
    Row row;
    EXPECT_TRUE(!reader || !(*reader)->next(row));
    EXPECT_LE(source->largestPiece(), 32 * kMebi);
}

/// The rows of a file of any length need no more than pieces of it at a time.
TEST(EndlessText, OfShortLinesIsReadRowByRow)
{
    const auto source = std::make_shared<EndlessBytes>(kGibi, '\n');
    CsvOptions options;
    options.encoding = QStringLiteral("UTF-8");
    options.delimiter = u',';
    const auto reader = CsvReader::open(source, options);
    ASSERT_TRUE(reader);
    Row row;
    for (int i = 1; i <= 100'000; ++i) {
        const auto more = (*reader)->next(row);
        ASSERT_TRUE(more && *more);
        ASSERT_EQ(row.number, i);
    }
    EXPECT_LT(source->bytesRead(), 64 * kMebi);
}

} // namespace
} // namespace attest::test
