// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL-GRID");

/// Postings of the plant's electricity at so many percent of the documents.
CleanPlant posted(const char* factor = "1", bool named = true)
{
    CleanPlant plant;
    for (int month = 1; month <= 12; ++month) {
        const InvoiceLine& line = plant.document(kGrid, month);
        const Rational amount = Rational(*line.amount) * Rational(dec(factor));
        plant.submission().ledger.push_back({line.period.to(), QStringLiteral("6602"), amount.rounded(2, Rounding::halfEven), QStringLiteral("CNY"),
                                             named ? line.number : QStringLiteral("electricity"), kGrid, dec("0.68"), plant.nextPlace()});
    }
    return plant;
}

TEST(LedgerVsInvoice, AgreesByNumberAndInOrder)
{
    EXPECT_EQ(found(kLedgerVsInvoice, posted()), "");
    EXPECT_EQ(found(kLedgerVsInvoice, posted("1", false)), "");
    EXPECT_EQ(found(kLedgerVsInvoice, posted("-1")), ""); // revenue accounts
}

TEST(LedgerVsInvoice, AConstantRatioIsValueAddedTax)
{
    EXPECT_EQ(found(kLedgerVsInvoice, posted("1.13")), "");
    EXPECT_EQ(found(kLedgerVsInvoice, posted("1.19")), "");
}

TEST(LedgerVsInvoice, FindsOtherAmountsAndMissingOnes)
{
    CleanPlant plant = posted();
    plant.submission().ledger[2].amount = plant.submission().ledger[2].amount * dec("1.1");
    EXPECT_EQ(found(kLedgerVsInvoice, plant), "EL-GRID 2024-03 must-explain unknown");
    CleanPlant missing = posted();
    missing.submission().ledger.erase(missing.submission().ledger.begin() + 4);
    EXPECT_EQ(found(kLedgerVsInvoice, missing).substr(0, 28), "EL-GRID 2024-05 must-explain");
    CleanPlant extra = posted();
    extra.submission().ledger.push_back(extra.submission().ledger.back());
    EXPECT_EQ(found(kLedgerVsInvoice, extra).substr(0, 28), "EL-GRID 2024-12 must-explain");
}

TEST(LedgerVsInvoice, AmountDividedByPriceIsTheQuantity)
{
    CleanPlant plant = posted();
    plant.document(kGrid, 6).quantity.value = dec("4600"); // the amount is for 46,000
    EXPECT_EQ(found(kLedgerVsInvoice, plant).substr(0, 28), "EL-GRID 2024-06 must-explain");
}

TEST(LedgerVsInvoice, LinesOfOneNumberAndPartsOfAPaymentAddUp)
{
    CleanPlant plant = posted();
    InvoiceLine second = plant.document(kGrid, 2);
    plant.document(kGrid, 2).quantity.value = dec("30000");
    plant.document(kGrid, 2).amount = dec("20400.00");
    second.quantity.value = dec("12000");
    second.amount = dec("8160.00");
    plant.submission().invoices.push_back(second);
    LedgerPosting rest = plant.submission().ledger[6];
    plant.submission().ledger[6].amount = dec("30000");
    rest.amount = dec("1960"); // July is 47,000 kWh × 0.68 = 31,960
    plant.submission().ledger.push_back(rest);
    EXPECT_EQ(found(kLedgerVsInvoice, plant), "");
}

/// One bill over the year, eleven advances and a settlement under its number.
CleanPlant paidInAdvance(const char* settlement, const QString& text = QStringLiteral("Settlement R-2024"))
{
    CleanPlant plant;
    InvoiceLine bill = plant.document(kGrid, 1);
    bill.number = QStringLiteral("R-2024");
    bill.period = per("2024");
    bill.amount = dec("12000.00");
    std::erase_if(plant.submission().invoices, [](const InvoiceLine& line) { return line.source == kGrid; });
    plant.submission().invoices.push_back(bill);
    const auto post = [&](const QDate& day, const Decimal& amount, const QString& words) {
        plant.submission().ledger.push_back({day, QStringLiteral("6602"), amount, QStringLiteral("CNY"), words, kGrid, {}, plant.nextPlace()});
    };
    for (int month = 1; month <= 11; ++month)
        post(QDate(2024, month, 15), dec("990.00"), QStringLiteral("Advance"));
    post(QDate(2024, 12, 31), dec(settlement), text);
    return plant;
}

TEST(LedgerVsInvoice, AdvancesAndSettlementAreTheBillOfTheYear)
{
    EXPECT_EQ(found(kLedgerVsInvoice, paidInAdvance("1110")), "");
    EXPECT_EQ(found(kLedgerVsInvoice, paidInAdvance("1110", QStringLiteral("Electricity"))), "") << "nothing names the bill, but all add up to it";
    EXPECT_EQ(found(kLedgerVsInvoice, paidInAdvance("-90")).substr(0, 25), "EL-GRID 2024 must-explain") << "one discrepancy, not twelve";
    CleanPlant whole = paidInAdvance("12000");
    EXPECT_EQ(CheckTester(kLedgerVsInvoice).find(whole).size(), 11U) << "the bill is posted: the rest has no document";
}

// The supplier's papers that ask for the advances have numbers and postings of their own.
TEST(LedgerVsInvoice, BillsOfAdvancesJoinTheirSettlement)
{
    CleanPlant plant = paidInAdvance("1110");
    InvoiceLine advance = plant.submission().invoices.back();
    advance.quantity.value = 0;
    advance.amount = dec("990.00");
    for (int month = 1; month <= 11; ++month) {
        advance.number = QStringLiteral("A-%1").arg(month);
        advance.period = Period::month(2024, month);
        plant.submission().invoices.push_back(advance);
        plant.submission().ledger[static_cast<std::size_t>(month) - 1].text = advance.number;
    }
    EXPECT_EQ(found(kLedgerVsInvoice, plant), "");
}

// A bill, its credit note and its correction differ by a suffix only.
TEST(LedgerVsInvoice, TheLongestNumberIsTheOneMeant)
{
    CleanPlant plant = posted();
    InvoiceLine bill = plant.document(kGrid, 5);
    LedgerPosting posting = plant.submission().ledger[4];
    const std::pair<const char*, const char*> parts[] = {{"/S", "-1"}, {"/K", "1.3"}};
    for (const auto& [suffix, factor] : parts) {
        InvoiceLine line = bill;
        line.number += QString::fromLatin1(suffix);
        line.quantity.value = line.quantity.value * dec(factor);
        line.amount = *line.amount * dec(factor);
        plant.submission().invoices.push_back(line);
        LedgerPosting own = posting;
        own.text = QStringLiteral("Invoice ") + line.number;
        own.amount = *line.amount;
        plant.submission().ledger.push_back(own);
    }
    EXPECT_EQ(found(kLedgerVsInvoice, plant), "");
}

TEST(LedgerVsInvoice, IsNotApplicableWithoutPostings) { EXPECT_EQ(CheckTester(kLedgerVsInvoice).run(CleanPlant()).compared, 0); }

} // namespace
} // namespace attest::test
