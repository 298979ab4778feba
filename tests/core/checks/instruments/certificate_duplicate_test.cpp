// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "core/checks/instruments/lots.h"
#include "tests/core/checks/instruments/certificates_test_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(CertificateDuplicate, NeighbouringLotsDoNotOverlap)
{
    const CheckOutcome outcome = CheckTester(kCertificateDuplicate).run(certifiedCase());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 2);
}

TEST(CertificateDuplicate, OverlapIsFoundWithItsNumbers)
{
    CaseBuilder builder = certifiedCase();
    lot(builder, 1).first = QStringLiteral("GC-0099");
    const auto found = CheckTester(kCertificateDuplicate).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.certificate, QStringLiteral("GC-0099"));
    EXPECT_EQ(found[0].subject.plant, QStringLiteral("PLANT"));
    EXPECT_EQ(found[0].subject.source, QStringLiteral("GREEN"));
    EXPECT_EQ(found[0].causes[0].cause, Cause::doubleCount);
    EXPECT_EQ(found[0].records, (std::vector<SourceRef>{lot(builder, 1).at, lot(builder, 0).at}));
}

TEST(CertificateDuplicate, LotInsideAWideOneIsFoundBehindOthers)
{
    CaseBuilder builder;
    builder.certificate(QStringLiteral("A-1"), QStringLiteral("A-100"), QStringLiteral("P"), QStringLiteral("2024-01"), QStringLiteral("100"))
        .certificate(QStringLiteral("A-5"), QStringLiteral("A-6"), QStringLiteral("P"), QStringLiteral("2024-01"), QStringLiteral("2"))
        .certificate(QStringLiteral("A-50"), QStringLiteral("A-50"), QStringLiteral("P"), QStringLiteral("2024-01"), QStringLiteral("1"))
        .certificate(QStringLiteral("B-50"), QStringLiteral("B-50"), QStringLiteral("P"), QStringLiteral("2024-01"), QStringLiteral("1"));
    EXPECT_EQ(CheckTester(kCertificateDuplicate).find(builder).size(), 2U);
}

TEST(CertificateDuplicate, NoCertificates)
{
    EXPECT_EQ(CheckTester(kCertificateDuplicate).run(CaseBuilder()).compared, 0);
}

TEST(NumberRange, SplitsPrefixAndDigits)
{
    const auto range = numberRange(QStringLiteral("GC-007"), QStringLiteral("GC-012"));
    ASSERT_TRUE(range);
    EXPECT_EQ(range->prefix, QStringLiteral("GC-"));
    EXPECT_EQ(range->count(), Decimal(6));
    EXPECT_EQ(numberRange(QStringLiteral("GC-007"), {})->count(), Decimal(1));
    EXPECT_FALSE(numberRange(QStringLiteral("GC-7"), QStringLiteral("GX-9")));
    EXPECT_FALSE(numberRange(QStringLiteral("GC-9"), QStringLiteral("GC-7")));
    EXPECT_FALSE(numberRange(QStringLiteral("GC"), QStringLiteral("GC")));
}

} // namespace
} // namespace attest::test
