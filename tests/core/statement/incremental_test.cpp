// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/parameters.h"
#include "core/statement/assessment.h"
#include "core/statement/what_if.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

#include <random>

namespace attest::test {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

std::string textOf(const CheckRun& run)
{
    QStringList lines;
    for (const Discrepancy& one : run.discrepancies) {
        lines << one.key() << nameOf(one.severity) << one.finding.english() << one.remedy.english() << (one.effectTco2e ? one.effectTco2e->text() : QString())
              << (one.shareOfMateriality ? one.shareOfMateriality->text() : QString());
        for (const ProbableCause& cause : one.causes)
            lines << nameOf(cause.cause) << cause.why.english();
    }
    for (const Coverage& row : run.coverage)
        lines << row.check << nameOf(row.result) << QString::number(row.compared) << row.reason.english();
    for (const DiscrepancyGroup& group : run.groups)
        lines << group.subject.key() << nameOf(group.cause) << QString::number(group.members.size());
    return lines.join(u'\n').toStdString();
}

OwnRule rule(const QString& id, const char* tolerance)
{
    return {id, q("Rule"), q("declared(\"EL-GRID\")"), q("="), q("invoiced(\"EL-GRID\")"), q("month"), Decimal::of(tolerance), Severity::mustExplain, q("Why"), {}, {}};
}

/// A case of two submissions with slips, to which acts happen one after the other; every snapshot shares the submissions.
class Acts {
public:
    explicit Acts(unsigned seed) : m_random(seed)
    {
        CleanPlant first;
        first.declare(q("EL-GRID"), 3, q("34000")).declare(q("BOILER"), 6, q("760"));
        CleanPlant second;
        second.declare(q("EL-GRID"), 9, q("49400"));
        second.submission().revision = 2;
        m_snapshot.submissions = {std::make_shared<const Submission>(first.submission()), std::make_shared<const Submission>(second.submission())};
    }

    std::shared_ptr<const Snapshot> snapshot() const { return std::make_shared<const Snapshot>(m_snapshot); }
    int revision() { return pick(3); }

    void next()
    {
        switch (pick(7)) {
        case 0: return changeParameter();
        case 1: return m_snapshot.parameters.clear();
        case 2: return switchCheck();
        case 3: return changeRule();
        case 4: return changeFinding();
        case 5: return m_snapshot.setAside.push_back({q("sign|source=EL-GRID"), q("LV"), {}, q("r")});
        default: return m_snapshot.wordings.push_back({q("part"), q("words")});
        }
    }

private:
    int pick(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    void changeParameter()
    {
        const auto all = parametersIn(m_snapshot);
        const ParameterInCase& one = all[static_cast<std::size_t>(pick(static_cast<int>(all.size())))];
        const Decimal value = one.parameter->standard * Decimal(pick(3) + 1);
        if (requireAcceptable(one.name, value))
            m_snapshot.parameters[one.name] = {value, q("LV"), {}, q("r")};
    }

    void switchCheck()
    {
        const QString id = QLatin1String(catalogue()[static_cast<std::size_t>(pick(static_cast<int>(catalogue().size())))]->id);
        if (m_snapshot.switchedOff.erase(id) == 0)
            m_snapshot.switchedOff[id] = {q("LV"), QDateTime(QDate(2025, 1, 2), QTime(3, 4), Qt::UTC), q("r")};
    }

    void changeRule()
    {
        const QString id = q("rule-") + QString::number(pick(3));
        if (std::erase_if(m_snapshot.rules, [&](const OwnRule& one) { return one.id == id; }) == 0)
            m_snapshot.rules.push_back(rule(id, pick(2) == 0 ? "0" : "5"));
    }

    void changeFinding()
    {
        if (!m_snapshot.findings.empty() && pick(2) == 0) {
            m_snapshot.findings.back().state = FindingState::withdrawn;
            return;
        }
        Finding finding;
        finding.id = q("F-") + QString::number(m_snapshot.findings.size() + 1);
        finding.subject.source = pick(2) == 0 ? q("EL-GRID") : q("BOILER");
        finding.subject.period = Period::month(2024, pick(12) + 1);
        m_snapshot.findings.push_back(finding);
    }

    std::mt19937 m_random;
    Snapshot m_snapshot;
};

TEST(Incremental, theSameAsAFullRunAfterAnyActs)
{
    const auto library = FactorLibrary::builtIn();
    for (const unsigned seed : {1U, 2U, 3U, 4U}) {
        Acts acts(seed);
        AssessmentMemory memory(library);
        NoProgress progress;
        for (int i = 0; i < 30; ++i) {
            acts.next();
            const auto snapshot = acts.snapshot();
            const int revision = acts.revision();
            const auto remembered = assess(snapshot, revision, memory, progress);
            const auto full = assess(snapshot, revision, *library, progress);
            ASSERT_TRUE(remembered && full);
            ASSERT_EQ(textOf((*remembered)->run), textOf((*full)->run)) << "seed " << seed << ", act " << i;
            ASSERT_EQ((*remembered)->statement.hash, (*full)->statement.hash);
            ASSERT_EQ((*remembered)->inventory.market, (*full)->inventory.market);
        }
    }
}

TEST(Incremental, figuresAreWorkedOutOnceASubmission)
{
    Acts acts(1);
    const auto snapshot = acts.snapshot();
    AssessmentMemory memory(FactorLibrary::builtIn());
    const auto first = memory.figures(snapshot->submissions[0]);
    const auto second = memory.figures(snapshot->submissions[1]);
    NoProgress progress;
    ASSERT_TRUE(assess(snapshot, 0, memory, progress));
    EXPECT_EQ(memory.figures(snapshot->submissions[0]), first);
    EXPECT_EQ(memory.figures(snapshot->submissions[1]), second);
    EXPECT_NE(memory.figures(std::make_shared<const Submission>(snapshot->initial())), first) << "another import";
}

TEST(Incremental, refusesARevisionThatIsNotThere)
{
    Acts acts(1);
    AssessmentMemory memory(FactorLibrary::builtIn());
    NoProgress progress;
    EXPECT_EQ(assess(acts.snapshot(), 3, memory, progress).error().kind, ErrorKind::usage);
    EXPECT_EQ(checkRevision(*acts.snapshot(), 7, memory, {}, progress).error().kind, ErrorKind::usage);
}

class WhatIf : public testing::Test {
protected:
    WhatIf()
    {
        CleanPlant plant;
        plant.declare(q("EL-GRID"), 3, q("42900")); // 43,000 metered and invoiced: 0.23 %
        m_snapshot = *plant.snapshot();
    }

