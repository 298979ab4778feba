// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/serial_date.h"

#include <QString>

#include <gtest/gtest.h>

namespace attest {
namespace {

std::string textOf(const char* number, NumberKind kind, bool from1904)
{
    std::string text;
    return appendSerialDate(text, number, kind, from1904) ? text : text + "(none)";
}

TEST(SerialDateText, CountsDaysAsSpreadsheetsDo)
{
    const struct {
        const char* number;
        NumberKind kind;
        bool from1904;
        const char* text;
    } cases[] = {
        {"1", NumberKind::day, false, "1900-01-01"},
        {"59", NumberKind::day, false, "1900-02-28"},
        {"61", NumberKind::day, false, "1900-03-01"},
        {"25569", NumberKind::day, false, "1970-01-01"},
        {"45292", NumberKind::day, false, "2024-01-01"},
        {"43830", NumberKind::day, true, "2024-01-01"}, // 1904 counts 1462 days less
        {"0", NumberKind::day, true, "1904-01-01"},
        {"2958465", NumberKind::day, false, "9999-12-31"},
        {"45292", NumberKind::moment, false, "2024-01-01T00:00:00"},
        {"45292.0104166667", NumberKind::moment, false, "2024-01-01T00:15:00"},
        {"45292.0104166667", NumberKind::day, false, "2024-01-01T00:15:00"},
        {"45292.99999999", NumberKind::moment, false, "2024-01-02T00:00:00"},
        {"0.385416666666667", NumberKind::clock, false, "09:15:00"},
        {"45292.5", NumberKind::clock, false, "2024-01-01T12:00:00"},
        {"1.5", NumberKind::elapsed, false, "36:00:00"},
    };
    for (const auto& one : cases)
        EXPECT_EQ(textOf(one.number, one.kind, one.from1904), one.text) << one.number;
}

TEST(SerialDateText, RefusesDaysThatAreNone)
{
    for (const char* number : {"60", "0", "-1", "2958466", "99999999", ""})
        EXPECT_EQ(textOf(number, NumberKind::day, false), "(none)") << number;
}

TEST(KindOfFormatCode, LooksPastQuotedText)
{
    const std::pair<QStringView, NumberKind> cases[] = {
        {u"General", NumberKind::number},          {u"0.00", NumberKind::number},
        {u"#,##0.00\" kWh/d\"", NumberKind::number}, {u"[Red]0.00", NumberKind::number},
        {u"0.00E+00", NumberKind::number},         {u"0\\d", NumberKind::number},
        {u"[$kWh-407] 0", NumberKind::number},     {u"_-* #,##0.00\\ _d", NumberKind::number},
        {u"0;\"d\"0;yyyy", NumberKind::number},    {u"yyyy\\-mm\\-dd", NumberKind::day},
        {u"[$-407]DD.MM.YYYY;@", NumberKind::day}, {u"yyyy\"年\"m\"月\"", NumberKind::day},
        {u"mmm", NumberKind::day},                 {u"dd/mm/yy hh:mm", NumberKind::moment},
        {u"h:mm AM/PM", NumberKind::clock},        {u"mm:ss", NumberKind::clock},
        {u"[h]:mm", NumberKind::elapsed},          {u"[mm]:ss", NumberKind::elapsed},
    };
    for (const auto& [code, kind] : cases)
        EXPECT_EQ(kindOfFormatCode(code), kind) << code.toString().toStdString();
}

TEST(KindOfBuiltinFormat, KnowsDatesOfAllEditions)
{
    for (const int id : {0, 1, 2, 4, 9, 11, 13, 23, 26, 37, 44, 48, 49, 59, 163})
        EXPECT_EQ(kindOfBuiltinFormat(id), NumberKind::number) << id;
    for (const int id : {14, 15, 16, 17, 27, 31, 36, 50, 57, 58})
        EXPECT_EQ(kindOfBuiltinFormat(id), NumberKind::day) << id;
    for (const int id : {18, 19, 20, 21, 32, 33, 45, 47})
        EXPECT_EQ(kindOfBuiltinFormat(id), NumberKind::clock) << id;
    EXPECT_EQ(kindOfBuiltinFormat(22), NumberKind::moment);
    EXPECT_EQ(kindOfBuiltinFormat(46), NumberKind::elapsed);
}

} // namespace
} // namespace attest
