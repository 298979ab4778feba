// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/undo_effects.h"

#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// A case of two files: declared electricity (E-001) and the invoices of it (E-002), one of which differs.
class UndoImport : public testing::Test {
protected:
    UndoImport()
    {
        CaseBuilder builder;
        builder.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"))
            .declared(QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("1000"))
            .declared(QStringLiteral("EL"), QStringLiteral("2024-02"), QStringLiteral("2000"))
            .invoice(QStringLiteral("1"), QStringLiteral("EL"), QStringLiteral("2024-01"), QStringLiteral("9000"))
            .invoice(QStringLiteral("2"), QStringLiteral("EL"), QStringLiteral("2024-02"), QStringLiteral("2000"));
        submission = builder.submission();
        for (InvoiceLine& line : submission.invoices)
            line.at.file = QStringLiteral("E-002");
        submission.files = {{QStringLiteral("E-001"), QStringLiteral("a.csv"), FileKind::reportedActivity, {}, 1, 2, 2},
                            {QStringLiteral("E-002"), QStringLiteral("b.csv"), FileKind::invoices, {}, 1, 2, 2}};
        submission.rejected = {{{QStringLiteral("E-002"), {}, 9, {}}, {}, {}}, {{QStringLiteral("E-001"), {}, 9, {}}, {}, {}}};
        snapshot.submissions = {std::make_shared<const Submission>(submission)};
    }

    static std::shared_ptr<const Assessment> assessed(const std::shared_ptr<const Snapshot>& snapshot)
    {
        NoProgress progress;
        return *assess(snapshot, 0, *FactorLibrary::builtIn(), progress);
    }

    UndoEffects without(const QStringList& files) const
    {
        return undoEffects(*assessed(std::make_shared<const Snapshot>(snapshot)), *assessed(withoutFiles(snapshot, 1, files)));
    }

    QString keyOf(const char* check) const
    {
        const auto now = assessed(std::make_shared<const Snapshot>(snapshot));
        for (const Discrepancy& discrepancy : now->run.discrepancies) {
            if (discrepancy.check == QLatin1String(check))
                return discrepancy.key();
        }
        ADD_FAILURE() << check << " found nothing";
        return {};
    }

    Submission submission;
    Snapshot snapshot;
};

TEST_F(UndoImport, takesOutEverythingOfAFile)
{
    const Submission rest = withoutFiles(submission, {QStringLiteral("E-002")});
    EXPECT_EQ(rest.files.size(), 1u);
    EXPECT_TRUE(rest.invoices.empty());
    EXPECT_EQ(rest.activity.size(), 2u);
    ASSERT_EQ(rest.rejected.size(), 1u);
    EXPECT_EQ(rest.rejected[0].at.file, QStringLiteral("E-001"));
    EXPECT_EQ(rest.sources.size(), submission.sources.size());
    EXPECT_EQ(rest.engagement.timezone, submission.engagement.timezone);
    EXPECT_EQ(withoutFiles(snapshot, 7, {}), nullptr);
    EXPECT_EQ(withoutRevision(snapshot, 1), nullptr);
}

TEST_F(UndoImport, nothingGoesWithoutEffect)
{
    const UndoEffects none = without({});
    EXPECT_TRUE(none.files.empty());
    EXPECT_TRUE(none.totals.empty());
    EXPECT_TRUE(none.appearing.empty());
    EXPECT_TRUE(none.vanishing.empty());
    EXPECT_TRUE(none.silenced.empty());
    EXPECT_FALSE(none.opinion);
    EXPECT_EQ(none.sentences().size(), 1u);
}

TEST_F(UndoImport, ofInvoicesSilencesTheirChecks)
{
    const QString key = keyOf("invoice-vs-reported");
    const UndoEffects effects = without({QStringLiteral("E-002")});
    ASSERT_EQ(effects.files.size(), 1u);
    EXPECT_EQ(effects.files[0].id, QStringLiteral("E-002"));
    EXPECT_EQ(effects.records(), 2);
    EXPECT_TRUE(effects.totals.empty());
    const auto isKey = [&](const NamedDiscrepancy& discrepancy) { return discrepancy.key == key; };
    EXPECT_TRUE(std::any_of(effects.vanishing.begin(), effects.vanishing.end(), isKey));
    const auto isCheck = [](const SilencedCheck& silenced) { return silenced.check == QLatin1String("invoice-vs-reported"); };
    EXPECT_TRUE(std::any_of(effects.silenced.begin(), effects.silenced.end(), isCheck));
}

