// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample_acts_calls.h"

#include "app/cli/sample_options.h"
#include "app/cli/sampled_case.h"
#include "core/commands/sample_acts.h"
#include "core/sampling/sizes.h"
#include "core/sampling/standing.h"

#include <QRandomGenerator>

namespace attest::cli {
namespace {

Result<int> monetarySize(const Call& call, const Population& population)
{
    const auto confidence = confidenceAsked(call);
    const auto tolerable = decimalOf(call, "tolerable");
    const auto errors = has(call, "errors") ? countOf(call, "errors") : Result<int>(0);
    if (!confidence || !tolerable || !errors)
        return !confidence ? confidence.failure() : !tolerable ? tolerable.failure() : errors.failure();
    const auto factor = reliabilityFactor(*confidence, *errors);
    if (!factor)
        return failure(ErrorKind::usage, "there is no reliability factor for so many errors", {}, "use at most 100 errors");
    const auto size = monetaryUnitSize(population.amount, *tolerable, *factor);
    return size ? Result<int>(*size) : failure(ErrorKind::usage, "no size follows from this amount and what is tolerable");
}

/// The size that one of --size, --percent, --tolerable and --preset gives.
Result<int> sizeAsked(const Call& call, const Population& population, const SampledCase& sampled)
{
    const int ways = int(has(call, "size")) + int(has(call, "percent")) + int(has(call, "tolerable")) + int(has(call, "preset"));
    if (ways != 1)
        return failure(ErrorKind::usage, "how many records is not said, or said twice", {}, "give one of --size, --percent, --tolerable and --preset");
    if (has(call, "size"))
        return countOf(call, "size");
    if (has(call, "tolerable"))
        return monetarySize(call, population);
    if (has(call, "percent")) {
        const auto percent = decimalOf(call, "percent");
        return percent ? Result<int>(sizeOfPercent(population.size(), *percent)) : percent.failure();
    }
    const SamplingPreset* preset = findSamplingPreset(option(call, "preset"));
    return preset ? Result<int>(sampled.required(*preset, population, 0)) : unknownWord("preset", option(call, "preset"), {QStringLiteral("beijing-2016")});
}

QString freshSeed()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16);
}

/// How many records more: --size counts those that are added; a preset's rule and --percent say how many there must be.
Result<int> moreAsked(const Call& call, const Sample& sample, const Population& population, const SampledCase& sampled)
{
    if (has(call, "size"))
        return countOf(call, "size");
    const int drawn = static_cast<int>(sample.records.size());
    if (has(call, "percent")) {
        const auto percent = decimalOf(call, "percent");
        return percent ? Result<int>(sizeOfPercent(population.size(), *percent) - drawn) : percent.failure();
    }
    const SamplingPreset* preset = findSamplingPreset(sample.preset);
    if (!preset)
        return failure(ErrorKind::usage, "how many records is not said", {}, "give --size or --percent");
    return sampled.required(*preset, population, roundsWithFindings(sample)) - drawn;
}

/// The sample that the call names, with its case and population.
struct Named {
    SampledCase sampled;
    Sample sample;
    Population population;
};

Result<Sample> sampleNamed(const Snapshot& snapshot, const QString& id)
{
    for (const Sample& sample : snapshot.samples) {
        if (sample.id == id)
            return sample;
    }
    return failure(ErrorKind::usage, {"there is no sample “%1”", {id}}, {}, "see attest-cli sample CASE list");
}

Result<Named> named(const Call& call)
{
    if (call.words.size() < 3)
        return failure(ErrorKind::usage, "no sample is named", {}, "give its id, such as S-01");
    auto sampled = sampledCase(call, CaseFile::Mode::readWrite);
    if (!sampled)
        return sampled.failure();
    auto sample = sampleNamed(*sampled->opened.snapshot, call.words[2]);
    if (!sample)
        return sample.failure();
    auto population = sampled->populationOf(*sample);
    if (!population)
        return population.failure();
    return Named{*std::move(sampled), *std::move(sample), *std::move(population)};
}

/// What the call says of the records that it names.
Result<std::vector<TestResult>> resultsAsked(const Call& call, const Population& population)
{
    const QStringList keys = call.words.mid(3);
    if (keys.isEmpty() || has(call, "agrees") == has(call, "differs"))
        return failure(ErrorKind::usage, "a test names records and what it showed", {}, "give their keys, and --agrees or --differs");
    if (keys.size() > 1 && has(call, "found"))
        return failure(ErrorKind::usage, "one amount cannot be that of several records", {}, "test each with its own --found");
    TestResult result{{}, has(call, "agrees"), option(call, "note")};
    if (has(call, "found")) {
        const auto evidence = quantityOf(call, "found", population.unit);
        if (!evidence)
            return evidence.failure();
        result.evidence = *evidence;
    }
    std::vector<TestResult> results(static_cast<std::size_t>(keys.size()), result);
    for (std::size_t i = 0; i < results.size(); ++i)
        results[i].record = keys[static_cast<qsizetype>(i)];
    return results;
}

} // namespace

Result<Answer> drawCall(const Call& call, const Clock& clock)
{
    const auto method = wordOf<SampleMethod>(call, "method", "systematic");
    const auto strata = wordOf<SampleStrata>(call, "strata", "none");
    if (!method || !strata)
        return !method ? method.failure() : strata.failure();
    const auto sampled = sampledCase(call, CaseFile::Mode::readWrite);
    if (!sampled)
        return sampled.failure();
    const auto population = populationAsked(call, *sampled);
    if (!population)
        return population.failure();
    const auto size = sizeAsked(call, *population, *sampled);
    if (!size)
        return size.failure();
    const SamplePlan plan{*method, *strata, has(call, "seed") ? option(call, "seed") : freshSeed(), option(call, "preset")};
    const auto sample = drawSample(sampled->context(call, clock), *population, plan, *size, option(call, "note"));
    return sample ? answerFor(call, *sampled, *sample, *population) : sample.failure();
}

Result<Answer> extendCall(const Call& call, const Clock& clock)
{
    const auto of = named(call);
    if (!of)
        return of.failure();
    const auto more = moreAsked(call, of->sample, of->population, of->sampled);
    if (!more)
        return more.failure();
    if (*more < 1)
        return failure(ErrorKind::refused, {"%1 has as many records as are asked for", {of->sample.id}});
    const auto extended = extendSample(of->sampled.context(call, clock), of->sample.id, of->population, *more, option(call, "note"));
    return extended ? answerFor(call, of->sampled, *extended, of->population) : extended.failure();
}

Result<Answer> testCall(const Call& call, const Clock& clock)
{
    const auto of = named(call);
    if (!of)
        return of.failure();
    const auto results = resultsAsked(call, of->population);
    if (!results)
        return results.failure();
    const auto tested = testRecords(of->sampled.context(call, clock), of->sample.id, of->population, *results);
    return tested ? answerFor(call, of->sampled, *tested, of->population) : tested.failure();
}

} // namespace attest::cli
