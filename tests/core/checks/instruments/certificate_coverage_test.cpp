// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "tests/core/checks/instruments/certificates_test_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(CertificateCoverage, SurplusIsAllowed)
{
    const CheckOutcome outcome = CheckTester(kCertificateCoverage).run(certifiedCase());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(*outcome.coveredPercent, Decimal(100));
}

TEST(CertificateCoverage, WhatIsNotValidDoesNotCover)
{
    using Change = void (*)(Certificate&);
    const Change changes[] = {
        [](Certificate& c) { c.status = CertificateStatus::sold; },
        [](Certificate& c) { c.beneficiary = QStringLiteral("Somebody"); },
        [](Certificate& c) { c.vintage = Period::month(2023, 12); },
        [](Certificate& c) { c.plant = QStringLiteral("ELSEWHERE"); },
        [](Certificate& c) { c.first = c.last = QStringLiteral("GC-0099"); }, // counted once
    };
    for (const Change change : changes) {
        CaseBuilder builder = certifiedCase();
        change(lot(builder, 1));
        const auto found = CheckTester(kCertificateCoverage).find(builder);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(found[0].subject.source, QStringLiteral("GREEN"));
        EXPECT_EQ(found[0].subject.plant, QStringLiteral("PLANT"));
        EXPECT_EQ(found[0].observed->value, dec("2000"));
        EXPECT_EQ(found[0].expected->value, dec("2500"));
    }
}

TEST(CertificateCoverage, LessThanOneCertificateMayStandOnTheContract)
{
    CaseBuilder builder = certifiedCase();
    builder.submission().certificates.pop_back(); // 500 kWh short
    EXPECT_EQ(CheckTester(kCertificateCoverage).find(builder).size(), 1U);
    builder.submission().contracts[0].attributes = AttributeHolder::company;
    builder.invoice(QStringLiteral("1"), QStringLiteral("GREEN"), QStringLiteral("2024-01"), QStringLiteral("2500"));
    EXPECT_TRUE(CheckTester(kCertificateCoverage).find(builder).empty());
}

TEST(CertificateCoverage, NumbersMustCarryTheQuantity)
{
    CaseBuilder builder = certifiedCase();
    lot(builder, 0).quantity.value = dec("20");
    const auto found = CheckTester(kCertificateCoverage).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.certificate, QStringLiteral("GC-0098"));
    EXPECT_EQ(found[0].observed->value, dec("20000"));
    EXPECT_EQ(found[0].expected->value, dec("2000"));
}

TEST(CertificateCoverage, ClaimWithoutCertificatesIsNotApplicable)
{
    CaseBuilder builder = certifiedCase();
    builder.submission().certificates.clear();
    const CheckOutcome outcome = CheckTester(kCertificateCoverage).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
