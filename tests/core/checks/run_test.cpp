// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/run.h"

#include "core/checks/outcome.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

#include <atomic>
#include <new>
#include <stdexcept>

namespace attest::test {
namespace {

std::atomic<int> plainRuns = 0;
std::atomic<int> findingRuns = 0;

CheckOutcome countPlain(const CheckContext& context)
{
    ++plainRuns;
    CheckOutcome outcome;
    outcome.compared = static_cast<int>(context.snapshot.findings.size()) + 1; // sees none, whatever the case has
    outcome.reason = {"%1", {context.parameter("meter-vs-reported", "tolerance-percent")}};
    return outcome;
}

CheckOutcome countFindings(const CheckContext& context)
{
    ++findingRuns;
    CheckOutcome outcome;
    outcome.compared = static_cast<int>(context.snapshot.findings.size());
    outcome.reason = "r";
    return outcome;
}

CheckOutcome breaks(const CheckContext&) { throw std::runtime_error("index out of range"); }
CheckOutcome needsTooMuch(const CheckContext&) { throw std::bad_alloc(); }

const CheckDefinition kPlain{"meter-vs-reported", CheckGroup::sources, Severity::note, Technique::crossChecking, "plain", {}, countPlain};
const CheckDefinition kOfFindings{"counts-findings", CheckGroup::conduct, Severity::note, Technique::crossChecking, "findings", {}, countFindings, readsFindings};
const CheckDefinition kBreaks{"breaks", CheckGroup::conduct, Severity::note, Technique::crossChecking, "breaks", {}, breaks};
const CheckDefinition kNeedsTooMuch{"needs-too-much", CheckGroup::conduct, Severity::note, Technique::crossChecking, "memory", {}, needsTooMuch};

/// A case with its figures, so that runs differ in the snapshot and the options alone.
class RunTest : public testing::Test {
protected:
    explicit RunTest(const CaseBuilder& builder = CleanPlant()) : m_snapshot(*builder.snapshot())
    {
        plainRuns = 0;
        findingRuns = 0;
    }

    Result<CheckRun> run(RunOptions options)
    {
        const CheckContext context{m_snapshot, m_snapshot.latest(), nullptr, m_quantities, m_inventory, m_series, nullptr, nullptr, *m_library, m_materiality};
        return runChecks(context, options, *m_progress);
    }

    RunOptions counting()
    {
        RunOptions options;
        options.memory = &m_memory;
        options.checks = {&kPlain, &kOfFindings};
        return options;
    }

    Snapshot m_snapshot;
    std::shared_ptr<const FactorLibrary> m_library = FactorLibrary::builtIn();
    Quantities m_quantities = workOut(m_snapshot.latest());
    Inventory m_inventory = takeInventory(m_snapshot.latest(), m_quantities, *m_library);
    Materiality m_materiality = materialityOf(m_snapshot.latest(), m_quantities, m_inventory, *m_library);
    std::vector<MeterValues> m_series = meterValues(m_snapshot.latest());
    CheckMemory m_memory;
    NoProgress m_nobody;
    Progress* m_progress = &m_nobody;
};

QString textOf(const CheckRun& run)
{
    QStringList lines;
    for (const Discrepancy& one : run.discrepancies) {
        lines << one.key() << one.finding.english() << one.remedy.english() << (one.effectTco2e ? one.effectTco2e->text() : QString())
              << (one.shareOfMateriality ? one.shareOfMateriality->text() : QString());
        for (const ProbableCause& cause : one.causes)
            lines << nameOf(cause.cause) << cause.why.english();
        for (const SourceRef& at : one.records)
            lines << at.file + at.column + QString::number(at.row);
    }
    for (const Coverage& row : run.coverage)
        lines << row.check << nameOf(row.result) << QString::number(row.compared) << row.reason.english();
    for (const DiscrepancyGroup& group : run.groups)
        lines << group.subject.key() << nameOf(group.cause) << QString::number(group.members.size());
    return lines.join(u'\n');
}

TEST_F(RunTest, theNumberOfThreadsChangesNothing)
{
    CleanPlant plant;
    plant.declare(QStringLiteral("EL-GRID"), 3, QStringLiteral("34000")).declare(QStringLiteral("EL-GRID"), 7, QStringLiteral("4700"));
    plant.declare(QStringLiteral("BOILER"), 5, QStringLiteral("750"));
    m_snapshot = *plant.snapshot();
    m_quantities = workOut(m_snapshot.latest());
    m_inventory = takeInventory(m_snapshot.latest(), m_quantities, *m_library);
    RunOptions options;
    options.threads = 1;
    const QString one = textOf(*run(options));
    EXPECT_GT(one.count(u"EL-GRID"), 3);
    for (const int threads : {2, 3, 8}) {
        options.threads = threads;
        for (int i = 0; i < 5; ++i)
            EXPECT_EQ(textOf(*run(options)), one) << threads;
    }
}

TEST_F(RunTest, onlyWhatReadsSomethingChangedRunsAgain)
{
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 1);
    EXPECT_EQ(findingRuns, 1);
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns + findingRuns, 2) << "nothing changed";

