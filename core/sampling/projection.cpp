// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/projection.h"

#include "core/sampling/sizes.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// A test's amount and the error that it found: positive where too much is declared.
struct TestedAmount {
    Rational weight;
    Rational error;
};

struct TestedStratum {
    Rational amount;
    int size = 0;
    std::vector<TestedAmount> tested;

    Rational unseen() const
    {
        Rational rest = amount;
        for (const TestedAmount& test : tested)
            rest -= test.weight;
        return rest;
    }
};
using Strata = std::map<QString, TestedStratum>;

Rational overIn(const TestedAmount& test) { return test.error.isNegative() ? Rational(0) : test.error; }
Rational underIn(const TestedAmount& test) { return test.error.isNegative() ? -test.error : Rational(0); }
using Direction = Rational (*)(const TestedAmount&);

/// What each stratum holds, and what the tests say of it; counts the tests.
Strata strataOf(const Sample& sample, const Population& population, const SampleStanding& standing, SampleProjection& result)
{
    Strata strata;
    for (const PopulationRecord& record : population.records) {
        TestedStratum& stratum = strata[stratumOf(record, sample.strata)];
        stratum.amount += record.amount.absolute();
        ++stratum.size;
    }
    const auto tests = latestTests(sample);
    for (const QString& key : standing.testedKeys) {
        const PopulationRecord& record = *population.find(key);
        const RecordTest& test = *tests.at(key);
        if (!test.agrees && !test.found) {
            ++result.withoutAmount;
            continue;
        }
        ++result.tested;
        const Rational error = test.found ? Rational(record.amount - *test.found) : Rational(0);
        strata[stratumOf(record, sample.strata)].tested.push_back({record.amount.absolute(), error});
    }
    return strata;
}

/// One stratum of a sample with a chance in proportion to amounts.
struct Intervals {
    Rational interval;                ///< zero where nothing is projected
    Rational unseen;
    std::vector<TestedAmount> known;  ///< count with their own error
    std::vector<TestedAmount> byChance;

    explicit Intervals(const TestedStratum& stratum) : unseen(stratum.unseen())
    {
        Rational rest = stratum.amount;
        for (const TestedAmount& test : stratum.tested)
            (test.weight.isZero() || unseen.isZero() ? known : byChance).push_back(test);
        for (bool isLarge = !byChance.empty(); isLarge;) {
            interval = rest / Rational(static_cast<qint64>(byChance.size()));
            const auto large = std::stable_partition(byChance.begin(), byChance.end(), [&](const TestedAmount& test) { return test.weight < interval; });
            isLarge = large != byChance.end();
            for (auto test = large; test != byChance.end(); ++test)
                rest -= test->weight;
            known.insert(known.end(), large, byChance.end());
            byChance.erase(large, byChance.end());
        }
    }

    /// What each error found by chance stands for.
    std::vector<Rational> projected(Direction errorOf) const
    {
        std::vector<Rational> errors;
        for (const TestedAmount& test : byChance) {
            if (!errorOf(test).isZero())
                errors.push_back(errorOf(test) / test.weight * interval);
        }
        return errors;
    }
};

Rational sumOf(const std::vector<TestedAmount>& tests, Direction errorOf)
{
    Rational sum;
    for (const TestedAmount& test : tests)
        sum += errorOf(test);
    return sum;
}

/// Nothing where a table has no factor for so many errors.
std::optional<Rational> allowance(std::vector<Rational> errors, const Rational& interval, const Decimal& confidence)
{
    std::sort(errors.begin(), errors.end(), [](const Rational& a, const Rational& b) { return a > b; });
    auto before = reliabilityFactor(confidence, 0);
    if (!before)
        return std::nullopt;
    Rational sum = interval * *before;
    for (std::size_t i = 0; i < errors.size(); ++i) {
        const auto factor = reliabilityFactor(confidence, static_cast<int>(i + 1));
        if (!factor)
            return std::nullopt;
        sum += errors[i] * Rational(*factor - *before);
        before = factor;
    }
    return sum;
}

ProjectedError byAmount(const std::vector<Intervals>& strata, Direction errorOf, const Decimal& confidence)
{
    ProjectedError result;
    Rational unseen;
    Rational certain; // errors of large records, and strata of which nothing was seen
    Rational widest;
    std::vector<Rational> projected;
    for (const Intervals& stratum : strata) {
        const Rational known = sumOf(stratum.known, errorOf);
        const Rational found = sumOf(stratum.byChance, errorOf);
        const std::vector<Rational> errors = stratum.projected(errorOf);
        Rational likely;
        for (const Rational& error : errors)
            likely += error;
        result.found += known + found;
        result.likely += known + std::min(likely, found + stratum.unseen);
        unseen += stratum.unseen;
        certain += known + (stratum.byChance.empty() ? stratum.unseen : Rational(0));
        widest = std::max(widest, stratum.byChance.empty() ? Rational(0) : stratum.interval);
        projected.insert(projected.end(), errors.begin(), errors.end());
    }
    result.limit = result.found + unseen;
    if (const auto allowed = allowance(std::move(projected), widest, confidence))
        result.limit = std::min(certain + *allowed, *result.limit);
    return result;
}

ProjectedError byNumber(const Strata& strata, Direction errorOf)
{
    ProjectedError result;
    for (const auto& [name, stratum] : strata) {
        const Rational found = sumOf(stratum.tested, errorOf);
        result.found += found;
        if (!stratum.tested.empty())
            result.likely += found * stratum.size / Rational(static_cast<qint64>(stratum.tested.size()));
    }
    return result;
}

} // namespace

std::optional<SampleProjection> projectionOf(const Sample& sample, const Population& population, const SampleStanding& standing,
                                             const Decimal& confidencePercent)
{
    SampleProjection result;
    result.confidencePercent = confidencePercent;
    const Strata strata = strataOf(sample, population, standing, result);
    if (result.tested == 0)
        return std::nullopt;
    for (const auto& [name, stratum] : strata)
        result.unseen += stratum.unseen();
    if (sample.method == SampleMethod::equal) {
        result.over = byNumber(strata, overIn);
        result.under = byNumber(strata, underIn);
        return result;
    }
    std::vector<Intervals> intervals;
    for (const auto& [name, stratum] : strata)
        intervals.emplace_back(stratum);
    result.over = byAmount(intervals, overIn, confidencePercent);
    result.under = byAmount(intervals, underIn, confidencePercent);
    return result;
}

} // namespace attest
