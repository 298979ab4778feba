// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFileInfo>
#include <QProcess>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QString textOfPdf(const QString& path)
{
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), path, QStringLiteral("-")});
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Words that the report of the example must contain, letter for letter (glossary of the standards in four languages).
struct LanguageCase {
    const char* code;
    const char* words[4];
};

class Report : public testing::TestWithParam<LanguageCase> {};

TEST_P(Report, isSearchableInItsLanguage)
{
    const Workplace place;
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    const QString pdf = place.path(QStringLiteral("report.pdf"));
    const Outcome outcome = attestCli({QStringLiteral("report"), place.caseFile(), QStringLiteral("--lang"), QLatin1String(GetParam().code), QStringLiteral("--out"), pdf});
    ASSERT_EQ(outcome.exitCode, 0) << qPrintable(outcome.err);
    const QString text = textOfPdf(pdf).simplified();
    EXPECT_TRUE(text.contains(u"SECCO Intelligent Equipment (Hefei) Co., Ltd."));
    for (const char* word : GetParam().words)
        EXPECT_TRUE(text.contains(QString::fromUtf8(word))) << word;
}

INSTANTIATE_TEST_SUITE_P(Languages, Report, testing::Values(
    LanguageCase{"en", {"Verification report", "unmodified opinion", "market-based", "121.70"}},
    LanguageCase{"de", {"Prüfbericht", "marktbasiert", "Kreuzprüfung", "121,70"}},
    LanguageCase{"zh_CN", {"核查报告", "基于市场", "交叉核对", "121.70"}},
    LanguageCase{"hi", {"सत्यापन रिपोर्ट", "क्रॉस-जाँच", "उत्सर्जन", "121.70"}}),
    [](const auto& tested) { return std::string(tested.param.code); });

TEST(ReportFile, comesInEveryFormatAndKindAndIsTheSameEachTime)
{
    const Workplace place;
    ASSERT_NO_FATAL_FAILURE(verifyExample(place));
    for (const char* name : {"a.pdf", "a.html", "a.xlsx", "a.json"}) {
        const QString path = place.path(QLatin1String(name));
        const QStringList call{QStringLiteral("report"), place.caseFile(), QStringLiteral("--out"), path, QStringLiteral("--json")};
        const Outcome first = attestCli(call);
        EXPECT_EQ(first.exitCode, 0) << name << qPrintable(first.err);
        EXPECT_GT(QFileInfo(path).size(), 1000) << name;
        EXPECT_EQ(attestCli(call).out, first.out) << name;
    }
    for (const char* kind : {"statement", "findings", "submission"}) {
        const Outcome outcome = attestCli({QStringLiteral("report"), place.caseFile(), QStringLiteral("--kind"), QLatin1String(kind), QStringLiteral("--out"), place.path(QStringLiteral("k.pdf"))});
        EXPECT_EQ(outcome.exitCode, 0) << kind << qPrintable(outcome.err);
    }
}

TEST(ReportFile, inAFolderThatIsNotThereFailsAndLeavesNothing)
{
    const Workplace place;
    ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    const QString path = place.path(QStringLiteral("none/a.pdf"));
    const Outcome outcome = attestCli({QStringLiteral("report"), place.caseFile(), QStringLiteral("--out"), path});
    EXPECT_NE(outcome.exitCode, 0);
    EXPECT_FALSE(outcome.err.isEmpty());
    EXPECT_FALSE(QFileInfo::exists(path));
}

} // namespace
} // namespace attest::test
