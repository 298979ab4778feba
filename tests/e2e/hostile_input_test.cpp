// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/tables/workbook_builder.h"
#include "tests/e2e/limited_call.h"
#include "tests/e2e/small_dossier.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

constexpr qint64 kMebi = 1024 * 1024;
const Limits kModest{300 * kMebi, 0, {}};
const QByteArray kIntervals = R"({ "path": "f.csv", "kind": "meter-intervals" })";
const QByteArray kIntervalsUtf8 = R"({ "path": "f.csv", "kind": "meter-intervals", "encoding": "UTF-8" })";
const QByteArray kWorkbook = R"({ "path": "f.xlsx", "kind": "meter-intervals" })";
const QByteArray kHead = "time,meter,value\n2025-01-01T00:00Z,M,1\n";

/// The import of a dossier with one file in it, within modest memory.
Outcome importOf(const Workplace& place, const QByteArray& entry, const QString& name, const QByteArray& bytes)
{
    const QString folder = SmallDossier{1, "Works Ltd", entry}.writeTo(place, QStringLiteral("dossier"));
    writeFile(folder + u'/' + name, bytes);
    return attestCliWithin(kModest, {QStringLiteral("import"), folder, place.caseFile(), QStringLiteral("--json")});
}

Outcome importOfCsv(const Workplace& place, const QByteArray& bytes, const QByteArray& entry = kIntervals)
{
    return importOf(place, entry, QStringLiteral("f.csv"), bytes);
}

struct Hostile {
    const char* name;
    std::function<QByteArray()> bytes;
    const char* mentions; ///< part of the error line
    QByteArray entry = kIntervals;
};

class HostileText : public testing::TestWithParam<Hostile> {};

