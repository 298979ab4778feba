// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/key_categories.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

QString keysOf(const std::vector<KeyCategory>& ranks)
{
    QString keys;
    for (const KeyCategory& rank : ranks)
        keys += rank.isKey ? rank.id : QString();
    return keys;
}

// 60 + 30 + 8 + 2: the first two make 90 %, the third crosses 95 %. A removal counts by its size.
TEST(KeyCategories, ByLevelUpTo95Percent)
{
    const auto ranks = keyByLevel({{QStringLiteral("c"), -8, 0}, {QStringLiteral("a"), 60, 0}, {QStringLiteral("d"), 2, 0}, {QStringLiteral("b"), 30, 0}});
    EXPECT_EQ(keysOf(ranks), QStringLiteral("abc"));
    EXPECT_NEAR(ranks[1].cumulativePercent, 90, 1e-9);
    EXPECT_NEAR(ranks[3].sharePercent, 2, 1e-9);
}

TEST(KeyCategories, WhatReachesTheLimitExactlyEndsThem)
{
    EXPECT_EQ(keysOf(keyByLevel({{QStringLiteral("a"), 95, 0}, {QStringLiteral("b"), 5, 0}})), QStringLiteral("a"));
    EXPECT_EQ(keysOf(keyByLevel({{QStringLiteral("a"), 94.9, 0}, {QStringLiteral("b"), 5.1, 0}})), QStringLiteral("ab"));
}

// 100 × 1 %, 20 × 50 %, 5 × 20 %: 100, 1,000 and 100 of 1,200: the second alone makes 83.3 %.
TEST(KeyCategories, ByUncertaintyUpTo90Percent)
{
    const auto ranks = keyByUncertainty({{QStringLiteral("a"), 100, 1}, {QStringLiteral("b"), 20, 50}, {QStringLiteral("c"), 5, 20}});
    EXPECT_EQ(keysOf(ranks), QStringLiteral("ba"));
    EXPECT_NEAR(ranks[0].sharePercent, 83.3333333, 1e-6);
}

TEST(KeyCategories, NothingHasNoKey)
{
    EXPECT_TRUE(keyByLevel({}).empty());
    EXPECT_TRUE(keyByUncertainty({{QStringLiteral("a"), 100, 0}}).empty());
}

} // namespace
} // namespace attest
