// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder withDoubt()
{
    CaseBuilder builder;
    ReviewRow row;
    row.item = QStringLiteral("R-08");
    row.result = ReviewResult::doubt;
    row.at = builder.nextPlace();
    builder.submission().review.push_back(row);
    return builder;
}

TEST(SiteUnanswered, FindsADoubtThatNoNoteAnswers)
{
    CaseBuilder builder = withDoubt();
    EXPECT_EQ(found(kSiteUnanswered, builder), "R-08 2024 must-explain");
    SiteNote note;
    note.item = QStringLiteral("R-07");
    note.note = QStringLiteral("seen");
    builder.submission().siteNotes.push_back(note);
    EXPECT_EQ(found(kSiteUnanswered, builder), "R-08 2024 must-explain");
}

TEST(SiteUnanswered, AReadingIsAnAnswerAndSoIsAFinding)
{
    CaseBuilder builder = withDoubt();
    Finding finding;
    finding.subject.item = QStringLiteral("R-08");
    EXPECT_EQ(found(CheckTester(kSiteUnanswered).run(builder, builder, {finding}).found), "");
    SiteNote note;
    note.item = QStringLiteral("R-08");
    note.reading = dec("12158.60");
    builder.submission().siteNotes.push_back(note);
    EXPECT_EQ(found(kSiteUnanswered, builder), "");
}

TEST(SiteUnanswered, OnlyDoubtsArePassedOn)
{
    CaseBuilder builder = withDoubt();
    builder.submission().review.front().result = ReviewResult::conforms;
    EXPECT_EQ(CheckTester(kSiteUnanswered).run(builder).compared, 0);
}

} // namespace
} // namespace attest::test
