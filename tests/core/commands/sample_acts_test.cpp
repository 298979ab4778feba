// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/sample_acts.h"

#include "core/commands/undo.h"
#include "core/sampling/standing.h"
#include "core/store/snapshot_reader.h"
#include "tests/core/store/sample_case.h"

#include <gtest/gtest.h>

#include <set>

namespace attest {
namespace {

const QString kFirst = QStringLiteral("S-01");

/// Twenty records of 1 to 20 t of the sample case's only submission.
Population twenty(int revision = 1)
{
    Population population;
    population.revision = revision;
    population.unit = Unit::tCO2e();
    for (int i = 1; i <= 20; ++i) {
        PopulationRecord record;
        record.key = QStringLiteral("R%1").arg(i, 2, 10, QLatin1Char('0'));
        record.amount = i;
        record.written = {Decimal(100 * i), Unit::kWh()}; // 0.01 t/kWh
        population.amount += record.amount;
        population.records.push_back(record);
    }
    population.hash = populationHash(population.kind, population.unit, population.records);
    return population;
}

SamplePlan seeded(const char* seed) { return {SampleMethod::systematic, SampleStrata::none, QString::fromLatin1(seed), QStringLiteral("beijing-2016")}; }

template <class T>
ErrorKind kindOf(const Result<T>& result)
{
    EXPECT_FALSE(result);
    return result ? ErrorKind::input : result.error().kind;
}

std::set<QString> keysOf(const Sample& sample)
{
    std::set<QString> keys;
    for (const SampledRecord& record : sample.records)
        keys.insert(record.key);
    return keys;
}

TEST(SampleActs, DrawExtendAndTest)
{
    SampleCase sample;
    const auto first = drawSample(sample.by("LV"), twenty(), seeded("42"), 6, QStringLiteral(" high risk "));
    ASSERT_TRUE(first);
    EXPECT_EQ(first->id, kFirst);
    EXPECT_EQ(first->records.size(), 6U);
    EXPECT_EQ(first->rounds[0].by, QStringLiteral("LV"));
    EXPECT_EQ(first->rounds[0].at, sample.clock().now());
    EXPECT_EQ(first->rounds[0].reason, QStringLiteral("high risk"));
    EXPECT_EQ(first->rounds[0].populationHash, twenty().hash);
    EXPECT_EQ(first->rounds[0].populationAmount, Decimal(210));

    const QString key = first->records[2].key;
    const auto tested = testRecords(sample.by("VE"), kFirst, twenty(), {{key, false, QStringLiteral("the bill says 12")}});
    ASSERT_TRUE(tested);
    EXPECT_EQ(tested->tests[0].by, QStringLiteral("VE"));
    EXPECT_EQ(tested->tests[0].amount, twenty().find(key)->amount);

    const auto second = extendSample(sample.by("LV"), kFirst, twenty(), 4, QStringLiteral("a finding"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->records.size(), 10U);
    EXPECT_EQ(keysOf(*second).size(), 10U);
    EXPECT_TRUE(std::equal(first->records.begin(), first->records.end(), second->records.begin())) << "what was drawn stays";
    EXPECT_EQ(second->tests.size(), 1U);

    // A case that is opened again has the same.
    sample.close();
    sample.reopen();
    EXPECT_EQ(sample.state().samples.at(0), *second);
}

TEST(SampleActs, TheSameSeedDrawsTheSameInAnotherCase)
{
    SampleCase one;
    SampleCase other;
    const auto a = drawSample(one.by("LV"), twenty(), seeded("42"), 6, {});
    const auto b = drawSample(other.by("VE"), twenty(), seeded("42"), 6, {});
    EXPECT_EQ(a->records, b->records);
    EXPECT_NE(keysOf(*a), keysOf(*drawSample(one.by("LV"), twenty(), seeded("43"), 6, {})));
}

TEST(SampleActs, UndoTakesBackAndNumbersGoOn)
{
    SampleCase sample;
    ASSERT_TRUE(drawSample(sample.by("LV"), twenty(), seeded("1"), 3, {}));
    ASSERT_TRUE(undo(sample.by("LV")));
    EXPECT_TRUE(sample.state().samples.empty());
    EXPECT_EQ(drawSample(sample.by("LV"), twenty(), seeded("1"), 3, {})->id, QStringLiteral("S-02"));
}

TEST(SampleActs, ASizeBeyondThePopulationTakesAllOfIt)
{
    SampleCase sample;
    const auto all = drawSample(sample.by("LV"), twenty(), seeded("1"), 1000, {});
    ASSERT_TRUE(all);
    EXPECT_EQ(all->records.size(), 20U);
    EXPECT_EQ(all->rounds[0].size, 20);
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), kFirst, twenty(), 1, QStringLiteral("r"))), ErrorKind::refused);
}

