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

TEST(PvOwnership, SoldAttributesOfTheSamePlantAreClaimedTwice)
{
    CaseBuilder builder = provenClaim();
    greenContract(builder).attributes = AttributeHolder::sold;
    builder.certificate(QStringLiteral("GC-1"), QStringLiteral("GC-1"), QStringLiteral("PLANT"), QStringLiteral("2024-01"), QStringLiteral("1"));
    const auto found = CheckTester(kPvOwnership).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.source, QStringLiteral("GREEN"));
    ASSERT_EQ(found[0].causes.size(), 1U);
    EXPECT_EQ(found[0].causes[0].cause, Cause::doubleCount);
    EXPECT_EQ(found[0].records[1], builder.submission().certificates[0].at);
    greenContract(builder).attributes = AttributeHolder::owner;
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty()) << "the owner may hand them on by certificates";
    greenContract(builder).attributes = AttributeHolder::sold;
    greenContract(builder).plant.clear();
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty()) << "certificates of another plant in place of those sold";
}

TEST(PvOwnership, NobodyOwnsAPlantThatIsNotThereYet)
{
    CaseBuilder builder = provenClaim();
    roofContract(builder).period = per("2024-01-11/2033-12-31");
    EXPECT_EQ(CheckTester(kPvOwnership).find(builder).size(), 1U) << "nothing shows since when the plant runs";
    builder.reading(QStringLiteral("PV1"), QStringLiteral("2024-01-11T01:00:00"), QStringLiteral("0"))
        .reading(QStringLiteral("PV1"), QStringLiteral("2024-01-31T15:00:00"), QStringLiteral("500"));
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty());
    roofContract(builder).period = per("2024-01-12/2033-12-31");
    EXPECT_EQ(CheckTester(kPvOwnership).find(builder).size(), 1U) << "a day of generation without a contract";
}

TEST(PvOwnership, MonthsWithoutAClaimNeedNoContract)
{
    CaseBuilder builder = provenClaim();
    builder.period(QStringLiteral("2024"));
    roofContract(builder).period = per("2024-01");
    EXPECT_TRUE(CheckTester(kPvOwnership).find(builder).empty());
    builder.declared(QStringLiteral("PV"), QStringLiteral("2024-02"), QStringLiteral("600"), QStringLiteral("kWh"), Origin::pv);
    EXPECT_EQ(CheckTester(kPvOwnership).find(builder).size(), 1U);
}

TEST(PvOwnership, NothingClaimed)
{
    CaseBuilder builder;
    EXPECT_EQ(CheckTester(kPvOwnership).run(builder).compared, 0);
}

} // namespace
} // namespace attest::test
