// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/plain_numbers.h"

#include "core/tables/number_format.h"

#include <gtest/gtest.h>
#include <rapidcheck.h>

namespace attest {
namespace {

void addTo(NumberFormatRecognizer& recognizer, std::string_view text, int times)
{
    recognizer.add(QString::fromLatin1(text.data(), static_cast<qsizetype>(text.size())), times);
}

/// Whatever is counted by kind, the recognizer says the same of it as of every cell one by one.
TEST(PlainNumbersTest, SayTheSameAsTheCellsThemselves)
{
    EXPECT_TRUE(rc::check([] {
        const auto texts = *rc::gen::container<std::vector<std::string>>(
            rc::gen::container<std::string>(rc::gen::element('0', '1', '5', '9', '.', ',', ' ', '-')));
        NumberFormatRecognizer direct;
        NumberFormatRecognizer counted;
        PlainNumbers plain;
        for (const std::string& text : texts) {
            addTo(direct, text, 1);
            if (!plain.add(text))
                addTo(counted, text, 1);
        }
        plain.forEach([&](std::string_view text, int times) { addTo(counted, text, times); });
        RC_ASSERT(counted.verdict().state == direct.verdict().state);
        RC_ASSERT(counted.verdict().format == direct.verdict().format);
        RC_ASSERT(counted.verdict().proving == direct.verdict().proving);
        RC_ASSERT(counted.verdict().unreadable == direct.verdict().unreadable);
    }));
}

TEST(PlainNumbersTest, KeepTheFirstOfEachKind)
{
    PlainNumbers plain;
    for (const char* text : {"12.50", "34.75", "0.1", "7", "1,5"})
        EXPECT_TRUE(plain.add(text)) << text;
    for (const char* text : {"", "-1.5", "1.", ".5", "1.2.3", "00.5", "0.00", "1 000", "1e5", "9999999999999999"})
        EXPECT_FALSE(plain.add(text)) << text;
    std::vector<std::pair<std::string, int>> kinds;
    plain.forEach([&](std::string_view text, int times) { kinds.emplace_back(text, times); });
    EXPECT_EQ(kinds, (std::vector<std::pair<std::string, int>>{{"0.1", 1}, {"12.50", 2}, {"1,5", 1}}));
}

TEST(PlainNumbersTest, CountAKnownNumberAsTheyCountItsText)
{
    for (const std::string text : {"12.50", "0.1", "0,0", "7", "00.5", "1,5", "12'5", "1234567890123456.5"}) {
        const std::size_t sign = text.find_first_not_of("0123456789");
        PlainNumbers byText;
        PlainNumbers known;
        EXPECT_EQ(known.add(text, sign == std::string::npos ? 0 : text.size() - sign - 1), byText.add(text)) << text;
        int kinds = 0;
        byText.forEach([&](std::string_view, int times) { kinds += times; });
        known.forEach([&](std::string_view first, int times) {
            EXPECT_EQ(first, text);
            kinds -= times;
        });
        EXPECT_EQ(kinds, 0) << text;
    }
}

} // namespace
} // namespace attest