    m_snapshot.findings.push_back(Finding());
    const auto withFinding = run(counting());
    EXPECT_EQ(plainRuns, 1) << "reads no findings";
    EXPECT_EQ(findingRuns, 2);
    EXPECT_EQ(withFinding->coverage[0].compared, 1) << "and sees none";
    EXPECT_EQ(withFinding->coverage[1].compared, 1);

    m_snapshot.parameters[QStringLiteral("meter-vs-reported.tolerance-percent")] = {Decimal::of("2"), {}, {}, {}};
    const auto withParameter = run(counting());
    EXPECT_EQ(plainRuns, 2);
    EXPECT_EQ(findingRuns, 2) << "the parameter is of another check";
    EXPECT_EQ(withParameter->coverage[0].reason.english(), QStringLiteral("2"));

    m_snapshot.parameters[QStringLiteral("meter-vs-reported.tolerance-percent")].reason = QStringLiteral("another reason");
    m_snapshot.wordings.push_back({QStringLiteral("f"), QStringLiteral("t")});
    m_snapshot.setAside.push_back({});
    m_snapshot.samples.push_back({});
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns + findingRuns, 4) << "reasons, wordings, samples and what is set aside change no answer";
}

TEST_F(RunTest, anotherSubmissionLibraryOrThresholdRunsEverythingAgain)
{
    ASSERT_TRUE(run(counting()));
    m_snapshot.submissions = {std::make_shared<const Submission>(m_snapshot.latest())};
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 2) << "the same content, but another import";
    m_materiality.threshold += 1;
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 3);
    m_library = FactorLibrary::builtIn();
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 4);
}

TEST_F(RunTest, whatWasTriedIsForgottenLater)
{
    const QString name = QStringLiteral("meter-vs-reported.tolerance-percent");
    ASSERT_TRUE(run(counting()));
    m_snapshot.parameters[name] = {Decimal::of("2"), {}, {}, {}};
    ASSERT_TRUE(run(counting()));
    m_snapshot.parameters.clear();
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 2) << "a trial does not displace the answer before it";
    for (const char* value : {"3", "4", "5"}) {
        m_snapshot.parameters[name] = {Decimal::of(value), {}, {}, {}};
        ASSERT_TRUE(run(counting()));
    }
    m_snapshot.parameters.clear();
    ASSERT_TRUE(run(counting()));
    EXPECT_EQ(plainRuns, 6) << "the memory does not grow for ever";
}

TEST_F(RunTest, switchedOffIsNotRunAndSaysWhoAndWhy)
{
    const QDateTime at(QDate(2025, 2, 3), QTime(4, 5), Qt::UTC);
    m_snapshot.switchedOff[QStringLiteral("meter-vs-reported")] = {QStringLiteral("LV"), at, QStringLiteral("no meters")};
    const auto result = run(counting());
    EXPECT_EQ(plainRuns, 0);
    EXPECT_EQ(result->coverage[0].result, CoverageResult::notRun);
    EXPECT_EQ(result->coverage[0].reason.english(), QStringLiteral("switched off by LV on 2025-02-03: no meters"));
    m_snapshot.switchedOff.clear();
    EXPECT_EQ(run(counting())->coverage[0].result, CoverageResult::passed);
}

TEST_F(RunTest, aCheckThatThrowsIsReportedAndTheOthersCount)
{
    RunOptions options = counting();
    options.checks = {&kBreaks, &kOfFindings, &kBreaks, &kPlain};
    for (int i = 1; i <= 2; ++i) {
        const auto result = run(options);
        ASSERT_TRUE(result);
        EXPECT_EQ(result->coverage[0].result, CoverageResult::notRun);
        EXPECT_TRUE(result->coverage[0].reason.english().contains(u"index out of range"));
        EXPECT_EQ(result->coverage[3].result, CoverageResult::passed);
    }
    options.checks = {&kPlain, &kNeedsTooMuch};
    const auto failed = run(options);
    ASSERT_FALSE(failed);
    EXPECT_EQ(failed.error().kind, ErrorKind::system);
}

TEST_F(RunTest, canBeCancelledAndKeepsNothingHalf)
{
    struct Impatient final : Progress {
        void report(qint64 done, qint64, const Message&) override { stopped = done >= 1; }
        bool isCancelled() const override { return stopped; }
        bool stopped = false;
    } impatient;
    m_progress = &impatient;
    RunOptions options = counting();
    options.threads = 1;
    const auto stopped = run(options);
    ASSERT_FALSE(stopped);
    EXPECT_EQ(stopped.error().kind, ErrorKind::cancelled);
    EXPECT_EQ(plainRuns, 1);
    m_progress = &m_nobody;
    ASSERT_TRUE(run(options));
    EXPECT_EQ(plainRuns, 2);
}

TEST_F(RunTest, onlyTheChecksAskedFor)
{
    RunOptions options = counting();
    options.only = {QStringLiteral("counts-findings")};
    const auto result = run(options);
    EXPECT_FALSE(result->complete);
    EXPECT_EQ(plainRuns, 0);
    EXPECT_EQ(result->coverage[0].reason.english(), QStringLiteral("not asked for in this run"));
    options.only = {QStringLiteral("no-such-check")};
    EXPECT_EQ(run(options).error().kind, ErrorKind::usage);
}

} // namespace
} // namespace attest::test
