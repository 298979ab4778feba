// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/message.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(Message, fillsItsPlacesCanonically)
{
    const Message message{"%1 of %2 on %3", {Decimal::of("-1234.50"), Period::month(2024, 3), QDate(2024, 3, 1)}};
    EXPECT_EQ(message.english(), u"-1234.50 of 2024-03 on 2024-03-01");
}

TEST(Message, leavesAPlaceInsideAnArgumentAlone)
{
    const Message message{"“%1” and “%2”", {QStringLiteral("100 %2"), QStringLiteral("x")}};
    EXPECT_EQ(message.english(), QStringLiteral("“100 %2” and “x”"));
}

TEST(Message, nestsAndKeepsPlacesWithoutArguments)
{
    EXPECT_EQ((Message{"outer %1", {Message{"inner %1", {argument(7)}}}}).english(), u"outer inner 7");
    EXPECT_EQ((Message{"%1 %2", {argument(1)}}).english(), u"1 %2");
    EXPECT_TRUE(Message().isEmpty());
    EXPECT_EQ(verbatim(QStringLiteral("a%1b")).english(), u"a%1b");
}

} // namespace
} // namespace attest
