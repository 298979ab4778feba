// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/result.h"

#include <gtest/gtest.h>

namespace attest {
namespace {

TEST(Error, saysWhereWhatAndWhatToDoInOneLine)
{
    const Failure failed = failure(ErrorKind::input, {"unknown unit “%1”", {QStringLiteral("kWs")}},
                                   {QStringLiteral("a.xlsx"), QStringLiteral("Data"), 3, QStringLiteral("C"), {}}, "use a known unit");
    EXPECT_EQ(failed.error.line(), QStringLiteral("a.xlsx, sheet \"Data\", row 3, column C: unknown unit “kWs”; use a known unit"));
    const Failure json = failure(ErrorKind::input, "wrong type", {QStringLiteral("dossier.json"), {}, 0, {}, QStringLiteral("files[3].range")});
    EXPECT_EQ(json.error.line(), u"dossier.json, files[3].range: wrong type");
}

TEST(Error, staysOnOneLineWhateverTheInputWas)
{
    const QString hostile = QStringLiteral("a\nb\x1b[31m") + QString(5000, u'x');
    const QString line = failure(ErrorKind::input, {"unknown key “%1”", {hostile}}).error.line();
    EXPECT_FALSE(line.contains(u'\n'));
    EXPECT_FALSE(line.contains(QChar(0x1b)));
    EXPECT_TRUE(line.contains(u"\\u000A"));
    EXPECT_LT(line.size(), 1100);
}

TEST(Result, holdsAValueOrAnError)
{
    const Result<int> good = 5;
    ASSERT_TRUE(good);
    EXPECT_EQ(*good, 5);
    const Result<int> bad = failure(ErrorKind::usage, "no");
    ASSERT_FALSE(bad);
    EXPECT_EQ(bad.error().kind, ErrorKind::usage);
    const Result<void> passedOn = bad.failure();
    EXPECT_FALSE(passedOn);
    EXPECT_TRUE(Result<void>());
}

} // namespace
} // namespace attest
