// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_archive.h"

#include "core/base/byte_spool.h"

#include "workbook_builder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::zipOf;

SharedBytes packed(const std::vector<std::pair<QByteArray, QByteArray>>& entries)
{
    return bytesOf(zipOf(entries));
}

QByteArray contentOf(ZipArchive& archive, const QString& name)
{
    auto entry = archive.entry(name);
    QByteArray content(1 << 20, Qt::Uninitialized);
    const auto count = entry->read(content.data(), content.size());
    return content.left(count ? *count : 0);
}

TEST(ZipArchive, FindsEntriesAsOfficeDoes)
{
    auto archive = ZipArchive::open(packed({{"xl/Workbook.xml", "w"}, {"xl\\styles.xml", "s"}}));
    ASSERT_TRUE(archive);
    EXPECT_EQ(contentOf(**archive, QStringLiteral("xl/workbook.xml")), "w");
    EXPECT_EQ(contentOf(**archive, QStringLiteral("xl/styles.xml")), "s");
    EXPECT_FALSE((*archive)->contains(QStringLiteral("xl/none.xml")));
    EXPECT_FALSE((*archive)->entry(QStringLiteral("xl/none.xml")));
}

TEST(ZipArchive, AnEntryKeepsItsArchive)
{
    auto entry = (*ZipArchive::open(packed({{"a", "text"}})))->entry(QStringLiteral("a"));
    ASSERT_TRUE(entry);
    char buffer[8];
    EXPECT_EQ(*entry->read(buffer, 8), 4);
    EXPECT_EQ(*entry->read(buffer, 8), 0);
}

/// The names of an archive that the test's writer only makes in UTF-8: another name of the same length takes its place.
SharedBytes renamed(const QByteArray& from, const QByteArray& to)
{
    return bytesOf(zipOf({{"folder/first.csv", "1"}, {from, "text"}}).replace(from, to));
}

TEST(ZipArchive, ListsItsFiles)
{
    const auto archive = ZipArchive::open(packed({{"meters/", ""}, {"meters/电表.csv", "a,b"}, {"back\\slash.csv", "x"}}));
    ASSERT_TRUE(archive);
    const auto entries = (*archive)->entries();
    ASSERT_TRUE(entries);
    EXPECT_EQ(*entries, (std::vector<ZipEntryInfo>{{QString::fromUtf8("meters/电表.csv"), 3}, {QStringLiteral("back/slash.csv"), 1}}));
    EXPECT_EQ(*(*(*archive)->unpack(QString::fromUtf8("meters/电表.csv")))->all(), "a,b");
    EXPECT_EQ(*(*(*archive)->unpack(QStringLiteral("back/slash.csv")))->all(), "x");
    EXPECT_FALSE((*archive)->unpack(QStringLiteral("none.csv")));
}

TEST(ZipArchive, DecodesOldNames)
{
    const std::pair<const char*, const char*> cases[] = {
        {"\xB5\xE7\xB1\xED.csv", "电表.csv"},      // GB18030
        {"Z\x84hlerst\x84nde.csv", "Zählerstände.csv"}, // code page 437
    };
    for (const auto& [raw, name] : cases) {
        const auto archive = ZipArchive::open(renamed(QByteArray(QByteArray(raw).size(), '~'), raw));
        ASSERT_TRUE(archive);
        const auto entries = (*archive)->entries();
        ASSERT_TRUE(entries) << entries.error().line().toStdString();
        EXPECT_EQ(entries->at(1).name, QString::fromUtf8(name));
        EXPECT_EQ(*(*(*archive)->unpack(QString::fromUtf8(name)))->all(), "text");
    }
}

TEST(ZipArchive, RefusesNamesThatLeadOutside)
{
    for (const char* name : {"/etc/passwd", "../secret.csv", "a/../../b.csv", "C:/b.csv", "a//b.csv", "./a.csv", "..\\up.csv"}) {
        const auto archive = ZipArchive::open(packed({{name, "x"}}));
        ASSERT_TRUE(archive) << name;
        EXPECT_FALSE((*archive)->entries()) << name;
    }
    const auto twice = ZipArchive::open(bytesOf(zipOf({{"a1.csv", "1"}, {"a2.csv", "2"}}).replace("a2.csv", "a1.csv")));
    EXPECT_TRUE(!twice || !(*twice)->entries());
}

TEST(ZipArchive, RefusesLinks)
{
    QByteArray bytes = zipOf({{"link", "/etc/passwd"}});
    const qsizetype entry = bytes.indexOf("PK\1\2");
    bytes[entry + 5] = 3;                            // written by Unix
    bytes[entry + 41] = static_cast<char>(0xA1);     // a link, 0xA1FF
    bytes[entry + 40] = static_cast<char>(0xFF);
    const auto archive = ZipArchive::open(bytesOf(bytes));
    ASSERT_TRUE(archive);
    const auto entries = (*archive)->entries();
    ASSERT_FALSE(entries);
    EXPECT_EQ(entries.error().line().toStdString(),
              "The archive holds “link”, which is no plain file inside of it; Unpack it with care and add its files one by one");
}

