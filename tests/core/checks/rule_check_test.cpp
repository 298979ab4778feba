// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/rule_check.h"

#include "core/checks/check_title.h"
#include "core/checks/compare_runs.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QString q(const char* text) { return QString::fromUtf8(text); }

OwnRule rule(const char* observed, const char* relation, const char* expected, const char* scope = "month", const char* tolerance = "0")
{
    return {q("mine"), q("My rule"), q(observed), q(relation), q(expected), q(scope), Decimal::of(tolerance), Severity::mustExplain, q("Ask why"), {}, {}};
}

/// Runs as the application does, with the rules in the case.
CheckRun runWith(const CaseBuilder& builder, std::vector<OwnRule> rules)
{
    Snapshot snapshot = *builder.snapshot();
    snapshot.rules = std::move(rules);
    const Submission& submission = snapshot.latest();
    const auto library = FactorLibrary::builtIn();
    const Quantities quantities = workOut(submission);
    const Inventory inventory = takeInventory(submission, quantities, *library);
    const Materiality materiality = materialityOf(submission, quantities, inventory, *library);
    const std::vector<MeterValues> series = meterValues(submission);
    const CheckContext context{snapshot, submission, nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality};
    RunOptions options;
    options.checks.clear();
    NoProgress progress;
    return *runChecks(context, options, progress);
}

CheckRun runWith(const CaseBuilder& builder, const OwnRule& one)
{
    return runWith(builder, std::vector<OwnRule>{one});
}

TEST(RuleCheck, staysSilentWhereItHolds)
{
    const CheckRun run = runWith(CleanPlant(), rule("declared(\"EL-GRID\")", "=", "invoiced(\"EL-GRID\")"));
    EXPECT_TRUE(run.discrepancies.empty());
    ASSERT_EQ(run.coverage.size(), 1U);
    EXPECT_EQ(run.coverage[0].check, q("own:mine"));
    EXPECT_EQ(run.coverage[0].result, CoverageResult::passed);
    EXPECT_EQ(run.coverage[0].compared, 12);
    EXPECT_TRUE(run.coverage[0].reason.english().contains(u"declared(\"EL-GRID\") = invoiced(\"EL-GRID\")"));
}

TEST(RuleCheck, findsEachMonthWithFormulaAndNumbers)
{
    CleanPlant plant;
    plant.declare(QStringLiteral("EL-GRID"), 3, QStringLiteral("34000"));
    const CheckRun run = runWith(plant, rule("declared(\"EL-GRID\")", "=", "1.0 * invoiced(\"EL-GRID\")"));
    ASSERT_EQ(run.discrepancies.size(), 1U);
    const Discrepancy& one = run.discrepancies[0];
    EXPECT_EQ(one.key(), q("own:mine|period=2024-03;source=EL-GRID"));
    EXPECT_EQ(one.severity, Severity::mustExplain);
    EXPECT_EQ(one.observed->text(), q("34000 kWh"));
    EXPECT_EQ(one.expected->text(), q("43000 kWh"));
    EXPECT_EQ(one.finding.english(), q("My rule, 2024-03: declared(\"EL-GRID\") = 34000 kWh differs from 1.0 * 43000 kWh = 43000 kWh (tolerance 0 %)"));
    EXPECT_EQ(one.remedy.english(), q("Ask why"));
    EXPECT_EQ(one.records.front(), plant.row(QStringLiteral("EL-GRID"), 3).at);
    EXPECT_EQ(one.records.size(), 2U);
    ASSERT_TRUE(one.effectTco2e);
    EXPECT_EQ(one.effectTco2e->text(), q("-4.8294")) << "9,000 kWh at 0.5366 t/MWh";
    ASSERT_EQ(one.causes.size(), 1U);
    EXPECT_EQ(one.causes[0].cause, Cause::unknown);
    EXPECT_EQ(run.groups.size(), 1U);
    EXPECT_EQ(run.coverage[0].result, CoverageResult::found);
}

TEST(RuleCheck, theRelationAndTheTolerance)
{
    const CleanPlant plant; // gas: 7,100 to 8,200 Nm3, sum 91,800
    const auto compared = [&](const char* relation, const char* expected, const char* tolerance) {
        return runWith(plant, rule("declared(\"BOILER\")", relation, expected, "year", tolerance)).discrepancies.size();
    };
    EXPECT_EQ(compared("=", "91800 Nm3", "0"), 0U);
    EXPECT_EQ(compared("=", "90000 Nm3", "2"), 0U) << "exactly 2 %";
    EXPECT_EQ(compared("=", "90000 Nm3", "1.99"), 1U);
    EXPECT_EQ(compared("=", "93700 Nm3", "2"), 1U) << "of the expected value: 1,874";
    EXPECT_EQ(compared("<=", "91800 Nm3", "0"), 0U);
    EXPECT_EQ(compared("<=", "91799 Nm3", "0"), 1U);
    EXPECT_EQ(compared("<=", "90000 Nm3", "2"), 0U);
    EXPECT_EQ(compared(">=", "91800 Nm3", "0"), 0U);
    EXPECT_EQ(compared(">=", "91801 Nm3", "0"), 1U);
    EXPECT_EQ(compared(">=", "9.3 万Nm3", "2"), 0U) << "another unit of the same dimension";
}

