// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sampling/sample_words.h"

#include "core/domain/sample_names.h"
#include "core/sampling/presets.h"

#include <QCoreApplication>

namespace attest {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SampleWords)
};

constexpr int kShownOfHash = 16;

QString populationOf(const Sample& sample, const Language& language)
{
    const auto kind = populationNamed(sample.population);
    return kind ? language.text(label(*kind)) : sample.population;
}

} // namespace

QString factsOf(const Sample& sample, const SampleStanding& standing, const Language& language)
{
    const SampleRound& last = sample.rounds.back();
    QStringList lines;
    lines += Words::tr("%1: %2 of %3 records, %4, %5. Seed “%6”, population %7…")
                 .arg(populationOf(sample, language)).arg(sample.records.size()).arg(last.populationSize)
                 .arg(language.text(label(sample.method)), language.text(label(sample.strata)), sample.seed, last.populationHash.left(kShownOfHash));
    if (const SamplingPreset* preset = findSamplingPreset(sample.preset)) {
        const int required = preset->rule.required(last.populationSize, roundsWithFindings(sample));
        lines += Words::tr("%1: %2 records are to be tested after what was found; %3 are.").arg(language.text(preset->title)).arg(required).arg(standing.tested());
    } else {
        lines += Words::tr("%1 of %2 records are tested, %3 of them differ.").arg(standing.tested()).arg(sample.records.size()).arg(standing.disagreeing);
    }
    if (standing.populationChanged)
        lines += Words::tr("The data have changed since the sample was drawn: records may be missing in it. Extend it, or draw another one.");
    return lines.join(u'\n');
}

} // namespace attest
