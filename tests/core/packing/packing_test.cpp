// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packed_content.h"
#include "core/packing/packing.h"

#include "core/base/sha256.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest {
namespace {

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

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    quint32 state = 2463534242;
    for (char& byte : bytes) {
        state ^= state << 13;
        state ^= state >> 17;
        state ^= state << 5;
        byte = static_cast<char>(state);
    }
    return bytes;
}

TEST(PackedContent, KeepsBytesOfAnySizeInPieces)
{
    const qint64 piece = PackedContent::kPieceSize;
    for (const qint64 size : {qint64(0), qint64(1), piece - 1, piece, piece + 1, 3 * piece}) {
        const QByteArray bytes = noise(size);
        NoProgress progress;
        const auto packed = PackedContent::of(*bytesOf(bytes), progress);
        ASSERT_TRUE(packed) << size;
        EXPECT_EQ((*packed)->size(), size);
        EXPECT_EQ((*packed)->pieces(), static_cast<std::size_t>(std::max<qint64>(1, (size + piece - 1) / piece)));
        EXPECT_EQ((*packed)->sha256(), sha256(bytes));
        EXPECT_EQ(*(*packed)->unpacked(), bytes);
        const PackedContent small = PackedContent::of(bytes);
        EXPECT_EQ(small.sha256(), (*packed)->sha256());
        EXPECT_EQ(*small.unpacked(), bytes);
    }
}

TEST(PackedContent, ManyPackedBytesWaitInATemporaryFile)
{
    const QByteArray bytes = noise(70 * 1024 * 1024); // cannot be packed, and is more than what stays in memory, twice
    NoProgress progress;
    const auto packed = PackedContent::of(*bytesOf(bytes), progress);
    ASSERT_TRUE(packed);
    EXPECT_EQ(sha256(*(*packed)->unpacked()), sha256(bytes));
}

class Cancelled final : public Progress {
public:
    void report(qint64, qint64, const Message&) override {}
    bool isCancelled() const override { return true; }
};

TEST(PackedContent, CanBeCancelled)
{
    const Cancelled progress;
    const auto packed = PackedContent::of(*bytesOf("abc"), progress);
    ASSERT_FALSE(packed);
    EXPECT_EQ(packed.error().kind, ErrorKind::cancelled);
}

// FIPS 180-4, the examples of NIST's "SHA-256" example file.
TEST(Sha256Test, MatchesThePublishedDigests)
{
    EXPECT_EQ(sha256("abc"), QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    EXPECT_EQ(sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"),
              QStringLiteral("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"));
    EXPECT_EQ(sha256(""), QStringLiteral("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
}

} // namespace
} // namespace attest