TEST(RuleCheck, aMonthWithoutAValueIsLeftOutAndCounted)
{
    CleanPlant plant;
    auto& invoices = plant.submission().invoices;
    std::erase_if(invoices, [](const InvoiceLine& line) { return line.source == u"EL-GRID" && line.period == Period::month(2024, 5); });
    const CheckRun run = runWith(plant, rule("invoiced(\"EL-GRID\")", ">=", "0 kWh"));
    EXPECT_EQ(run.coverage[0].compared, 11);
    EXPECT_TRUE(run.coverage[0].reason.english().contains(u"1 without a value: EL-GRID has no value for 2024-05"));
    const CheckRun year = runWith(plant, rule("invoiced(\"EL-GRID\")", ">=", "0 kWh", "year"));
    EXPECT_EQ(year.coverage[0].result, CoverageResult::notApplicable) << "eleven months are no year";
}

TEST(RuleCheck, saysWhyItCannotBeWorkedOut)
{
    const auto reason = [](const char* observed, const char* expected) {
        const CheckRun run = runWith(CleanPlant(), rule(observed, "=", expected));
        EXPECT_EQ(run.coverage[0].result, CoverageResult::notApplicable);
        EXPECT_TRUE(run.discrepancies.empty());
        return run.coverage[0].reason.english();
    };
    EXPECT_TRUE(reason("declared(\"EL\")", "1 kWh").contains(u"The case has no “EL”"));
    EXPECT_TRUE(reason("declared(\"EL-GRID\")", "1 t").contains(u"not of one kind: “kWh” and “t”"));
    EXPECT_TRUE(reason("declared(\"EL-GRID\") + 1 t", "1 kWh").contains(u"Units that do not fit"));
    EXPECT_TRUE(reason("1 / (declared(\"EL-GRID\") - declared(\"EL-GRID\"))", "1").contains(u"divided by is zero"));
}

TEST(RuleCheck, whatADiscrepancyIsAbout)
{
    const auto subject = [](const char* observed, const char* expected) {
        const CheckRun run = runWith(CleanPlant(), rule(observed, "=", expected, "year"));
        EXPECT_EQ(run.discrepancies.size(), 1U);
        return run.discrepancies.empty() ? std::string() : run.discrepancies[0].subject.key().toStdString();
    };
    EXPECT_EQ(subject("1 kWh", "declared(\"EL-GRID\")"), "period=2024;source=EL-GRID") << "the first that is named";
    EXPECT_EQ(subject("meter(\"M-IMP\")", "1 kWh"), "meter=M-IMP;period=2024;source=EL-GRID");
    EXPECT_EQ(subject("emissions()", "1 tCO2e"), "item=mine;period=2024");
}

TEST(RuleCheck, severalRulesStandAfterTheCatalogueInTheirOrder)
{
    OwnRule second = rule("1", "=", "2", "year");
    second.id = q("a-second");
    const CheckRun run = runWith(CleanPlant(), {rule("1", "=", "1", "year"), second});
    ASSERT_EQ(run.coverage.size(), 2U);
    EXPECT_EQ(run.coverage[1].check, q("own:a-second"));
    ASSERT_EQ(run.discrepancies.size(), 1U);
    EXPECT_EQ(run.discrepancies[0].observed->value, Decimal(1));
}

TEST(CheckTitle, ofTheCatalogueARuleAndNeither)
{
    const std::vector<OwnRule> rules{rule("1", "=", "1")};
    EXPECT_EQ(checkTitle(q("sign"), rules).english(), findCheck(q("sign"))->title.english());
    EXPECT_EQ(checkTitle(q("own:mine"), rules).english(), q("My rule"));
    EXPECT_EQ(checkTitle(q("own:gone"), rules).english(), q("own:gone"));
    EXPECT_TRUE(isCheck(q("own:mine"), rules));
    EXPECT_FALSE(isCheck(q("mine"), rules));
    EXPECT_FALSE(isCheck(q("own:mine"), {}));
}

TEST(CompareRuns, saysWhatAppearsVanishesAndChanges)
{
    CleanPlant plant;
    plant.declare(QStringLiteral("EL-GRID"), 3, QStringLiteral("34000")).declare(QStringLiteral("EL-GRID"), 6, QStringLiteral("46500"));
    const CheckRun before = runWith(plant, rule("declared(\"EL-GRID\")", "=", "invoiced(\"EL-GRID\")", "month", "0"));
    EXPECT_EQ(before.discrepancies.size(), 2U);
    EXPECT_TRUE(compareRuns(before, before).isEmpty());

    const CheckRun wider = runWith(plant, rule("declared(\"EL-GRID\")", "=", "invoiced(\"EL-GRID\")", "month", "2"));
    const RunDifference difference = compareRuns(before, wider);
    EXPECT_TRUE(difference.appears.empty());
    ASSERT_EQ(difference.vanishes.size(), 1U);
    EXPECT_EQ(difference.vanishes[0].subject.period, Period::month(2024, 6)) << "1.08 %";
    ASSERT_EQ(difference.changes.size(), 1U) << "its sentence names the tolerance";
    EXPECT_EQ(difference.changes[0].after.subject.period, Period::month(2024, 3));
    EXPECT_TRUE(difference.coverage.empty()) << "found before and after, by as many comparisons";

    const RunDifference back = compareRuns(wider, before);
    EXPECT_EQ(back.appears.size(), 1U);

    CheckRun twice = before; // two of one key are told apart by their order
    twice.discrepancies.push_back(before.discrepancies[0]);
    EXPECT_TRUE(compareRuns(twice, twice).isEmpty());
    EXPECT_EQ(compareRuns(before, twice).appears.size(), 1U);

    const RunDifference without = compareRuns(before, runWith(plant, std::vector<OwnRule>()));
    EXPECT_EQ(without.vanishes.size(), 2U);
    ASSERT_EQ(without.coverage.size(), 1U);
    EXPECT_TRUE(without.coverage[0].after.check.isEmpty());
}

} // namespace
} // namespace attest::test
