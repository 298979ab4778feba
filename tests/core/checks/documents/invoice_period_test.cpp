// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

void drop(CaseBuilder& builder, const QString& source, int month)
{
    std::erase_if(builder.submission().invoices, [&](const InvoiceLine& line) { return line.source == source && line.period == Period::month(2024, month); });
}

void monthly(CaseBuilder& builder, const QString& source, const char* prefix, int from, int to, const char* value, const QString& meter = {}, const QString& unit = QStringLiteral("kWh"))
{
    for (int month = from; month <= to; ++month)
        builder.invoice(QStringLiteral("%1-%2").arg(QLatin1String(prefix)).arg(month), source, Period::month(2024, month).text(), QString::fromLatin1(value), unit, {}, meter);
}

TEST(InvoicePeriod, IsSilentWhereEveryDayIsSettledOnce)
{
    const CheckOutcome outcome = CheckTester(kInvoicePeriod).run(CleanPlant());
    EXPECT_EQ(outcome.compared, 3); // electricity, gas, diesel of the whole year
    EXPECT_EQ(found(outcome.found), "");
}

TEST(InvoicePeriod, FindsAMissingMonthWithWhatTheMeterCounted)
{
    CleanPlant plant;
    drop(plant, kGrid, 6);
    const auto all = CheckTester(kInvoicePeriod).find(plant);
    EXPECT_EQ(found(all), "EL-GRID 2024-06 must-correct omitted-period");
    EXPECT_EQ(all.at(0).expected->value, Decimal(46'000));
    EXPECT_EQ(all.at(0).observed->value, Decimal(0));
    EXPECT_EQ(all.at(0).subject.meter, QStringLiteral("M-IMP"));
}

TEST(InvoicePeriod, FindsMonthsMissingAtTheEdgesAndOfAnUnmeteredSource)
{
    CleanPlant plant;
    drop(plant, kGrid, 12);
    drop(plant, QStringLiteral("BOILER"), 1);
    EXPECT_EQ(found(kInvoicePeriod, plant), "BOILER 2024-01 must-correct omitted-period; EL-GRID 2024-12 must-correct omitted-period");
}

TEST(InvoicePeriod, FindsADocumentThatRunsIntoTheNextMonth)
{
    CleanPlant plant;
    plant.document(kGrid, 10).period = Period(QDate(2024, 10, 1), QDate(2024, 11, 5));
    const auto all = CheckTester(kInvoicePeriod).find(plant);
    EXPECT_EQ(found(all), "EL-GRID 2024-11-01/2024-11-05 must-correct duplicated-period");
    // 5 of 36 days of October's 50,000 stand beside November's.
    EXPECT_EQ(all.at(0).difference->value.rounded(3, Rounding::halfEven), dec("6944.444"));
    EXPECT_EQ(all.at(0).records.size(), 2U);
}

TEST(InvoicePeriod, NamesADocumentUnderTheWrongMonth)
{
    CleanPlant plant;
    plant.document(kGrid, 9).period = Period::month(2024, 8);
    EXPECT_EQ(found(kInvoicePeriod, plant), "EL-GRID 2024-09 must-correct wrong-period; EL-GRID 2024-08 must-correct wrong-period");
}

TEST(InvoicePeriod, ReadingDaysMayEndOneDocumentAndStartTheNext)
{
    CaseBuilder builder;
    builder.source(kGrid, SourceCategory::purchasedElectricity);
    QDate from(2023, 12, 15);
    for (int i = 1; from < QDate(2025, 1, 1); ++i) {
        const QDate to = from.addMonths(1);
        builder.invoice(QString::number(i), kGrid, QString(from.toString(Qt::ISODate) + u'/' + to.toString(Qt::ISODate)), QStringLiteral("1000"));
        from = to;
    }
    EXPECT_EQ(found(kInvoicePeriod, builder), "");
}

TEST(InvoicePeriod, SupplyPointsAndSuppliersMayRunInParallelOrFollowEachOther)
{
    CaseBuilder builder;
    builder.source(kGrid, SourceCategory::purchasedElectricity);
    monthly(builder, kGrid, "A", 1, 12, "1000");
    monthly(builder, kGrid, "B", 1, 6, "400");
    monthly(builder, kGrid, "C", 7, 12, "450");
    monthly(builder, kGrid, "NEW", 10, 12, "77"); // another supply point from October on
    EXPECT_EQ(found(kInvoicePeriod, builder), "");
    drop(builder, kGrid, 3);
    monthly(builder, kGrid, "A", 3, 3, "1000"); // of two supply points one lacks March
    EXPECT_EQ(found(kInvoicePeriod, builder), "EL-GRID 2024-03 must-correct omitted-period");
}

TEST(InvoicePeriod, TariffLinesOfOneDocumentAndSupplementsSettleADayOnce)
{
    CleanPlant plant;
    InvoiceLine low = plant.document(kGrid, 4);
    low.quantity.value = dec("14000");
    plant.document(kGrid, 4).quantity.value = dec("30000");
    plant.submission().invoices.push_back(low);
    EXPECT_EQ(found(kInvoicePeriod, plant), "");
    plant.submission().invoices.back().number = QStringLiteral("EL-4-supplement"); // together still the metered 44,000
    EXPECT_EQ(found(kInvoicePeriod, plant), "");
    plant.submission().invoices.back().quantity.value = dec("20000");
    EXPECT_EQ(found(kInvoicePeriod, plant), "EL-GRID 2024-04 must-correct duplicated-period");
}

TEST(InvoicePeriod, CreditNotesAndReplacedEstimatesSettleNothing)
{
    CleanPlant plant;
    InvoiceLine estimate = plant.document(kGrid, 5);
    estimate.number = QStringLiteral("EL-5-EST");
    estimate.estimated = true;
    estimate.quantity.value = dec("40000");
    plant.submission().invoices.push_back(estimate);
    InvoiceLine credit = plant.document(QStringLiteral("BOILER"), 7);
    credit.number = QStringLiteral("GA-7-C");
    credit.quantity.value = dec("-50");
    plant.submission().invoices.push_back(credit);
    EXPECT_EQ(found(kInvoicePeriod, plant), "");
}

TEST(InvoicePeriod, DaysWithoutSupplyNeedNoDocument)
{
    CleanPlant plant;
    for (const int month : {7, 8}) { // a seasonal boiler
        drop(plant, QStringLiteral("BOILER"), month);
        plant.drop(QStringLiteral("BOILER"), month);
    }
    EXPECT_EQ(found(kInvoicePeriod, plant), "");
}

TEST(InvoicePeriod, DeliveriesHaveNoContinuousCoverage)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("VEHICLES"), SourceCategory::mobileCombustion, QStringLiteral("diesel"));
    for (const char* day : {"2024-01-09", "2024-04-22", "2024-04-22", "2024-11-30"})
        builder.invoice(QString::fromLatin1(day), QStringLiteral("VEHICLES"), QString::fromLatin1(day), QStringLiteral("800"), QStringLiteral("L"));
    EXPECT_EQ(CheckTester(kInvoicePeriod).run(builder).compared, 0);
}

