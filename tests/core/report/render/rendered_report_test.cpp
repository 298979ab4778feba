// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/rendered_report.h"

#include "core/base/sha256.h"
#include "tests/core/report/sample_document.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace attest {
namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(RenderedReport, FormatFollowsTheEnding)
{
    EXPECT_EQ(reportFormatOf(QStringLiteral("a/b.PDF")), ReportFormat::pdf);
    EXPECT_EQ(reportFormatOf(QStringLiteral("b.html")), ReportFormat::html);
    EXPECT_EQ(reportFormatOf(QStringLiteral("b.xlsx")), ReportFormat::xlsx);
    EXPECT_EQ(reportFormatOf(QStringLiteral("b.json")), ReportFormat::json);
    EXPECT_EQ(reportFormatOf(QStringLiteral("b.docx")), std::nullopt);
    EXPECT_EQ(reportFormatOf(QStringLiteral("pdf")), std::nullopt);
}

TEST(RenderedReport, WritesWhatItReports)
{
    const QTemporaryDir folder;
    for (const char* ending : {"pdf", "html", "xlsx", "json"}) {
        const QString path = folder.filePath(u"report." + QString::fromLatin1(ending));
        const Result<RenderedReport> written = writeReport(sampleDocument(QStringLiteral("de")), *reportFormatOf(path), path);
        ASSERT_TRUE(written) << ending;
        EXPECT_EQ(contentOf(path), written->bytes) << ending;
        EXPECT_EQ(sha256(contentOf(path)), written->sha256) << ending;
        const Result<RenderedReport> again = renderReport(sampleDocument(QStringLiteral("de")), *reportFormatOf(path));
        ASSERT_TRUE(again);
        EXPECT_EQ(again->sha256, written->sha256) << ending;
    }
}

TEST(RenderedReport, AFolderThatIsNotThereIsAnErrorWithItsPath)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/report.pdf"));
    const Result<RenderedReport> written = writeReport(sampleDocument(QStringLiteral("en")), ReportFormat::pdf, path);
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error().kind, ErrorKind::system);
    EXPECT_EQ(written.error().place.file, path);
    EXPECT_FALSE(written.error().advice.isEmpty());
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(RenderedReport, AFailureLeavesWhatWasThere)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("report.json"));
    ASSERT_TRUE(QDir(folder.path()).mkdir(QStringLiteral("report.json"))); // a folder of that name cannot be replaced
    EXPECT_FALSE(writeReport(sampleDocument(QStringLiteral("en")), ReportFormat::json, path));
    EXPECT_TRUE(QFileInfo(path).isDir());
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot).size(), 1);
}

} // namespace
} // namespace attest
