// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/sample_words.h"

#include "core/domain/sample_names.h"
#include "core/factors/factor_library.h"
#include "core/sampling/presets.h"
#include "core/sampling/projection.h"

#include <QCoreApplication>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

constexpr int kShownOfHash = 16;

QString nameOfPopulation(const Sample& sample, const Language& language)
{
    const auto kind = populationNamed(sample.population);
    return kind ? language.text(label(*kind)) : sample.population;
}

/// How many are tested, against what is asked for.
QString progressOf(const Sample& sample, const SampleStanding& standing, const std::optional<int>& required, const Language& language)
{
    if (const SamplingPreset* preset = findSamplingPreset(sample.preset); preset != nullptr && required)
        return Words::tr("%1: %2 records are to be tested after what was found; %3 are.").arg(language.text(preset->title)).arg(*required).arg(standing.tested());
    return Words::tr("%1 of %2 records are tested, %3 of them differ.").arg(standing.tested()).arg(sample.records.size()).arg(standing.disagreeing);
}

} // namespace

std::optional<int> requiredOf(const Sample& sample, const Population& population, const Assessment& assessment)
{
    const SamplingPreset* preset = findSamplingPreset(sample.preset);
    if (preset == nullptr)
        return std::nullopt;
    const auto shares = facilityShares(assessment.submission(), assessment.quantities, assessment.inventory, *FactorLibrary::builtIn());
    return preset->rule.required(population.size(), shares, roundsWithFindings(sample));
}

QString factsOf(const Sample& sample, const Population& population, const Assessment& assessment, const Language& language)
{
    const SampleStanding standing = standingOf(sample, population);
    const SampleRound& last = sample.rounds.back();
    QStringList lines;
    lines += Words::tr("%1: %2 of %3 records, %4, %5. Seed “%6”, population %7…")
                 .arg(nameOfPopulation(sample, language)).arg(sample.records.size()).arg(last.populationSize)
                 .arg(language.text(label(sample.method)), language.text(label(sample.strata)), sample.seed, last.populationHash.left(kShownOfHash));
    lines += progressOf(sample, standing, requiredOf(sample, population, assessment), language);
    if (standing.populationChanged)
        lines += Words::tr("The data have changed since the sample was drawn: records may be missing in it. Extend it, or draw another one.");
    if (const auto projection = projectionOf(sample, population, standing)) {
        for (const Message& sentence : sentencesOf(*projection, population.unit, thresholdIn(population.unit, assessment.materiality)))
            lines += language.text(sentence);
    }
    return lines.join(u'\n');
}

} // namespace attest
