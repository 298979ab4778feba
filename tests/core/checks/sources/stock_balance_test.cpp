// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/sources_checks.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(StockBalance, PurchasesLessTheIncreaseAreTheConsumption)
{
    CleanPlant plant; // 21.01 + 2.10 − 3.17 = 19.94
    EXPECT_EQ(found(kStockBalance, plant), "");
    plant.submission().stock.back().quantity.value = dec("3.36"); // 0.95 % off
    EXPECT_EQ(found(kStockBalance, plant), "");
    plant.submission().stock.back().quantity.value = dec("4.96");
    EXPECT_EQ(found(kStockBalance, plant).substr(0, 26), "VEHICLES 2024 must-correct");
}

TEST(StockBalance, IsNotApplicableWithoutStock)
{
    CleanPlant plant;
    plant.submission().stock.clear();
    const CheckOutcome outcome = CheckTester(kStockBalance).run(plant);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
