// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_file.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

OwnRule rule(const char* id)
{
    return {QString::fromUtf8(id), QStringLiteral("单耗 “t”"), QStringLiteral("declared(\"进线\")"), QStringLiteral(">="), QStringLiteral("1.50 MWh"),
            QStringLiteral("year"), Decimal::of("2.50"), Severity::note, QStringLiteral("Line 1\nLine 2"), {}, {}};
}

const QByteArray kGood = R"({"format": "attest-rules/1", "rules": [{"id": "a", "title": "T", "observed": "1", "relation": "=", "expected": "2",
 "scope": "year", "tolerance_percent": "0", "severity": "must-correct", "text": "X"}]})";

QString problemIn(QByteArray text, const char* from, const char* to)
{
    EXPECT_TRUE(text.contains(from));
    const auto read = rulesFromFile(text.replace(from, to));
    if (read)
        return {};
    EXPECT_EQ(read.error().kind, ErrorKind::input);
    return read.error().line();
}

TEST(RuleFile, carriesEverythingThereAndBack)
{
    const std::vector<OwnRule> rules{rule("first"), rule("second-rule")};
    const auto back = rulesFromFile(rulesToFile(rules));
    ASSERT_TRUE(back);
    EXPECT_EQ(*back, rules);
    EXPECT_EQ(back->front().tolerancePercent.text(), QStringLiteral("2.50")) << "as it was written";
    EXPECT_EQ(rulesToFile(*back), rulesToFile(rules));
    EXPECT_TRUE(rulesFromFile(rulesToFile({}))->empty());
}

TEST(RuleFile, whoAndWhenAreOfTheCase)
{
    OwnRule mine = rule("mine");
    mine.by = QStringLiteral("LV");
    mine.at = QDateTime(QDate(2025, 1, 1), QTime(1, 2), Qt::UTC);
    EXPECT_FALSE(rulesToFile({mine}).contains("LV"));
}

TEST(RuleFile, refusesWhatIsNotOne)
{
    ASSERT_TRUE(rulesFromFile(kGood));
    EXPECT_FALSE(problemIn(kGood, "attest-rules/1", "attest-rules/2").isEmpty());
    EXPECT_TRUE(problemIn(kGood, "\"scope\"", "\"scoop\"").contains(u"scoop"));
    EXPECT_TRUE(problemIn(kGood, "{\"format\"", "{\"author\": \"x\", \"format\"").contains(u"author"));
    EXPECT_FALSE(problemIn(kGood, "must-correct", "grave").isEmpty());
    EXPECT_FALSE(problemIn(kGood, "\"0\"", "0").isEmpty()) << "a number is written as text";
    EXPECT_TRUE(problemIn(kGood, "\"observed\": \"1\"", "\"observed\": \"1 +\"").contains(u"character 4"));
    EXPECT_FALSE(problemIn(kGood, "\"text\": \"X\"", "\"text\": \"\"").isEmpty());
    EXPECT_FALSE(problemIn(kGood, "]}", "").isEmpty());
}

TEST(RuleFile, refusesTheSameIdTwice)
{
    EXPECT_FALSE(rulesFromFile(rulesToFile({rule("a"), rule("a")})));
}

} // namespace
} // namespace attest
