// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflow/gates.h"

#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace attest::test {
namespace {

const Gate& gateOf(const std::vector<Gate>& gates, const QString& id)
{
    const auto found = std::find_if(gates.begin(), gates.end(), [&](const Gate& gate) { return gate.id == id; });
    EXPECT_NE(found, gates.end());
    return *found;
}

std::vector<Gate> gatesOf(StatementBuilder& builder)
{
    const StatementFacts facts = builder.facts();
    return gatesBeforeSigning({facts.snapshot, facts.submission, facts.run, facts.inventory, facts.deviation, {}});
}

TEST(Gates, nothingBlocksACompleteCase)
{
    StatementBuilder builder;
    for (const Gate& gate : gatesOf(builder))
        EXPECT_NE(gate.result, GateResult::blocked) << qPrintable(gate.id) << qPrintable(gate.why.front().english());
}

struct Spoiled {
    const char* name;
    const char* gate;
    const char* reason; ///< part of what the gate says
    std::function<void(StatementBuilder&)> spoil;
};

class SpoiledGate : public testing::TestWithParam<Spoiled> {};

TEST_P(SpoiledGate, isTheOnlyOneThatBlocksAndSaysWhy)
{
    StatementBuilder builder;
    GetParam().spoil(builder);
    for (const Gate& gate : gatesOf(builder)) {
        const bool spoiled = gate.id == QLatin1String(GetParam().gate);
        EXPECT_EQ(gate.result == GateResult::blocked, spoiled) << qPrintable(gate.id) << qPrintable(gate.why.front().english());
        if (spoiled) {
            EXPECT_TRUE(gate.why.front().english().contains(QLatin1String(GetParam().reason))) << qPrintable(gate.why.front().english());
        }
    }
}

void addSource(StatementBuilder& b, SourceStatus status)
{
    Source source;
    source.id = QStringLiteral("X");
    source.status = status;
    b.builder.submission().sources.push_back(source);
}

INSTANTIATE_TEST_SUITE_P(OneAtATime, SpoiledGate, testing::Values(
    Spoiled{"noCriteria", "G0", "criteria", [](StatementBuilder& b) { b.builder.submission().engagement.criteria.accounting.clear(); }},
    Spoiled{"noSignatory", "G0", "authorised signatory", [](StatementBuilder& b) { b.builder.submission().team.pop_back(); }},
    Spoiled{"reviewerVerifies", "G0", "also a verifier", [](StatementBuilder& b) {
        b.builder.submission().team.push_back({QStringLiteral("V"), QStringLiteral("Reviewer"), TeamRole::verifier}); }},
    Spoiled{"noActivity", "G1", "no activity data", [](StatementBuilder& b) { addSource(b, SourceStatus::reported); }},
    Spoiled{"nilWithoutEvidence", "G1", "without evidence", [](StatementBuilder& b) { addSource(b, SourceStatus::nil); }},
    Spoiled{"excludedWithoutReason", "G1", "without a reason", [](StatementBuilder& b) { addSource(b, SourceStatus::excluded); }},
    Spoiled{"incompleteSources", "G2", "source-completeness", [](StatementBuilder& b) { b.coverage("source-completeness", CoverageResult::found); }},
    Spoiled{"noReview", "G5", "no document review", [](StatementBuilder& b) { b.builder.submission().review.clear(); }},
    Spoiled{"openReview", "G5", "has no result", [](StatementBuilder& b) { b.builder.submission().review[0].result = ReviewResult::open; }},
    Spoiled{"nonconforming", "G5", "R-01", [](StatementBuilder& b) { b.builder.submission().review[0].result = ReviewResult::nonconforming; }},
    Spoiled{"noVisit", "G6", "no site visit", [](StatementBuilder& b) { b.builder.submission().siteNotes.clear(); }},
    Spoiled{"photoMissing", "G6", "photo", [](StatementBuilder& b) { b.builder.submission().siteNotes[0].photo = QStringLiteral("p.png"); }},
    Spoiled{"unanswered", "G7", "has no finding", [](StatementBuilder& b) { b.discrepancy(QStringLiteral("c"), Severity::mustExplain, QStringLiteral("EL"), "2024-01", "1"); }},
    Spoiled{"openFinding", "G7", "is sent", [](StatementBuilder& b) {
        b.finding(FindingState::sent, b.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-01", "1")); }},
    Spoiled{"notComputed", "G8", "cannot be computed", [](StatementBuilder& b) {
        SourceEmissions source;
        source.source = QStringLiteral("EL");
        source.problem = "no factor";
        b.inventory.sources.push_back(source); }},
    Spoiled{"changedWithoutFinding", "G8", "without a finding", [](StatementBuilder& b) { b.deviation.rows.emplace_back(); }},
    Spoiled{"doesNotAddUp", "G8", "add up", [](StatementBuilder& b) { b.deviation.addsUp = false; }},
    Spoiled{"noNeutralityCriterion", "G9", "criterion of neutrality", [](StatementBuilder& b) { b.builder.submission().engagement.criteria.neutrality.clear(); }}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Gates, aDoubtIsAnsweredByTheVisitOrAFinding)
{
    StatementBuilder builder;
    builder.builder.submission().review[0].result = ReviewResult::doubt;
    EXPECT_EQ(gateOf(gatesOf(builder), QStringLiteral("G5")).result, GateResult::blocked);
    builder.builder.submission().siteNotes[0].item = QStringLiteral("R-01");
    EXPECT_EQ(gateOf(gatesOf(builder), QStringLiteral("G5")).result, GateResult::passed);
    builder.builder.submission().siteNotes[0].item.clear();
    Finding finding;
    finding.state = FindingState::closed;
    finding.subject.item = QStringLiteral("R-01");
    builder.snapshot.findings.push_back(finding);
    EXPECT_EQ(gateOf(gatesOf(builder), QStringLiteral("G5")).result, GateResult::passed);
}

struct Answered {
    const char* name;
    Severity severity;
    FindingState state;
    bool answers;
};

class FindingAnswers : public testing::TestWithParam<Answered> {};

TEST_P(FindingAnswers, asItsStateAndSeverityAllow)
{
    StatementBuilder builder;
    const Discrepancy& found = builder.discrepancy(QStringLiteral("c"), GetParam().severity, QStringLiteral("EL"), "2024-01", "1");
    builder.finding(GetParam().state, found);
    const StatementFacts facts = builder.facts();
    EXPECT_EQ(unanswered(facts.snapshot, facts.run).empty(), GetParam().answers);
}

// A closed finding explains; it does not make a wrong figure right.
INSTANTIATE_TEST_SUITE_P(States, FindingAnswers, testing::Values(
    Answered{"sentCorrect", Severity::mustCorrect, FindingState::sent, true},
    Answered{"uncorrected", Severity::mustCorrect, FindingState::uncorrected, true},
    Answered{"closedStillWrong", Severity::mustCorrect, FindingState::closed, false},
    Answered{"closedExplained", Severity::mustExplain, FindingState::closed, true},
    Answered{"withdrawn", Severity::mustExplain, FindingState::withdrawn, false},
    Answered{"noteNeedsNone", Severity::note, FindingState::withdrawn, true}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(Gates, settingAsideAnswersByIdentityNotByValue)
{
    StatementBuilder builder;
    const Discrepancy& found = builder.discrepancy(QStringLiteral("c"), Severity::mustCorrect, QStringLiteral("EL"), "2024-01", "1");
    builder.snapshot.setAside = {{found.key(), QStringLiteral("LV"), {}, QStringLiteral("known")}};
    builder.run.discrepancies[0].effectTco2e = dec("99");
    const StatementFacts facts = builder.facts();
    EXPECT_TRUE(unanswered(facts.snapshot, facts.run).empty());
}

TEST(Signing, countsOnlyUnderTheSameStatement)
{
    StatementBuilder builder;
    const QString hash = builder.conclude().hash;
    builder.snapshot.signOffs = {{TeamRole::leadVerifier, QStringLiteral("LV"), QDateTime(), hash}};
    EXPECT_NE(validSignOff(builder.snapshot, TeamRole::leadVerifier, hash), nullptr);
    EXPECT_EQ(validSignOff(builder.snapshot, TeamRole::leadVerifier, QStringLiteral("other")), nullptr);
    EXPECT_EQ(validSignOff(builder.snapshot, TeamRole::signatory, hash), nullptr);
}

} // namespace
} // namespace attest::test
