// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/safe_csv.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

struct CellText {
    const char* name;
    const char* text;
    const char* written;
};

class SafeCell : public testing::TestWithParam<CellText> {};

TEST_P(SafeCell, runsNowhere)
{
    const QString text = QString::fromUtf8(GetParam().text);
    EXPECT_EQ(neutralised(text), QString::fromUtf8(GetParam().written));
    EXPECT_EQ(restored(neutralised(text)), text);
}

INSTANTIATE_TEST_SUITE_P(All, SafeCell,
    testing::Values(CellText{"plain", "Strom", "Strom"}, CellText{"empty", "", ""}, CellText{"number", "12.5", "12.5"},
                    CellText{"negative", "-12.50", "-12.50"}, CellText{"formula", "=1+1", "'=1+1"},
                    CellText{"negativeFormula", "-1+1", "'-1+1"}, CellText{"plus", "+49 341", "'+49 341"},
                    CellText{"at", "@SUM(A1)", "'@SUM(A1)"}, CellText{"tab", "\t=1", "'\t=1"}, CellText{"return", "\r=1", "'\r=1"},
                    CellText{"blankBefore", " =1", "' =1"}, CellText{"fullWidth", "＝1", "'＝1"}, CellText{"dash", "-", "'-"},
                    CellText{"apostrophe", "'quoted'", "'quoted'"}, CellText{"date", "2024-01-31", "2024-01-31"},
                    CellText{"inside", "a=b", "a=b"}),
    [](const auto& tested) { return std::string(tested.param.name); });

TEST(SafeCsv, quotesWhatHasSeparators)
{
    const QByteArray csv = safeCsv({{QStringLiteral("a"), QStringLiteral("b;c"), QStringLiteral("d\"e")}, {QStringLiteral("-1"), QStringLiteral("=x,y"), QString()}});
    EXPECT_EQ(csv, "\xEF\xBB\xBF" "a,\"b;c\",\"d\"\"e\"\r\n-1,\"'=x,y\",\r\n");
}

} // namespace
} // namespace attest::test
