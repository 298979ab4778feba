// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounting/taken.h"

#include <gtest/gtest.h>

#include <functional>

namespace attest::test {
namespace {

using enum SourceCategory;

CaseBuilder mixed()
{
    CaseBuilder builder;
    builder.source(q("EL"), purchasedElectricity, q("electricity"), q("0.5366"))
        .declared(q("EL"), q("2024-01"), q("100"), q("MWh"), Origin::grid)
        .declared(q("EL"), q("2024-02"), q("10"), q("万kWh"), Origin::pv, q("0"))
        .declared(q("EL"), q("2024-02"), q("7"), q("MWh"), Origin::grid, q("0.5366"))
        .contract(q("K"), ContractKind::supply, q("EL"), Delivery::publicGrid, AttributeHolder::company, q("P"))
        .invoice(q("I"), q("EL"), q("2024-02"), q("60000"))
        .source(q("GAS"), stationaryCombustion, q("天然气"))
        .declared(q("GAS"), q("2024"), q("1"), q("万Nm3"))
        .source(q("R"), fugitive, q("R-410A"))
        .declared(q("R"), q("2024"), q("2"), q("kg"))
        .source(q("PV"), onsiteRenewable)
        .declared(q("PV"), q("2024"), q("30000"), q("kWh"), Origin::pv)
        .source(q("B"), stationaryCombustion, q("diesel"))
        .declared(q("B"), q("2024"), q("2"), q("t"), Origin::unstated, q("3"), {}, q("tCO2/t"));
    return builder;
}

void forEachLeaf(const Derivation& node, const std::function<void(const Derivation&)>& visit)
{
    if (node.operands.empty())
        visit(node);
    for (const Derivation& operand : node.operands)
        forEachLeaf(operand, visit);
}

TEST(Derivation, EveryLeafReachesACellOrADocument)
{
    const Taken taken(mixed());
    for (const Derivation* tree : {&taken.inventory.locationDerivation, &taken.inventory.marketDerivation}) {
        int leaves = 0;
        forEachLeaf(*tree, [&](const Derivation& leaf) {
            ++leaves;
            const bool isCell = !leaf.at.empty() && leaf.at.front().row > 0 && !leaf.written.isEmpty();
            EXPECT_TRUE(isCell || !leaf.reference.isEmpty()) << leaf.id.toStdString();
            EXPECT_FALSE(leaf.id.isEmpty());
            EXPECT_FALSE(leaf.label.isEmpty()) << leaf.id.toStdString();
        });
        EXPECT_GT(leaves, 10);
    }
}

TEST(Derivation, InnerNodesHaveAFormulaAndSumsAddUp)
{
    const Taken taken(mixed());
    const std::function<void(const Derivation&)> visit = [&](const Derivation& node) {
        if (node.operands.empty())
            return;
        EXPECT_FALSE(node.formula.isEmpty()) << node.id.toStdString();
        for (const Derivation& operand : node.operands)
            visit(operand);
        if (!node.id.startsWith(q("total.")) && !node.id.startsWith(q("category.")))
            return;
        Rational sum;
        for (const Derivation& operand : node.operands)
            sum += operand.value;
        EXPECT_EQ(sum, node.value) << node.id.toStdString();
    };
    visit(taken.inventory.locationDerivation);
    visit(taken.inventory.marketDerivation);
}

TEST(Derivation, NodesAreFoundByStableIds)
{
    const Taken taken(mixed());
    for (const char* id : {"total.location", "total.market", "category.purchased-electricity.location", "category.fugitive.market",
                           "source.EL.location", "source.EL.market", "source.GAS.location", "declared.EL.2024-01",
                           "declared.EL.2024-02.pv", "declared.EL.2024-02.grid", "factor.EL", "factor.GAS", "factor.R",
                           "library.CN.FUEL.A.natural_gas.NCV", "library.BLEND.R410A.HFC32", "library.GWP.AR5.HFC32"})
        EXPECT_NE(taken.inventory.find(q(id)), nullptr) << id;
    EXPECT_EQ(taken.inventory.find(q("no such node")), nullptr);
    const Derivation* leaf = taken.inventory.find(q("declared.EL.2024-02.pv"));
    EXPECT_EQ(leaf->written, q("10"));
    EXPECT_EQ(leaf->unit, q("万kWh"));
    EXPECT_EQ(taken.inventory.find(q("factor.EL"))->reference, q("published default"));
}

TEST(Derivation, FormulasSayWhatWasMultiplied)
{
    const Taken taken(mixed());
    EXPECT_EQ(taken.inventory.find(q("source.EL.location"))->formula.english(), q("207000 kWh × 0.5366 tCO2e/MWh"));
    EXPECT_EQ(taken.inventory.find(q("source.EL.location"))->value, rat("111.0762"));
    // 60 of the 100 MWh claimed as PV are settled: (100 + 40 + 7) × 0.5366
    EXPECT_EQ(taken.inventory.find(q("source.EL.market"))->value, rat("78.8802"));
}

} // namespace
} // namespace attest::test
