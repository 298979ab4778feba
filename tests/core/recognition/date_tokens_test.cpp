// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/recognition/date_tokens.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

struct TokenCase {
    const char* texts; // separated by '|'
    const char* order;
    const char* tokens;
};

class DateTokens : public testing::TestWithParam<TokenCase> {};

TEST_P(DateTokens, AreAsWritten)
{
    const QStringList texts = QString::fromUtf8(GetParam().texts).split(u'|');
    const auto tokens = dateTokens(texts, QString::fromLatin1(GetParam().order));
    EXPECT_EQ(tokens.value_or(QString()), QString::fromUtf8(GetParam().tokens));
}

INSTANTIATE_TEST_SUITE_P(
    Texts, DateTokens,
    testing::Values(TokenCase{"13.02.2024|01.12.2024", "d/M/yyyy", "dd.MM.yyyy"}, TokenCase{"13.2.2024|1.12.2024", "d/M/yyyy", "d.M.yyyy"},
                    TokenCase{"31.12.2024 23:45|01.01.2025 00:00", "d/M/yyyy", "dd.MM.yyyy HH:mm"},
                    TokenCase{"2024/1/1 0:00|2024/12/31 23:45", "yyyy/M/d", "yyyy/M/d H:mm"}, TokenCase{"2024年1月5日", "yyyy年M月d日", "yyyy年M月d日"},
                    TokenCase{"9/14/2018 2:15:30", "M/d/yyyy", "M/dd/yyyy H:mm:ss"}, TokenCase{"11/20/18 4:05 PM", "M/d/yy", "MM/dd/yy h:mm AP"},
                    TokenCase{"5 Jan 2024|14 Feb 2024", "d MMM yyyy", "d MMM yyyy"}, TokenCase{"01.2024", "M/yyyy", "MM.yyyy"},
                    TokenCase{"202401", "yyyyMM", "yyyyMM"},
                    // not all written alike, or not in this order
                    TokenCase{"13.02.2024|14/02/2024", "d/M/yyyy", ""}, TokenCase{"13.02.2024 00:00|14.02.2024", "d/M/yyyy", ""},
                    TokenCase{"13.02.2024", "M/d/yyyy", ""}, TokenCase{"Februar", "d/M/yyyy", ""}));

} // namespace
} // namespace attest
