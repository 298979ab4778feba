// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/accounting/taken.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

using enum SourceCategory;

/// A factory with 70 MWh of grid power at 0.5 t/MWh beside whatever supply is under test.
CaseBuilder factory()
{
    CaseBuilder builder;
    builder.source(q("GRID"), purchasedElectricity, q("electricity"), q("0.5"))
        .meter(q("M-GRID"), MeterMeasures::gridImport, q("GRID"))
        .declared(q("GRID"), q("2024"), q("70000"), q("kWh"), Origin::grid);
    return builder;
}

void expect(const CaseBuilder& builder, const char* source, const char* location, const char* market, const char* row)
{
    const Taken taken(builder);
    EXPECT_TRUE(taken.source(source).problem.isEmpty()) << row;
    EXPECT_EQ(taken.source(source).location, rat(location)) << row;
    EXPECT_EQ(taken.source(source).market, rat(market)) << row;
}

CaseBuilder ownPv()
{
    CaseBuilder builder = factory();
    builder.source(q("PV"), onsiteRenewable).meter(q("M-PV"), MeterMeasures::pvGeneration, q("PV"))
        .declared(q("PV"), q("2024"), q("30000"), q("kWh"), Origin::pv, q("0"));
    return builder;
}

TEST(DecisionTable, OwnPvWithoutCertificatesSoldIsZero)
{
    expect(ownPv(), "PV", "0", "0", "G06: 30 of 100 MWh from own panels");
    EXPECT_EQ(Taken(ownPv()).inventory.location, rat("35"));
    EXPECT_EQ(Taken(ownPv()).inventory.market, rat("35"));
}

TEST(DecisionTable, OwnPvWithCertificatesSoldTakesTheGridFactor)
{
    CaseBuilder byContract = ownPv();
    byContract.contract(q("K"), ContractKind::emc, q("PV"), Delivery::directLine, AttributeHolder::sold, q("ROOF"));
    expect(byContract, "PV", "15", "15", "G06 counter-case, by contract");

    CaseBuilder byCertificates = ownPv();
    byCertificates.contract(q("K"), ContractKind::emc, q("PV"), Delivery::directLine, AttributeHolder::company, q("ROOF"))
        .certificate(q("C-001"), q("C-030"), q("ROOF"), q("2024-05"), q("30"), CertificateStatus::sold, q("Somebody"));
    expect(byCertificates, "PV", "15", "15", "G06 counter-case, by certificates");

    CaseBuilder half = ownPv();
    half.certificate(q("C-001"), q("C-012"), q("PV"), q("2024-05"), q("12"), CertificateStatus::sold, q("Somebody"));
    expect(half, "PV", "6", "6", "12 of 30 MWh sold");
}

TEST(DecisionTable, CertificatesOfOtherPlantsOrYearsOrOfExportsDoNotMatter)
{
    CaseBuilder builder = ownPv();
    builder.certificate(q("C-001"), q("C-012"), q("OTHER"), q("2024-05"), q("12"), CertificateStatus::sold, q("X"))
        .certificate(q("D-001"), q("D-012"), q("PV"), q("2023-05"), q("12"), CertificateStatus::sold, q("X"))
        .source(q("EXP"), exportedElectricity)
        .meter(q("M-EXP"), MeterMeasures::gridExport, q("EXP"))
        .declared(q("EXP"), q("2024"), q("20000"))
        .certificate(q("E-001"), q("E-020"), q("PV"), q("2024-06"), q("20"), CertificateStatus::sold, q("X"));
    expect(builder, "PV", "0", "0", "exported certificates only");
    builder.certificate(q("F-001"), q("F-003"), q("PV"), q("2024-06"), q("3"), CertificateStatus::sold, q("X"));
    expect(builder, "PV", "1.5", "1.5", "3 MWh more than was exported");
}

TEST(DecisionTable, ThirdPartyRoofWithAttributesElsewhereTakesTheGridFactor)
{
    CaseBuilder builder = ownPv();
    builder.contract(q("K"), ContractKind::ppa, q("PV"), Delivery::directLine, AttributeHolder::owner, q("ROOF"));
    expect(builder, "PV", "15", "15", "attributes with the owner");
}

CaseBuilder directLine(AttributeHolder holder, const char* factor)
{
    CaseBuilder builder = factory();
    builder.source(q("DL"), purchasedElectricity, q("electricity"), q(factor))
        .meter(q("M-DL"), MeterMeasures::directLine, q("DL"))
        .contract(q("K"), ContractKind::ppa, q("DL"), Delivery::directLine, holder, q("NEIGHBOUR"))
        .declared(q("DL"), q("2024"), q("10"), q("MWh"), Origin::pv, q("0"));
    return builder;
}

