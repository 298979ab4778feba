// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/solar_checks.h"

#include "tests/core/checks/solar/pv_claims_fixture.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

TEST(PvClaimGridImport, ProvenImportPasses)
{
    const CheckOutcome outcome = CheckTester(kPvClaimGridImport).run(provenClaim());
    EXPECT_TRUE(outcome.found.empty());
    EXPECT_EQ(outcome.compared, 1);
}

TEST(PvClaimGridImport, UnprovenImportRefutesTheClaim)
{
    CaseBuilder builder = provenClaim();
    builder.submission().contracts.erase(builder.submission().contracts.begin());
    const auto found = CheckTester(kPvClaimGridImport).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("IMP"));
    EXPECT_EQ(found[0].observed->value, dec("1000"));
}

TEST(PvClaimGridImport, ImportThatIsNotDeclaredAtAll)
{
    CaseBuilder builder = provenClaim();
    builder.meter(QStringLiteral("IMP2"), MeterMeasures::gridImport);
    builder.reading(QStringLiteral("IMP2"), QStringLiteral("2023-12-31T16:00:00"), QStringLiteral("0"))
        .reading(QStringLiteral("IMP2"), QStringLiteral("2024-01-31T16:00:00"), QStringLiteral("70"));
    const auto found = CheckTester(kPvClaimGridImport).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.meter, QStringLiteral("IMP2"));
    EXPECT_EQ(found[0].observed->value, dec("70"));
}

TEST(PvClaimGridImport, DocumentOfASourceDeclaredNil)
{
    CaseBuilder builder = provenClaim();
    builder.nil(QStringLiteral("GRID"), SourceCategory::purchasedElectricity, QStringLiteral("x.pdf"));
    builder.invoice(QStringLiteral("9"), QStringLiteral("GRID"), QStringLiteral("2024-01"), QStringLiteral("12"));
    EXPECT_EQ(CheckTester(kPvClaimGridImport).find(builder).size(), 1U);
}

// One discrepancy a source however its documents are mixed, and credit notes take off what they credit.
TEST(PvClaimGridImport, DocumentsOfSourcesDeclaredNilAddUpBySource)
{
    CaseBuilder builder = provenClaim();
    for (const char* id : {"GRID", "HALL"})
        builder.nil(QString::fromLatin1(id), SourceCategory::purchasedElectricity, QStringLiteral("x.pdf"));
    for (const auto& [number, source, kwh] : {std::tuple("1", "GRID", "12"), {"2", "HALL", "5"}, {"3", "GRID", "30"}, {"4", "HALL", "-5"}})
        builder.invoice(QString::fromLatin1(number), QString::fromLatin1(source), QStringLiteral("2024-01"), QString::fromLatin1(kwh));
    const auto found = CheckTester(kPvClaimGridImport).find(builder);
    ASSERT_EQ(found.size(), 1U);
    EXPECT_EQ(found[0].subject.source, QStringLiteral("GRID"));
    EXPECT_EQ(found[0].observed->value, dec("42"));
}

TEST(PvClaimGridImport, NoClaimOfOnlyPv)
{
    CaseBuilder builder = provenClaim();
    builder.source(QStringLiteral("GRID"), SourceCategory::purchasedElectricity)
        .declared(QStringLiteral("GRID"), QStringLiteral("2024-01"), QStringLiteral("5"), QStringLiteral("kWh"), Origin::grid);
    builder.submission().contracts.clear();
    const CheckOutcome outcome = CheckTester(kPvClaimGridImport).run(builder);
    EXPECT_EQ(outcome.compared, 0);
    EXPECT_FALSE(outcome.reason.isEmpty());
}

} // namespace
} // namespace attest::test
