// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "tests/core/checks/instruments/certificates_test_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

CaseBuilder withLot(const char* last, const char* value, CertificateStatus status)
{
    CaseBuilder builder = roofCase();
    builder.certificate(QStringLiteral("R-001"), QString::fromLatin1(last), QStringLiteral("ROOF"), QStringLiteral("2024-01"),
                        QString::fromLatin1(value), status);
    return builder;
}

TEST(CertificatePlant, SoldExportsAndCancelledSelfUse)
{
    const struct {
        const char* last;
        const char* value;
        CertificateStatus status;
    } cases[] = {{"R-001", "1", CertificateStatus::sold}, {"R-002", "2", CertificateStatus::sold}, // 512 kWh carried over
                 {"R-004", "4", CertificateStatus::cancelled}};                                     // 280 kWh carried over
    for (const auto& [last, value, status] : cases) {
        const CheckOutcome outcome = CheckTester(kCertificatePlant).run(withLot(last, value, status));
        EXPECT_TRUE(outcome.found.empty()) << last;
        EXPECT_EQ(outcome.compared, 1);
    }
}

TEST(CertificatePlant, MoreThanGenerated)
{
    const auto found = CheckTester(kCertificatePlant).find(withLot("R-005", "5", CertificateStatus::cancelled));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.plant, QStringLiteral("ROOF"));
    EXPECT_EQ(found[0].subject.source, QStringLiteral("PV"));
    EXPECT_EQ(found[0].observed->value, dec("5000"));
    EXPECT_EQ(found[0].expected->value, dec("3720"));
}

TEST(CertificatePlant, SoldAndSelfUsedAtOnce)
{
    const auto found = CheckTester(kCertificatePlant).find(withLot("R-003", "3", CertificateStatus::sold));
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].observed->value, dec("3000"));
    EXPECT_EQ(found[0].expected->value, dec("1488"));
}

TEST(CertificatePlant, PlantsElsewhereAreNotCompared)
{
    const CheckOutcome outcome = CheckTester(kCertificatePlant).run(certifiedCase());
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
