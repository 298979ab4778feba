// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_archive.h"

#include "workbook_builder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using test::zipOf;

QByteArray contentOf(ZipArchive& archive, const QString& name)
{
    auto entry = archive.entry(name);
    QByteArray content(1 << 20, Qt::Uninitialized);
    const auto count = entry->read(content.data(), content.size());
    return content.left(count ? *count : 0);
}

TEST(ZipArchive, FindsEntriesAsOfficeDoes)
{
    auto archive = ZipArchive::open(zipOf({{"xl/Workbook.xml", "w"}, {"xl\\styles.xml", "s"}}));
    ASSERT_TRUE(archive);
    EXPECT_EQ(contentOf(**archive, QStringLiteral("xl/workbook.xml")), "w");
    EXPECT_EQ(contentOf(**archive, QStringLiteral("xl/styles.xml")), "s");
    EXPECT_FALSE((*archive)->contains(QStringLiteral("xl/none.xml")));
    EXPECT_FALSE((*archive)->entry(QStringLiteral("xl/none.xml")));
}

TEST(ZipArchive, AnEntryKeepsItsArchive)
{
    auto entry = (*ZipArchive::open(zipOf({{"a", "text"}})))->entry(QStringLiteral("a"));
    ASSERT_TRUE(entry);
    char buffer[8];
    EXPECT_EQ(*entry->read(buffer, 8), 4);
    EXPECT_EQ(*entry->read(buffer, 8), 0);
}

TEST(ZipArchive, RefusesBombs)
{
    const QByteArray zeros(qsizetype(ZipArchive::kRatioFreeUnpacked) + 1024 * 1024, '\0');
    const QByteArray bomb = zipOf({{"a", zeros}});
    ASSERT_LT(bomb.size() * 1000, zeros.size()) << "the packer is not good enough for this test";
    EXPECT_FALSE(ZipArchive::open(bomb));
    EXPECT_TRUE(ZipArchive::open(zipOf({{"a", zeros.left(qsizetype(ZipArchive::kRatioFreeUnpacked))}})));
}

TEST(ZipArchive, RefusesTooManyEntries)
{
    std::vector<std::pair<QByteArray, QByteArray>> entries;
    for (qint64 i = 0; i < ZipArchive::kMaximumEntries; ++i)
        entries.emplace_back("e" + QByteArray::number(i), "");
    EXPECT_TRUE(ZipArchive::open(zipOf(entries)));
    entries.emplace_back("one more", "");
    EXPECT_FALSE(ZipArchive::open(zipOf(entries)));
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
    EXPECT_FALSE(ZipArchive::open(withDeclaredSize(three, 0xFFFFFFF0U)));
}

TEST(ZipArchive, CountsWhatItReallyUnpacks)
{
    const QByteArray zeros(qsizetype(ZipArchive::kRatioFreeUnpacked) * 2, '\0');
    auto archive = ZipArchive::open(withDeclaredSize(zipOf({{"a", zeros}}), 10));
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
        EXPECT_FALSE(ZipArchive::open(good.left(length))) << length;
    QByteArray bent = good;
    bent[40] = static_cast<char>(~bent[40]); // inside the packed bytes
    auto archive = ZipArchive::open(bent);
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
