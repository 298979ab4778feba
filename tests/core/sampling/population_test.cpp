// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/draw.h"
#include "core/sampling/facilities.h"
#include "core/sampling/population.h"
#include "core/sampling/standing.h"
#include "tests/support/case_builder.h"

#include <gtest/gtest.h>

#include <set>

namespace attest::test {
namespace {

const QString kGrid = QStringLiteral("EL");
const QString kGas = QStringLiteral("GAS");

Population populationOf(const CaseBuilder& builder, PopulationKind kind, const Unit& unit)
{
    const Quantities quantities = workOut(builder.submission());
    return attest::populationOf(builder.submission(), quantities, takeInventory(builder.submission(), quantities, *FactorLibrary::builtIn()), kind, unit);
}

std::vector<FacilityShare> sharesOf(const CaseBuilder& builder)
{
    const Quantities quantities = workOut(builder.submission());
    const auto library = FactorLibrary::builtIn();
    return facilityShares(builder.submission(), quantities, takeInventory(builder.submission(), quantities, *library), *library);
}

CaseBuilder plant()
{
    CaseBuilder builder;
    builder.source(kGrid, SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5"));
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("tCO2/万Nm3"));
    builder.declared(kGrid, QStringLiteral("2024-01"), QStringLiteral("66.5"), QStringLiteral("MWh"));
    builder.declared(kGrid, QStringLiteral("2024-02"), QStringLiteral("60100.5"));
    builder.declared(kGrid, QStringLiteral("2024"), QStringLiteral("126600.5"));
    builder.declared(kGas, QStringLiteral("2024-01"), QStringLiteral("50000"), QStringLiteral("Nm3"));
    return builder;
}

std::string listed(const Population& population)
{
    QStringList lines;
    for (const PopulationRecord& record : population.records)
        lines << record.key + u'=' + (record.hasAmount ? record.amount.text() : QStringLiteral("-"));
    return lines.join(u' ').toStdString();
}

TEST(PopulationOf, DeclaredRowsThatCarryQuantities)
{
    const Population inKwh = populationOf(plant(), PopulationKind::monthlyRecords, Unit::kWh());
    EXPECT_EQ(listed(inKwh), "EL|2024-01=66500 EL|2024-02=60100.5 GAS|2024-01=-");
    EXPECT_EQ(inKwh.amount, dec("126600.5"));
    EXPECT_EQ(inKwh.withoutAmount, 1);
    const Population inTonnes = populationOf(plant(), PopulationKind::monthlyRecords, Unit::tCO2e());
    EXPECT_EQ(listed(inTonnes), "EL|2024-01=33.25 EL|2024-02=30.05025 GAS|2024-01=10");
    EXPECT_EQ(inTonnes.withoutAmount, 0);
    EXPECT_EQ(inTonnes.find(QStringLiteral("GAS|2024-01"))->subject.source, kGas);
    EXPECT_FALSE(inTonnes.find(QStringLiteral("GAS|2024-02")));
}

TEST(PopulationOf, EqualRowsAreToldApart)
{
    CaseBuilder builder = plant();
    builder.declared(kGrid, QStringLiteral("2024-03"), QStringLiteral("1"), QStringLiteral("kWh"), Origin::pv);
    builder.declared(kGrid, QStringLiteral("2024-03"), QStringLiteral("2"), QStringLiteral("kWh"), Origin::grid);
    builder.declared(kGrid, QStringLiteral("2024-03"), QStringLiteral("3"), QStringLiteral("kWh"), Origin::grid);
    EXPECT_EQ(listed(populationOf(builder, PopulationKind::monthlyRecords, Unit::kWh())),
              "EL|2024-01=66500 EL|2024-02=60100.5 EL|2024-03|grid=2 EL|2024-03|grid#2=3 EL|2024-03|pv=1 GAS|2024-01=-");
}

TEST(PopulationOf, DocumentsAndCredits)
{
    CaseBuilder builder = plant();
    builder.meter(QStringLiteral("M"), MeterMeasures::gridImport, kGrid);
    builder.invoice(QStringLiteral("I-1"), kGrid, QStringLiteral("2024-01"), QStringLiteral("66.5"), QStringLiteral("MWh"));
    builder.invoice(QStringLiteral("I-2"), {}, QStringLiteral("2024-02"), QStringLiteral("-500"), QStringLiteral("kWh"), {}, QStringLiteral("M"));
    const Population population = populationOf(builder, PopulationKind::invoices, Unit::tCO2e());
    EXPECT_EQ(listed(population), "EL|I-1||2024-01=33.25 EL|I-2|M|2024-02=-0.25");
    EXPECT_EQ(population.amount, dec("33.5"));
    EXPECT_EQ(stratumOf(population.records[0], SampleStrata::meter), QStringLiteral("M")); // the only one of its source
    EXPECT_EQ(stratumOf(population.records[1], SampleStrata::source), kGrid);
    EXPECT_EQ(stratumOf(population.records[1], SampleStrata::site), builder.submission().sites.front().id);
    EXPECT_TRUE(stratumOf(population.records[1], SampleStrata::none).isEmpty());
}

TEST(PopulationOf, MonthsOfMeters)
{
    CaseBuilder builder = plant();
    builder.meter(QStringLiteral("M"), MeterMeasures::gridImport, kGrid);
    builder.flatSeries(QStringLiteral("M"), QStringLiteral("2024-01"), 3600, QStringLiteral("10"));
    EXPECT_EQ(listed(populationOf(builder, PopulationKind::meterMonths, Unit::kWh())), "M|2024-01=7440"); // 31 × 24 × 10
    EXPECT_EQ(listed(populationOf(builder, PopulationKind::meterMonths, Unit::tCO2e())), "M|2024-01=3.72");
}

TEST(PopulationOf, NothingDeclaredIsEmpty)
{
    EXPECT_EQ(populationOf(CaseBuilder(), PopulationKind::monthlyRecords, Unit::tCO2e()).size(), 0);
    EXPECT_EQ(populationOf(CaseBuilder(), PopulationKind::invoices, Unit::tCO2e()).amount, Decimal());
}

// printf of the length-prefixed parts | sha256sum
TEST(PopulationHash, IsThatOfTheDescribedText)
{
    std::vector<PopulationRecord> records(2);
    records[0].key = QStringLiteral("EL|2024-01");
    records[0].amount = dec("66500.00");
    records[1].key = QStringLiteral("EL|2024-02");
    records[1].amount = dec("60100.5");
    EXPECT_EQ(populationHash(PopulationKind::monthlyRecords, Unit::kWh(), records),
              QStringLiteral("713d51b26b49eb6042e8e64187571de0b774845176fd2b87660d71479f5b7251"));
}

TEST(PopulationHash, ChangesWithEveryPart)
{
    std::set<QString> hashes{populationOf(plant(), PopulationKind::monthlyRecords, Unit::kWh()).hash,
                             populationOf(plant(), PopulationKind::monthlyRecords, Unit::MWh()).hash,
                             populationOf(plant(), PopulationKind::invoices, Unit::kWh()).hash};
    CaseBuilder amount = plant();
    amount.submission().activity[0].quantity.value = dec("66.6");
    CaseBuilder more = plant();
    more.declared(kGas, QStringLiteral("2024-02"), QStringLiteral("0"), QStringLiteral("Nm3"));
    for (const CaseBuilder& builder : {amount, more})
        hashes.insert(populationOf(builder, PopulationKind::monthlyRecords, Unit::kWh()).hash);
    EXPECT_EQ(hashes.size(), 5U);
}

TEST(FacilityShares, AMeterHasItsPartOfTheSource)
{
    CaseBuilder builder = plant(); // 63.30025 t of electricity, 10 t of gas
    builder.meter(QStringLiteral("M1"), MeterMeasures::gridImport, kGrid);
    builder.meter(QStringLiteral("M2"), MeterMeasures::gridImport, kGrid);
    builder.flatSeries(QStringLiteral("M1"), QStringLiteral("2024-01"), 3600, QStringLiteral("30"));
    builder.flatSeries(QStringLiteral("M2"), QStringLiteral("2024-01"), 3600, QStringLiteral("10"));
    const auto shares = sharesOf(builder);
    ASSERT_EQ(shares.size(), 3U);
    EXPECT_EQ(shares[0].meter, QStringLiteral("M1"));
    EXPECT_EQ(shares[0].percent, rat("63.30025") * 75 / rat("73.30025"));
    EXPECT_EQ(shares[1].meter, QStringLiteral("M2"));
    EXPECT_EQ(shares[2].source, kGas);
    EXPECT_TRUE(shares[2].meter.isEmpty());
    EXPECT_EQ(shares[0].percent + shares[1].percent + shares[2].percent, Rational(100));
}

TEST(FacilityShares, AClaimOfZeroDoesNotMakeAMeterSmall)
{
    CaseBuilder builder;
    builder.source(QStringLiteral("PV"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0"));
    builder.source(kGas, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("2"), QStringLiteral("tCO2/万Nm3"));
    builder.declared(QStringLiteral("PV"), QStringLiteral("2024-01"), QStringLiteral("665000"));
    builder.declared(kGas, QStringLiteral("2024-01"), QStringLiteral("500"), QStringLiteral("Nm3"));
    const auto shares = sharesOf(builder);
    ASSERT_EQ(shares.size(), 2U);
    EXPECT_EQ(shares[0].source, QStringLiteral("PV"));
    EXPECT_GT(shares[0].percent, Rational(99));
    EXPECT_TRUE(sharesOf(CaseBuilder()).empty());
}

Sample sampleOf(const Population& population, int size)
{
    Sample sample;
    sample.id = QStringLiteral("S-01");
    sample.population = nameOf(population.kind);
    sample.unit = population.unit.symbol();
    sample.seed = QStringLiteral("7");
    sample.rounds.push_back({1, size, population.hash, population.size(), population.amount, {}, {}, {}});
    sample.records = drawRecords(population, planOf(sample), size);
    return sample;
}

TEST(Standing, CountsTestsOfTheAmountsAsTheyAre)
{
    const Population population = populationOf(plant(), PopulationKind::monthlyRecords, Unit::tCO2e());
    Sample sample = sampleOf(population, 3);
    sample.tests.push_back({QStringLiteral("EL|2024-01"), dec("33.25"), false, QStringLiteral("misread"), {}, {}});
    sample.tests.push_back({QStringLiteral("EL|2024-01"), dec("33.25"), true, {}, {}, {}});
    sample.tests.push_back({QStringLiteral("EL|2024-02"), dec("30"), true, {}, {}, {}}); // of an earlier amount
    const SampleStanding standing = standingOf(sample, population);
    EXPECT_FALSE(standing.populationChanged);
    EXPECT_TRUE(standing.drawnAgain.value());
    EXPECT_EQ(standing.tested(), 1);
    EXPECT_EQ(standing.disagreeing, 0);
    QStringList untested = standing.untested;
    untested.sort();
    EXPECT_EQ(untested, (QStringList{QStringLiteral("EL|2024-02"), QStringLiteral("GAS|2024-01")}));
    EXPECT_EQ(roundsWithFindings(sample), 1); // a finding stays one, whatever a later test says
}

TEST(Standing, SaysThatThePopulationChanged)
{
    Sample sample = sampleOf(populationOf(plant(), PopulationKind::monthlyRecords, Unit::tCO2e()), 3);
    CaseBuilder later = plant();
    later.submission().activity[0].quantity.value = dec("70");
    std::erase_if(later.submission().activity, [](const ActivityRecord& row) { return row.source == kGas; });
    const SampleStanding standing = standingOf(sample, populationOf(later, PopulationKind::monthlyRecords, Unit::tCO2e()));
    EXPECT_TRUE(standing.populationChanged);
    EXPECT_FALSE(standing.drawnAgain);
    EXPECT_EQ(standing.changed, QStringList{QStringLiteral("EL|2024-01")});
    EXPECT_EQ(standing.gone, QStringList{QStringLiteral("GAS|2024-01")});
}

TEST(Standing, SeesARecordThatWasNotDrawn)
{
    const Population population = populationOf(plant(), PopulationKind::monthlyRecords, Unit::tCO2e());
    Sample sample = sampleOf(population, 1);
    for (const PopulationRecord& record : population.records) {
        if (record.key != sample.records.front().key) {
            sample.records.front().key = record.key;
            break;
        }
    }
    EXPECT_FALSE(standingOf(sample, population).drawnAgain.value());
}

} // namespace
} // namespace attest::test
