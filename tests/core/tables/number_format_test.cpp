// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_format.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const NumberFormat kPlain = NumberFormat::plain();
const NumberFormat kEnglish{u'.', u','};
const NumberFormat kGerman{u',', u'.'};
const NumberFormat kFrench{u',', u' '};
const NumberFormat kSwiss{u'.', u'\''};

TEST(ParseNumber, ReadsEveryWayOfWriting)
{
    const struct {
        QStringView text;
        NumberFormat format;
        const char* value;
    } cases[] = {
        {u"0", kPlain, "0"},
        {u" 1234.50 ", kPlain, "1234.50"},
        {u"+5", kPlain, "5"},
        {u"-5", kPlain, "-5"},
        {u"−5", kPlain, "-5"},
        {u"5-", kPlain, "-5"},
        {u".5", kPlain, "0.5"},
        {u"007", kPlain, "7"},
        {u"1.2E+05", kPlain, "120000"},
        {u"1.25e-3", kPlain, "0.00125"},
        {u"1,234.50", kEnglish, "1234.50"},
        {u"1,234,567", kEnglish, "1234567"},
        {u"12,34,567.5", kEnglish, "1234567.5"}, // Indian groups
        {u"1,00,000", kEnglish, "100000"},
        {u"1234.5", kEnglish, "1234.5"},
        {u"(1,234.50)", kEnglish, "-1234.50"},
        {u"1.234,5", kGerman, "1234.5"},
        {u"1.234", kGerman, "1234"},
        {u"1.234,50-", kGerman, "-1234.50"},
        {u"1 234,5", kFrench, "1234.5"},
        {u"1\u202F234\u202F567,5", kFrench, "1234567.5"},
        {u"1\u00A0234,5", kFrench, "1234.5"},
        {u"1'234.5", kSwiss, "1234.5"},
        {u"1’234.5", kSwiss, "1234.5"},
        {u"१२३४.५", kPlain, "1234.5"},
        {u"१,२३,४५६.७", kEnglish, "123456.7"},
        {u"١٢٣٤٫٥", kPlain, "1234.5"},
        {u"١٬٢٣٤٫٥", kEnglish, "1234.5"},
        {u"１２３４．５", kPlain, "1234.5"},
        {u"－１２", kPlain, "-12"},
    };
    for (const auto& one : cases) {
        const auto number = parseNumber(one.text, one.format);
        ASSERT_TRUE(number) << one.text.toString().toStdString();
        EXPECT_EQ(number->value.text(), QString::fromLatin1(one.value)) << one.text.toString().toStdString();
        EXPECT_FALSE(number->percent);
    }
}

TEST(ParseNumber, RefusesWhatIsNotWrittenSo)
{
    const std::pair<QStringView, NumberFormat> cases[] = {
        {u"", kPlain},          {u"  ", kPlain},         {u"-", kPlain},         {u"()", kPlain},      {u"abc", kPlain},
        {u"1,5", kPlain},       {u"1.2.3", kPlain},      {u"5.", kPlain},        {u".", kPlain},       {u"--5", kPlain},
        {u"-5-", kPlain},       {u"(-5)", kPlain},       {u"1 000", kPlain},     {u"1E", kPlain},      {u"1E+", kPlain},
        {u"1E9999", kPlain},    {u"1E99", kPlain},       {u"12 kWh", kPlain},    {u"٣3", kPlain},      {u"#DIV/0!", kPlain},
        {u"1,23", kEnglish},    {u"1,2345", kEnglish},   {u"1234,567", kEnglish}, {u",123", kEnglish}, {u"1,,234", kEnglish},
        {u"1,234,", kEnglish},  {u"0,123", kEnglish},    {u"123,45,678", kEnglish}, {u"1,234,56,789", kEnglish},
        {u"1.234.5", kGerman},  {u"12.34.567", kGerman}, {u"1,234.5", kGerman},  {u"1.5", kGerman},    {u"1,2,3", kGerman},
        {u"1  234", kFrench},   {u"1234567890123456789012345678901234567890123456789012345678901", kPlain},
    };
    for (const auto& [text, format] : cases)
        EXPECT_FALSE(parseNumber(text, format)) << text.toString().toStdString();
}

TEST(ParseNumber, SaysWhatIsWrong)
{
    EXPECT_EQ(parseNumber(u"1,23", kEnglish).error().line(), QStringLiteral("“1,23” has a grouping sign at a wrong place"));
    EXPECT_EQ(parseNumber(u"٣3", kPlain).error().line(), QStringLiteral("“٣3” mixes digits of different scripts"));
    EXPECT_EQ(parseNumber(u"", kPlain).error().line(), QStringLiteral("There is no number"));
    EXPECT_EQ(parseNumber(u"x", kPlain).error().line(), QStringLiteral("“x” is not a number in the format of the column"));
}

TEST(ParseNumber, KeepsThePercentSignAsAHint)
{
    for (const QStringView text : {u"12.5%", u"12.5 %", u"12.5\u00A0%", u"12.5％"}) {
        const auto number = parseNumber(text, kPlain);
        ASSERT_TRUE(number) << text.toString().toStdString();
        EXPECT_TRUE(number->percent);
        EXPECT_EQ(number->value.text(), QStringLiteral("12.5"));
    }
    EXPECT_EQ(parseNumber(u"(5 %)", kPlain)->value.text(), QStringLiteral("-5"));
    EXPECT_FALSE(parseNumber(u"5%%", kPlain));
}

TEST(ReadNumber, TakesStoredNumbersAsPlain)
{
    EXPECT_EQ(readNumber({QStringLiteral("1.234"), Cell::Type::number}, kGerman)->value.text(), QStringLiteral("1.234"));
    EXPECT_EQ(readNumber({QStringLiteral("1.234"), Cell::Type::text}, kGerman)->value.text(), QStringLiteral("1234"));
    for (const auto type : {Cell::Type::date, Cell::Type::boolean, Cell::Type::error, Cell::Type::empty})
        EXPECT_FALSE(readNumber({type == Cell::Type::empty ? QString() : QStringLiteral("1"), type}, kPlain));
}

} // namespace
} // namespace attest