TEST(InvoicePeriod, StatementsOfStoredFuelMayLackAMonth)
{
    CaseBuilder builder;
    const QString diesel = QStringLiteral("VEHICLES");
    builder.source(diesel, SourceCategory::mobileCombustion, QStringLiteral("diesel"));
    monthly(builder, diesel, "D", 1, 12, "2", {}, QStringLiteral("t"));
    for (int month = 1; month <= 12; ++month)
        builder.declared(diesel, Period::month(2024, month).text(), QStringLiteral("2"), QStringLiteral("t"));
    drop(builder, diesel, 5);
    EXPECT_EQ(found(kInvoicePeriod, builder), "VEHICLES 2024-05 must-correct omitted-period");
    builder.submission().stock.push_back({diesel, QDate(2024, 1, 1), {dec("3"), unitOf(QStringLiteral("t"))}, builder.nextPlace()});
    EXPECT_EQ(found(kInvoicePeriod, builder), "");
}

/// A meter replaced by another one on 18 June; each has documents and registers for its own time.
CaseBuilder replacement()
{
    CaseBuilder builder;
    const QString before = QStringLiteral("M-IMP");
    const QString after = QStringLiteral("M-IMP-B");
    builder.source(kGrid, SourceCategory::purchasedElectricity).meter(before, MeterMeasures::gridImport, kGrid).meter(after, MeterMeasures::gridImport, kGrid);
    monthly(builder, kGrid, "A", 1, 5, "1000", before);
    builder.invoice(QStringLiteral("A-6"), kGrid, QStringLiteral("2024-06-01/2024-06-17"), QStringLiteral("570"), QStringLiteral("kWh"), {}, before);
    builder.invoice(QStringLiteral("B-6"), kGrid, QStringLiteral("2024-06-18/2024-06-30"), QStringLiteral("430"), QStringLiteral("kWh"), {}, after);
    monthly(builder, kGrid, "B", 7, 12, "1000", after);
    builder.reading(before, QStringLiteral("2023-12-31T16:00:00Z"), QStringLiteral("70000")).reading(before, QStringLiteral("2024-06-18T04:00:00Z"), QStringLiteral("75570"));
    builder.reading(after, QStringLiteral("2024-06-18T04:00:00Z"), QStringLiteral("0")).reading(after, QStringLiteral("2024-12-31T16:00:00Z"), QStringLiteral("6430"));
    return builder;
}

TEST(InvoicePeriod, AReplacedMeterNeedsDocumentsOnlyWhileItWasThere)
{
    CaseBuilder builder = replacement();
    EXPECT_EQ(found(kInvoicePeriod, builder), "");
    drop(builder, kGrid, 9);
    EXPECT_EQ(found(kInvoicePeriod, builder), "EL-GRID 2024-09 must-correct omitted-period");
    CaseBuilder lacksTheEnd = replacement();
    drop(lacksTheEnd, kGrid, 12);
    EXPECT_EQ(found(kInvoicePeriod, lacksTheEnd), "EL-GRID 2024-12 must-correct omitted-period");
}

TEST(InvoicePeriod, FollowsAFiscalYear)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-04/2025-03")).source(kGrid, SourceCategory::purchasedElectricity);
    for (QDate month(2024, 4, 1); month < QDate(2025, 3, 1); month = month.addMonths(1))
        builder.invoice(month.toString(Qt::ISODate), kGrid, Period::month(month.year(), month.month()).text(), QStringLiteral("1000"));
    EXPECT_EQ(found(kInvoicePeriod, builder), "EL-GRID 2025-03 must-correct omitted-period");
}

} // namespace
} // namespace attest::test
