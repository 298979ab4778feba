// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "tests/core/checks/instruments/certificates_test_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(CertificateStatus, CancelledForTheCompany)
{
    CaseBuilder builder = certifiedCase();
    EXPECT_TRUE(CheckTester(kCertificateStatus).find(builder).empty());
    lot(builder, 0).beneficiary = QStringLiteral("CLIENT LTD.");
    EXPECT_TRUE(CheckTester(kCertificateStatus).find(builder).empty()) << "case and punctuation do not matter";
    lot(builder, 0).beneficiary.clear();
    EXPECT_TRUE(CheckTester(kCertificateStatus).find(builder).empty()) << "the holder stands for a beneficiary that is not given";
}

TEST(CertificateStatus, AnyOtherStatusIsFound)
{
    for (const CertificateStatus status : {CertificateStatus::held, CertificateStatus::sold, CertificateStatus::expired}) {
        CaseBuilder builder = certifiedCase();
        lot(builder, 0).status = status;
        const auto found = CheckTester(kCertificateStatus).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.certificate, QStringLiteral("GC-0098"));
        EXPECT_EQ(found[0].subject.source, QStringLiteral("GREEN"));
        EXPECT_EQ(found[0].expected->value, dec("2000"));
        EXPECT_EQ(found[0].records, std::vector<SourceRef>{lot(builder, 0).at});
    }
}

TEST(CertificateStatus, AnotherBeneficiaryIsNamed)
{
    CaseBuilder builder = certifiedCase();
    lot(builder, 1).beneficiary = QStringLiteral("Somebody Ltd");
    const auto found = CheckTester(kCertificateStatus).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_TRUE(found[0].finding.english().contains(QStringLiteral("Somebody Ltd")));
    lot(builder, 1).beneficiary.clear();
    lot(builder, 1).holder.clear();
    EXPECT_EQ(CheckTester(kCertificateStatus).find(builder).size(), 1U);
}

TEST(CertificateStatus, SoldCertificatesOfTheOwnRoofAreNotItsQuestion)
{
    CaseBuilder builder = roofCase();
    builder.certificate(QStringLiteral("R-1"), QStringLiteral("R-1"), QStringLiteral("ROOF"), QStringLiteral("2024-01"), QStringLiteral("1"), CertificateStatus::sold);
    const CheckOutcome outcome = CheckTester(kCertificateStatus).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
