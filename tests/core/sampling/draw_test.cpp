// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/allocation.h"
#include "core/sampling/draw.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <numeric>
#include <set>

namespace attest {
namespace {

Population populationOfAmounts(const std::vector<Decimal>& amounts, const QStringList& sources = {QStringLiteral("EL")})
{
    Population population;
    population.unit = Unit::kWh();
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        PopulationRecord record;
        record.key = QStringLiteral("R%1").arg(i, 5, 10, QLatin1Char('0'));
        record.subject.source = sources[static_cast<qsizetype>(i) % sources.size()];
        record.amount = amounts[i];
        population.amount += amounts[i].absolute();
        population.records.push_back(record);
    }
    return population;
}

/// The months of a plant: 41,000, 42,000 … 52,000 kWh.
Population plant()
{
    std::vector<Decimal> amounts;
    for (int month = 1; month <= 12; ++month)
        amounts.emplace_back(40'000 + 1'000 * month);
    Population population = populationOfAmounts(amounts);
    for (int month = 1; month <= 12; ++month)
        population.records[static_cast<std::size_t>(month - 1)].key = QStringLiteral("EL|2024-%1").arg(month, 2, 10, QLatin1Char('0'));
    return population;
}

SamplePlan plan(SampleMethod method, const QString& seed, SampleStrata strata = SampleStrata::none)
{
    return {method, strata, seed, {}};
}

QStringList keysOf(const std::vector<SampledRecord>& records)
{
    QStringList keys;
    for (const SampledRecord& record : records)
        keys << record.key;
    return keys;
}

QStringList keys(std::initializer_list<const char*> months)
{
    QStringList result;
    for (const char* month : months)
        result << QStringLiteral("EL|2024-") + QLatin1String(month);
    return result;
}

// Computed from the description by a program of a few lines in another language.
TEST(Draw, IsWhatTheDescriptionGives)
{
    EXPECT_EQ(keysOf(drawRecords(plant(), plan(SampleMethod::systematic, QStringLiteral("2024")), 4)), keys({"01", "05", "08", "10"}));
    EXPECT_EQ(keysOf(drawRecords(plant(), plan(SampleMethod::equal, QStringLiteral("2024")), 4)), keys({"11", "06", "05", "12"}));
}

TEST(Draw, WhatReachesTheIntervalIsCertain)
{
    // 1000 in all, 4 to draw: 600 is certain; of the other 400 with 3 to draw 150 is, too; then 250 with 2.
    const Population population = populationOfAmounts({600, 150, 100, 50, 50, 50});
    for (const SampleMethod method : {SampleMethod::systematic, SampleMethod::cells}) {
        for (int seed = 0; seed < 50; ++seed) {
            const auto records = drawRecords(population, plan(method, QString::number(seed)), 4);
            ASSERT_EQ(records.size(), 4U);
            EXPECT_EQ(records[0].key, QStringLiteral("R00000"));
            EXPECT_EQ(records[1].key, QStringLiteral("R00001"));
            EXPECT_TRUE(records[0].certain && records[1].certain);
            EXPECT_FALSE(records[2].certain || records[3].certain);
        }
    }
}

TEST(Draw, ZeroComesLastAndCreditsWeighAsMuchAsCharges)
{
    const Population population = populationOfAmounts({0, -900, 50, 0, 50});
    for (int seed = 0; seed < 20; ++seed) {
        const auto three = drawRecords(population, plan(SampleMethod::systematic, QString::number(seed)), 3);
        QStringList drawn = keysOf(three);
        drawn.sort();
        EXPECT_EQ(drawn, (QStringList{QStringLiteral("R00001"), QStringLiteral("R00002"), QStringLiteral("R00004")}));
        EXPECT_EQ(drawRecords(population, plan(SampleMethod::systematic, QString::number(seed)), 4).size(), 4U);
    }
    std::set<QString> first;
    for (int seed = 0; seed < 60; ++seed)
        first.insert(drawRecords(populationOfAmounts({0, 0, 0}), plan(SampleMethod::cells, QString::number(seed)), 1).front().key);
    EXPECT_EQ(first.size(), 3U);
}

TEST(Draw, TakesNoMoreThanThereIs)
{
    EXPECT_EQ(drawRecords(plant(), plan(SampleMethod::systematic, QStringLiteral("s")), 2'000'000'000).size(), 12U);
    EXPECT_TRUE(drawRecords(plant(), plan(SampleMethod::cells, QStringLiteral("s")), 0).empty());
    EXPECT_TRUE(drawRecords(plant(), plan(SampleMethod::cells, QStringLiteral("s")), -3).empty());
    EXPECT_TRUE(drawRecords({}, plan(SampleMethod::equal, QStringLiteral("s")), 5).empty());
}

// Each record's share of many samples must be size × amount ÷ total: within 4 standard deviations.
TEST(Draw, TheChanceIsInProportionToTheAmount)
{
    constexpr int kSamples = 4000;
    constexpr int kSize = 3;
    const std::vector<Decimal> amounts{10, 20, 30, 40, 50, 60, 70, 80, 90, 100};
    const Population population = populationOfAmounts(amounts);
    std::map<QString, int> hits;
    for (int seed = 0; seed < kSamples; ++seed) {
        for (const SampledRecord& record : drawRecords(population, plan(SampleMethod::systematic, QString::number(seed)), kSize))
            ++hits[record.key];
    }
    for (std::size_t i = 0; i < amounts.size(); ++i) {
        const double chance = kSize * amounts[i].toDouble() / 550.0;
        const double deviation = std::sqrt(kSamples * chance * (1 - chance));
        EXPECT_NEAR(hits[population.records[i].key], kSamples * chance, 4 * deviation) << i;
    }
}

TEST(Draw, EqualChanceIsEqual)
{
    constexpr int kSamples = 4000;
    const Population population = populationOfAmounts({1, 1'000'000, 0, -5, 7, 7, 7, 7});
    std::map<QString, int> hits;
    for (int seed = 0; seed < kSamples; ++seed) {
        for (const SampledRecord& record : drawRecords(population, plan(SampleMethod::equal, QString::number(seed)), 2))
            ++hits[record.key];
    }
    for (const PopulationRecord& record : population.records)
        EXPECT_NEAR(hits[record.key], kSamples / 4, 4 * std::sqrt(kSamples * 0.25 * 0.75));
}

TEST(Draw, StrataShareTheSample)
{
    std::vector<Decimal> amounts(40, Decimal(10));
    for (std::size_t i = 0; i < amounts.size(); i += 2)
        amounts[i] = 30;
    const Population population = populationOfAmounts(amounts, {QStringLiteral("A"), QStringLiteral("B")});
    std::map<QString, int> counts;
    for (const SampledRecord& record : drawRecords(population, plan(SampleMethod::cells, QStringLiteral("s"), SampleStrata::source), 12))
        ++counts[record.stratum];
    EXPECT_EQ(counts, (std::map<QString, int>{{QStringLiteral("A"), 9}, {QStringLiteral("B"), 3}})); // 3 : 1
}

TEST(Allocation, GivesEachStratumOneBeforeAnyGetsMore)
{
    const std::map<QString, Stratum> strata{{QStringLiteral("big"), {1000, 0, 50}}, {QStringLiteral("small"), {1, 0, 5}}, {QStringLiteral("zero"), {0, 0, 5}}};
    EXPECT_EQ(allocated(strata, 2), (std::map<QString, int>{{QStringLiteral("big"), 1}, {QStringLiteral("small"), 1}, {QStringLiteral("zero"), 0}}));
    EXPECT_EQ(allocated(strata, 6), (std::map<QString, int>{{QStringLiteral("big"), 4}, {QStringLiteral("small"), 1}, {QStringLiteral("zero"), 1}}));
    EXPECT_EQ(allocated(strata, 1000), (std::map<QString, int>{{QStringLiteral("big"), 50}, {QStringLiteral("small"), 5}, {QStringLiteral("zero"), 5}}));
}

TEST(Allocation, CountsWhatWasDrawnBefore)
{
    const std::map<QString, Stratum> strata{{QStringLiteral("a"), {100, 3, 20}}, {QStringLiteral("b"), {100, 0, 20}}};
    EXPECT_EQ(allocated(strata, 3), (std::map<QString, int>{{QStringLiteral("a"), 0}, {QStringLiteral("b"), 3}}));
}

std::vector<Decimal> anyAmounts()
{
    const auto amounts = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(-1'000'000, 1'000'000), rc::gen::inRange(0, 6)));
    std::vector<Decimal> result;
    for (const auto& [coefficient, scale] : amounts)
        result.emplace_back(Decimal::Integer(coefficient % 4 == 0 ? 0 : coefficient), scale);
    return result;
}

SamplePlan anyPlan()
{
    return {*rc::gen::element(SampleMethod::systematic, SampleMethod::cells, SampleMethod::equal),
            *rc::gen::element(SampleStrata::none, SampleStrata::source), QString::number(*rc::gen::inRange(0, 1000)), {}};
}

RC_GTEST_PROP(DrawProperty, HasExactlyTheSizeAndNoRecordTwice, ())
{
    const Population population = populationOfAmounts(anyAmounts(), {QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
    const int size = *rc::gen::inRange(0, 150);
    const QStringList drawn = keysOf(drawRecords(population, anyPlan(), size));
    RC_ASSERT(drawn.size() == std::min(size, population.size()));
    RC_ASSERT(std::set<QString>(drawn.begin(), drawn.end()).size() == static_cast<std::size_t>(drawn.size()));
    for (const QString& key : drawn)
        RC_ASSERT(population.find(key) != nullptr);
}

RC_GTEST_PROP(DrawProperty, TheSameSeedDrawsTheSame, ())
{
    const Population population = populationOfAmounts(anyAmounts(), {QStringLiteral("A"), QStringLiteral("B")});
    const SamplePlan same = anyPlan();
    const int size = *rc::gen::inRange(0, 50);
    RC_ASSERT(drawRecords(population, same, size) == drawRecords(population, same, size));
}

RC_GTEST_PROP(DrawProperty, AnExtensionAddsOnlyWhatIsNotYetDrawn, ())
{
    const Population population = populationOfAmounts(anyAmounts(), {QStringLiteral("A"), QStringLiteral("B")});
    const SamplePlan same = anyPlan();
    const auto first = drawRecords(population, same, *rc::gen::inRange(0, 30));
    const int more = *rc::gen::inRange(0, 60);
    const auto second = drawRecords(population, same, more, 2, first);
    RC_ASSERT(static_cast<int>(second.size()) == std::min(more, population.size() - static_cast<int>(first.size())));
    const QStringList before = keysOf(first);
    for (const SampledRecord& record : second) {
        RC_ASSERT(!before.contains(record.key));
        RC_ASSERT(record.round == 2);
    }
}

RC_GTEST_PROP(DrawProperty, WritingAnAmountWithMorePlacesChangesNothing, ())
{
    const std::vector<Decimal> amounts = anyAmounts();
    std::vector<Decimal> longer;
    for (const Decimal& amount : amounts)
        longer.push_back(amount.rounded(9, Rounding::halfEven));
    const SamplePlan same = anyPlan();
    const int size = *rc::gen::inRange(0, 40);
    RC_ASSERT(keysOf(drawRecords(populationOfAmounts(amounts), same, size)) == keysOf(drawRecords(populationOfAmounts(longer), same, size)));
}

} // namespace
} // namespace attest
