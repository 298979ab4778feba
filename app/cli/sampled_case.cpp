// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sampled_case.h"

#include "app/cli/sample_forms.h"
#include "app/cli/sample_options.h"

namespace attest::cli {

Population SampledCase::population(PopulationKind kind, const Unit& unit) const
{
    return attest::populationOf(assessment->submission(), assessment->quantities, assessment->inventory, kind, unit);
}

Result<Population> SampledCase::populationOf(const Sample& sample) const
{
    const auto kind = populationNamed(sample.population);
    const auto unit = Unit::find(sample.unit);
    if (!kind || !unit)
        return failure(ErrorKind::caseFile, {"the sample %1 is of records that this version does not know", {sample.id}});
    return population(*kind, *unit);
}

std::vector<FacilityShare> SampledCase::facilities() const
{
    return facilityShares(assessment->submission(), assessment->quantities, assessment->inventory, *FactorLibrary::builtIn());
}

int SampledCase::required(const SamplingPreset& preset, const Population& population, int roundsWithFindings) const
{
    return preset.rule.required(population.size(), facilities(), roundsWithFindings);
}

std::optional<Rational> SampledCase::threshold(const Unit& unit) const
{
    return thresholdIn(unit, assessment->materiality);
}

Result<SampledCase> sampledCase(const Call& call, CaseFile::Mode mode, int revision)
{
    auto opened = openCase(call.words[0], mode);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, revision);
    if (!assessment)
        return assessment.failure();
    return SampledCase{*std::move(opened), *assessment};
}

Result<Population> populationAsked(const Call& call, const SampledCase& sampled)
{
    const QString name = option(call, "of", "monthly-records");
    const auto kind = populationNamed(name);
    if (!kind)
        return unknownWord("of", name, populationNames());
    const QString symbol = option(call, "unit", "tCO2e");
    const auto unit = Unit::find(symbol);
    if (!unit)
        return failure(ErrorKind::usage, {"“%1” is not a unit", {symbol}}, {}, "use kWh or tCO2e");
    return sampled.population(*kind, *unit);
}

Result<Answer> answerFor(const Call& call, const SampledCase& sampled, const Sample& sample, const Population& population)
{
    const auto confidence = confidenceAsked(call);
    if (!confidence)
        return confidence.failure();
    const SampleStanding standing = standingOf(sample, population);
    const auto projection = projectionOf(sample, population, standing, *confidence);
    return Answer{jsonOf(sample, standing, projection), textOf(sample, standing, projection, sampled.threshold(population.unit)), false};
}

} // namespace attest::cli
