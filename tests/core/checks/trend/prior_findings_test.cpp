// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/prior_finding_rows.h"
#include "core/checks/trend/trend_checks.h"

#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

constexpr const char* kQuestion = "Open findings of the verification of the year before followed up?";

ReviewRow row(const char* item, const char* question, ReviewResult result)
{
    ReviewRow row;
    row.item = QString::fromUtf8(item);
    row.topic = ReviewTopic::other;
    row.question = QString::fromUtf8(question);
    row.result = result;
    return row;
}

CaseBuilder with(ReviewResult result)
{
    CaseBuilder builder;
    builder.submission().review.push_back(row("R-14", kQuestion, result));
    builder.submission().review.back().at = builder.nextPlace();
    return builder;
}

TEST(PriorFindings, RecognisesThemInTheLanguages)
{
    for (const char* question : {kQuestion, "Were the nonconformities of the previous verification closed?", "Prior-year issues corrected?",
                                 "Recommendations of last year's report taken up?", "Sonstiges: Offene Feststellungen des Vorjahres abgearbeitet?",
                                 "Abweichungen aus der letzten Prüfung behoben?", "Empfehlungen aus dem vorherigen Audit umgesetzt?",
                                 "上年度核查的不符合项是否已整改？", "以往核查发现的问题是否关闭", "上一年未关闭的发现项",
                                 "पिछले वर्ष के सत्यापन के खुले निष्कर्षों का क्या हुआ?", "गत वर्ष की गैर-अनुरूपताएँ दूर हुईं?", "पिछले सत्यापन की आपत्तियाँ"})
        EXPECT_TRUE(isAboutPriorFindings(row("R-01", question, ReviewResult::open), 2024)) << question;
}

TEST(PriorFindings, AVerificationOfAnEarlierYear)
{
    for (const char* question : {"Finding NC-2 of the 2023 verification report (omitted generator): closed?", "Open issues of the audit of 2022 settled?",
                                 "Feststellung F-3 aus der Prüfung 2023 behoben?", "Abweichung 2 des Prüfberichts für das Jahr 2023: im Prüfbericht 2023 offen",
                                 "2023年度核查的不符合项是否关闭", "2023 के सत्यापन के निष्कर्ष"}) {
        EXPECT_TRUE(isAboutPriorFindings(row("R-01", question, ReviewResult::open), 2024)) << question;
        EXPECT_FALSE(isAboutPriorFindings(row("R-01", question, ReviewResult::open), 2022)) << question << ": of this year, or later";
    }
    for (const char* question : {"Findings of the 2024 verification recorded?", "Issues with the 2023 certificate?", "GB/T 2589-2020 verification of findings",
                                 "ISO 14064-3:2019 verification findings recorded?", "Regulation (EU) 2018/2067 verification findings recorded?"})
        EXPECT_FALSE(isAboutPriorFindings(row("R-01", question, ReviewResult::open), 2024)) << question;
}

TEST(PriorFindings, LeavesOtherRowsAlone)
{
    for (const char* question : {"Change against last year explained?", "Emissions of the previous year at hand?", "Are all findings recorded?",
                                 "Veränderung gegenüber dem Vorjahr plausibel?", "Feststellungen dokumentiert?", "Name, Branche und Registernummer stimmen?",
                                 "与上年相比变化的原因", "不符合项是否已记录", "पिछले वर्ष से तुलना", "निष्कर्ष दर्ज हैं?", "Issue date of last year's certificate seen?"})
        EXPECT_FALSE(isAboutPriorFindings(row("R-01", question, ReviewResult::open), 2024)) << question;
    EXPECT_TRUE(isAboutPriorFindings(row("Prior findings", "Followed up?", ReviewResult::open), 2024)) << "the item says it";
}

TEST(PriorFindings, AConformingResultFollowsUp)
{
    for (const ReviewResult result : {ReviewResult::conforms, ReviewResult::notApplicable}) {
        const CheckOutcome outcome = CheckTester(kPriorFindings).run(with(result));
        EXPECT_TRUE(outcome.found.empty());
        EXPECT_EQ(outcome.compared, 1);
    }
}

TEST(PriorFindings, FindsARowThatNobodyFollowedUp)
{
    for (const ReviewResult result : {ReviewResult::open, ReviewResult::doubt, ReviewResult::nonconforming}) {
        const auto found = CheckTester(kPriorFindings).find(with(result));
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].severity, Severity::mustExplain);
        EXPECT_EQ(found[0].subject.item, QStringLiteral("R-14"));
        EXPECT_EQ(found[0].records.size(), 1U);
    }
}

TEST(PriorFindings, ANoteOfTheSiteVisitFollowsUp)
{
    CaseBuilder builder = with(ReviewResult::open);
    SiteNote note;
    note.item = QStringLiteral("R-14");
    builder.submission().siteNotes.push_back(note);
    EXPECT_EQ(CheckTester(kPriorFindings).find(builder).size(), 1U) << "an empty note says nothing";
    builder.submission().siteNotes.back().note = QStringLiteral("New meter installed, protocol seen");
    EXPECT_TRUE(CheckTester(kPriorFindings).find(builder).empty());
    builder.submission().siteNotes.back().item = QStringLiteral("R-15");
    EXPECT_EQ(CheckTester(kPriorFindings).find(builder).size(), 1U) << "another item";
}

TEST(PriorFindings, AFindingFollowsUpUnlessWithdrawn)
{
    Finding finding;
    finding.id = QStringLiteral("F-01");
    finding.subject.item = QStringLiteral("R-14");
    EXPECT_TRUE(CheckTester(kPriorFindings).run(CaseBuilder(), with(ReviewResult::open), {finding}).found.empty());
    finding.state = FindingState::withdrawn;
    EXPECT_EQ(CheckTester(kPriorFindings).run(CaseBuilder(), with(ReviewResult::open), {finding}).found.size(), 1U);
}

TEST(PriorFindings, SeveralRowsOfAnItemGiveOneDiscrepancy)
{
    CaseBuilder builder = with(ReviewResult::conforms);
    builder.submission().review.push_back(row("R-14", "Prior findings: meter exchange", ReviewResult::doubt));
    EXPECT_EQ(CheckTester(kPriorFindings).find(builder).size(), 1U);
    EXPECT_TRUE(kPriorFindings.reads & readsFindings);
}

TEST(PriorFindings, NoRowIsNotAPass)
{
    EXPECT_EQ(CheckTester(kPriorFindings).run(CaseBuilder()).compared, 0);
    EXPECT_FALSE(CheckTester(kPriorFindings).run(CaseBuilder()).reason.isEmpty());
}

} // namespace
} // namespace attest::test
