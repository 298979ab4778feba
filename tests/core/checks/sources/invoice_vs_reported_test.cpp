// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");
const QString kGas = QStringLiteral("BOILER");

TEST(InvoiceVsReported, AgreesWithCompleteDocuments)
{
    CleanPlant plant;
    EXPECT_EQ(found(kInvoiceVsReported, plant), "");
    std::erase_if(plant.submission().invoices, [](const InvoiceLine& line) { return line.number == u"EL-4"; });
    EXPECT_EQ(found(kInvoiceVsReported, plant), ""); // a month without a document is the check of periods'
}

TEST(InvoiceVsReported, FindsWrongExchangedAndMissingMonths)
{
    CleanPlant plant;
    plant.declare(kGas, 8, QStringLiteral("7900")).declare(kGas, 9, QStringLiteral("7800")).drop(kGas, 11);
    EXPECT_EQ(found(kInvoiceVsReported, plant),
              "BOILER 2024-08 must-correct wrong-period; BOILER 2024-09 must-correct wrong-period; BOILER 2024-11 must-correct omitted-period");
}

TEST(InvoiceVsReported, AllowsTheRoundingOfTheDeclaredPlaces)
{
    CleanPlant plant;
    for (int month = 1; month <= 12; ++month) // in MWh with one place: 41.0 for 41,049 kWh
        plant.row(kGrid, month).quantity = {Decimal(410 + 10 * (month - 1)).shifted(-1), Unit::MWh()};
    plant.document(kGrid, 1).quantity.value = dec("41049");
    EXPECT_EQ(found(kInvoiceVsReported, plant), "");
    plant.document(kGrid, 1).quantity.value = dec("41400");
    EXPECT_EQ(found(kInvoiceVsReported, plant).substr(0, 15), "EL-GRID 2024-01");
}

TEST(InvoiceVsReported, LeavesStockToItsBalance)
{
    CleanPlant plant; // 21.01 t bought, 19.94 t used
    for (const Discrepancy& one : CheckTester(kInvoiceVsReported).find(plant))
        EXPECT_NE(one.subject.source, QStringLiteral("VEHICLES"));
    plant.submission().stock.clear();
    EXPECT_EQ(found(kInvoiceVsReported, plant).substr(0, 27), "VEHICLES 2024 must-correct ");
}

} // namespace
} // namespace attest::test
