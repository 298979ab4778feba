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

TEST(LedgerVsInvoice, IsNotApplicableWithoutPostings) { EXPECT_EQ(CheckTester(kLedgerVsInvoice).run(CleanPlant()).compared, 0); }

} // namespace
} // namespace attest::test