TEST_F(UndoImport, ofDeclaredDataChangesTheTotals)
{
    const UndoEffects effects = without({QStringLiteral("E-001")});
    ASSERT_FALSE(effects.totals.empty());
    EXPECT_EQ(effects.totals[0].id, QStringLiteral("total.location"));
    EXPECT_EQ(effects.totals[0].from, rat("1.5")); // 3 MWh × 0.5
    EXPECT_EQ(effects.totals[0].to, Rational(0));
    EXPECT_EQ(effects.sentences().at(1).english(), QStringLiteral("Total, location-based: from 1.50 to 0.00 tCO2e"));
}

TEST_F(UndoImport, namesFindingsAndSetAsidesThatLoseTheirGround)
{
    const QString key = keyOf("invoice-vs-reported");
    Finding byDiscrepancy;
    byDiscrepancy.id = QStringLiteral("F-01");
    byDiscrepancy.discrepancies = {key, QStringLiteral("other|x")};
    Finding byEvidence;
    byEvidence.id = QStringLiteral("F-02");
    byEvidence.thread = {{FindingAct::answer, {}, {}, {}, {QStringLiteral("b.csv"), QStringLiteral("a.csv")}}};
    Finding untouched;
    untouched.id = QStringLiteral("F-03");
    untouched.thread = {{FindingAct::answer, {}, {}, {}, {QStringLiteral("a.csv")}}};
    Finding withdrawn = byDiscrepancy;
    withdrawn.id = QStringLiteral("F-04");
    withdrawn.state = FindingState::withdrawn;
    snapshot.findings = {byDiscrepancy, byEvidence, untouched, withdrawn};
    snapshot.setAside = {{key, QStringLiteral("LV"), {}, QStringLiteral("known")}, {QStringLiteral("other|x"), QStringLiteral("LV"), {}, {}}};
    const UndoEffects effects = without({QStringLiteral("E-002")});
    ASSERT_EQ(effects.findings.size(), 2u);
    EXPECT_EQ(effects.findings[0].id, QStringLiteral("F-01"));
    EXPECT_EQ(effects.findings[0].discrepancies, QStringList{key});
    EXPECT_EQ(effects.findings[0].text.english(), QStringLiteral("F-01: 1 of its 2 discrepancies would not be found any more"));
    EXPECT_EQ(effects.findings[1].evidence, QStringList{QStringLiteral("b.csv")});
    ASSERT_EQ(effects.setAside.size(), 1u);
    EXPECT_EQ(effects.setAside[0].id, key);
}

TEST_F(UndoImport, ofAWholeRevisionGoesBackToTheOneBefore)
{
    Submission second = submission;
    second.revision = 2;
    second.reason = QStringLiteral("corrected");
    second.activity[0].quantity.value = dec("9000");
    snapshot.submissions.push_back(std::make_shared<const Submission>(second));
    const auto now = assessed(std::make_shared<const Snapshot>(snapshot));
    const auto before = withoutRevision(snapshot, 2);
    ASSERT_NE(before, nullptr);
    const UndoEffects effects = undoEffects(*now, *assessed(before));
    EXPECT_EQ(effects.files.size(), 2u);
    EXPECT_EQ(effects.files[0].revision, 2);
    EXPECT_EQ(effects.totals.at(0).from, rat("5.5"));
    EXPECT_EQ(effects.totals[0].to, rat("1.5"));
}

TEST_F(UndoImport, namesSignaturesThatCountNoMore)
{
    const auto now = assessed(std::make_shared<const Snapshot>(snapshot));
    snapshot.signOffs = {{TeamRole::leadVerifier, QStringLiteral("LV"), {}, now->statement.hash}};
    const UndoEffects effects = without({QStringLiteral("E-001")});
    EXPECT_EQ(effects.signatures, std::vector<TeamRole>{TeamRole::leadVerifier});
}

} // namespace
} // namespace attest::test
