// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/statement_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

QString part(const Statement& statement, std::size_t number)
{
    return statement.conclusion.at(number - 1).text.english();
}

TEST(Conclusion, hasItsFourPartsAndSaysNone)
{
    const Statement statement = StatementBuilder().conclude();
    ASSERT_EQ(statement.conclusion.size(), 4u);
    EXPECT_TRUE(part(statement, 1).startsWith(u"The final report conforms with GB/T 32150-2015"));
    EXPECT_EQ(part(statement, 3), u"None.");
    EXPECT_EQ(part(statement, 4), u"None.");
}

TEST(Conclusion, limitedAssuranceSaysItNegatively)
{
    StatementBuilder builder;
    builder.builder.submission().engagement.assurance = Assurance::limited;
    EXPECT_TRUE(part(builder.conclude(), 1).startsWith(u"Nothing came to our attention"));
}

TEST(Conclusion, namesInitialAndVerifiedEmissions)
{
    StatementBuilder builder;
    builder.deviation.rows.emplace_back().finding = QStringLiteral("F-01");
    builder.deviation.initialMarket = rat("9.6496778");
    builder.deviation.initialLocation = rat("108.44389303128");
    builder.deviation.verifiedLocation = rat("121.70088");
    const QString text = part(builder.conclude(), 2);
    for (const char* number : {"9.65", "108.44", "121.70"})
        EXPECT_TRUE(text.contains(QLatin1String(number))) << qPrintable(text);
}

TEST(Conclusion, fluctuationIsNotClaimedWhereNothingWasCompared)
{
    StatementBuilder builder;
    builder.coverage("year-on-year", CoverageResult::notApplicable);
    EXPECT_TRUE(part(builder.conclude(), 3).startsWith(u"Not examined"));
    builder.coverage("year-on-year", CoverageResult::found);
    const Discrepancy change = builder.discrepancy(QStringLiteral("year-on-year"), Severity::mustExplain, QStringLiteral("EL"), "2024", "1");
    EXPECT_TRUE(part(builder.conclude(), 3).contains(u"not all of them are explained"));
    builder.snapshot.setAside = {{change.key(), QStringLiteral("LV"), {}, QStringLiteral("new line")}};
    EXPECT_TRUE(part(builder.conclude(), 3).contains(u"found and explained"));
}

TEST(Conclusion, theTeamsOwnWordsReplaceASentence)
{
    StatementBuilder builder;
    builder.snapshot.wordings = {{QStringLiteral("conclusion.4"), QStringLiteral("The canteen was closed.")}, {QStringLiteral("conclusion.3"), QStringLiteral("  ")}};
    const Statement statement = builder.conclude();
    EXPECT_EQ(part(statement, 4), u"The canteen was closed.");
    EXPECT_EQ(part(statement, 3), u"None.");
}

} // namespace
} // namespace attest::test
