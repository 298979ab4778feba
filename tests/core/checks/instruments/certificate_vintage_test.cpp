// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/instruments/instruments_checks.h"

#include "tests/core/checks/instruments/certificates_test_case.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(CertificateVintage, ValidLots)
{
    for (const char* technology : {"solar", "Photovoltaik", "光伏", "सौर", ""}) {
        CaseBuilder builder = certifiedCase();
        lot(builder, 0).technology = QString::fromUtf8(technology);
        const CheckOutcome outcome = CheckTester(kCertificateVintage).run(builder);
        EXPECT_TRUE(outcome.found.empty()) << technology;
        EXPECT_EQ(outcome.compared, 2);
    }
}

TEST(CertificateVintage, OutsideOfThePeriod)
{
    for (const char* vintage : {"2023-12", "2025-01", "2023-12-15/2024-01-14"}) {
        CaseBuilder builder = certifiedCase();
        lot(builder, 1).vintage = per(vintage);
        const auto found = CheckTester(kCertificateVintage).find(builder);
        ASSERT_EQ(found.size(), 1U) << vintage;
        EXPECT_EQ(found[0].subject.certificate, QStringLiteral("GC-0100"));
        EXPECT_EQ(found[0].subject.period, per(vintage));
    }
}

TEST(CertificateVintage, OtherTechnologyOrPlant)
{
    CaseBuilder wind = certifiedCase();
    lot(wind, 0).technology = QStringLiteral("wind");
    EXPECT_EQ(CheckTester(kCertificateVintage).find(wind).size(), 1U);
    CaseBuilder plant = certifiedCase();
    lot(plant, 0).plant = QStringLiteral("ELSEWHERE");
    EXPECT_EQ(CheckTester(kCertificateVintage).find(plant).size(), 1U);
    plant.submission().contracts[0].plant.clear();
    EXPECT_TRUE(CheckTester(kCertificateVintage).find(plant).empty()) << "no contract binds the claim to a plant";
}

TEST(CertificateVintage, NoCertificates)
{
    EXPECT_EQ(CheckTester(kCertificateVintage).run(CaseBuilder()).compared, 0);
}

} // namespace
} // namespace attest::test
