// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/date_format.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

using State = DateFormatVerdict::State;

DateFormatVerdict recognize(const QStringList& texts)
{
    DateFormatRecognizer recognizer;
    for (const QString& text : texts)
        recognizer.add(text);
    return recognizer.verdict();
}

TEST(DateFormatRecognizer, DecidesFromTheWholeColumn)
{
    const struct {
        const char* texts; // parted by '|'
        State state;
        const char* firstDate; // of the first text
    } cases[] = {
        {"2024-01-31|2024-02-01T00:15", State::iso, "2024-01-31"},
        {"2024-01|2024-02", State::iso, "2024-01-01"},
        {"01.02.2024|13.02.2024", State::proven, "2024-02-01"},
        {"01/02/2024|02/13/2024", State::proven, "2024-01-02"},
        {"01.02.2024|02.03.2024", State::ambiguous, ""},
        {"05.05.2024", State::proven, "2024-05-05"}, // alike in both orders
        {"13.02.2024|02.13.2024", State::contradictory, ""},
        {"2024/1/5|2024/12/31", State::proven, "2024-01-05"},
        {"2024/1/5 0:15|2024/1/5 24:00", State::proven, "2024-01-05"},
        {"2024年1月5日", State::proven, "2024-01-05"},
        {"2024年1月|2024年2月", State::proven, "2024-01-01"},
        {"03.2024|04.2024", State::proven, "2024-03-01"},
        {"2024/3", State::proven, "2024-03-01"},
        {"202401|202412", State::proven, "2024-01-01"},
        {"5 Jan 2024|6 Feb 2024", State::proven, "2024-01-05"},
        {"5. Januar 2024", State::proven, "2024-01-05"},
        {"Jan 5, 2024", State::proven, "2024-01-05"},
        {"31.12.99", State::proven, "1999-12-31"}, // 2031-12-99 is none
        {"24-01-30", State::ambiguous, ""},        // 24 January 2030 or 30 January 2024
        {"1/31/2024 1:15 PM", State::proven, "2024-01-31"},
        {"31.01.2024 09:15:00", State::proven, "2024-01-31"},
        {"31.01.2024|2024-02-01|n/a", State::proven, "2024-01-31"},
        {"n/a|kWh", State::none, ""},
        {"", State::none, ""},
        {"31.02.2024", State::none, ""},
    };
    for (const auto& one : cases) {
        const QStringList texts = QString::fromUtf8(one.texts).split(u'|');
        const auto verdict = recognize(texts);
        EXPECT_EQ(verdict.state, one.state) << one.texts << ": " << verdict.message.english().toStdString();
        if (!verdict.isUsable())
            continue;
        const auto stamp = verdict.format.parse(texts.front());
        ASSERT_TRUE(stamp) << one.texts;
        EXPECT_EQ(stamp->date.toString(Qt::ISODate), QString::fromLatin1(one.firstDate)) << one.texts;
    }
}

TEST(DateFormatRecognizer, SaysHowItIsProven)
{
    QStringList texts;
    for (int day = 1; day <= 25; ++day)
        texts << QStringLiteral("%1.01.2024").arg(day, 2, 10, QLatin1Char('0'));
    const auto proven = recognize(texts); // the 13th to the 25th can be no months
    EXPECT_EQ(proven.proving, 13);
    EXPECT_EQ(proven.message.english(), QStringLiteral("day-month-year, proven by 13 cells, 0 contradict"));
    const auto mixed = recognize({QStringLiteral("13.01.2024"), QStringLiteral("14.01.2024"), QStringLiteral("01.15.2024")});
    EXPECT_EQ(mixed.message.english(), QStringLiteral("day-month-year, proven by 2 cells, 1 contradict"));
    EXPECT_EQ(mixed.contradicting, 1);
    const auto open = recognize({QStringLiteral("05.05.2024"), QStringLiteral("01.02.2024")});
    EXPECT_EQ(open.message.english(), QStringLiteral("“01.02.2024” can be day-month-year or month-day-year, and no cell of the "
                                                     "column tells which"));
    EXPECT_EQ(recognize({QStringLiteral("2024-01-31"), QStringLiteral("?")}).unreadable, 1);
}

TEST(DateFormatRecognizer, ItsFormatReadsTheWholeColumn)
{
    const auto verdict = recognize({QStringLiteral("13.01.2024"), QStringLiteral("2024-01-14"), QStringLiteral("15.01.2024 9:15")});
    ASSERT_EQ(verdict.state, State::proven);
    EXPECT_EQ(verdict.format.parse(u"14.01.2024")->date, QDate(2024, 1, 14));
    EXPECT_EQ(verdict.format.parse(u"2024-01-14")->date, QDate(2024, 1, 14));
    EXPECT_EQ(verdict.format.parse(u"15.01.2024 9:15")->time, QTime(9, 15));
    EXPECT_FALSE(verdict.format.parse(u"14.01/2024"));
}

} // namespace
} // namespace attest
