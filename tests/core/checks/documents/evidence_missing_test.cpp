// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "core/checks/documents/file_references.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QString text(const char* utf8) { return QString::fromUtf8(utf8); }

CaseBuilder referringTo(const char* document)
{
    CaseBuilder builder;
    builder.evidence(text("evidence/licence.pdf")).evidence(text("07_核查/照片/M-IMP.png")).evidence(text("evidence/Pr\u00fcfung.pdf"));
    ReviewRow row;
    row.item = text("R-01");
    row.result = ReviewResult::conforms;
    row.document = text(document);
    row.at = builder.nextPlace();
    builder.submission().review.push_back(row);
    return builder;
}

std::string missing(const CaseBuilder& builder)
{
    QStringList files;
    for (const Discrepancy& one : CheckTester(kEvidenceMissing).find(builder))
        files << one.subject.file;
    return files.join(u',').toStdString();
}

TEST(EvidenceMissing, FindsFilesHoweverTheyAreWritten)
{
    for (const char* path : {"evidence/licence.pdf", "evidence\\licence.pdf", "./evidence//licence.pdf", "Evidence/Licence.PDF", "licence.pdf", "E-101",
                             "evidence/licence.pdf#page=3", "evidence/licence.pdf; 07_核查/照片/M-IMP.png", "evidence/Pru\u0308fung.pdf",
                             "licence", "see the folder in the archive", "https://example.org/a.pdf", ""})
        EXPECT_EQ(missing(referringTo(path)), "") << path;
}

TEST(EvidenceMissing, NamesWhatIsNotThere)
{
    EXPECT_EQ(missing(referringTo("evidence/lease.pdf")), "evidence/lease.pdf");
    EXPECT_EQ(missing(referringTo("evidence/licence.pdf; evidence/lease.pdf")), "evidence/lease.pdf");
    EXPECT_EQ(missing(referringTo("other/licence.pdf")), "other/licence.pdf");
}

TEST(EvidenceMissing, LooksAtSourcesEventsPhotosAndAnswers)
{
    CaseBuilder builder;
    builder.nil(text("SF6"), SourceCategory::fugitive, text("evidence/nil-sf6.pdf"));
    builder.reading(text("M-IMP"), text("2024-05-01T00:00:00"), text("0"), RegisterEvent::exchange);
    builder.submission().registers.back().document = text("evidence/exchange.pdf");
    SiteNote note;
    note.photo = text("evidence/photo.png");
    builder.submission().siteNotes = {note, note}; // one file, two rows: one discrepancy
    EXPECT_EQ(missing(builder), "evidence/exchange.pdf,evidence/nil-sf6.pdf,evidence/photo.png");
    Finding finding;
    finding.id = text("F-01");
    finding.thread.push_back({FindingAct::answer, {}, {}, {}, {text("evidence/answer.pdf")}});
    const auto all = CheckTester(kEvidenceMissing).run(builder, builder, {finding}).found;
    EXPECT_EQ(all.size(), 4U);
}

TEST(EvidenceMissing, AFileOfAnEarlierSubmissionIsKept)
{
    CaseBuilder second = referringTo("evidence/licence.pdf");
    second.submission().files.clear();
    EXPECT_TRUE(CheckTester(kEvidenceMissing).run(referringTo(""), second).found.empty());
}

TEST(EvidenceMissing, FindsAnEmptyFileAndOtherBytesUnderTheSameName)
{
    CaseBuilder first = referringTo("evidence/licence.pdf");
    CaseBuilder second = referringTo("evidence/licence.pdf");
    second.submission().files.front().sha256 = QString(64, u'1');
    const auto all = CheckTester(kEvidenceMissing).run(first, second).found;
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().subject.file, text("evidence/licence.pdf"));
    Finding finding;
    finding.thread.push_back({FindingAct::answer, {}, {}, {}, {text("evidence/licence.pdf")}});
    EXPECT_TRUE(CheckTester(kEvidenceMissing).run(first, second, {finding}).found.empty()); // the answer names it
    first.submission().files.front().sha256 = text("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    EXPECT_EQ(missing(first), "evidence/licence.pdf");
}

TEST(EvidenceMissing, NamesAFileThatTheImportCouldNotRead)
{
    CaseBuilder builder = referringTo("evidence/licence.pdf");
    SourceFile& file = builder.submission().files.front();
    file.sha256.clear();
    builder.submission().rejected.push_back({{file.id, {}, 0, {}}, file.path, QT_TRANSLATE_NOOP("core", "The file is missing")});
    const auto all = CheckTester(kEvidenceMissing).run(builder).found;
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().subject.file, text("evidence/licence.pdf"));
    EXPECT_EQ(all.front().finding.english(), text("The dossier lists “evidence/licence.pdf”, but it was not read: The file is missing"));
    EXPECT_EQ(CheckTester(kEvidenceMissing).run(builder, referringTo("evidence/licence.pdf")).found.size(), 0U); // handed in since
}

TEST(EvidenceMissing, SaysThatNothingRefersToAFile)
{
    EXPECT_EQ(CheckTester(kEvidenceMissing).run(CaseBuilder()).compared, 0);
}

} // namespace
} // namespace attest::test