TEST_P(HostileText, isRefusedInOneLineAndNoCaseIsMade)
{
    const Workplace place;
    expectRefused(importOfCsv(place, GetParam().bytes(), GetParam().entry), QString::fromUtf8(GetParam().mentions));
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

INSTANTIATE_TEST_SUITE_P(Csv, HostileText, testing::Values(
    Hostile{"nulBytes", [] { return QByteArray(kHead + "2025-01-01T00:15Z,M,").append('\0') + "2\n"; }, "f.csv"},
    Hostile{"nulBytesStated", [] { return QByteArray(kHead + "2025-01-01T00:15Z,M,").append('\0') + "2\n"; }, "f.csv, row 3", kIntervalsUtf8},
    Hostile{"mixedEncodings", [] { return QByteArray(kHead + "2025-01-01T00:15Z,\xb1\xed,2\n2025-01-01T00:30Z,\xe8\xa1\xa8,2\n"); }, "f.csv, row 3", kIntervalsUtf8},
    Hostile{"longLine", [] { return QByteArray(kHead + QByteArray(40 * kMebi, 'x') + "\n"); }, "f.csv, row 3"},
    Hostile{"longLineOfCells", [] { return QByteArray(kHead + QByteArray("x,").repeated(10'000'000) + "\n"); }, "f.csv, row 3"},
    Hostile{"longQuotedCell", [] { return QByteArray(kHead + "\"" + QByteArray("line\n").repeated(8'000'000)); }, "f.csv, row 3"},
    Hostile{"cellTooLong", [] { return QByteArray(kHead + "2025-01-01T00:15Z,M," + QByteArray(32'767 * 8 + 1, '1') + "\n"); }, "f.csv, row 3"},
    Hostile{"tooManyColumns", [] { return QByteArray(kHead + QByteArray(16'384, ',') + "\n"); }, "16,384"},
    Hostile{"onlyNul", [] { return QByteArray(5 * kMebi, '\0'); }, "f.csv"},
    Hostile{"empty", [] { return QByteArray(); }, "f.csv"}),
    [](const auto& tested) { return std::string(tested.param.name); });

/// A file with a hole of this size: zero bytes without end.
void expectHoleRefused(const QByteArray& entry, qint64 size)
{
    const Workplace place;
    const QString folder = SmallDossier{1, "Works Ltd", entry}.writeTo(place, QStringLiteral("dossier"));
    writeFile(folder + u"/f.csv", kHead);
    QFile sparse(folder + u"/f.csv");
    if (!sparse.resize(size))
        GTEST_SKIP() << "the disk takes no file with holes";
    expectRefused(attestCliWithin(kModest, {QStringLiteral("import"), folder, place.caseFile()}), QStringLiteral("f.csv"));
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

TEST(HostileFile, TenGigabytesOfOneLineAreRefusedAtOnce)
{
    expectHoleRefused(kIntervalsUtf8, 10'240 * kMebi);
}

TEST(HostileFile, AGigabyteOfOneLineInNoStatedEncodingIsRefused)
{
    expectHoleRefused(kIntervals, 1'024 * kMebi);
}

TEST(HostileFile, AFullWidthOfColumnsIsRead)
{
    const Workplace place;
    const QByteArray wide = QByteArray("time,meter,value") + QByteArray(16'384 - 3, ',') + "\n2025-01-01T00:00Z,M,1" + QByteArray(16'384 - 3, ',') + "\n";
    const Outcome outcome = importOfCsv(place, wide);
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.contains(u"\"accepted\": 1"));
}

TEST(HostileFile, ACellOfTheLongestLengthIsARejectedRowWithItsText)
{
    const Workplace place;
    const Outcome outcome = importOfCsv(place, QByteArray(kHead + "2025-01-01T00:15Z,M," + QByteArray(32'767, 'x') + "\n"));
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.contains(u"\"accepted\": 1"));
    EXPECT_TRUE(outcome.out.contains(u"\"row\": 3"));
}

// ---- workbooks ----

QByteArray xlsxWithSheet(const QByteArray& wholeSheet)
{
    WorkbookBuilder builder;
    builder.wholeSheet = wholeSheet;
    return builder.bytes();
}

QByteArray odsWithContent(const QByteArray& content)
{
    return zipOf({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", content}});
}

const QByteArray kLaughs = R"(<!DOCTYPE a [<!ENTITY a "aaaaaaaaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;">
<!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;"><!ENTITY e "&d;&d;&d;&d;&d;&d;&d;&d;"><!ENTITY f "&e;&e;&e;&e;&e;&e;&e;&e;">
<!ENTITY g "&f;&f;&f;&f;&f;&f;&f;&f;"><!ENTITY h "&g;&g;&g;&g;&g;&g;&g;&g;">]><worksheet><sheetData><row><c><v>&h;</v></c></row></sheetData></worksheet>)";
const QByteArray kOutside = R"(<!DOCTYPE a [<!ENTITY f SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&f;</v></c></row></sheetData></worksheet>)";

QByteArray deepXml()
{
    return "<worksheet><sheetData>" + QByteArray("<a>").repeated(200'000);
}

/// Many names for one packed entry: little is packed, each unpacks within the free size, together they are too much.
QByteArray overlappingEntries()
{
    const QByteArray archive = zipOf({{"xl/workbook.xml", QByteArray(9 * kMebi, ' ')}});
    const qsizetype directory = archive.indexOf("PK\1\2");
    const qsizetype end = archive.indexOf("PK\5\6");
    constexpr int kNames = 400;
    QByteArray bytes = archive.left(directory) + archive.mid(directory, end - directory).repeated(kNames);
    const auto size = static_cast<quint32>(bytes.size() - directory);
    QByteArray tail = archive.mid(end);
    for (int i = 0; i < 2; ++i) {
        tail[8 + i] = tail[10 + i] = static_cast<char>(kNames >> (8 * i));
    }
    for (int i = 0; i < 4; ++i)
        tail[12 + i] = static_cast<char>(size >> (8 * i));
    return bytes + tail;
}

class HostileWorkbook : public testing::TestWithParam<Hostile> {};

TEST_P(HostileWorkbook, isRefusedInOneLineAndNoCaseIsMade)
{
    const Workplace place;
    expectRefused(importOf(place, kWorkbook, QStringLiteral("f.xlsx"), GetParam().bytes()), QStringLiteral("f.xlsx"));
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

INSTANTIATE_TEST_SUITE_P(Xlsx, HostileWorkbook, testing::Values(
    Hostile{"ratioBomb", [] { return xlsxWithSheet(QByteArray(64 * kMebi, ' ')); }, ""},
    Hostile{"totalBomb", overlappingEntries, ""},
    Hostile{"deepXml", [] { return xlsxWithSheet(deepXml()); }, ""},
    Hostile{"entityExpansion", [] { return xlsxWithSheet(kLaughs); }, ""},
    Hostile{"outsideEntity", [] { return xlsxWithSheet(kOutside); }, ""},
    Hostile{"truncated", [] { return xlsxWithSheet("<worksheet/>").chopped(40); }, ""},
    Hostile{"odsEntityExpansion", [] { return odsWithContent(kLaughs); }, ""},
    Hostile{"odsOutsideEntity", [] { return odsWithContent(kOutside); }, ""},
    Hostile{"odsDeepXml", [] { return odsWithContent(deepXml()); }, ""},
    Hostile{"odsRatioBomb", [] { return odsWithContent(QByteArray(64 * kMebi, ' ')); }, ""},
    Hostile{"compoundFileOfZeros", [] { return QByteArray(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(4096, '\0')); }, ""},
    Hostile{"compoundFileOfOnes", [] { return QByteArray(QByteArray("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1") + QByteArray(4096, '\xff')); }, ""}),
    [](const auto& tested) { return std::string(tested.param.name); });

// ---- paths ----

class HostilePath : public testing::TestWithParam<const char*> {};

TEST_P(HostilePath, thatLeavesTheDossierIsRefused)
{
    const Workplace place;
    writeFile(place.path(QStringLiteral("secret.csv")), kHead);
    const QByteArray entry = QByteArray(R"({ "path": ")") + GetParam() + R"(", "kind": "evidence" })";
    const QString folder = SmallDossier{1, "Works Ltd", entry}.writeTo(place, QStringLiteral("dossier"));
    writeFile(folder + u"/a/inside.csv", kHead);
    expectRefused(attestCli({QStringLiteral("import"), folder, place.caseFile()}));
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

INSTANTIATE_TEST_SUITE_P(Paths, HostilePath, testing::Values("../secret.csv", "a/../../secret.csv", "./../secret.csv", "/etc/hostname", "..",
                                                             "a/../../dossier/../secret.csv", "file:///etc/hostname", "a\\\\..\\\\..\\\\secret.csv",
                                                             "C:\\\\secret.csv", "secret.csv\\u0000.csv", "a"));

TEST(HostileLink, OutOfTheDossierIsRefused)
{
    const Workplace place;
    writeFile(place.path(QStringLiteral("outside/secret.csv")), kHead);
    const QString folder = SmallDossier{1, "Works Ltd", R"({ "path": "link/secret.csv", "kind": "evidence" })"}.writeTo(place, QStringLiteral("dossier"));
    ASSERT_TRUE(QFile::link(place.path(QStringLiteral("outside")), QString(folder + u"/link")));
    expectRefused(attestCli({QStringLiteral("import"), folder, place.caseFile()}), QStringLiteral("link/secret.csv"));
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

} // namespace
} // namespace attest::test
