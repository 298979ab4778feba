// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/csv_delimiter.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(DetectDelimiter, FindsWhatPartsTheCells)
{
    const struct {
        const char* text;
        char delimiter;
        Certainty certainty;
    } cases[] = {
        {"a,b,c\n1,2,3\n", ',', Certainty::proven},
        {"a;b;c\n1,5;2,5;3,5\n", ';', Certainty::proven},
        {"a\tb\n1\t2\n", '\t', Certainty::proven},
        {"a|b\r\n1|2\r\n", '|', Certainty::proven},
        {"a;b\n\"x;y;z\";\"2\n3\"\n", ';', Certainty::proven},
        {"a,b\n\"say \"\"x\"\", y\",2\n", ',', Certainty::proven},
        // Without headings a decimal comma is as regular as the semicolon: the semicolon, but not for sure.
        {"01.01.2024;14,78\n02.01.2024;14,79\n", ';', Certainty::guessed},
        {"Report of meter 1\n\na;b;c\n1;2;3\n4;5;6\n", ';', Certainty::guessed},
        {"only\none\ncolumn\n", ',', Certainty::guessed},
        {"a,b\n", ',', Certainty::guessed},
        {"", ',', Certainty::guessed},
    };
    for (const auto& one : cases) {
        const DelimiterVerdict verdict = detectDelimiter(one.text, '"');
        EXPECT_EQ(verdict.delimiter, one.delimiter) << one.text;
        EXPECT_EQ(verdict.certainty, one.certainty) << one.text;
    }
}

} // namespace
} // namespace attest
