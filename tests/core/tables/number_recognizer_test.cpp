// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_format.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using State = NumberFormatVerdict::State;

NumberFormatVerdict recognize(const QStringList& texts, const NumberFormatHint& hint = {})
{
    NumberFormatRecognizer recognizer(hint);
    for (const QString& text : texts)
        recognizer.add(text);
    return recognizer.verdict();
}

struct Case {
    const char* texts; // parted by '|'
    State state;
    char decimal;
};

TEST(NumberFormatRecognizer, DecidesFromTheWholeColumn)
{
    const Case cases[] = {
        {"1|22|333", State::trivial, 0},
        {"", State::trivial, 0},
        {"1.5|2", State::proven, '.'},
        {"1,5|2", State::proven, ','},
        {"1.234", State::ambiguous, 0},
        {"1,234|5,678|12", State::ambiguous, 0},
        {"1.234|0.5", State::proven, '.'},
        {"1.234|2,5", State::proven, ','},
        {"1.234|2.345.678", State::proven, ','},
        {"1,234|1,234,567", State::proven, '.'},
        {"12,34,567|1,234", State::proven, '.'},
        {"0.123", State::proven, '.'}, // no number begins its thousands with a zero
        {"1234.567", State::proven, '.'},
        {"1 234,5", State::proven, ','},
        {"1'234.50", State::proven, '.'},
        {"1.5|2,5", State::contradictory, 0},
        {"1,234.5|1.234,5", State::contradictory, 0},
        {"1.5|n/a|1.2.3", State::proven, '.'},
        {"(1,234.50)|-5", State::proven, '.'},
        {"१,२३,४५६", State::proven, '.'}, // Indian groups exist with a comma only
    };
    for (const Case& one : cases) {
        const auto verdict = recognize(QString::fromUtf8(one.texts).split(u'|'));
        EXPECT_EQ(verdict.state, one.state) << one.texts;
        EXPECT_EQ(verdict.isUsable(), one.state == State::trivial || one.state == State::proven) << one.texts;
        if (one.decimal != 0) {
            EXPECT_EQ(verdict.format.decimal, QLatin1Char(one.decimal)) << one.texts;
        }
    }
}

TEST(NumberFormatRecognizer, TakesHints)
{
    const auto byDecimal = recognize({QStringLiteral("1.234")}, {u',', {}});
    EXPECT_EQ(byDecimal.state, State::proven);
    EXPECT_EQ(byDecimal.format, (NumberFormat{u',', u'.'}));
    const auto byGrouping = recognize({QStringLiteral("1.234")}, {{}, u'.'});
    EXPECT_EQ(byGrouping.format, (NumberFormat{u',', u'.'}));
    const auto both = recognize({QStringLiteral("1.5")}, {u',', u'.'});
    EXPECT_EQ(both.state, State::given);
    EXPECT_EQ(both.unreadable, 1);
    EXPECT_EQ(recognize({QStringLiteral("1.234")}, {u'.', QChar()}).format, NumberFormat::plain());
    EXPECT_EQ(recognize({QStringLiteral("1 234,5")}, {u',', u'\u202F'}).format, (NumberFormat{u',', u' '}));
    EXPECT_EQ(recognize({QStringLiteral("1")}, {u',', u','}).state, State::contradictory);
}

TEST(NumberFormatRecognizer, CountsAndNamesItsProof)
{
    const auto proven = recognize({QStringLiteral("1.5"), QStringLiteral("1.234"), QStringLiteral("12.25"), QStringLiteral("n/a"), {}});
    EXPECT_EQ(proven.proving, 2);
    EXPECT_EQ(proven.unreadable, 1);
    EXPECT_EQ(proven.message.english(), QStringLiteral("decimal sign “.”, proven by 2 numbers, 0 contradict"));
    const auto open = recognize({QStringLiteral("12"), QStringLiteral("1.234")});
    EXPECT_EQ(open.message.english(), QStringLiteral("“1.234” can be read with a decimal or with a grouping sign, and no "
                                                     "number of the column tells which"));
    const auto mixed = recognize({QStringLiteral("1.5"), QStringLiteral("2.5"), QStringLiteral("3,5")});
    EXPECT_EQ(mixed.message.english(), QStringLiteral("2 numbers have the decimal sign “.”, but “3,5” does not fit them"));
}

} // namespace
} // namespace attest
