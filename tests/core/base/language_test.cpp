// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/language.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct NumberCase {
    const char* code;
    const char* value;
    const char* written;
};

class LanguageNumber : public testing::TestWithParam<NumberCase> {};

TEST_P(LanguageNumber, isGroupedAsTheLanguageDoes)
{
    EXPECT_EQ(Language(QLatin1String(GetParam().code)).number(Decimal::of(GetParam().value)), QString::fromUtf8(GetParam().written));
}

INSTANTIATE_TEST_SUITE_P(Usual, LanguageNumber, testing::Values(
    NumberCase{"en", "1234567.50", "1,234,567.50"}, NumberCase{"de", "1234567.50", "1.234.567,50"},
    NumberCase{"zh_CN", "1234567.50", "1,234,567.50"}, NumberCase{"hi", "1234567.50", "12,34,567.50"},
    NumberCase{"hi", "123", "123"}, NumberCase{"de", "-0.5", "−0,5"}, NumberCase{"en", "1000", "1,000"}, NumberCase{"en", "100", "100"}));

TEST(Language, writesDatesAndPeriods)
{
    EXPECT_EQ(Language(QStringLiteral("de")).date(QDate(2024, 3, 1)), u"01.03.2024");
    EXPECT_EQ(Language(QStringLiteral("zh_CN")).date(QDate(2024, 3, 1)), QStringLiteral("2024年3月1日"));
    EXPECT_EQ(Language(QStringLiteral("en")).date(QDate(2024, 3, 1)), u"1 Mar 2024");
    EXPECT_EQ(Language(QStringLiteral("zh_CN")).period(Period::month(2024, 3)), QStringLiteral("2024年3月"));
    EXPECT_EQ(Language(QStringLiteral("en")).period(Period::year(2024)), u"2024");
}

TEST(Language, findsTheNearestOfTheFour)
{
    EXPECT_EQ(Language::codeFor(QStringLiteral("de_AT.UTF-8")), u"de");
    EXPECT_EQ(Language::codeFor(QStringLiteral("zh_TW")), u"zh_CN");
    EXPECT_EQ(Language::codeFor(QStringLiteral("hi_IN")), u"hi");
    EXPECT_EQ(Language::codeFor(QStringLiteral("fr_FR")), u"en");
    EXPECT_EQ(Language(QStringLiteral("xx")).code(), u"en");
}

TEST(Language, translatesMessagesOfTheCore)
{
    const Message message = QT_TRANSLATE_NOOP("core", "must correct");
    EXPECT_EQ(Language(QStringLiteral("en")).text(message), u"must correct");
    for (const char* code : {"de", "zh_CN", "hi"})
        EXPECT_NE(Language(QLatin1String(code)).text(message), u"must correct") << code;
}

} // namespace
} // namespace attest
