// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly | QIODevice::Truncate)) << qPrintable(path);
    file.write(bytes);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A dossier broken in one way, and what the error line must name.
struct BrokenDossier {
    const char* name;
    const char* from;     ///< text in dossier.json
    const char* to;       ///< what stands there instead
    const char* expected; ///< part of the error line
};

class BadDossier : public testing::TestWithParam<BrokenDossier> {};

TEST_P(BadDossier, isRefusedInOneLineThatNamesThePlace)
{
    const Workplace place;
    const QString dossier = place.copyOf(sample(QStringLiteral("secco-2024/revision-1")), QStringLiteral("dossier"));
    QByteArray json = read(dossier + u"/dossier.json");
    ASSERT_TRUE(json.contains(GetParam().from));
    const qsizetype at = json.indexOf(GetParam().from);
    json.replace(at, static_cast<qsizetype>(qstrlen(GetParam().from)), GetParam().to);
    ASSERT_NO_FATAL_FAILURE(write(dossier + u"/dossier.json", json));
    const Outcome outcome = attestCli({QStringLiteral("import"), dossier, place.caseFile()});
    EXPECT_EQ(outcome.exitCode, 3);
    EXPECT_EQ(outcome.err.trimmed().count(u'\n'), 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.err.contains(QString::fromUtf8(GetParam().expected))) << qPrintable(outcome.err);
    EXPECT_FALSE(QFileInfo::exists(place.caseFile()));
}

INSTANTIATE_TEST_SUITE_P(Json, BadDossier, testing::Values(
    BrokenDossier{"format", "attest-dossier/1", "attest-dossier/9", "format"},
    BrokenDossier{"syntax", "\"engagement\": {", "\"engagement\": [", "line"},
    BrokenDossier{"unknownKey", "\"claim\":", "\"claims\":", "engagement.claims"},
    BrokenDossier{"wrongType", "\"materiality\": {", "\"materiality\": 5, \"x\": {", "engagement"},
    BrokenDossier{"unknownWord", "\"carbon-neutral\"", "\"carbon-negative\"", "engagement.claim"},
    BrokenDossier{"numberNotText", "\"multiplier\": \"1\"", "\"multiplier\": 1", "meters[0].multiplier"},
    BrokenDossier{"unknownZone", "Asia/Shanghai", "Asia/Atlantis", "engagement.timezone"},
    BrokenDossier{"pathOutside", "06_合同/合同台账.csv", "../../secret.csv", "path"}),
    [](const auto& tested) { return std::string(tested.param.name); });

/// A dossier with one file that cannot be read as dossier.json says.
class UnreadFile : public testing::TestWithParam<BrokenDossier> {};

TEST_P(UnreadFile, isNamedAndDoesNotStopTheOthers)
{
    const Workplace place;
    const QString dossier = place.copyOf(sample(QStringLiteral("secco-2024/revision-1")), QStringLiteral("dossier"));
    QByteArray json = read(dossier + u"/dossier.json");
    ASSERT_TRUE(json.contains(GetParam().from));
    const qsizetype at = json.indexOf(GetParam().from);
    json.replace(at, static_cast<qsizetype>(qstrlen(GetParam().from)), GetParam().to);
    ASSERT_NO_FATAL_FAILURE(write(dossier + u"/dossier.json", json));
    const Outcome outcome = attestCli({QStringLiteral("import"), dossier, place.caseFile()});
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.contains(u"\nrejected: ")) << qPrintable(outcome.out);
    EXPECT_TRUE(outcome.out.contains(QString::fromUtf8(GetParam().expected))) << qPrintable(outcome.out);
    const Outcome checked = attestCli({QStringLiteral("check"), place.caseFile(), QStringLiteral("--only"), QStringLiteral("evidence-missing")});
    EXPECT_TRUE(checked.out.contains(QString::fromUtf8(GetParam().expected))) << qPrintable(checked.out);
    EXPECT_EQ(attestCli({QStringLiteral("audit"), place.caseFile()}).exitCode, 0);
}

