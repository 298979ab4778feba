// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/undocumented_change.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");

Finding findingOn(const QString& source, const QString& period, FindingState state = FindingState::closed)
{
    Finding finding;
    finding.id = QStringLiteral("F-01");
    finding.state = state;
    finding.subject.source = source;
    finding.subject.period = *Period::parse(period);
    return finding;
}

std::vector<Discrepancy> changes(const CleanPlant& before, const CleanPlant& after, const std::vector<Finding>& findings = {})
{
    return CheckTester(kUndocumentedChange).run(before, after, findings).found;
}

TEST(UndocumentedChange, EqualSubmissionsChangeNothing)
{
    EXPECT_EQ(found(changes(CleanPlant(), CleanPlant())), "");
    EXPECT_EQ(CheckTester(kUndocumentedChange).run(CleanPlant()).compared, 0); // the first submission
}

TEST(UndocumentedChange, OneDiscrepancyForASourceAndAPeriod)
{
    CleanPlant before;
    before.declare(kGrid, 3, QStringLiteral("4300"));
    before.document(kGrid, 3).quantity.value = dec("4300");
    before.declare(kGrid, 0, QStringLiteral("519300"));
    before.declare(kGas, 5, QStringLiteral("5700"));
    EXPECT_EQ(found(changes(before, CleanPlant())), "EL-GRID 2024-03 must-correct; BOILER 2024-05 must-correct");
}

TEST(UndocumentedChange, EffectsAddUpToTheDifferenceOfTheTotals)
{
    CleanPlant before;
    before.declare(kGrid, 3, QStringLiteral("4300")).declare(kGas, 5, QStringLiteral("5700"));
    Decimal sum;
    for (const Discrepancy& change : changes(before, CleanPlant()))
        sum += *change.effectTco2e;
    EXPECT_EQ(sum, dec("24.65835984")); // 38.7 MWh × 0.5366 + 1,800 Nm3 × 0.0021621888
}

TEST(UndocumentedChange, AFindingOnSourceAndPeriodExplainsIt)
{
    CleanPlant before;
    before.declare(kGrid, 3, QStringLiteral("4300"));
    EXPECT_EQ(found(changes(before, CleanPlant(), {findingOn(kGrid, QStringLiteral("2024-03"))})), "");
    EXPECT_EQ(found(changes(before, CleanPlant(), {findingOn(kGrid, QStringLiteral("2024"))})), "");
    const std::string open = "EL-GRID 2024-03 must-correct";
    EXPECT_EQ(found(changes(before, CleanPlant(), {findingOn(kGrid, QStringLiteral("2024-04"))})), open);
    EXPECT_EQ(found(changes(before, CleanPlant(), {findingOn(kGas, QStringLiteral("2024-03"))})), open);
    EXPECT_EQ(found(changes(before, CleanPlant(), {findingOn(kGrid, QStringLiteral("2024-03"), FindingState::withdrawn)})), open);
}

TEST(UndocumentedChange, OriginFactorDefinitionAndMonthsThatAppearAreChanges)
{
    CleanPlant origin;
    origin.row(kGrid, 7).origin = Origin::pv;
    EXPECT_EQ(found(changes(origin, CleanPlant())), "EL-GRID 2024-07 must-correct");
    CleanPlant missing;
    missing.drop(kGas, 11);
    EXPECT_EQ(found(changes(missing, CleanPlant())), "BOILER 2024-11 must-correct");
    CleanPlant factor;
    factor.submission().sources.front().factor->value = dec("0.5810");
    EXPECT_EQ(found(changes(factor, CleanPlant())), "EL-GRID 2024 must-correct");
}

CleanPlant making(const char* amount, const Unit& unit = *Unit::find(QStringLiteral("t")))
{
    CleanPlant plant;
    plant.submission().production = {{*Period::parse(QStringLiteral("2024-01")), QStringLiteral("Beer"), {dec(amount), unit}, plant.nextPlace()}};
    return plant;
}

TEST(UndocumentedChange, OutputIsAFigureToo)
{
    EXPECT_EQ(found(changes(making("9000"), making("9000.0"))), "");
    EXPECT_EQ(found(changes(making("9000"), making("10800"))), "Beer 2024-01 must-correct");
    EXPECT_EQ(found(changes(CleanPlant(), making("9000"))), "Beer 2024-01 must-correct");
    EXPECT_EQ(found(changes(making("9000"), CleanPlant())), "Beer 2024-01 must-correct");
    const Discrepancy change = changes(making("9000000", *Unit::find(QStringLiteral("kg"))), making("10800")).front();
    EXPECT_EQ(change.difference->value, dec("1800")) << "in the later submission's unit";
    EXPECT_EQ(change.records.size(), 2U);
    EXPECT_TRUE(change.effectTco2e->isZero());
    Finding finding;
    finding.id = QStringLiteral("F-01");
    finding.state = FindingState::closed;
    finding.subject.item = QStringLiteral("Beer");
    finding.subject.period = *Period::parse(QStringLiteral("2024-01"));
    EXPECT_EQ(found(changes(making("9000"), making("10800"), {finding})), "");
}

} // namespace
} // namespace attest::test
