// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder withRow(const char* item, ReviewResult result)
{
    CaseBuilder builder;
    ReviewRow row;
    row.item = QString::fromUtf8(item);
    row.result = result;
    row.at = builder.nextPlace();
    builder.submission().review.push_back(row);
    return builder;
}

SiteNote noteAbout(const char* item, const char* text)
{
    SiteNote note;
    note.item = QString::fromUtf8(item);
    note.note = QString::fromUtf8(text);
    return note;
}

TEST(ReviewOpen, FindsEveryOpenResult)
{
    for (const ReviewResult result : {ReviewResult::open, ReviewResult::doubt, ReviewResult::nonconforming})
        EXPECT_EQ(found(kReviewOpen, withRow("R-08", result)), "R-08 2024 must-explain");
    for (const ReviewResult result : {ReviewResult::conforms, ReviewResult::notApplicable})
        EXPECT_EQ(found(kReviewOpen, withRow("R-08", result)), "");
    EXPECT_EQ(CheckTester(kReviewOpen).run(CaseBuilder()).compared, 0);
}

TEST(ReviewOpen, ANoteOfTheVisitAnswersWhenItSaysSomething)
{
    CaseBuilder builder = withRow("R-08", ReviewResult::doubt);
    builder.submission().siteNotes = {noteAbout("R-08", "")};
    EXPECT_EQ(found(kReviewOpen, builder), "R-08 2024 must-explain");
    builder.submission().siteNotes = {noteAbout("R-09", "seen")};
    EXPECT_EQ(found(kReviewOpen, builder), "R-08 2024 must-explain");
    builder.submission().siteNotes = {noteAbout("r-08 ", "seen")};
    EXPECT_EQ(found(kReviewOpen, builder), "");
}

TEST(ReviewOpen, AFindingAnswersUntilItIsWithdrawn)
{
    const CaseBuilder builder = withRow("R-08", ReviewResult::nonconforming);
    Finding finding;
    finding.subject.item = QStringLiteral("R-08");
    EXPECT_EQ(found(CheckTester(kReviewOpen).run(builder, builder, {finding}).found), "");
    finding.state = FindingState::withdrawn;
    EXPECT_EQ(found(CheckTester(kReviewOpen).run(builder, builder, {finding}).found), "R-08 2024 must-explain");
}

TEST(ReviewOpen, RowsOfOneItemAreOneDiscrepancyAndRowsWithoutHaveTheirNumber)
{
    CaseBuilder builder = withRow("R-08", ReviewResult::open);
    builder.submission().review.push_back(builder.submission().review.front());
    const auto all = CheckTester(kReviewOpen).find(builder);
    ASSERT_EQ(all.size(), 1U);
    EXPECT_EQ(all.front().records.size(), 2U);
    EXPECT_EQ(found(kReviewOpen, withRow("", ReviewResult::open)), "#2 2024 must-explain");
}

} // namespace
} // namespace attest::test
