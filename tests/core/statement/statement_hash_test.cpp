// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

#include <functional>

namespace attest::test {
namespace {

TEST(StatementHash, isTheSameForTheSameStatement)
{
    StatementBuilder builder;
    EXPECT_EQ(builder.conclude().hash, StatementBuilder().conclude().hash);
    EXPECT_EQ(builder.conclude().hash.size(), 64);
}

TEST(StatementHash, doesNotChangeWithASignature)
{
    StatementBuilder builder;
    const QString before = builder.conclude().hash;
    builder.snapshot.signOffs = {{TeamRole::leadVerifier, QStringLiteral("LV"), QDateTime(), before}};
    EXPECT_EQ(builder.conclude().hash, before);
}

class Change : public testing::TestWithParam<std::pair<const char*, void (*)(StatementBuilder&)>> {};

TEST_P(Change, ofWhatIsSignedChangesIt)
{
    StatementBuilder builder;
    GetParam().second(builder);
    EXPECT_NE(builder.conclude().hash, StatementBuilder().conclude().hash);
}

INSTANTIATE_TEST_SUITE_P(Parts, Change, testing::Values(
    std::pair<const char*, void (*)(StatementBuilder&)>{"location", [](StatementBuilder& b) { b.inventory.location = rat("0.000001"); }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"market", [](StatementBuilder& b) { b.inventory.market = 1; }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"threshold", [](StatementBuilder& b) { b.materiality.threshold = 11; }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"wording", [](StatementBuilder& b) { b.snapshot.wordings = {{QStringLiteral("conclusion.3"), QStringLiteral("x")}}; }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"file", [](StatementBuilder& b) { b.builder.evidence(QStringLiteral("a.pdf")); }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"parameter", [](StatementBuilder& b) { b.snapshot.parameters[QStringLiteral("sign.x")].value = 2; }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"switch", [](StatementBuilder& b) { b.snapshot.switchedOff[QStringLiteral("sign")] = {}; }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"rule", [](StatementBuilder& b) { b.snapshot.rules.push_back({}); }},
    std::pair<const char*, void (*)(StatementBuilder&)>{"client", [](StatementBuilder& b) { b.builder.submission().client.name = QStringLiteral("Other"); }}),
    [](const auto& tested) { return std::string(tested.param.first); });

} // namespace
} // namespace attest::test
