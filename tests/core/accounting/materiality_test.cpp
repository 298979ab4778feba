// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounting/taken.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

using enum SourceCategory;

Materiality materiality(const CaseBuilder& builder)
{
    const Taken taken(builder);
    return materialityOf(taken.submission, taken.quantities, taken.inventory, builtInLibrary());
}

/// 226,800 kWh over the grid and 438,200 kWh from the roof: the 665,000 kWh of the published case.
CaseBuilder zeroCase()
{
    CaseBuilder builder;
    builder.submission().engagement.claim = Claim::carbonNeutral;
    builder.source(q("EL-CPV"), purchasedElectricity, q("electricity"), q("0.5366"))
        .contract(q("K"), ContractKind::supply, q("EL-CPV"), Delivery::publicGrid, AttributeHolder::company, q("P"))
        .declared(q("EL-CPV"), q("2024"), q("226800"), q("kWh"), Origin::pv)
        .invoice(q("I"), q("EL-CPV"), q("2024"), q("226800"))
        .source(q("EL-PV"), onsiteRenewable)
        .declared(q("EL-PV"), q("2024"), q("438200"), q("kWh"), Origin::pv);
    return builder;
}

TEST(Materiality, AZeroClaimIsMeasuredByTheGrossOfItsElectricity)
{
    const Materiality result = materiality(zeroCase());
    EXPECT_TRUE(result.zeroClaim);
    EXPECT_EQ(result.reference, rat("356.839")); // 665 MWh × 0.5366
    EXPECT_EQ(result.threshold, rat("17.84195"));
    CaseBuilder later = zeroCase();
    later.submission().sources[0].factor->value = dec("0.5306");
    EXPECT_EQ(materiality(later).reference, rat("352.849")); // standards D.2
}

TEST(Materiality, ANeutralClaimWithASmallRestIsNearlyZero)
{
    EXPECT_TRUE(materiality(zeroCase().total(q("total"), q("9.65"))).zeroClaim);
    EXPECT_FALSE(materiality(zeroCase().total(q("total"), q("20"))).zeroClaim);
}

TEST(Materiality, OtherwiseAShareOfThePrintedTotalButNeverBelowTheFloor)
{
    CaseBuilder builder = zeroCase();
    builder.submission().engagement.claim = Claim::ghgStatement;
    EXPECT_EQ(materiality(builder.total(q("total"), q("100"))).threshold, rat("5"));
    builder.submission().totals[0].emissionsTco2e = dec("4");
    const Materiality small = materiality(builder);
    EXPECT_FALSE(small.zeroClaim);
    EXPECT_EQ(small.threshold, rat("0.5")) << "5 % of 4 t is 0.2 t";
    builder.submission().totals[0].emissionsTco2e = dec("0.5");
    EXPECT_TRUE(materiality(builder).zeroClaim) << "not above the floor";
}

TEST(Materiality, WithoutAPrintedTotalTheRecalculatedOneStands)
{
    CaseBuilder builder = zeroCase();
    builder.submission().engagement.claim = Claim::ghgStatement;
    EXPECT_EQ(materiality(builder).reference, rat("121.70088"));
}

TEST(Materiality, NothingUsedLeavesTheFloor)
{
    CaseBuilder builder;
    const Materiality result = materiality(builder);
    EXPECT_TRUE(result.zeroClaim);
    EXPECT_EQ(result.threshold, rat("0.5"));
    EXPECT_FALSE(result.basis.isEmpty());
}

} // namespace
} // namespace attest::test
