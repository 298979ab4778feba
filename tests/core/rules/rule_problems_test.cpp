// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_problems.h"

#include "core/rules/functions.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

OwnRule goodRule()
{
    return {QStringLiteral("grid-share"), QStringLiteral("Share of the grid"), QStringLiteral("declared(\"EL-GRID\")"), QStringLiteral("<="),
            QStringLiteral("500 kWh"), QStringLiteral("month"), Decimal::of("0.5"), Severity::mustExplain, QStringLiteral("Ask for the contract"), {}, {}};
}

std::string problems(const OwnRule& rule, const Submission* submission = nullptr)
{
    QStringList lines;
    for (const RuleProblem& problem : problemsOf(rule, submission))
        lines << QStringLiteral("%1/%2 %3").arg(static_cast<int>(problem.field)).arg(problem.at).arg(problem.what.english());
    return lines.join(u'\n').toStdString();
}

std::string inExpression(const char* text, const Submission* submission = nullptr)
{
    OwnRule rule = goodRule();
    rule.observed = QString::fromUtf8(text);
    return problems(rule, submission);
}

TEST(RuleProblems, aGoodRuleHasNone)
{
    EXPECT_EQ(problems(goodRule()), "");
    EXPECT_TRUE(requireUsable(goodRule()));
}

TEST(RuleProblems, everyFieldIsLookedAt)
{
    const auto field = [](void (*spoil)(OwnRule&)) {
        OwnRule rule = goodRule();
        spoil(rule);
        const auto found = problemsOf(rule);
        EXPECT_FALSE(requireUsable(rule));
        return found.size() == 1 ? static_cast<int>(found.front().field) : -1;
    };
    EXPECT_EQ(field([](OwnRule& rule) { rule.id = QStringLiteral("Grid share"); }), static_cast<int>(RuleField::id));
    EXPECT_EQ(field([](OwnRule& rule) { rule.id = QString(61, u'a'); }), static_cast<int>(RuleField::id));
    EXPECT_EQ(field([](OwnRule& rule) { rule.title = QStringLiteral(" "); }), static_cast<int>(RuleField::title));
    EXPECT_EQ(field([](OwnRule& rule) { rule.title = QString(201, u'a'); }), static_cast<int>(RuleField::title));
    EXPECT_EQ(field([](OwnRule& rule) { rule.observed = QStringLiteral("1 +"); }), static_cast<int>(RuleField::observed));
    EXPECT_EQ(field([](OwnRule& rule) { rule.relation = QStringLiteral("<"); }), static_cast<int>(RuleField::relation));
    EXPECT_EQ(field([](OwnRule& rule) { rule.expected.clear(); }), static_cast<int>(RuleField::expected));
    EXPECT_EQ(field([](OwnRule& rule) { rule.scope = QStringLiteral("week"); }), static_cast<int>(RuleField::scope));
    EXPECT_EQ(field([](OwnRule& rule) { rule.tolerancePercent = Decimal(-1); }), static_cast<int>(RuleField::tolerance));
    EXPECT_EQ(field([](OwnRule& rule) { rule.text.clear(); }), static_cast<int>(RuleField::text));
}

TEST(RuleProblems, theFailureSaysWhichCharacter)
{
    OwnRule rule = goodRule();
    rule.expected = QStringLiteral("max(1 2)");
    EXPECT_EQ(requireUsable(rule).error().what.english(), QStringLiteral("Rule “grid-share”, expected, character 7: A comma or a closing parenthesis is expected here"));
}

TEST(RuleProblems, functionsAndWhatTheyTake)
{
    EXPECT_EQ(inExpression("1 + metred(\"A\")").substr(0, 37), "2/4 There is no function “metred”");
    EXPECT_EQ(inExpression("declared()"), "2/0 declared is written declared(\"SOURCE\")");
    EXPECT_EQ(inExpression("declared(1)"), "2/0 declared is written declared(\"SOURCE\")");
    EXPECT_EQ(inExpression("hours(\"A\")"), "2/0 hours is written hours()");
    EXPECT_EQ(inExpression("emissions(\"A\", gross)"), "2/0 emissions is written emissions(\"SOURCE\", market)");
    EXPECT_EQ(inExpression("abs(1, 2)"), "2/0 abs is written abs(a)");
    EXPECT_EQ(inExpression("max(\"A\")"), "2/0 max is written max(a, b, …)");
    EXPECT_EQ(inExpression("if(1, 2, 3)"), "2/0 if is written if(a < b, c, d)");
    EXPECT_EQ(inExpression("max(1 < 2, 3)"), "2/4 A comparison stands only first in if()");
    EXPECT_EQ(inExpression("1 < 2"), "2/0 A comparison stands only first in if()");
    EXPECT_EQ(inExpression("if(1 < 2, generation(), emissions(market))"), "");
}

TEST(RuleProblems, namesAreThoseOfTheCase)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("EL-GRID"), SourceCategory::purchasedElectricity).meter(QStringLiteral("M-1"), MeterMeasures::gridImport);
    const Submission& submission = builder.submission();
    EXPECT_EQ(inExpression("declared(\"EL-GRID\") + meter(\"M-1\")", &submission), "");
    EXPECT_EQ(inExpression("declared(\"EL\")", &submission), "2/0 The case has no “EL”; it has: EL-GRID");
    EXPECT_EQ(inExpression("1 kWh + meter(\"EL-GRID\")", &submission), "2/8 The case has no “EL-GRID”; it has: M-1");
    EXPECT_EQ(inExpression("emissions(market) + emissions(\"EL\")", &submission), "2/20 The case has no “EL”; it has: EL-GRID");
    EXPECT_EQ(inExpression("declared(\"EL\")"), "") << "without a case any name may be";
}

TEST(RuleProblems, everyFunctionIsListedAndKnown)
{
    for (const RuleFunction& function : ruleFunctions()) {
        const QString name = QLatin1String(function.name);
        EXPECT_TRUE(findCaseFunction(name) != nullptr || operandsOf(name).has_value()) << function.name;
        EXPECT_FALSE(function.gives.isEmpty()) << function.name;
        EXPECT_TRUE(QString::fromUtf8(function.form).startsWith(name + u'(')) << function.name;
    }
    EXPECT_EQ(findCaseFunction(QStringLiteral("rand")), nullptr);
}

} // namespace
} // namespace attest::test