INSTANTIATE_TEST_SUITE_P(Dossier, UnreadFile, testing::Values(
    BrokenDossier{"missingFile", "06_合同/合同台账.csv", "06_合同/nicht-da.csv", "nicht-da.csv"},
    BrokenDossier{"missingHeading", "\"item\": \"项目\"", "\"item\": \"不存在\"", "不存在"},
    BrokenDossier{"missingSheet", "\"sheet\": \"数据\"", "\"sheet\": \"无\"", "无"},
    BrokenDossier{"unknownEncoding", "\"encoding\": \"GB18030\"", "\"encoding\": \"EBCDIC-X\"", "EBCDIC-X"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(BadFile, aTruncatedWorkbookIsNamedAndDoesNotStopTheOthers)
{
    const Workplace place;
    const QString dossier = place.copyOf(sample(QStringLiteral("secco-2024/revision-1")), QStringLiteral("dossier"));
    const QString workbook = dossier + QStringLiteral("/03_结算/电费结算单.xlsx");
    ASSERT_NO_FATAL_FAILURE(write(workbook, read(workbook).left(2000)));
    const Outcome outcome = attestCli({QStringLiteral("import"), dossier, place.caseFile()});
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.contains(QStringLiteral("“03_结算/电费结算单.xlsx”"))) << qPrintable(outcome.out);
    EXPECT_EQ(attestCli({QStringLiteral("audit"), place.caseFile()}).exitCode, 0);
}

TEST(BadFile, anUnknownUnitIsARejectedRowWithItsCell)
{
    const Workplace place;
    const QString dossier = place.copyOf(testDossier(QStringLiteral("clean-de/dossier")), QStringLiteral("dossier"));
    const QString totals = dossier + u"/statistik/erhebung.csv";
    QByteArray bytes = read(totals);
    ASSERT_TRUE(bytes.contains("EL-DL;2024;28.110;kWh"));
    bytes.replace("EL-DL;2024;28.110;kWh", "EL-DL;2024;28.110;furlong");
    ASSERT_NO_FATAL_FAILURE(write(totals, bytes));
    const Outcome outcome = attestCli({QStringLiteral("import"), dossier, place.caseFile(), QStringLiteral("--json")});
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.contains(u"furlong"));
    EXPECT_TRUE(outcome.out.contains(u"\"row\": 4"));
}

TEST(BadImport, aSecondImportThatFailsLeavesTheCaseAsItWas)
{
    const Workplace place;
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    const QString before = attestCli({QStringLiteral("audit"), place.caseFile(), QStringLiteral("--json")}).out;
    EXPECT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 1);
    EXPECT_EQ(attestCli({QStringLiteral("import"), testDossier(QStringLiteral("clean-de/dossier")), place.caseFile()}).exitCode, 1);
    EXPECT_EQ(attestCli({QStringLiteral("import"), place.path(QStringLiteral("nowhere")), place.caseFile()}).exitCode, 3);
    EXPECT_EQ(attestCli({QStringLiteral("audit"), place.caseFile(), QStringLiteral("--json")}).out, before);
}

struct WrongCall {
    const char* name;
    QStringList arguments;
};

class BadCall : public testing::TestWithParam<WrongCall> {};

TEST_P(BadCall, isExitTwoWithOneLine)
{
    const Outcome outcome = attestCli(GetParam().arguments);
    EXPECT_EQ(outcome.exitCode, 2);
    EXPECT_TRUE(outcome.err.startsWith(u"attest-cli: ")) << qPrintable(outcome.err);
    EXPECT_TRUE(outcome.out.isEmpty());
}

INSTANTIATE_TEST_SUITE_P(Calls, BadCall, testing::Values(
    WrongCall{"unknownCall", {QStringLiteral("frobnicate")}},
    WrongCall{"missingWords", {QStringLiteral("import"), QStringLiteral("only-one")}},
    WrongCall{"unknownOption", {QStringLiteral("check"), QStringLiteral("x.attest"), QStringLiteral("--nope")}},
    WrongCall{"missingValue", {QStringLiteral("check"), QStringLiteral("x.attest"), QStringLiteral("--only")}},
    WrongCall{"unknownAct", {QStringLiteral("finding"), QStringLiteral("x.attest"), QStringLiteral("applaud")}},
    WrongCall{"unknownRole", {QStringLiteral("sign"), QStringLiteral("x.attest"), QStringLiteral("mayor"), QStringLiteral("--by"), QStringLiteral("LV")}},
    WrongCall{"unknownLanguage", {QStringLiteral("report"), QStringLiteral("x.attest"), QStringLiteral("--lang"), QStringLiteral("tlh"), QStringLiteral("--out"), QStringLiteral("a.pdf")}},
    WrongCall{"unknownFormat", {QStringLiteral("report"), QStringLiteral("x.attest"), QStringLiteral("--out"), QStringLiteral("a.docx")}}),
    [](const auto& tested) { return std::string(tested.param.name); });

} // namespace
} // namespace attest::test
