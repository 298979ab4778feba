// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/number_style.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(NumberStyle, FindsIdentifiers)
{
    const std::pair<QStringView, int> cases[] = {
        {u"00000", 5}, {u"00", 2}, {u"000;-000", 3}, {u"0", 0}, {u"", 0}, {u"0.00", 0}, {u"#,##0", 0}, {u"General", 0}, {u"00%", 0}, {u"0000-00", 0},
    };
    for (const auto& [code, digits] : cases)
        EXPECT_EQ(styleOfFormatCode(code).digits, digits) << code.toString().toStdString();
}

TEST(NumberStyle, ShowsWhatASpreadsheetShows)
{
    const struct {
        const char* stored;
        NumberStyle style;
        const char* text;
        Cell::Type type;
    } cases[] = {
        {"1.5E3", {}, "1500", Cell::Type::number},
        {"123", {NumberKind::number, 5}, "00123", Cell::Type::text},
        {"0", {NumberKind::number, 2}, "00", Cell::Type::text},
        {"1.23e2", {NumberKind::number, 5}, "00123", Cell::Type::text},
        {"123456", {NumberKind::number, 5}, "123456", Cell::Type::text},
        {"1.5", {NumberKind::number, 5}, "1.5", Cell::Type::number},
        {"-1", {NumberKind::number, 5}, "-1", Cell::Type::number},
        {"45322", {NumberKind::day, 0}, "2024-01-31", Cell::Type::date},
        {"1.5", {NumberKind::elapsed, 0}, "36:00:00", Cell::Type::text},
        {"1E12", {NumberKind::day, 0}, "1000000000000", Cell::Type::error},
        {"many", {}, "many", Cell::Type::error},
    };
    for (const auto& one : cases) {
        std::string text = "before ";
        EXPECT_EQ(appendStoredNumber(text, one.stored, one.style, false), one.type) << one.stored;
        EXPECT_EQ(text, std::string("before ") + one.text);
    }
}

} // namespace
} // namespace attest
