// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_claims_fixture.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace attest::test {
namespace {

TEST(PvDelivery, ContractAndSettlementProveThePublicGrid)
{
    const CheckOutcome outcome = CheckTester(kPvDelivery).run(provenClaim());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
}

TEST(PvDelivery, CertificatesProveItWithoutAContract)
{
    CaseBuilder builder = provenClaim();
    builder.submission().contracts.erase(builder.submission().contracts.begin());
    builder.certificate(QStringLiteral("GC-1"), QStringLiteral("GC-1"), QStringLiteral("PLANT"), QStringLiteral("2024-01"), QStringLiteral("1"));
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty());
}

TEST(PvDelivery, NothingBehindTheZero)
{
    for (const bool withContract : {false, true}) {
        CaseBuilder builder = provenClaim();
        if (withContract)
            builder.submission().invoices.clear(); // a contract, but no settlement
        else
            builder.submission().contracts.erase(builder.submission().contracts.begin());
        const auto found = CheckTester(kPvDelivery).find(builder);
        ASSERT_EQ(found.size(), 1U) << withContract;
        EXPECT_EQ(found[0].subject.source, QStringLiteral("GREEN"));
        EXPECT_EQ(found[0].observed->value, dec("1000"));
        EXPECT_EQ(found[0].expected->value, dec("0"));
    }
}

TEST(PvDelivery, ContractsMayFollowOneAnother)
{
    CaseBuilder builder = provenClaim();
    Contract second = greenContract(builder);
    greenContract(builder).period = per("2023-01-01/2024-01-15");
    second.period = per("2024-01-16/2025-01-15");
    builder.submission().contracts.push_back(second);
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty());
    builder.submission().contracts.back().period = per("2024-01-17/2025-01-15");
    EXPECT_EQ(CheckTester(kPvDelivery).find(builder).size(), 1U) << "a day without a contract";
}

TEST(PvDelivery, AttributesOfTheOwnerProveNothing)
{
    CaseBuilder builder = provenClaim();
    greenContract(builder).attributes = AttributeHolder::owner;
    EXPECT_EQ(CheckTester(kPvDelivery).find(builder).size(), 1U);
}

TEST(PvDelivery, SlipOfTheAmountIsNotAQuestionOfDelivery)
{
    CaseBuilder builder = provenClaim();
    builder.submission().activity[0].quantity.value = dec("10000");
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty());
}

TEST(PvDelivery, DirectLineNeedsAContractOrAMeterOfIt)
{
    CaseBuilder builder = provenClaim();
    greenContract(builder).delivery = Delivery::directLine;
    EXPECT_EQ(CheckTester(kPvDelivery).find(builder).size(), 1U) << "the meter counts the public grid";
    builder.submission().meters[0].measures = MeterMeasures::directLine;
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty());
    builder.submission().contracts.clear();
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty()) << "the meter is evidence; the contract is asked for elsewhere";
}

TEST(PvDelivery, DirectMeterAgainstAContractOverThePublicGrid)
{
    CaseBuilder builder = provenClaim();
    builder.submission().meters[0].measures = MeterMeasures::directLine;
    const auto found = CheckTester(kPvDelivery).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.plant, QStringLiteral("PLANT"));
    EXPECT_EQ(found[0].expected->value, dec("0"));
    EXPECT_NE(std::find(found[0].records.begin(), found[0].records.end(), greenContract(builder).at), found[0].records.end());
    greenContract(builder).period = per("2023");
    EXPECT_TRUE(CheckTester(kPvDelivery).find(builder).empty()) << "the contract of another year";
}

TEST(PvDelivery, NothingClaimed)
{
    CaseBuilder builder = provenClaim();
    builder.submission().activity[0].origin = Origin::grid;
    const CheckOutcome outcome = CheckTester(kPvDelivery).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
