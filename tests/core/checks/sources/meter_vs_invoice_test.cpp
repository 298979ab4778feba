// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

TEST(MeterVsInvoice, AgreesForTheSameDays)
{
    CleanPlant plant;
    const CheckOutcome outcome = CheckTester(kMeterVsInvoice).run(plant);
    EXPECT_EQ(outcome.compared, 12);
    EXPECT_TRUE(outcome.found.empty());
}

TEST(MeterVsInvoice, FindsAWrongAndADuplicatedDocument)
{
    CleanPlant plant;
    plant.document(kGrid, 3).quantity.value = dec("4300");
    InvoiceLine copy = plant.document(kGrid, 6);
    copy.number += QStringLiteral("-A");
    plant.submission().invoices.push_back(copy);
    EXPECT_EQ(found(kMeterVsInvoice, plant), "EL-GRID 2024-03 must-correct decimal-shift; EL-GRID 2024-06 must-correct double-count");
}

TEST(MeterVsInvoice, AdvancesAreSettledByTheYear)
{
    CleanPlant plant;
    InvoiceLine settlement = plant.document(kGrid, 12);
    settlement.number = QStringLiteral("S-1");
    settlement.period = per("2024");
    settlement.quantity.value = 0;
    for (int month = 1; month <= 12; ++month) {
        settlement.quantity.value += plant.document(kGrid, month).quantity.value;
        plant.document(kGrid, month).quantity.value = 0;
    }
    plant.submission().invoices.push_back(settlement);
    EXPECT_EQ(found(kMeterVsInvoice, plant), "");
    EXPECT_EQ(found(kInvoiceVsReported, plant), "");
    plant.submission().invoices.back().quantity.value += dec("20000");
    EXPECT_EQ(found(kMeterVsInvoice, plant).substr(0, 12), "EL-GRID 2024");
    EXPECT_EQ(found(kInvoiceVsReported, plant).substr(0, 12), "EL-GRID 2024");
}

TEST(MeterVsInvoice, AddsUpPartsOfAMonthAndSkipsOtherDays)
{
    CleanPlant plant;
    InvoiceLine second = plant.document(kGrid, 2);
    second.number = QStringLiteral("EL-2b");
    second.period = Period(QDate(2024, 2, 16), QDate(2024, 2, 29));
    second.quantity.value = dec("20000");
    InvoiceLine& first = plant.document(kGrid, 2);
    first.period = Period(QDate(2024, 2, 1), QDate(2024, 2, 15));
    first.quantity.value = dec("22000");
    plant.submission().invoices.push_back(second);
    EXPECT_EQ(found(kMeterVsInvoice, plant), "");
    plant.submission().invoices.back().period = Period(QDate(2024, 2, 16), QDate(2024, 3, 4));
    EXPECT_EQ(found(kMeterVsInvoice, plant), ""); // covers neither month wholly
}

} // namespace
} // namespace attest::test