    Result<RunDifference> tryOut(const Trial& trial) { return whatIf(m_snapshot, 0, trial, m_memory, m_progress); }

    Snapshot m_snapshot;
    AssessmentMemory m_memory{FactorLibrary::builtIn()};
    NoProgress m_progress;
};

bool has(const std::vector<Discrepancy>& list, const char* check)
{
    return std::any_of(list.begin(), list.end(), [&](const Discrepancy& one) { return one.check == QLatin1String(check); });
}

TEST_F(WhatIf, aNarrowerToleranceLetsSomethingAppear)
{
    Trial trial;
    trial.parameters[q("invoice-vs-reported.tolerance-percent")] = Decimal::of("0.1");
    const auto difference = tryOut(trial);
    ASSERT_TRUE(difference);
    EXPECT_TRUE(has(difference->appears, "invoice-vs-reported"));
    EXPECT_FALSE(has(difference->appears, "meter-vs-reported")) << "its own tolerance stands";
    EXPECT_TRUE(difference->vanishes.empty());
    EXPECT_TRUE(m_snapshot.parameters.empty());

    m_snapshot.parameters[q("invoice-vs-reported.tolerance-percent")].value = Decimal::of("0.1");
    Trial back;
    back.parameters[q("invoice-vs-reported.tolerance-percent")] = std::nullopt;
    EXPECT_TRUE(has(tryOut(back)->vanishes, "invoice-vs-reported"));
}

TEST_F(WhatIf, switchesAndRules)
{
    Trial trial;
    trial.switches[q("invoice-vs-reported")] = false;
    trial.rules = {rule(q("mine"), "0")};
    const auto difference = tryOut(trial);
    ASSERT_TRUE(difference);
    EXPECT_TRUE(has(difference->appears, "own:mine"));
    ASSERT_EQ(difference->coverage.size(), 2U);
    EXPECT_EQ(difference->coverage[0].after.result, CoverageResult::notRun);
    EXPECT_EQ(difference->coverage[0].after.reason.english(), q("switched off"));
    EXPECT_TRUE(difference->coverage[1].before.check.isEmpty());

    m_snapshot.rules = {rule(q("mine"), "0")};
    Trial other;
    other.rules = {rule(q("mine"), "5")};
    EXPECT_TRUE(has(tryOut(other)->vanishes, "own:mine")) << "instead of the one with the same id";
    Trial without;
    without.rulesRemoved = {q("mine")};
    EXPECT_TRUE(has(tryOut(without)->vanishes, "own:mine"));
}

TEST_F(WhatIf, aPresetIsTriedAsAWhole)
{
    const Preset* preset = findPreset(q("avr-2018-2067"));
    Trial trial;
    trial.add(*preset);
    const auto other = tried(m_snapshot, trial);
    ASSERT_TRUE(other);
    EXPECT_EQ((*other)->parameters.size(), preset->values.size());
    EXPECT_EQ((*other)->switchedOff.size(), preset->off.size());
}

TEST_F(WhatIf, refusesWhatTheCommandWouldRefuse)
{
    const auto kindOf = [&](const std::function<void(Trial&)>& fill) {
        Trial trial;
        fill(trial);
        const auto difference = tryOut(trial);
        EXPECT_FALSE(difference);
        return difference ? ErrorKind::input : difference.error().kind;
    };
    EXPECT_EQ(kindOf([](Trial& trial) { trial.parameters[q("no.such")] = Decimal(1); }), ErrorKind::usage);
    EXPECT_EQ(kindOf([](Trial& trial) { trial.parameters[q("no.such")] = std::nullopt; }), ErrorKind::usage);
    EXPECT_EQ(kindOf([](Trial& trial) { trial.parameters[q("stock-balance.tolerance-percent")] = Decimal(-1); }), ErrorKind::usage);
    EXPECT_EQ(kindOf([](Trial& trial) { trial.switches[q("no-such")] = false; }), ErrorKind::usage);
    EXPECT_EQ(kindOf([](Trial& trial) { trial.rulesRemoved = {q("no-such")}; }), ErrorKind::usage);
    EXPECT_EQ(kindOf([](Trial& trial) { trial.rules = {OwnRule()}; }), ErrorKind::usage);
}

} // namespace
} // namespace attest::test
