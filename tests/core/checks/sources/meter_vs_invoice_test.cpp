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

/// Bills from reading to reading; midnights in China are 16:00 of the day before.
CaseBuilder billedByReadings(const char* secondReading, const char* value)
{
    CaseBuilder builder;
    builder.source(kGrid, SourceCategory::purchasedElectricity)
        .meter(QStringLiteral("M"), MeterMeasures::gridImport, kGrid, QStringLiteral("10"))
        .reading(QStringLiteral("M"), QStringLiteral("2024-01-28T16:00:00"), QStringLiteral("1000"))
        .reading(QStringLiteral("M"), QString::fromLatin1(secondReading), QStringLiteral("1956.2"))
        .invoice(QStringLiteral("B-1"), kGrid, QStringLiteral("2024-01-29/2024-03-01"), QString::fromLatin1(value));
    return builder;
}

TEST(MeterVsInvoice, DaysBetweenTwoReadingsAreTheDocuments)
{
    const char* const midnight = "2024-03-01T16:00:00";
    EXPECT_EQ(CheckTester(kMeterVsInvoice).run(billedByReadings(midnight, "9562")).compared, 1);
    EXPECT_EQ(found(kMeterVsInvoice, billedByReadings(midnight, "9562")), "");
    EXPECT_EQ(found(kMeterVsInvoice, billedByReadings(midnight, "95620")), "EL-GRID 2024-01-29/2024-03-01 must-correct decimal-shift");
    EXPECT_EQ(found(kMeterVsInvoice, billedByReadings("2024-03-01T16:40:00", "9662")).substr(0, 7), "EL-GRID") << "read within the hour";
    EXPECT_EQ(CheckTester(kMeterVsInvoice).run(billedByReadings("2024-03-02T01:00:00", "95620")).compared, 0) << "read in the morning";
}

TEST(MeterVsInvoice, DaysInsideAMonthThatNoOtherDocumentFills)
{
    CaseBuilder builder = billedByReadings("2024-02-14T16:00:00", "9562");
    builder.submission().invoices.back().period = per("2024-01-29/2024-02-14");
    EXPECT_EQ(found(kMeterVsInvoice, builder), "");
    builder.reading(QStringLiteral("M"), QStringLiteral("2024-02-24T16:00:00"), QStringLiteral("2956.2"))
        .invoice(QStringLiteral("B-2"), kGrid, QStringLiteral("2024-02-15/2024-02-24"), QStringLiteral("1000"));
    EXPECT_EQ(found(kMeterVsInvoice, builder), "EL-GRID 2024-02-15/2024-02-24 must-correct decimal-shift");
}

} // namespace
} // namespace attest::test
