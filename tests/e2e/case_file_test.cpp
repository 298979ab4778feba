// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/command_line.h"

#include <QFile>

#include <gtest/gtest.h>

namespace attest::test {
namespace {

class CaseOnDisk : public testing::Test {
protected:
    void SetUp() override
    {
        ASSERT_EQ(attestCli({QStringLiteral("import"), sample(QStringLiteral("secco-2024/revision-1")), place.caseFile()}).exitCode, 0);
    }

    Outcome audit() const { return attestCli({QStringLiteral("audit"), place.caseFile(), QStringLiteral("--json")}); }

    /// Overwrites one byte of the file.
    void flip(qint64 at) const
    {
        QFile file(place.caseFile());
        ASSERT_TRUE(file.open(QIODevice::ReadWrite));
        ASSERT_TRUE(file.seek(at));
        char byte = 0;
        ASSERT_TRUE(file.getChar(&byte));
        ASSERT_TRUE(file.seek(at));
        ASSERT_TRUE(file.putChar(static_cast<char>(byte ^ 0x20)));
    }

    Workplace place;
};

TEST_F(CaseOnDisk, isIntactAfterTheImport)
{
    const Outcome outcome = audit();
    EXPECT_EQ(outcome.exitCode, 0) << qPrintable(outcome.out);
    EXPECT_TRUE(outcome.out.contains(u"\"recomputed\": true"));
}

// Wherever a byte is changed by hand, the case either does not open any more or the audit says so.
TEST_F(CaseOnDisk, aByteChangedByHandIsFound)
{
    QFile file(place.caseFile());
    const qint64 size = file.size();
    int found = 0;
    int harmless = 0;
    constexpr int kPlaces = 9;
    for (int i = 1; i <= kPlaces; ++i) {
        const qint64 at = size * i / (kPlaces + 1);
        ASSERT_NO_FATAL_FAILURE(flip(at));
        const int exitCode = audit().exitCode;
        found += exitCode == 1 || exitCode == 4 ? 1 : 0;
        harmless += exitCode == 0 ? 1 : 0; // unused space of a page belongs to no content
        ASSERT_NO_FATAL_FAILURE(flip(at));
    }
    EXPECT_EQ(found + harmless, kPlaces);
    EXPECT_GE(found, kPlaces * 2 / 3);
    EXPECT_EQ(audit().exitCode, 0);
}

struct NoCase {
    const char* name;
    const char* bytes;
};

class NotACase : public testing::TestWithParam<NoCase> {};

TEST_P(NotACase, isExitFourWithOneLine)
{
    const Workplace place;
    QFile file(place.caseFile());
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(GetParam().bytes);
    file.close();
    for (const char* call : {"check", "inventory", "findings", "statement", "audit"}) {
        const Outcome outcome = attestCli({QLatin1String(call), place.caseFile()});
        EXPECT_EQ(outcome.exitCode, 4) << call;
        EXPECT_EQ(outcome.err.trimmed().count(u'\n'), 0) << qPrintable(outcome.err);
    }
}

INSTANTIATE_TEST_SUITE_P(Files, NotACase, testing::Values(NoCase{"empty", ""}, NoCase{"text", "this is not a case"},
                                                          NoCase{"halfHeader", "SQLite format 3"}),
                         [](const auto& tested) { return std::string(tested.param.name); });

TEST(NoCaseAtAll, isExitFour)
{
    const Workplace place;
    EXPECT_EQ(attestCli({QStringLiteral("check"), place.caseFile()}).exitCode, 4);
}

TEST_F(CaseOnDisk, aTruncatedCaseIsExitFourAndStaysAsItIs)
{
    QFile file(place.caseFile());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    const qint64 size = file.size() / 2;
    ASSERT_TRUE(file.resize(size));
    file.close();
    EXPECT_EQ(audit().exitCode, 4);
    EXPECT_EQ(QFile(place.caseFile()).size(), size);
}

} // namespace
} // namespace attest::test
