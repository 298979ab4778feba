// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/zip_archive.h"
#include "tests/e2e/small_dossier.h"

#include <QFile>
#include <QFileInfo>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// Texts that a spreadsheet would run as a formula, or a browser as a script.
const char* const kRunnable[] = {"=HYPERLINK(\\\"http://evil.example\\\",\\\"click\\\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0", "@SUM(1+1)*cmd|' /C calc'!A0",
                                 "\\t=1+1", "<script>alert(1)</script>"};

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class RunnableText : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        const QString folder = SmallDossier{1, GetParam(), R"({ "path": "activity.csv", "kind": "reported-activity" },
            { "path": "=cmd.csv", "kind": "evidence" })"}.writeTo(place, QStringLiteral("dossier"));
        writeFile(folder + u"/activity.csv", "source,period,value,unit\nEL,2025-01,66.5,MWh\nEL,2025-02,=1+1,MWh\n");
        writeFile(folder + u"/=cmd.csv", "x");
        ASSERT_EQ(attestCli({QStringLiteral("import"), folder, place.caseFile()}).exitCode, 0);
    }

    QByteArray report(const QString& kind, const QString& suffix) const
    {
        const QString path = place.path(QString(u"report." + suffix));
        const Outcome outcome = attestCli({QStringLiteral("report"), place.caseFile(), QStringLiteral("--kind"), kind, QStringLiteral("--lang"),
                                           QStringLiteral("en"), QStringLiteral("--out"), path});
        EXPECT_TRUE(outcome.exitCode == 0 || outcome.exitCode == 1) << qPrintable(outcome.err);
        return read(path);
    }

    Workplace place;
};

/// The names of the entries are fixed by the format: xl/worksheets/sheet1.xml and so on.
void expectNoFormula(const QByteArray& workbook)
{
    auto archive = ZipArchive::open(bytesOf(workbook));
    ASSERT_TRUE(archive) << archive.error().line().toStdString();
    int sheets = 0;
    for (;; ++sheets) {
        const QString name = QStringLiteral("xl/worksheets/sheet%1.xml").arg(sheets + 1);
        if (!(*archive)->contains(name))
            break;
        auto entry = (*archive)->entry(name);
        ASSERT_TRUE(entry);
        QByteArray xml(1 << 22, Qt::Uninitialized);
        qint64 length = 0;
        while (const auto count = entry->read(xml.data() + length, xml.size() - length)) {
            if (*count == 0)
                break;
            length += *count;
        }
        xml.truncate(length);
        EXPECT_FALSE(xml.contains("<f>") || xml.contains("<f ")) << qPrintable(name);
        EXPECT_FALSE(xml.contains("<hyperlink ")) << qPrintable(name);
    }
    EXPECT_GT(sheets, 0);
}

TEST_P(RunnableText, isTextInAWorkbook)
{
    for (const char* kind : {"submission", "findings"})
        expectNoFormula(report(QLatin1String(kind), QStringLiteral("xlsx")));
}

TEST_P(RunnableText, isTextInHtml)
{
    const QByteArray html = report(QStringLiteral("submission"), QStringLiteral("html"));
    EXPECT_FALSE(html.isEmpty());
    EXPECT_FALSE(html.contains("<script"));
    EXPECT_FALSE(html.contains("href=\"http://evil"));
}

INSTANTIATE_TEST_SUITE_P(Texts, RunnableText, testing::ValuesIn(kRunnable));

} // namespace
} // namespace attest::test
