// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_claims_fixture.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(PvOwnership, ContractsOfRoofAndSupplier)
{
    const CheckOutcome outcome = CheckTester(kPvOwnership).run(provenClaim());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 2);
}

TEST(PvOwnership, AttributesElsewhereOrUnstated)
{
    for (const AttributeHolder holder : {AttributeHolder::owner, AttributeHolder::sold, AttributeHolder::unstated}) {
        CaseBuilder builder = provenClaim();
        roofContract(builder).attributes = holder;
        const auto found = CheckTester(kPvOwnership).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.source, QStringLiteral("PV"));
        EXPECT_EQ(found[0].subject.plant, QStringLiteral("ROOF"));
        EXPECT_EQ(found[0].records[0], roofContract(builder).at);
    }
}

TEST(PvOwnership, NoContract)
{
    CaseBuilder builder = provenClaim();
    builder.submission().contracts.clear();
    EXPECT_EQ(CheckTester(kPvOwnership).find(builder).size(), 2U);
}

TEST(PvOwnership, ContractOfAnotherTime)
{
    CaseBuilder builder = provenClaim();
    roofContract(builder).period = per("2024-01-01/2024-01-20");
    EXPECT_EQ(CheckTester(kPvOwnership).find(builder).size(), 1U);
    builder.contract(QStringLiteral("K-2"), ContractKind::emc, QStringLiteral("PV"), Delivery::directLine, AttributeHolder::company);
    builder.submission().contracts.back().period = per("2024-01-21/2024-12-31");
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty());
}

TEST(PvOwnership, CertificatesNeedNoContract)
{
    CaseBuilder builder = provenClaim();
    builder.submission().contracts.erase(builder.submission().contracts.begin());
    builder.certificate(QStringLiteral("GC-1"), QStringLiteral("GC-1"), QStringLiteral("PLANT"), QStringLiteral("2024-01"), QStringLiteral("1"));
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty());
}

TEST(PvOwnership, NothingClaimed)
{
    CaseBuilder builder;
    EXPECT_EQ(CheckTester(kPvOwnership).run(builder).compared, 0);
}

} // namespace
} // namespace attest::test
