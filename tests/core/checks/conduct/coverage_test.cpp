// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/conduct_checks.h"

#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGas = QStringLiteral("BOILER");

TEST(CoverageCheck, ACleanPlantIsReachedWhollyAndSaysSo)
{
    const CheckOutcome outcome = CheckTester(kCoverage).run(CleanPlant());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 3);
    EXPECT_EQ(outcome.coveredPercent, dec("100"));
    EXPECT_EQ(outcome.reason.english(), QStringLiteral("Reached by independent values: EL-GRID: 100 %, BOILER: 100 %, VEHICLES: 100 %"));
}

// December of 8,200 Nm3 of 91,800 has no invoice: 83,600 ÷ 91,800 = 91.0675 %.
TEST(CoverageCheck, AMonthWithoutAnyPaperIsNoted)
{
    CleanPlant plant;
    std::erase_if(plant.submission().invoices, [](const InvoiceLine& line) { return line.source == kGas && line.period == Period::month(2024, 12); });
    const CheckOutcome outcome = CheckTester(kCoverage).run(plant);
    ASSERT_EQ(outcome.found.size(), 1U);
    const Discrepancy& note = outcome.found.front();
    EXPECT_EQ(note.severity, Severity::note);
    EXPECT_EQ(note.subject.source, kGas);
    EXPECT_EQ(note.observed->value, dec("83600"));
    EXPECT_EQ(note.expected->value, dec("91800"));
    EXPECT_FALSE(note.difference) << "no misstatement";
    EXPECT_FALSE(note.effectTco2e);
    EXPECT_EQ(note.records.size(), 1U);
    EXPECT_TRUE(note.finding.english().contains(QStringLiteral("91.1 %")));
}

TEST(CoverageCheck, PurchasesAloneDoNotReachAFuelWithStock)
{
    CleanPlant plant;
    plant.submission().stock.pop_back();
    const auto notes = CheckTester(kCoverage).find(plant);
    ASSERT_LE(notes.size(), 1U);
    plant.submission().invoices.clear();
    plant.submission().stock.clear();
    EXPECT_EQ(found(kCoverage, plant), "BOILER 2024 note; VEHICLES 2024 note");
    plant.statistics(kGas, QStringLiteral("2024"), QStringLiteral("90000"), QStringLiteral("Nm3"));
    EXPECT_EQ(found(kCoverage, plant), "VEHICLES 2024 note") << "reached, whatever it says";
}

// One missing Nm3 of a million must not read as 100 %.
TEST(CoverageCheck, IsNotRoundedUpToAHundred)
{
    CaseBuilder builder;
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("kgCO2/Nm3"));
    builder.declared(kGas, QStringLiteral("2024-01"), QStringLiteral("999999"), QStringLiteral("Nm3"));
    builder.declared(kGas, QStringLiteral("2024-02"), QStringLiteral("1"), QStringLiteral("Nm3"));
    builder.invoice(QStringLiteral("G-1"), kGas, QStringLiteral("2024-01"), QStringLiteral("999999"), QStringLiteral("Nm3"));
    const auto notes = CheckTester(kCoverage).find(builder);
    ASSERT_EQ(notes.size(), 1U);
    EXPECT_TRUE(notes[0].finding.english().contains(QStringLiteral("99.9 %"))) << notes[0].finding.english().toStdString();
}

TEST(CoverageCheck, NothingDeclaredIsNotAPass)
{
    EXPECT_EQ(CheckTester(kCoverage).run(CaseBuilder()).compared, 0);
    EXPECT_FALSE(CheckTester(kCoverage).run(CaseBuilder()).reason.isEmpty());
}

} // namespace
} // namespace attest::test
