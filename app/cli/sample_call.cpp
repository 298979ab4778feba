// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/sample_acts_calls.h"
#include "app/cli/sample_forms.h"
#include "app/cli/sample_options.h"
#include "app/cli/sampled_case.h"

#include <QJsonArray>

namespace attest::cli {
namespace {

Result<Answer> show(const Call& call)
{
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    const auto sampled = sampledCase(call, CaseFile::Mode::readOnly, *revision);
    if (!sampled)
        return sampled.failure();
    const auto population = populationAsked(call, *sampled);
    if (!population)
        return population.failure();
    return Answer{jsonOf(*population, sampled->facilities()), textOf(*population, sampled->facilities()), false};
}

/// Negative while a drawn record waits for its test, does not agree, or is not what was drawn.
Result<Answer> list(const Call& call)
{
    const auto confidence = confidenceAsked(call);
    if (!confidence)
        return confidence.failure();
    const auto sampled = sampledCase(call, CaseFile::Mode::readOnly);
    if (!sampled)
        return sampled.failure();
    QJsonArray array;
    QStringList texts;
    bool negative = false;
    for (const Sample& sample : sampled->opened.snapshot->samples) {
        const auto population = sampled->populationOf(sample);
        if (!population)
            return population.failure();
        const SampleStanding standing = standingOf(sample, *population);
        const auto projection = projectionOf(sample, *population, standing, *confidence);
        array.append(jsonOf(sample, standing, projection));
        texts << textOf(sample, standing, projection, sampled->threshold(population->unit));
        negative = negative || !standing.untested.isEmpty() || standing.disagreeing > 0 || !standing.drawnAgain.value_or(true);
    }
    return Answer{QJsonObject{{QStringLiteral("samples"), array}}, texts.isEmpty() ? QStringLiteral("no samples") : texts.join(u'\n'), negative};
}

Result<Answer> sample(const Call& call, const Clock& clock)
{
    const QString act = call.words.value(1, QStringLiteral("list"));
    if (act == u"population")
        return show(call);
    if (act == u"draw")
        return drawCall(call, clock);
    if (act == u"extend")
        return extendCall(call, clock);
    if (act == u"test")
        return testCall(call, clock);
    if (act == u"list")
        return list(call);
    return failure(ErrorKind::usage, {"“%1” is nothing that can be done with a sample", {act}}, {}, "use one of: population, draw, extend, test, list");
}

} // namespace

std::vector<CallDefinition> sampleCalls()
{
    QStringList options;
    for (const char* name : {"of", "unit", "revision", "method", "strata", "seed", "size", "percent", "tolerable", "confidence", "errors", "preset", "found", "note", "by"})
        options << QLatin1String(name);
    return {{"sample",
             "CASE population [--of monthly-records|invoices|meter-months] [--unit kWh|tCO2e] [--revision N]\n"
             "  attest-cli sample CASE draw (--size N | --percent P | --tolerable T [--confidence C] [--errors E] | --preset beijing-2016) [--of …] [--unit …]\n"
             "      [--method systematic|cells|equal] [--strata none|source|site|meter] [--seed TEXT] [--note REASON] [--by ID]\n"
             "  attest-cli sample CASE extend S-01 [--size N | --percent P] --note REASON [--by ID]\n"
             "  attest-cli sample CASE test S-01 KEY… (--agrees | --differs --note TEXT [--found \"AMOUNT UNIT\"]) [--by ID]\n"
             "  attest-cli sample CASE list [--confidence C]",
             1, 1000, options, {QStringLiteral("agrees"), QStringLiteral("differs")},
             "draw records to be tested against the evidence, again from their seed, write down what the tests show, and project it to all records", sample}};
}

} // namespace attest::cli
