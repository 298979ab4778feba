// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/draw.h"
#include "core/sampling/projection.h"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

namespace attest {
namespace {

struct Item {
    Decimal amount;
    std::optional<Decimal> found = {}; ///< what the evidence of a tested record shows, where that is another amount
    bool isTested = true;
    const char* source = "EL";
};

/// A population and a sample of its tested records.
struct Tested {
    Population population;
    Sample sample;

    explicit Tested(const std::vector<Item>& items, SampleMethod method = SampleMethod::systematic, SampleStrata strata = SampleStrata::none)
    {
        population.unit = Unit::tCO2e();
        sample.method = method;
        sample.strata = strata;
        for (const Item& item : items)
            add(item);
        population.hash = populationHash(population.kind, population.unit, population.records);
        sample.rounds.push_back({1, static_cast<int>(sample.records.size()), population.hash, population.size(), population.amount, {}, {}, {}});
    }

    std::optional<SampleProjection> projected(const Decimal& confidence = kProjectionConfidence) const
    {
        return projectionOf(sample, population, standingOf(sample, population), confidence);
    }

private:
    void add(const Item& item)
    {
        PopulationRecord record;
        record.key = QStringLiteral("R%1").arg(population.records.size(), 5, 10, QLatin1Char('0'));
        record.subject.source = QString::fromLatin1(item.source);
        record.amount = item.amount;
        population.amount += item.amount.absolute();
        if (item.isTested) {
            sample.records.push_back({record.key, {}, record.subject, {}, record.amount, false, 1});
            sample.tests.push_back({record.key, record.amount, !item.found, QStringLiteral("n"), {}, {}, item.found});
        }
        population.records.push_back(std::move(record));
    }
};

std::vector<Item> operator+(std::vector<Item> a, const std::vector<Item>& b)
{
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

std::vector<Item> times(std::size_t count, const Item& item) { return std::vector<Item>(count, item); }

// An exercise of auditing courses: interval 12,300, risk 5 %; 15,000 is 12,500, 10,000 is 4,000, 3,000 is 2,000. Projected
// 2,500 + 60 % and a third of the interval = 13,980; basic allowance 3.00 × 12,300 = 36,900; incremental allowance
// 7,380 × 0.75 + 4,100 × 0.55 = 7,790; upper limit 58,670.
TEST(Projection, IsThatOfTheTextbook)
{
    const Tested tested(std::vector<Item>{{15'000, Decimal(12'500)}, {10'000, Decimal(4'000)}, {3'000, Decimal(2'000)}} + times(97, {1'000})
                        + times(110, {10'070, {}, false}));
    const auto projection = tested.projected();
    ASSERT_TRUE(projection);
    EXPECT_EQ(projection->tested, 100);
    EXPECT_EQ(projection->over.found, Rational(9'500));
    EXPECT_EQ(projection->over.likely, Rational(13'980));
    EXPECT_EQ(projection->over.limit, Rational(58'670));
    EXPECT_EQ(projection->under.likely, Rational(0));
    EXPECT_EQ(projection->under.limit, Rational(36'900)) << "no error found: the basic allowance";
    EXPECT_EQ(projection->net(), Rational(13'980));
    EXPECT_EQ(projection->unseen, Rational(1'107'700));
    EXPECT_EQ(tested.projected(Decimal(90))->under.limit, Rational(12'300) * Rational(Decimal::of("2.31")));
}

TEST(Projection, TooLittleAndCreditsHaveTheirOwnDirection)
{
    // 20 × 100 of which 10 are tested: an interval of 200.
    const auto items = std::vector<Item>{{100, Decimal(150)}, {-100, Decimal(-90)}} + times(8, {100}) + times(10, {100, {}, false});
    const auto projection = Tested(items).projected();
    EXPECT_EQ(projection->under.found, Rational(60)) << "50 of a charge, 10 of a credit that was too large";
    EXPECT_EQ(projection->under.likely, Rational(120));
    EXPECT_EQ(projection->over.likely, Rational(0));
    EXPECT_EQ(projection->net(), Rational(-120));
}

TEST(Projection, WhatIsWhollyTestedIsExact)
{
    const auto projection = Tested({{100, Decimal(90)}, {50, Decimal(51)}, {30}}).projected();
    EXPECT_EQ(projection->over.likely, Rational(10));
    EXPECT_EQ(projection->over.limit, Rational(10));
    EXPECT_EQ(projection->under.limit, Rational(1));
    EXPECT_TRUE(projection->unseen.isZero());
}

TEST(Projection, IsNeverMoreThanWhatWasFoundAndAllThatWasNotSeen)
{
    // Nine tenths are seen: 95 % confidence cannot fear more than the rest.
    const auto projection = Tested(times(9, {10}) + times(1, {10, {}, false})).projected();
    EXPECT_EQ(projection->over.limit, Rational(10));
    const auto error = Tested(std::vector<Item>{{10, Decimal(0)}} + times(8, {10}) + times(1, {10, {}, false})).projected();
    EXPECT_EQ(error->over.likely, Rational(100) / 9) << "the whole of the record stands for an interval";
    EXPECT_EQ(error->over.limit, Rational(20));
}

TEST(Projection, MoreErrorsThanATableHasLeaveTheWorst)
{
    const auto projection = Tested(times(101, {10, Decimal(9)}) + times(99, {10}) + times(4'000, {10, {}, false})).projected();
    EXPECT_EQ(projection->over.limit, Rational(101 + 40'000));
    EXPECT_EQ(projection->over.likely, Rational(Decimal::of("2121"))) << "101 × 10 % of an interval of 210";
}

TEST(Projection, AmountsOfZeroCountAsFoundOnly)
{
    const auto projection = Tested(std::vector<Item>{{0, Decimal(7)}} + times(5, {10}) + times(5, {10, {}, false})).projected();
    EXPECT_EQ(projection->under.found, Rational(7));
    EXPECT_EQ(projection->under.likely, Rational(7));
    EXPECT_FALSE(Tested({{0, {}, false}, {5, {}, false}}).projected()) << "nothing is tested";
    EXPECT_EQ(Tested({{0}, {0}}).projected()->over.limit, Rational(0)) << "nothing to be wrong";
}

TEST(Projection, WithoutAnAmountARecordIsInNoNumber)
{
    Tested tested(times(4, {10}) + times(4, {10, {}, false}));
    tested.sample.tests[0].agrees = false;
    const auto projection = tested.projected();
    EXPECT_EQ(projection->withoutAmount, 1);
    EXPECT_EQ(projection->tested, 3);
    EXPECT_EQ(projection->unseen, Rational(50));
    EXPECT_EQ(sentencesOf(*projection, Unit::tCO2e(), {}).back().english(),
              QStringLiteral("Records that do not agree, without an amount of the evidence: 1. They are in none of these numbers."));
}

TEST(Projection, ATestOfAnotherAmountDoesNotCount)
{
    Tested tested(times(4, {10}) + times(4, {10, {}, false}));
    tested.sample.tests[0] = {tested.sample.records[0].key, Decimal(12), false, {}, {}, {}, Decimal(10)}; // since corrected
    EXPECT_EQ(tested.projected()->tested, 3);
    EXPECT_EQ(tested.projected()->over.found, Rational(0));
}

TEST(Projection, EachStratumHasItsInterval)
{
    // A: 50 × 100, 5 tested, interval 1000, taint 10 % → 100. B: 10 × 10, 2 tested, interval 50, taint 50 % → 25.
    const auto items = std::vector<Item>{{100, Decimal(90), true, "A"}, {10, Decimal(5), true, "B"}} + times(4, {100, {}, true, "A"}) + times(1, {10, {}, true, "B"})
        + times(45, {100, {}, false, "A"}) + times(8, {10, {}, false, "B"});
    const auto projection = Tested(items, SampleMethod::cells, SampleStrata::source).projected();
    EXPECT_EQ(projection->over.likely, Rational(125));
    EXPECT_EQ(projection->over.limit, Rational(Decimal::of("3213.75"))) << "3.00 × 1000 + 1.75 × 100 + 1.55 × 25";
    // A stratum that nobody looked at can be wrong as a whole.
    const auto blind = Tested(items + times(1, {40, {}, false, "C"}), SampleMethod::cells, SampleStrata::source).projected();
    EXPECT_EQ(*blind->over.limit, *projection->over.limit + 40);
    EXPECT_EQ(blind->over.likely, Rational(125));
}

TEST(Projection, OfEqualChanceIsTheMeanErrorOfARecord)
{
    const auto items = std::vector<Item>{{100, Decimal(94)}, {1, Decimal(3)}} + times(2, {50}) + times(8, {70, {}, false});
    const auto projection = Tested(items, SampleMethod::equal).projected();
    EXPECT_EQ(projection->over.likely, Rational(18)) << "6 in 4 records, of 12";
    EXPECT_EQ(projection->under.likely, Rational(6));
    EXPECT_FALSE(projection->over.limit);
}

TEST(Projection, SaysWhetherItReachesMateriality)
{
    const auto items = times(10, {100}) + times(10, {100, {}, false}); // interval 200, limit 600
    const auto verdict = [](const std::vector<Item>& of, int threshold) {
        return sentencesOf(*Tested(of).projected(), Unit::tCO2e(), Rational(threshold)).back().english().toStdString();
    };
    EXPECT_EQ(verdict(items, 601), "The upper limits stay below the threshold of materiality of 601 tCO2e.");
    EXPECT_EQ(verdict(items, 600), "The most likely errors stay below the threshold of materiality of 600 tCO2e, the upper limits do not: the sample alone does not rule "
                                   "out a material error.");
    auto wrong = items;
    wrong[0].found = 50; // → 100
    EXPECT_EQ(verdict(wrong, 100), "The most likely errors reach the threshold of materiality of 100 tCO2e.");
    EXPECT_FALSE(thresholdIn(Unit::kWh(), {Rational(5), Rational(100), false, {}})) << "materiality is of emissions";
    EXPECT_EQ(thresholdIn(*Unit::find(QStringLiteral("kg CO2e")), {Rational(5), Rational(100), false, {}}), Rational(5'000));
}

std::vector<Item> anyItems()
{
    std::vector<Item> items;
    for (const auto& [amount, percent, isTested] : *rc::gen::container<std::vector<std::tuple<int, int, bool>>>(
             rc::gen::tuple(rc::gen::inRange(-500, 5'000), rc::gen::inRange(-20, 120), rc::gen::arbitrary<bool>()))) {
        Item item{amount, {}, isTested};
        if (percent > 60) // of these the evidence shows so much
            item.found = (Rational(amount) * (percent - 20) / 100).rounded(3, Rounding::halfEven);
        items.push_back(item);
    }
    return items;
}

RC_GTEST_PROP(ProjectionProperty, FoundLikelyLimitAndAllAscend, ())
{
    const Tested tested(anyItems(), *rc::gen::element(SampleMethod::systematic, SampleMethod::cells));
    const auto projection = tested.projected(*rc::gen::element(Decimal(50), Decimal(95), Decimal::of("99.9")));
    RC_PRE(projection.has_value());
    for (const ProjectedError& error : {projection->over, projection->under}) {
        RC_ASSERT(!error.found.isNegative());
        RC_ASSERT(error.found <= error.likely);
        RC_ASSERT(error.limit.has_value());
        RC_ASSERT(error.likely <= *error.limit);
        RC_ASSERT(*error.limit <= error.found + projection->unseen);
    }
}

// Drawn again and again from a population whose error is known: the most likely error is right in the mean (four standard errors),
// and the limit holds in at least 95 of 100 samples.
TEST(Projection, IsRightInTheMeanAndItsLimitHolds)
{
    constexpr int kSamples = 200;
    std::vector<Item> items;
    Rational truth;
    for (int i = 0; i < 240; ++i) {
        const Decimal amount = 20 + (i * 37) % 200;
        items.push_back({amount, {}, false});
        if (i % 8 == 3) {
            items.back().found = (Rational(amount) * (i % 3 == 0 ? 0 : 60) / 100).rounded(2, Rounding::halfEven);
            truth += Rational(amount - *items.back().found);
        }
    }
    double sum = 0;
    double squares = 0;
    int holds = 0;
    for (int seed = 0; seed < kSamples; ++seed) {
        Tested tested(items);
        tested.sample.seed = QString::number(seed);
        tested.sample.records = drawRecords(tested.population, planOf(tested.sample), 40);
        for (const SampledRecord& record : tested.sample.records) {
            const auto& item = items[static_cast<std::size_t>(QStringView(record.key).mid(1).toInt())];
            tested.sample.tests.push_back({record.key, record.amount, !item.found, {}, {}, {}, item.found});
        }
        const auto projection = tested.projected();
        const double likely = projection->over.likely.toDouble();
        sum += likely;
        squares += likely * likely;
        holds += truth <= *projection->over.limit ? 1 : 0;
    }
    const double mean = sum / kSamples;
    const double standardError = std::sqrt((squares / kSamples - mean * mean) / kSamples);
    EXPECT_NEAR(mean, truth.toDouble(), 4 * standardError);
    EXPECT_GE(holds, kSamples * 95 / 100);
}

} // namespace
} // namespace attest
