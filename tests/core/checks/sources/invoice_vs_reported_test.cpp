// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "core/checks/sources/tolerance.h"
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

struct CrossingBills {
    const char* name;
    std::vector<const char*> periods; ///< each bill is 100 a day
    const char* january;              ///< declared; February is 2900, March 3100
    bool alarm;
};

TEST(InvoiceVsReported, ApportionedMonthsRaiseNoFalseAlarm)
{
    const CrossingBills cases[] = {
        {"more than the bills together", {"2024-01-01/2024-02-09", "2024-02-10/2024-03-31"}, "3900", true},
        {"all fits", {"2024-01-01/2024-02-09", "2024-02-10/2024-03-31"}, "3110", false},
        {"a bill reaches over both ends", {"2023-12-16/2024-01-15", "2024-01-16/2024-04-15"}, "4000", false},
        {"more than the bills at the ends could hold", {"2023-12-16/2024-01-15", "2024-01-16/2024-04-15"}, "31000", true},
    };
    for (const CrossingBills& tested : cases) {
        CaseBuilder builder;
        builder.period(QStringLiteral("2024-01/2024-03"));
        builder.source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
        builder.declared(QStringLiteral("GAS"), QStringLiteral("2024-01"), QString::fromLatin1(tested.january));
        builder.declared(QStringLiteral("GAS"), QStringLiteral("2024-02"), QStringLiteral("2900"));
        builder.declared(QStringLiteral("GAS"), QStringLiteral("2024-03"), QStringLiteral("3100"));
        for (const char* period : tested.periods)
            builder.invoice(QString::fromLatin1(period), QStringLiteral("GAS"), QString::fromLatin1(period), QString::number(per(period).days() * 100));
        const Quantities quantities = workOut(builder.submission());
        const SourceQuantities& gas = *quantities.source(QStringLiteral("GAS"));
        const Tolerance tolerance{rat("0.5"), 1};
        bool alarm = false;
        for (const Comparison& comparison : declaredAgainst(gas, gas.documented, builder.submission().engagement.period)) {
            EXPECT_EQ(comparison.period, per("2024-01/2024-03")) << tested.name;
            alarm = alarm || !tolerance.holds(comparison);
        }
        EXPECT_EQ(alarm, tested.alarm) << tested.name;
    }
}

TEST(InvoiceVsReported, OneWrongMonthAmongSharesIsNamed)
{
    CaseBuilder builder;
    builder.period(QStringLiteral("2024-01/2024-06"));
    builder.source(QStringLiteral("GAS"), SourceCategory::stationaryCombustion, QStringLiteral("natural gas"));
    const char* const months[] = {"3100", "5400", "8300", "10000", "13100", "15000"}; // by days of the bills below
    for (int month = 1; month <= 6; ++month)
        builder.declared(QStringLiteral("GAS"), Period::month(2024, month).text(), QString::fromLatin1(months[month - 1]));
    const char* const bills[] = {"2023-12-16/2024-02-04", "2024-02-05/2024-03-10", "2024-03-11/2024-04-20", "2024-04-21/2024-05-24", "2024-05-25/2024-07-05"};
    for (int i = 0; i < 5; ++i)
        builder.invoice(QString::number(i), QStringLiteral("GAS"), QString::fromLatin1(bills[i]), QString::number(per(bills[i]).days() * 100 * (i + 1)));
    EXPECT_EQ(found(kInvoiceVsReported, builder), "");
    auto& rows = builder.submission().activity;
    rows[4].quantity.value = dec("11300");
    EXPECT_EQ(found(kInvoiceVsReported, builder), "GAS 2024-05 must-correct digit-transposition");
    rows[4].quantity.value = dec("13100");
    std::swap(rows[1].quantity, rows[2].quantity);
    EXPECT_EQ(found(kInvoiceVsReported, builder), "GAS 2024-02 must-correct wrong-period; GAS 2024-03 must-correct wrong-period");
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
