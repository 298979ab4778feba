// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounting/taken.h"

#include "core/accounting/supply.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

using enum SourceCategory;

CaseBuilder claimed(const char* kwh = "10000", const char* unit = "kWh")
{
    CaseBuilder builder;
    builder.source(q("GREEN"), purchasedElectricity, q("electricity"), q("0.5"))
        .meter(q("M"), MeterMeasures::gridImport, q("GREEN"))
        .declared(q("GREEN"), q("2024-03"), q(kwh), q(unit), Origin::pv, q("0"));
    return builder;
}

CaseBuilder withContract(CaseBuilder builder, AttributeHolder holder = AttributeHolder::company)
{
    builder.contract(q("K"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, holder, q("PLANT"));
    return builder;
}

Rational unproven(const CaseBuilder& builder)
{
    return Taken(builder).inventory.claims.at(0).unprovenKwh;
}

TEST(ContractualProof, SettlementLimitsWhatAContractProves)
{
    EXPECT_EQ(unproven(withContract(claimed())), Rational(10000)) << "no settlement document";
    EXPECT_EQ(unproven(withContract(claimed()).invoice(q("I"), q("GREEN"), q("2024-03"), q("7500"))), Rational(2500));
    EXPECT_EQ(unproven(withContract(claimed()).invoice(q("I"), q("GREEN"), q("2024-03"), q("10000"))), Rational(0));
    EXPECT_EQ(unproven(withContract(claimed()).invoice(q("I"), q("GREEN"), q("2024-04"), q("10000"))), Rational(10000)) << "another month";
    EXPECT_EQ(unproven(claimed().invoice(q("I"), q("GREEN"), q("2024-03"), q("10000"))), Rational(10000)) << "no contract";
}

TEST(ContractualProof, ARoundedDeclarationIsStillProven)
{
    EXPECT_EQ(unproven(withContract(claimed("10000")).invoice(q("I"), q("GREEN"), q("2024-03"), q("9999.6"))), Rational(0));
    EXPECT_EQ(unproven(withContract(claimed("1.0001", "万kWh")).invoice(q("I"), q("GREEN"), q("2024-03"), q("10000.4"))), Rational(0));
    EXPECT_EQ(unproven(withContract(claimed("10000")).invoice(q("I"), q("GREEN"), q("2024-03"), q("9998.6"))), rat("1.4"));
}

TEST(ContractualProof, SettlementIsTakenOverAllClaimedPeriodsTogether)
{
    // Values of two months exchanged, and a document that reaches into the next month: the year is settled all the same.
    CaseBuilder builder = withContract(claimed("4000"));
    builder.declared(q("GREEN"), q("2024-04"), q("10000"), q("kWh"), Origin::pv, q("0"))
        .invoice(q("I"), q("GREEN"), q("2024-03-01/2024-04-05"), q("10000"))
        .invoice(q("J"), q("GREEN"), q("2024-04"), q("4000"));
    EXPECT_EQ(unproven(builder), Rational(0));
    builder.submission().activity[0].quantity.value = dec("40000");
    EXPECT_EQ(unproven(builder), Rational(36000));
}

TEST(ContractualProof, AContractProvesOnlyItsDays)
{
    CaseBuilder builder = withContract(claimed("31000"));
    builder.invoice(q("I"), q("GREEN"), q("2024-03"), q("31000"));
    builder.submission().contracts.back().period = Period(QDate(2024, 3, 22), QDate(2024, 12, 31));
    EXPECT_EQ(unproven(builder), Rational(21000)); // 10 of 31 days
    builder.contract(q("K2"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, AttributeHolder::company, q("PLANT"));
    EXPECT_EQ(unproven(builder), Rational(0));
}

struct Lot {
    const char* name;
    const char* plant;
    const char* vintage;
    CertificateStatus status;
    const char* beneficiary;
    bool isProof;
};

TEST(ContractualProof, CertificatesMustBeCancelledForTheClientOfThePlantAndThePeriod)
{
    const Lot table[] = {
        {"valid", "PLANT", "2024-03", CertificateStatus::cancelled, "Client Ltd", true},
        {"another month of the period", "PLANT", "2024-11", CertificateStatus::cancelled, "client  ltd", true},
        {"held", "PLANT", "2024-03", CertificateStatus::held, "Client Ltd", false},
        {"sold", "PLANT", "2024-03", CertificateStatus::sold, "Client Ltd", false},
        {"expired", "PLANT", "2024-03", CertificateStatus::expired, "Client Ltd", false},
        {"for somebody else", "PLANT", "2024-03", CertificateStatus::cancelled, "Other Ltd", false},
        {"for nobody", "PLANT", "2024-03", CertificateStatus::cancelled, "", false},
        {"another plant", "OTHER", "2024-03", CertificateStatus::cancelled, "Client Ltd", false},
        {"the year before", "PLANT", "2023-12", CertificateStatus::cancelled, "Client Ltd", false},
    };
    for (const Lot& row : table) {
        CaseBuilder builder = withContract(claimed(), AttributeHolder::unstated);
        builder.certificate(q("C-01"), q("C-10"), q(row.plant), q(row.vintage), q("10"), row.status, q(row.beneficiary));
        EXPECT_EQ(unproven(builder), Rational(row.isProof ? 0 : 10000)) << row.name;
    }
}

TEST(ContractualProof, TheClientsLocalNameCounts)
{
    CaseBuilder builder = claimed();
    builder.submission().client.localName = q("安徽灵川泵业有限公司");
    builder.certificate(q("C-01"), q("C-10"), q("ANY"), q("2024-03"), q("10"), CertificateStatus::cancelled, q("安徽灵川泵业有限公司"));
    EXPECT_EQ(unproven(builder), Rational(0)) << "and no contract names a plant";
}

TEST(ContractualProof, CertificatesProveOnlyWhatTheContractDoesNot)
{
    CaseBuilder builder = withContract(claimed());
    builder.invoice(q("I"), q("GREEN"), q("2024-03"), q("7000")).certificate(q("C-1"), q("C-8"), q("PLANT"), q("2024-03"), q("8"));
    const ContractualClaim claim = Taken(builder).inventory.claims.at(0);
    EXPECT_EQ(claim.provenByContractKwh, Rational(7000));
    EXPECT_EQ(claim.provenByCertificatesKwh, Rational(1000)) << "the 8 MWh are of the same energy as the 7 MWh";
    EXPECT_EQ(claim.unprovenKwh, Rational(2000));
    EXPECT_EQ(Taken(builder).inventory.market, Rational(1));
}

TEST(ContractualProof, NoCertificateServesTwoSourcesOrCountsTwice)
{
    CaseBuilder builder = claimed();
    builder.source(q("GREEN2"), purchasedElectricity, q("electricity"), q("0.5"))
        .declared(q("GREEN2"), q("2024-03"), q("10000"), q("kWh"), Origin::pv, q("0"))
        .certificate(q("C-01"), q("C-12"), q("PLANT"), q("2024-03"), q("12"))
        .certificate(q("C-05"), q("C-14"), q("PLANT"), q("2024-03"), q("10")); // 8 numbers stand twice
    const Taken taken(builder);
    EXPECT_EQ(taken.inventory.claims.at(0).unprovenKwh, Rational(0));
    EXPECT_EQ(taken.inventory.claims.at(1).unprovenKwh, Rational(6000));
}

TEST(ContractualProof, UniqueNumbersOfSeveralLots)
{
    CaseBuilder builder;
    builder.certificate(q("A-1"), q("A-5"), q("P"), q("2024-01"), q("5"))
        .certificate(q("A-3"), q("A-7"), q("P"), q("2024-01"), q("5"))
        .certificate(q("A-2"), q("A-9"), q("P"), q("2024-01"), q("8"))
        .certificate(q("B-2"), q("B-9"), q("P"), q("2024-01"), q("8"))
        .certificate(q("A-10"), {}, q("P"), q("2024-01"), q("1"));
    std::vector<const Certificate*> lots;
    for (const Certificate& certificate : builder.submission().certificates)
        lots.push_back(&certificate);
    EXPECT_EQ(uniqueKwh(lots), Rational(18000)); // and eight of B
}

} // namespace
} // namespace attest::test
