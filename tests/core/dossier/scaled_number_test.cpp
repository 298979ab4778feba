// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/scaled_number.h"

#include <gtest/gtest.h>

#include <limits>

namespace attest {
namespace {

struct Case {
    QString text;
    QChar decimal;
    QChar grouping;
    qint64 value;
    int scale;
};

const Case kCases[] = {
    {QStringLiteral("14.78"), u'.', {}, 1478, 2},
    {QStringLiteral("14,78"), u',', {}, 1478, 2},
    {QStringLiteral(" 0,00 "), u',', {}, 0, 2},
    {QStringLiteral("-3.5"), u'.', {}, -35, 1},
    {QStringLiteral("1.234,5"), u',', u'.', 12345, 1},
    {QStringLiteral("12,34,567"), u'.', u',', 1234567, 0},
    {QStringLiteral("१२.५"), u'.', {}, 125, 1},
    {QStringLiteral("(2.5)"), u'.', {}, -25, 1},
    {QStringLiteral("999999999999999999"), u'.', {}, 999999999999999999, 0},
};

TEST(ScaledNumberTest, readsWhatTheStrictReaderReads)
{
    for (const Case& test : kCases) {
        const auto number = readScaledNumber({test.text.toStdString(), Cell::Type::text}, {test.decimal, test.grouping});
        ASSERT_TRUE(number) << test.text.toStdString();
        EXPECT_EQ(number->value, test.value) << test.text.toStdString();
        EXPECT_EQ(number->scale, test.scale) << test.text.toStdString();
    }
}

TEST(ScaledNumberTest, refusesTheRest)
{
    for (const char* text : {"", "-", ".", "5.", "1.2.3", "12 %", "n/a", "1,5", "99999999999999999999"})
        EXPECT_FALSE(readScaledNumber({text, Cell::Type::text}, NumberFormat::plain())) << text;
}

TEST(ScaledNumberTest, roundsPlacesThatDoNotFit)
{
    struct Long {
        const char* text;
        qint64 value;
        int scale;
        bool isRounded;
    };
    // as programs write binary fractions, and databases fixed places
    const Long cases[] = {
        {"0.00001234567890123456", 12345678901235, 18, true},
        {"6.2443499999999992345e-01", 624434999999999923, 18, true},
        {"12.500000000000000000", 1250000000000000000, 17, false},
        {"1234567891.12345678905", 1234567891123456789, 9, true},
        {"123456789.12345678915", 1234567891234567892, 10, true},
        {"9223372036854775807.4", std::numeric_limits<qint64>::max(), 0, true},
    };
    for (const Long& test : cases) {
        const auto number = readScaledNumber({test.text, Cell::Type::text}, NumberFormat::plain());
        ASSERT_TRUE(number) << test.text;
        EXPECT_EQ(number->value, test.value) << test.text;
        EXPECT_EQ(number->scale, test.scale) << test.text;
        EXPECT_EQ(number->isRounded, test.isRounded) << test.text;
    }
    EXPECT_FALSE(readScaledNumber({"9223372036854775807.5", Cell::Type::text}, NumberFormat::plain()));
}

TEST(ScaledNumberTest, storedNumbersArePlainInEveryColumn)
{
    const auto number = readScaledNumber({"1.234", Cell::Type::number}, {u',', u'.'});
    ASSERT_TRUE(number);
    EXPECT_EQ(number->value, 1234);
    EXPECT_EQ(number->scale, 3);
}

} // namespace
} // namespace attest