TEST(SampleActs, SeveralTestsAreOneAct)
{
    SampleCase sample;
    const auto drawn = drawSample(sample.by("LV"), twenty(), seeded("42"), 4, {});
    ASSERT_TRUE(drawn);
    std::vector<TestResult> results;
    for (const SampledRecord& record : drawn->records)
        results.push_back({record.key, true, {}});
    const auto before = sample.file().events()->size();
    const auto tested = testRecords(sample.by("VE"), kFirst, twenty(), results);
    ASSERT_TRUE(tested);
    EXPECT_EQ(tested->tests.size(), 4U);
    EXPECT_EQ(sample.file().events()->size(), before + 1);
    ASSERT_TRUE(undo(sample.by("VE")));
    EXPECT_TRUE(sample.state().samples.at(0).tests.empty());
    results[3].agrees = false; // without a note
    EXPECT_EQ(kindOf(testRecords(sample.by("VE"), kFirst, twenty(), results)), ErrorKind::usage);
    EXPECT_TRUE(sample.state().samples.at(0).tests.empty()) << "all or none";
}

TEST(SampleActs, WhatTheEvidenceShowsIsKeptInTheSamplesUnit)
{
    SampleCase sample;
    const auto all = drawSample(sample.by("LV"), twenty(), seeded("42"), 20, {});
    ASSERT_TRUE(all);
    const auto found = [&](const char* value, const Unit& unit) {
        const auto tested = testRecords(sample.by("LV"), kFirst, twenty(), {{QStringLiteral("R12"), false, QStringLiteral("bill"), Quantity{Decimal::of(value), unit}}});
        return tested ? tested->tests.back().found->text().toStdString() : "refused";
    };
    EXPECT_EQ(found("11.5", Unit::tCO2e()), "11.5");
    EXPECT_EQ(found("11500", *Unit::find(QStringLiteral("kg CO2e"))), "11.5") << "another unit of emission";
    EXPECT_EQ(found("1100", Unit::kWh()), "11") << "in proportion: 1,200 kWh are 12 t";
    EXPECT_EQ(found("1.1", Unit::MWh()), "11");
    EXPECT_EQ(found("0", Unit::kWh()), "0");
    EXPECT_EQ(found("5", *Unit::find(QStringLiteral("t"))), "refused") << "a mass is neither energy nor emission";
}

TEST(SampleActs, AnExtensionBeyondThePopulationCanBeDrawnAgain)
{
    SampleCase sample;
    const auto first = drawSample(sample.by("LV"), twenty(), seeded("42"), 7, {});
    ASSERT_TRUE(first);
    const auto second = extendSample(sample.by("LV"), kFirst, twenty(), 500, QStringLiteral("all"));
    ASSERT_TRUE(second);
    EXPECT_EQ(second->records.size(), 20U);
    EXPECT_EQ(second->rounds[1].size, 13);
    EXPECT_TRUE(standingOf(*second, twenty()).drawnAgain.value());
}

TEST(SampleActs, RefusalsChangeNothing)
{
    SampleCase sample;
    EXPECT_EQ(kindOf(drawSample(sample.by("LV"), twenty(), seeded("  "), 3, {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(drawSample(sample.by("LV"), twenty(), seeded("1"), 0, {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(drawSample(sample.by(""), twenty(), seeded("1"), 3, {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(drawSample(sample.by("LV"), twenty(2), seeded("1"), 3, {})), ErrorKind::refused);
    EXPECT_EQ(kindOf(drawSample(sample.by("LV"), Population(), seeded("1"), 3, {})), ErrorKind::refused);
    SamplePlan unknownPreset = seeded("1");
    unknownPreset.preset = QStringLiteral("tokyo");
    EXPECT_EQ(kindOf(drawSample(sample.by("LV"), twenty(), unknownPreset, 3, {})), ErrorKind::usage);
    EXPECT_EQ(sample.file().events()->size(), 1U) << "the import";

    const auto drawn = drawSample(sample.by("LV"), twenty(), seeded("1"), 3, {});
    ASSERT_TRUE(drawn);
    const QString key = drawn->records[0].key;
    Population inKwh = twenty();
    inKwh.unit = Unit::kWh();
    Population without = twenty();
    std::erase_if(without.records, [&](const PopulationRecord& record) { return record.key == key; });
    const QString why = QStringLiteral("r");
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), QStringLiteral("S-09"), twenty(), 1, why)), ErrorKind::usage);
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), kFirst, twenty(), 1, {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), kFirst, twenty(), 0, why)), ErrorKind::usage);
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), kFirst, twenty(), -5, why)), ErrorKind::usage);
    EXPECT_EQ(kindOf(extendSample(sample.by("LV"), kFirst, inKwh, 1, why)), ErrorKind::refused);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(), {{QStringLiteral("R99"), true, {}}})), ErrorKind::usage);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(), {{key, false, QStringLiteral(" ")}})), ErrorKind::usage);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, without, {{key, true, {}}})), ErrorKind::usage);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(2), {{key, true, {}}})), ErrorKind::refused);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(), {})), ErrorKind::usage);
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(), {{key, true, {}}, {key, true, {}}})), ErrorKind::usage) << "twice";
    EXPECT_EQ(kindOf(testRecords(sample.by("LV"), kFirst, twenty(), {{key, true, {}, Quantity{1, Unit::kWh()}}})), ErrorKind::usage) << "agrees, and another amount";
    EXPECT_EQ(sample.file().events()->size(), 2U);
}

} // namespace
} // namespace attest
