// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/expression.h"

#include <gtest/gtest.h>

#include <random>

namespace attest {
namespace {

/// As a formula in prefix notation: "(+ 1 (* 2 kWh 3))".
std::string prefix(const Term& term)
{
    static const char* const signs[] = {"", "", "+", "-", "*", "/", "neg", "<", "<=", ">", ">=", "=", "!="};
    if (term.kind == Term::Kind::number)
        return (term.unit.isEmpty() ? term.number.text() : QString(term.number.text() + u'_' + term.unit)).toStdString();
    std::string text = "(" + (term.kind == Term::Kind::call ? term.name.toStdString() : signs[static_cast<int>(term.kind)]);
    for (const QString& word : term.words)
        text += " '" + word.toStdString() + "'";
    for (const Term& operand : term.operands)
        text += " " + prefix(operand);
    return text + ")";
}

std::string read(const char* text)
{
    const Parsed parsed = parseExpression(QString::fromUtf8(text));
    if (const auto* problem = std::get_if<SyntaxProblem>(&parsed))
        return std::to_string(problem->at) + ": " + problem->what.english().toStdString();
    return prefix(std::get<Term>(parsed));
}

TEST(Expression, bindsAsPeopleExpect)
{
    EXPECT_EQ(read("1 + 2 * 3 - 4 / 5"), "(- (+ 1 (* 2 3)) (/ 4 5))");
    EXPECT_EQ(read("(1 + 2) * -3"), "(* (+ 1 2) (neg 3))");
    EXPECT_EQ(read("8 / 4 / 2"), "(/ (/ 8 4) 2)") << "from the left";
    EXPECT_EQ(read("--1.50"), "(neg (neg 1.50))");
    EXPECT_EQ(read("  7  "), "7");
}

TEST(Expression, unitsStandAfterNumbers)
{
    EXPECT_EQ(read("500 kWh"), "500_kWh");
    EXPECT_EQ(read("500kWh + 2 MWh"), "(+ 500_kWh 2_MWh)");
    EXPECT_EQ(read("0.5366 tCO2/MWh * 3 MWh"), "(* 0.5366_tCO2/MWh 3_MWh)");
    EXPECT_EQ(read("5 %"), "5_%");
    EXPECT_EQ(read("3 万kWh"), "3_万kWh");
    EXPECT_EQ(read("2 m³"), "2_m³");
    EXPECT_EQ(read("10 kWh / 5"), "(/ 10_kWh 5)");
    EXPECT_EQ(read("10 kWh/meter(\"A\")"), "(/ 10_kWh (meter 'A'))") << "a slash before a function divides";
}

TEST(Expression, functionsTakeWordsAndOperands)
{
    EXPECT_EQ(read("Declared(\"EL-GRID\")"), "(declared 'EL-GRID')");
    EXPECT_EQ(read("emissions(\"EL\", market)"), "(emissions 'EL' 'market')");
    EXPECT_EQ(read("hours()"), "(hours)");
    EXPECT_EQ(read("max(1, metered(\"A (old), 2\"))"), "(max 1 (metered 'A (old), 2'))") << "signs in quotes are of the id";
    EXPECT_EQ(read("if(1 kWh <= 2, 3, 4 * 5)"), "(if (<= 1_kWh 2) 3 (* 4 5))");
    EXPECT_EQ(read("if(1 ≥ 2, 3, 4)"), "(if (>= 1 2) 3 4)");
    EXPECT_EQ(read("if(1 != 2, 3, 4)"), "(if (!= 1 2) 3 4)");
    EXPECT_EQ(read("declared(“进线”) × 2 ÷ 3 − 1"), "(- (/ (* (declared '进线') 2) 3) 1)") << "signs that a word processor makes";
    EXPECT_EQ(read("declared（\"स्रोत\"）"), "(declared 'स्रोत')");
}

TEST(Expression, saysWhereItCannotBeRead)
{
    EXPECT_EQ(read(""), "0: The expression ends where a value is expected");
    EXPECT_EQ(read("   "), "3: The expression ends where a value is expected");
    EXPECT_EQ(read("1 +"), "3: A number, a function or a parenthesis is expected here");
    EXPECT_EQ(read("(1 + 2"), "6: A closing parenthesis is expected here");
    EXPECT_EQ(read("max(1 2)"), "6: A comma or a closing parenthesis is expected here");
    EXPECT_EQ(read("declared(\"EL)"), "13: The closing quotation mark is missing");
    EXPECT_EQ(read("1 $ 2"), "2: “$” is not expected here");
    EXPECT_EQ(read("1,000 kWh"), "1: “,” is not expected here");
    EXPECT_EQ(read("declared"), "0: “d” is not expected here");
    EXPECT_EQ(read("1 2"), "2: “2” is not expected here");
    EXPECT_EQ(read("2 * * 3"), "4: A number, a function or a parenthesis is expected here");
}

TEST(Expression, keepsThePlacesOfCallsAndNumbers)
{
    const QString text = QStringLiteral("  declared(\"A\") - 2.5 kWh");
    const Parsed parsed = parseExpression(text);
    const Term& term = std::get<Term>(parsed);
    EXPECT_EQ(text.mid(term.operands[0].at, term.operands[0].length), QStringLiteral("declared(\"A\")"));
    EXPECT_EQ(text.mid(term.operands[1].at, term.operands[1].length), QStringLiteral("2.5 kWh"));
}

TEST(Expression, hasLimits)
{
    const auto problemOf = [](const QString& text) {
        const Parsed parsed = parseExpression(text);
        const auto* problem = std::get_if<SyntaxProblem>(&parsed);
        return problem ? problem->what.english() : QString();
    };
    EXPECT_EQ(problemOf(QString(40, u'(') + u'1' + QString(40, u')')), QString());
    EXPECT_TRUE(problemOf(QString(41, u'(') + u'1' + QString(41, u')')).contains(u"40 parentheses"));
    EXPECT_TRUE(problemOf(QString(1001, u'1')).contains(u"1000 characters"));
    EXPECT_FALSE(problemOf(QString(61, u'1')).isEmpty()) << "more digits than a decimal has";
    EXPECT_EQ(problemOf(QStringLiteral("1") + QStringLiteral("+1").repeated(99)), QString());
    EXPECT_TRUE(problemOf(QStringLiteral("1") + QStringLiteral("+1").repeated(100)).contains(u"200"));
    EXPECT_EQ(problemOf(QString(999, u'-') + u'1'), QStringLiteral("An expression has at most 200 numbers, functions and operations"));
}

TEST(Expression, anyTextIsReadOrRefused)
{
    std::mt19937 random(20'241'121);
    const QString signs = QStringLiteral("0123456789.+-*/()\",<>=! kWhdeclarmx%万≤");
    for (int i = 0; i < 20'000; ++i) {
        QString text;
        for (auto length = random() % 40; length > 0; --length)
            text += signs[static_cast<qsizetype>(random() % static_cast<unsigned>(signs.size()))];
        const Parsed parsed = parseExpression(text);
        if (const auto* problem = std::get_if<SyntaxProblem>(&parsed)) {
            EXPECT_GE(problem->at, 0);
            EXPECT_LE(problem->at, text.size()) << text.toStdString();
            EXPECT_FALSE(problem->what.isEmpty()) << text.toStdString();
        }
    }
}

} // namespace
} // namespace attest
