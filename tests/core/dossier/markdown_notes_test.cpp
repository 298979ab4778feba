// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/dossier/dossier_folder.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

ImportedSubmission readNotes(const QByteArray& markdown)
{
    const DossierFolder folder;
    folder.describe(R"({"path": "visit.md", "kind": "site-visit"})");
    folder.write(QStringLiteral("visit.md"), markdown);
    auto imported = folder.read();
    EXPECT_TRUE(imported) << (imported ? std::string() : imported.error().line().toStdString());
    return imported ? std::move(*imported) : ImportedSubmission();
}

TEST(MarkdownNotesTest, headingKeysAndText)
{
    const auto imported = readNotes("# Visit\n\n## 1. Transfer room\n\ntime: 2024-07-11T10:00\nplace: Transfer room\nmethod: check\n"
                                    "meter: M\nreading: 12158.60\nunit: kWh\nitem: R-08\nphoto: evidence/p.png\n\nRead on the display.\n"
                                    "note: not a key any more\n\nSecond paragraph.\r\n\n## Roof\ntime: 2024-07-11T11:00+05:30\nmethod: ask\n\n### Detail\nText.\n");
    ASSERT_EQ(imported.submission.siteNotes.size(), 2U);
    const SiteNote& first = imported.submission.siteNotes[0];
    EXPECT_EQ(first.time, utc("2024-07-11T10:00:00+02:00"));
    EXPECT_EQ(*first.reading, Decimal::of("12158.60"));
    EXPECT_EQ(*first.unit, Unit::kWh());
    EXPECT_EQ(first.note, QStringLiteral("Read on the display.\nnote: not a key any more\n\nSecond paragraph."));
    EXPECT_EQ(first.photo, QStringLiteral("evidence/p.png"));
    EXPECT_EQ(first.at.row, 3);
    const SiteNote& second = imported.submission.siteNotes[1];
    EXPECT_EQ(second.place, QStringLiteral("Roof")) << "the heading";
    EXPECT_EQ(second.time, utc("2024-07-11T11:00:00+05:30"));
    EXPECT_EQ(second.note, QStringLiteral("### Detail\nText."));
    EXPECT_EQ(imported.submission.files[0].rows, 2);
    EXPECT_EQ(imported.submission.files[0].accepted, 2);
}

TEST(MarkdownNotesTest, notesThatAreRejected)
{
    const char* cases[] = {
        "## A\ntime: soon\nmethod: ask\n\nText\n",             // no time
        "## A\ntime: 2024-07-11T10:00\nmethod: sniff\n\nT\n",  // unknown word
        "## A\ntime: 2024-07-11T10:00\nmethod: ask\n\n",       // no text
        "## A\nmethod: ask\n\nText\n",                         // no time at all
        "## A\ntime: 2024-07-11T10:00\nmethod: ask\nreading: much\n\nT\n",
    };
    for (const char* markdown : cases) {
        const auto imported = readNotes(markdown);
        EXPECT_TRUE(imported.submission.siteNotes.empty()) << markdown;
        EXPECT_EQ(imported.submission.rejected.size(), 1U) << markdown;
    }
}

} // namespace
} // namespace attest
