// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/closest_word.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

const QStringList kWords{QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("supplier"), QStringLiteral("to")};

TEST(ClosestWordTest, findsTypingErrors)
{
    EXPECT_EQ(closestWord(QStringLiteral("valeu"), kWords), QStringLiteral("value")); // swapped
    EXPECT_EQ(closestWord(QStringLiteral("vlue"), kWords), QStringLiteral("value"));  // dropped
    EXPECT_EQ(closestWord(QStringLiteral("Unitt"), kWords), QStringLiteral("unit"));  // inserted, case
    EXPECT_EQ(closestWord(QStringLiteral("suplyer"), kWords), QStringLiteral("supplier"));
}

TEST(ClosestWordTest, farWordsAreNotSuggested)
{
    EXPECT_TRUE(closestWord(QStringLiteral("quantity"), kWords).isEmpty());
    EXPECT_TRUE(closestWord(QStringLiteral("ab"), kWords).isEmpty());
    EXPECT_TRUE(closestWord(QString(100'000, u'x'), kWords).isEmpty());
    EXPECT_EQ(adviceFor(QStringLiteral("ab"), kWords).english(), QStringLiteral("Allowed are: value, unit, supplier, to"));
}

} // namespace
} // namespace attest