TEST(DecisionTable, DirectLineIsZeroWithAttributesAndGridWithout)
{
    expect(directLine(AttributeHolder::company, "0"), "DL", "0", "0", "company");
    expect(directLine(AttributeHolder::unstated, "0"), "DL", "0", "0", "nothing said");
    expect(directLine(AttributeHolder::company, "0.5"), "DL", "0", "0", "a grid factor claimed for a direct line");
    expect(directLine(AttributeHolder::owner, "0"), "DL", "5", "5", "owner");
    expect(directLine(AttributeHolder::sold, "0"), "DL", "5", "5", "sold");
    EXPECT_TRUE(Taken(directLine(AttributeHolder::company, "0")).inventory.claims.empty()) << "no claim over the public grid";
}

TEST(DecisionTable, ADirectLineWhoseContractSpeaksOfThePublicGridIsGridPower)
{
    CaseBuilder builder = directLine(AttributeHolder::company, "0");
    builder.submission().contracts.back().delivery = Delivery::publicGrid;
    expect(builder, "DL", "5", "5", "the factor 0 was the claim; nothing is settled");
    builder.invoice(q("B-1"), q("DL"), q("2024"), q("10000"));
    expect(builder, "DL", "5", "0", "contract and settlement prove it by market only");
    builder.submission().contracts.back().period = Period(QDate(2020, 1, 1), QDate(2023, 12, 31));
    expect(builder, "DL", "0", "0", "the contract of earlier years");
}

CaseBuilder overTheGrid()
{
    CaseBuilder builder = factory();
    builder.source(q("GREEN"), purchasedElectricity, q("electricity"), q("0.5"))
        .meter(q("M-GREEN"), MeterMeasures::gridImport, q("GREEN"))
        .declared(q("GREEN"), q("2024-03"), q("10000"), q("kWh"), Origin::pv, q("0"));
    return builder;
}

TEST(DecisionTable, PvOverThePublicGridIsGridByLocationAndProvenByMarket)
{
    expect(overTheGrid(), "GREEN", "5", "5", "no certificate, no contract");

    CaseBuilder contract = overTheGrid();
    contract.contract(q("K"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, AttributeHolder::company, q("PLANT"))
        .invoice(q("I"), q("GREEN"), q("2024-03"), q("10000"));
    expect(contract, "GREEN", "5", "0", "contract and settlement");

    CaseBuilder certificates = overTheGrid();
    certificates.contract(q("K"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, AttributeHolder::unstated, q("PLANT"))
        .certificate(q("C-01"), q("C-10"), q("PLANT"), q("2024-03"), q("10"));
    expect(certificates, "GREEN", "5", "0", "cancelled certificates");

    CaseBuilder elsewhere = overTheGrid();
    elsewhere.contract(q("K"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, AttributeHolder::owner, q("PLANT"))
        .invoice(q("I"), q("GREEN"), q("2024-03"), q("10000"));
    expect(elsewhere, "GREEN", "5", "5", "attributes not transferred");
}

TEST(DecisionTable, GridRowsAreNeverProven)
{
    CaseBuilder builder = overTheGrid();
    builder.contract(q("K"), ContractKind::supply, q("GREEN"), Delivery::publicGrid, AttributeHolder::company, q("PLANT"))
        .invoice(q("I"), q("GREEN"), q("2024-03"), q("10000"))
        .invoice(q("J"), q("GREEN"), q("2024-04"), q("4000"))
        .declared(q("GREEN"), q("2024-04"), q("4000"), q("kWh"), Origin::grid, q("0.5"));
    expect(builder, "GREEN", "7", "2", "April entered as grid");
}

TEST(DecisionTable, ResidualMixOnlyWhereTheCriteriaNameIt)
{
    CaseBuilder builder = overTheGrid();
    expect(builder, "GREEN", "5", "5", "not named");
    builder.submission().engagement.criteria.accounting = q("GB/T 32150-2015, residual mix for unproven power");
    // 10 MWh × 0.5856 t/MWh (national average without market-traded non-fossil power, 2022, out on 2024-12-26)
    expect(builder, "GREEN", "5", "5.856", "named");
    builder.submission().date = QDate(2024, 1, 31);
    expect(builder, "GREEN", "5", "5", "none was published yet");
}

// The dossier format's rule, also where a factor is claimed for what is sold on.
TEST(DecisionTable, ExportedElectricityIsNeverDeducted)
{
    CaseBuilder exported = ownPv();
    exported.source(q("EXP"), exportedElectricity, q("electricity"), q("0.5"))
        .meter(q("M-EXP"), MeterMeasures::gridExport, q("EXP"))
        .declared(q("EXP"), q("2024"), q("20000"));
    expect(exported, "EXP", "0", "0", "own PV");

    CaseBuilder resale = factory();
    resale.source(q("RESALE"), exportedElectricity, q("electricity"), q("0.5")).declared(q("RESALE"), q("2024"), q("20000"));
    expect(resale, "RESALE", "0", "0", "grid power sold on");
}

} // namespace
} // namespace attest::test
