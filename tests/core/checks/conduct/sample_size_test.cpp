// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/conduct_checks.h"
#include "core/sampling/draw.h"
#include "tests/support/found.h"

#include <gtest/gtest.h>

namespace attest::test {
namespace {

/// Equal boilers with four months each: thirty have 120 records and a thirtieth of the emissions each.
class ManyBoilers : public CaseBuilder {
public:
    explicit ManyBoilers(int count = 30, bool hasBills = true)
    {
        for (int boiler = 1; boiler <= count; ++boiler) {
            const QString id = QStringLiteral("B%1").arg(boiler, 2, 10, QLatin1Char('0'));
            source(id, SourceCategory::stationaryCombustion, QStringLiteral("natural gas"), QStringLiteral("21.621888"), QStringLiteral("tCO2/万Nm3"));
            for (int month = 1; month <= 4; ++month) {
                const QString period = Period::month(2024, month).text();
                declared(id, period, QStringLiteral("1000"), QStringLiteral("Nm3"));
                if (hasBills)
                    invoice(QStringLiteral("%1-%2").arg(id).arg(month), id, period, QStringLiteral("1000"), QStringLiteral("Nm3"));
            }
        }
    }
};

Population declaredOf(const CaseBuilder& builder, PopulationKind kind = PopulationKind::monthlyRecords)
{
    const Quantities quantities = workOut(builder.submission());
    return populationOf(builder.submission(), quantities, takeInventory(builder.submission(), quantities, *FactorLibrary::builtIn()), kind, Unit::tCO2e());
}

/// A sample with one round for each size; the first `findings` rounds have a record that does not agree.
Sample sampleOf(const Population& population, const std::vector<int>& sizes, int findings = 0)
{
    Sample sample;
    sample.id = QStringLiteral("S-01");
    sample.population = nameOf(population.kind);
    sample.unit = population.unit.symbol();
    sample.seed = QStringLiteral("1");
    for (const int size : sizes) {
        sample.rounds.push_back({1, size, population.hash, population.size(), population.amount, {}, {}, {}});
        const int round = static_cast<int>(sample.rounds.size());
        bool agrees = round > findings;
        for (const SampledRecord& record : drawRecords(population, planOf(sample), size, round, sample.records)) {
            sample.records.push_back(record);
            sample.tests.push_back({record.key, record.amount, agrees, {}, {}, {}});
            agrees = true;
        }
    }
    return sample;
}

CheckOutcome runWith(const CaseBuilder& builder, const std::vector<Sample>& samples, const std::map<QString, ChangedParameter>& parameters = {})
{
    Snapshot snapshot = *builder.snapshot();
    snapshot.samples = samples;
    snapshot.parameters = parameters;
    const Submission& submission = snapshot.latest();
    const auto library = FactorLibrary::builtIn();
    const Quantities quantities = workOut(submission);
    const Inventory inventory = takeInventory(submission, quantities, *library);
    const Materiality materiality = materialityOf(submission, quantities, inventory, *library);
    const std::vector<MeterValues> series = meterValues(submission);
    return kSampleSize.run({snapshot, submission, nullptr, quantities, inventory, series, nullptr, nullptr, *library, materiality});
}

TEST(SampleSize, WithoutASampleTheApplicationsComparisonsAreTheTest)
{
    const CheckOutcome outcome = CheckTester(kSampleSize).run(CleanPlant());
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.compared, 25); // 12 months of two sources, and a year
    EXPECT_EQ(outcome.reason.english(), QStringLiteral("No sample was drawn: all 25 declared records were compared with independent values"));
    CleanPlant oneWithoutPaper;
    std::erase_if(oneWithoutPaper.submission().invoices, [](const InvoiceLine& line) { return line.source == QStringLiteral("BOILER"); });
    EXPECT_EQ(found(kSampleSize, oneWithoutPaper), "") << "13 of 25 are compared; the boiler is the matter of second-source";
}

TEST(SampleSize, NothingDeclaredIsNothingToSample)
{
    EXPECT_EQ(CheckTester(kSampleSize).run(CaseBuilder()).compared, 0);
}

TEST(SampleSize, AlmostNothingComparedAndNoSample)
{
    EXPECT_EQ(found(kSampleSize, ManyBoilers(30, false)), "monthly-records 2024 must-explain");
    ManyBoilers immaterial(30, false);
    immaterial.submission().engagement.materiality.floorTco2e = dec("1000");
    EXPECT_EQ(found(kSampleSize, immaterial), "");
}

TEST(SampleSize, ValuesThatCannotBeComparedAreTheMatterOfOtherChecks)
{
    CaseBuilder gaps;
    gaps.source(QStringLiteral("EL"), SourceCategory::purchasedElectricity, QStringLiteral("electricity"), QStringLiteral("0.5366"));
    gaps.meter(QStringLiteral("M"), MeterMeasures::gridImport, QStringLiteral("EL"));
    for (int month = 1; month <= 12; ++month) {
        gaps.declared(QStringLiteral("EL"), Period::month(2024, month).text(), QStringLiteral("40000"));
        gaps.flatSeries(QStringLiteral("M"), Period(QDate(2024, month, 1), QDate(2024, month, 20)).text(), 3600, QStringLiteral("55"));
    }
    const CheckOutcome outcome = CheckTester(kSampleSize).run(gaps);
    EXPECT_EQ(found(outcome.found), "");
    EXPECT_EQ(outcome.reason.english(), QStringLiteral("No sample was drawn: all 12 declared records were recalculated, and 0 compared with independent values"));
}

// Golden case G13: 120 records.
TEST(SampleSize, TheSampleMustGrowWithItsFindings)
{
    const ManyBoilers plant(30, false);
    const Population population = declaredOf(plant);
    ASSERT_EQ(population.size(), 120);
    struct Row {
        std::vector<int> rounds;
        int findings;
        const char* found;
        int tested;
        int required;
    };
    const std::vector<Row> rows{
        {{36}, 0, "", 0, 0},
        {{35}, 0, "monthly-records 2024 must-explain", 35, 36},
        {{36}, 1, "monthly-records 2024 must-explain", 36, 60},
        {{36, 24}, 1, "", 0, 0},
        {{36, 23}, 1, "monthly-records 2024 must-explain", 59, 60},
        {{36, 24}, 2, "monthly-records 2024 must-explain", 60, 96},
        {{36, 24, 36}, 2, "", 0, 0},
        {{36, 24, 36}, 3, "", 0, 0},
    };
    for (const Row& row : rows) {
        const CheckOutcome outcome = runWith(plant, {sampleOf(population, row.rounds, row.findings)});
        EXPECT_EQ(found(outcome.found), row.found);
        if (!outcome.found.empty()) {
            EXPECT_EQ(outcome.found[0].observed->value, Decimal(row.tested));
            EXPECT_EQ(outcome.found[0].expected->value, Decimal(row.required));
            EXPECT_FALSE(outcome.found[0].effectTco2e);
            EXPECT_FALSE(outcome.found[0].records.empty());
        }
    }
}

TEST(SampleSize, ComparisonsCountUntilATestDoesNotAgree)
{
    const ManyBoilers plant; // every record has its bill
    const Population population = declaredOf(plant);
    EXPECT_EQ(found(runWith(plant, {sampleOf(population, {5}, 0)}).found), "");
    EXPECT_EQ(found(runWith(plant, {sampleOf(population, {5}, 1)}).found), "monthly-records 2024 must-explain");
}

TEST(SampleSize, ALargeMeterForbidsSampling)
{
    const ManyBoilers plant(10, false); // each has a tenth of the emissions
    const Population population = declaredOf(plant);
    const CheckOutcome outcome = runWith(plant, {sampleOf(population, {36})});
    EXPECT_EQ(found(outcome.found), "monthly-records 2024 must-explain");
    EXPECT_TRUE(outcome.found[0].finding.english().contains(u"all must be, because B01 has 10.0 % of the emissions")) << outcome.found[0].finding.english().toStdString();
    EXPECT_EQ(found(runWith(plant, {sampleOf(population, {40})}).found), "");
}

TEST(SampleSize, WhatIsDrawnMustBeTested)
{
    const ManyBoilers plant;
    Sample open = sampleOf(declaredOf(plant, PopulationKind::invoices), {4});
    open.tests.pop_back();
    const CheckOutcome outcome = runWith(plant, {open});
    EXPECT_EQ(found(outcome.found), "S-01 2024 must-explain");
    EXPECT_EQ(outcome.found[0].records, std::vector<SourceRef>{open.records[3].at});
}

TEST(SampleSize, ATestOfAnotherAmountIsNoTest)
{
    ManyBoilers plant;
    const Sample sample = sampleOf(declaredOf(plant), {36});
    for (ActivityRecord& record : plant.submission().activity) {
        if (record.at == sample.records[7].at)
            record.quantity.value = dec("1001");
    }
    const CheckOutcome outcome = runWith(plant, {sample});
    EXPECT_EQ(found(outcome.found), "S-01 2024 must-explain");
    EXPECT_EQ(outcome.found[0].expected->value, Decimal(36));
    EXPECT_EQ(outcome.found[0].observed->value, Decimal(35));
}

TEST(SampleSize, ALaterSampleSaysNothingOfAnEarlierSubmission)
{
    const ManyBoilers plant;
    Sample later = sampleOf(declaredOf(plant), {5}, 1);
    later.rounds[0].revision = 2;
    EXPECT_EQ(found(runWith(plant, {later}).found), "");
}

TEST(SampleSize, UnknownKindsAndUnitsAreLeftAlone)
{
    const ManyBoilers plant;
    Sample strange = sampleOf(declaredOf(plant), {5}, 1);
    strange.population = QStringLiteral("vouchers");
    Sample stranger = sampleOf(declaredOf(plant), {5}, 1);
    stranger.unit = QStringLiteral("furlong");
    Sample empty;
    EXPECT_EQ(found(runWith(plant, {strange, stranger, empty}).found), "");
}

TEST(SampleSize, TheRuleCanBeChanged)
{
    const ManyBoilers plant(30, false);
    const auto changed = [](const char* value) { return ChangedParameter{dec(value), {}, {}, {}}; };
    const Sample sample = sampleOf(declaredOf(plant), {20}, 0);
    EXPECT_EQ(found(runWith(plant, {sample}, {{QStringLiteral("sample-size.first-percent"), changed("15")}}).found), "");
    EXPECT_EQ(found(runWith(plant, {sample}, {{QStringLiteral("sample-size.first-percent"), changed("15")},
                                              {QStringLiteral("sample-size.facility-percent"), changed("1")}}).found),
              "monthly-records 2024 must-explain");
}

} // namespace
} // namespace attest::test