TEST(ZipArchive, RefusesFilesWithAPassword)
{
    QByteArray bytes = zipOf({{"a.csv", "secret"}});
    bytes[6] = static_cast<char>(bytes[6] | 1);
    const qsizetype entry = bytes.indexOf("PK\1\2");
    bytes[entry + 8] = static_cast<char>(bytes[entry + 8] | 1);
    const auto archive = ZipArchive::open(bytesOf(bytes));
    ASSERT_TRUE(archive);
    EXPECT_FALSE((*archive)->entries());
    EXPECT_FALSE((*archive)->unpack(QStringLiteral("a.csv")));
}

TEST(ZipArchive, UnpacksLargeFilesBesideTheMemory)
{
    QByteArray large(qsizetype(ByteSpool::kMaximumInMemory) + 70'000, Qt::Uninitialized);
    for (qsizetype i = 0; i < large.size(); ++i)
        large[i] = static_cast<char>((i * i) >> 7);
    SharedBytes bytes;
    {
        const auto archive = ZipArchive::open(packed({{"large.csv", large}}));
        bytes = *(*archive)->unpack(QStringLiteral("large.csv"));
    }
    EXPECT_EQ(bytes->size(), large.size());
    EXPECT_EQ(*bytes->slice(large.size() - 10, 20), large.right(10));
    EXPECT_EQ(*bytes->slice(100, 50), large.mid(100, 50));
    EXPECT_TRUE(bytes->slice(large.size() + 5, 10)->isEmpty());
    EXPECT_TRUE(*bytes->all() == large);
}

TEST(ZipArchive, RefusesBombs)
{
    const QByteArray zeros(qsizetype(ZipArchive::kRatioFreeUnpacked) + 1024 * 1024, '\0');
    const QByteArray bomb = zipOf({{"a", zeros}});
    ASSERT_LT(bomb.size() * 1000, zeros.size()) << "the packer is not good enough for this test";
    EXPECT_FALSE(ZipArchive::open(bytesOf(bomb)));
    EXPECT_TRUE(ZipArchive::open(packed({{"a", zeros.left(qsizetype(ZipArchive::kRatioFreeUnpacked))}})));
}

TEST(ZipArchive, RefusesTooManyEntries)
{
    std::vector<std::pair<QByteArray, QByteArray>> entries;
    for (qint64 i = 0; i < ZipArchive::kMaximumEntries; ++i)
        entries.emplace_back("e" + QByteArray::number(i), "");
    EXPECT_TRUE(ZipArchive::open(packed(entries)));
    entries.emplace_back("one more", "");
    EXPECT_FALSE(ZipArchive::open(packed(entries)));
}

/// The sizes stand in the central directory, 24 bytes behind its mark "PK\1\2": a lie about them must not be trusted.
QByteArray withDeclaredSize(QByteArray archive, quint32 size)
{
    for (qsizetype at = archive.indexOf("PK\1\2"); at >= 0; at = archive.indexOf("PK\1\2", at + 4)) {
        for (int i = 0; i < 4; ++i)
            archive[at + 24 + i] = static_cast<char>(size >> (8 * i));
    }
    return archive;
}

TEST(ZipArchive, RefusesMoreBytesThanIsSafe)
{
    const QByteArray three = zipOf({{"a", "x"}, {"b", "x"}, {"c", "x"}});
    EXPECT_FALSE(ZipArchive::open(bytesOf(withDeclaredSize(three, 0xFFFFFFF0U))));
}

TEST(ZipArchive, CountsWhatItReallyUnpacks)
{
    const QByteArray zeros(qsizetype(ZipArchive::kRatioFreeUnpacked) * 2, '\0');
    auto archive = ZipArchive::open(bytesOf(withDeclaredSize(zipOf({{"a", zeros}}), 10)));
    if (!archive)
        return; // refused at once is as good
    auto entry = (*archive)->entry(QStringLiteral("a"));
    bool refused = !entry;
    QByteArray buffer(1 << 20, Qt::Uninitialized);
    for (quint64 total = 0; !refused && total <= ZipArchive::kRatioFreeUnpacked * 2;) {
        const auto count = entry->read(buffer.data(), buffer.size());
        refused = !count;
        if (count && *count == 0)
            break;
        total += count ? static_cast<quint64>(*count) : 0;
    }
    EXPECT_TRUE(refused);
}

TEST(ZipArchive, RefusesDamage)
{
    const QByteArray good = zipOf({{"a", QByteArray(5000, 'x') + "end"}});
    for (const qsizetype length : {qsizetype(0), qsizetype(4), good.size() / 2, good.size() - 1})
        EXPECT_FALSE(ZipArchive::open(bytesOf(good.left(length)))) << length;
    QByteArray bent = good;
    bent[40] = static_cast<char>(~bent[40]); // inside the packed bytes
    auto archive = ZipArchive::open(bytesOf(bent));
    ASSERT_TRUE(archive);
    auto entry = (*archive)->entry(QStringLiteral("a"));
    char buffer[8192];
    bool failed = !entry;
    for (int i = 0; i < 3 && !failed; ++i)
        failed = !entry->read(buffer, sizeof buffer);
    EXPECT_TRUE(failed);
}

} // namespace
} // namespace attest
