// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

TEST(InvoiceEstimated, PassesMeasuredDocuments)
{
    const CheckOutcome outcome = CheckTester(kInvoiceEstimated).run(CleanPlant());
    EXPECT_EQ(outcome.compared, 25);
    EXPECT_EQ(found(outcome.found), "");
}

TEST(InvoiceEstimated, FindsAnEstimateBesideTheMeter)
{
    CleanPlant plant;
    plant.document(kGrid, 8).estimated = true;
    plant.document(kGrid, 8).quantity.value = dec("45000");
    const auto all = CheckTester(kInvoiceEstimated).find(plant);
    EXPECT_EQ(found(all), "EL-GRID 2024-08 must-explain estimated");
    EXPECT_EQ(all.at(0).expected->value, Decimal(48'000));
    EXPECT_EQ(all.at(0).difference->value, Decimal(-3'000));
}

TEST(InvoiceEstimated, WithoutMeterOnlyTheEstimateStands)
{
    CleanPlant plant;
    plant.document(QStringLiteral("BOILER"), 2).estimated = true;
    const auto all = CheckTester(kInvoiceEstimated).find(plant);
    EXPECT_EQ(found(all), "BOILER 2024-02 must-explain estimated");
    EXPECT_FALSE(all.at(0).expected.has_value());
}

TEST(InvoiceEstimated, ALaterMeasuredDocumentReplacesIt)
{
    CleanPlant plant;
    InvoiceLine estimate = plant.document(kGrid, 8);
    estimate.number = QStringLiteral("EL-8-EST");
    estimate.estimated = true;
    estimate.issued = QDate(2024, 9, 3);
    plant.submission().invoices.push_back(estimate);
    plant.document(kGrid, 8).issued = QDate(2024, 10, 3);
    EXPECT_EQ(found(kInvoiceEstimated, plant), "");
    plant.document(kGrid, 8).issued = QDate(2024, 9, 1); // issued before: the estimate was the last word
    EXPECT_EQ(found(kInvoiceEstimated, plant), "EL-GRID 2024-08 must-explain estimated");
}

TEST(InvoiceEstimated, SeveralMeasuredDocumentsReplaceItTogether)
{
    CleanPlant plant;
    InvoiceLine& measured = plant.document(kGrid, 8);
    InvoiceLine estimate = measured;
    estimate.number = QStringLiteral("EL-8-EST");
    estimate.estimated = true;
    InvoiceLine second = measured;
    measured.period = per("2024-08-01/2024-08-20");
    second.period = per("2024-08-21/2024-08-31");
    plant.submission().invoices.push_back(estimate);
    EXPECT_EQ(found(kInvoiceEstimated, plant), "EL-GRID 2024-08 must-explain estimated") << "eleven days are left";
    plant.submission().invoices.push_back(second);
    EXPECT_EQ(found(kInvoiceEstimated, plant), "");
}

TEST(InvoiceEstimated, WhatWasTakenBackIsNoEstimateAnyMore)
{
    CleanPlant plant;
    InvoiceLine estimate = plant.document(kGrid, 8);
    estimate.number = QStringLiteral("EL-8-EST");
    estimate.estimated = true;
    estimate.quantity.value = dec("47000");
    InvoiceLine credit = estimate;
    credit.number = QStringLiteral("EL-8-EST-C");
    credit.quantity.value = dec("-47000");
    std::erase_if(plant.submission().invoices, [](const InvoiceLine& line) { return line.number == QStringLiteral("EL-8"); });
    plant.submission().invoices.push_back(estimate);
    plant.submission().invoices.push_back(credit);
    EXPECT_EQ(found(kInvoiceEstimated, plant), "");
}

} // namespace
} // namespace attest::test
