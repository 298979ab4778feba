// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "tests/support/check_tester.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// 100 MWh at 0.5 t are 50 t to offset; two lots of 30 and 20 t are retired.
CaseBuilder neutral()
{
    CaseBuilder builder;
    builder.submission().engagement.claim = Claim::carbonNeutral;
    builder.source(QStringLiteral("GRID"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"))
        .declared(QStringLiteral("GRID"), QStringLiteral("2024"), QStringLiteral("100"), QStringLiteral("MWh"), Origin::grid);
    const auto credit = [&](const char* serial, const char* tonnes) {
        builder.submission().credits.push_back({QStringLiteral("Registry"), QStringLiteral("Project"), QString::fromLatin1(serial), QStringLiteral("2023"),
                                                dec(tonnes), CreditStatus::retired, QDate(2025, 2, 10), QStringLiteral("Client Ltd"), builder.nextPlace()});
    };
    credit("S-1", "30");
    credit("S-2", "20");
    return builder;
}

TEST(CreditQuality, RetiredCreditsCoverTheResidual)
{
    CaseBuilder builder = neutral();
    const CheckOutcome outcome = CheckTester(kCreditQuality).run(builder);
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 3);
    builder.submission().credits[0].retiredOn = QDate(2025, 12, 31); // twelve months after the period to the day
    EXPECT_TRUE(CheckTester(kCreditQuality).find(builder).empty());
}

TEST(CreditQuality, FoundLots)
{
    using Change = void (*)(Credit&);
    const Change changes[] = {
        [](Credit& c) { c.serial.clear(); },
        [](Credit& c) { c.serial = QStringLiteral("S-2"); },
        [](Credit& c) { c.status = CreditStatus::held; },
        [](Credit& c) { c.retiredOn = QDate(); },
        [](Credit& c) { c.retiredOn = QDate(2026, 1, 1); },
        [](Credit& c) { c.beneficiary = QStringLiteral("Somebody"); },
    };
    for (const Change change : changes) {
        CaseBuilder builder = neutral();
        change(builder.submission().credits[0]);
        const auto found = CheckTester(kCreditQuality).find(builder);
        ASSERT_EQ(found.size(), 2U) << "the lot, and the shortage that it leaves";
        EXPECT_EQ(found[0].subject.item, QStringLiteral("Project"));
        EXPECT_EQ(found[1].expected->value, dec("50"));
        EXPECT_EQ(found[1].effectTco2e, Decimal(0));
    }
}

TEST(CreditQuality, TooFew)
{
    CaseBuilder builder = neutral();
    builder.submission().credits.pop_back();
    const auto found = CheckTester(kCreditQuality).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].observed->value, dec("30"));
    EXPECT_EQ(found[0].observed->unit, Unit::tCO2e());
}

TEST(CreditQuality, NothingToOffset)
{
    CaseBuilder builder = neutral();
    builder.submission().credits.clear();
    builder.submission().engagement.claim = Claim::ghgStatement;
    const CheckOutcome outcome = CheckTester(kCreditQuality).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
