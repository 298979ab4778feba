// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/sample_forms.h"
#include "core/commands/sample_acts.h"
#include "core/domain/sample_names.h"
#include "core/sampling/presets.h"
#include "core/sampling/sizes.h"
#include "core/store/snapshot_reader.h"

#include <QRandomGenerator>

namespace attest::cli {
namespace {

QString option(const Call& call, const char* name, const char* otherwise = "")
{
    return call.value(QLatin1String(name), QLatin1String(otherwise));
}

bool has(const Call& call, const char* name) { return call.has(QLatin1String(name)); }

Failure unknown(const char* option, const QString& word, const QStringList& words)
{
    return failure(ErrorKind::usage, {"“%1” is not a value of --%2", {word, QString::fromLatin1(option)}}, {}, {"use one of: %1", {words.join(u", ")}});
}

template <class Enum>
Result<Enum> wordOf(const Call& call, const char* name, const char* otherwise)
{
    const QString word = option(call, name, otherwise);
    const auto value = named<Enum>(word);
    return value ? Result<Enum>(*value) : unknown(name, word, namesOf<Enum>());
}

Result<Decimal> decimalOf(const Call& call, const char* name, const char* otherwise = "")
{
    const QString text = option(call, name, otherwise);
    const auto value = Decimal::parse(text);
    if (value && value->sign() > 0)
        return *value;
    return failure(ErrorKind::usage, {"“%1” is not a positive number for --%2", {text, QString::fromLatin1(name)}});
}

Result<int> countOf(const Call& call, const char* name, const char* otherwise = "")
{
    bool isNumber = false;
    const QString text = option(call, name, otherwise);
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return number;
    return failure(ErrorKind::usage, {"“%1” is not a whole number for --%2", {text, QString::fromLatin1(name)}});
}

/// A case with its assessment, whose figures the populations are made of.
struct Sampled {
    OpenedCase opened;
    std::shared_ptr<const Assessment> assessment;

    Population population(PopulationKind kind, const Unit& unit) const
    {
        return populationOf(assessment->submission(), assessment->quantities, assessment->inventory, kind, unit);
    }
    std::vector<FacilityShare> facilities() const
    {
        return facilityShares(assessment->submission(), assessment->quantities, assessment->inventory, *FactorLibrary::builtIn());
    }
};

Result<Sampled> sampledCase(const Call& call, CaseFile::Mode mode, int revision)
{
    auto opened = openCase(call.words[0], mode);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, revision);
    if (!assessment)
        return assessment.failure();
    return Sampled{*std::move(opened), *assessment};
}

Result<Population> populationAsked(const Call& call, const Sampled& sampled)
{
    const QString name = option(call, "of", "monthly-records");
    const auto kind = populationNamed(name);
    if (!kind)
        return unknown("of", name, populationNames());
    const QString symbol = option(call, "unit", "tCO2e");
    const auto unit = Unit::find(symbol);
    if (!unit)
        return failure(ErrorKind::usage, {"“%1” is not a unit", {symbol}}, {}, "use kWh or tCO2e");
    return sampled.population(*kind, *unit);
}

Result<Population> populationOfSample(const Sampled& sampled, const Sample& sample)
{
    const auto kind = populationNamed(sample.population);
    const auto unit = Unit::find(sample.unit);
    if (!kind || !unit)
        return failure(ErrorKind::caseFile, {"the sample %1 is of records that this version does not know", {sample.id}});
    return sampled.population(*kind, *unit);
}

Result<Sample> sampleNamed(const Snapshot& snapshot, const QString& id)
{
    for (const Sample& sample : snapshot.samples) {
        if (sample.id == id)
            return sample;
    }
    return failure(ErrorKind::usage, {"there is no sample “%1”", {id}}, {}, "see attest-cli sample CASE list");
}

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

/// What the preset's rule asks for: all where a facility is too large to sample.
int presetSize(const SamplingPreset& preset, const Population& population, const Sampled& sampled, int rounds)
{
    return preset.rule.admits(sampled.facilities()) ? preset.rule.required(population.size(), rounds) : population.size();
}

Result<int> monetarySize(const Call& call, const Population& population)
{
    const auto confidence = decimalOf(call, "confidence", "95");
    const auto tolerable = decimalOf(call, "tolerable");
    const auto errors = countOf(call, "errors", "0");
    if (!confidence || !tolerable || !errors)
        return !confidence ? confidence.failure() : !tolerable ? tolerable.failure() : errors.failure();
    const auto factor = reliabilityFactor(*confidence, *errors);
    if (!factor)
        return failure(ErrorKind::usage, "there is no reliability factor for this", {}, "use a confidence from 50 to 99.9 and at most 100 errors");
    const auto size = monetaryUnitSize(population.amount, *tolerable, *factor);
    return size ? Result<int>(*size) : failure(ErrorKind::usage, "no size follows from this amount and what is tolerable");
}

/// The size that one of --size, --percent, --tolerable and --preset gives.
Result<int> sizeAsked(const Call& call, const Population& population, const Sampled& sampled)
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
    return preset ? Result<int>(presetSize(*preset, population, sampled, 0)) : unknown("preset", option(call, "preset"), {QStringLiteral("beijing-2016")});
}

Answer answerFor(const Sample& sample, const Population& population)
{
    const SampleStanding standing = standingOf(sample, population);
    return {jsonOf(sample, standing), textOf(sample, standing), false};
}

QString freshSeed()
{
    return QString::number(QRandomGenerator::system()->generate64(), 16);
}

Result<Answer> draw(const Call& call, const Clock& clock)
{
    const auto method = wordOf<SampleMethod>(call, "method", "systematic");
    const auto strata = wordOf<SampleStrata>(call, "strata", "none");
    if (!method || !strata)
        return !method ? method.failure() : strata.failure();
    const auto sampled = sampledCase(call, CaseFile::Mode::readWrite, 0);
    if (!sampled)
        return sampled.failure();
    const auto population = populationAsked(call, *sampled);
    if (!population)
        return population.failure();
    const auto size = sizeAsked(call, *population, *sampled);
    if (!size)
        return size.failure();
    const SamplePlan plan{*method, *strata, has(call, "seed") ? option(call, "seed") : freshSeed(), option(call, "preset")};
    const auto sample = drawSample({*sampled->opened.file, actorOf(call, *sampled->opened.snapshot), clock}, *population, plan, *size, option(call, "note"));
    return sample ? Result<Answer>(answerFor(*sample, *population)) : sample.failure();
}

/// How many records more: --size counts those that are added; a preset's rule and --percent say how many there must be.
Result<int> moreAsked(const Call& call, const Sample& sample, const Population& population, const Sampled& sampled)
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
    return presetSize(*preset, population, sampled, roundsWithFindings(sample)) - drawn;
}

Result<Answer> extend(const Call& call, const Clock& clock, const Sampled& sampled, const Sample& sample, const Population& population)
{
    const auto more = moreAsked(call, sample, population, sampled);
    if (!more)
        return more.failure();
    if (*more < 1)
        return failure(ErrorKind::refused, {"%1 has as many records as are asked for", {sample.id}});
    const auto extended = extendSample({*sampled.opened.file, actorOf(call, *sampled.opened.snapshot), clock}, sample.id, population, *more, option(call, "note"));
    return extended ? Result<Answer>(answerFor(*extended, population)) : extended.failure();
}

/// All records named are tested, or none: whatever would refuse one of them is said before the first.
Result<Answer> test(const Call& call, const Clock& clock, const Sampled& sampled, const Sample& sample, const Population& population)
{
    const QStringList keys = call.words.mid(3);
    if (keys.isEmpty() || has(call, "agrees") == has(call, "differs"))
        return failure(ErrorKind::usage, "a test names records and what it showed", {}, "give their keys, and --agrees or --differs");
    for (const QString& key : keys) {
        const bool isDrawn = std::any_of(sample.records.begin(), sample.records.end(), [&](const SampledRecord& record) { return record.key == key; });
        if (!isDrawn || !population.find(key))
            return failure(ErrorKind::usage, {"“%1” is no record of %2", {key, sample.id}}, {}, "take the keys from attest-cli sample CASE list");
    }
    Sample latest = sample;
    for (const QString& key : keys) {
        auto tested = testRecord({*sampled.opened.file, actorOf(call, *sampled.opened.snapshot), clock}, sample.id, population,
                                 {key, has(call, "agrees"), option(call, "note")});
        if (!tested)
            return tested.failure();
        latest = *std::move(tested);
    }
    return answerFor(latest, population);
}

/// The calls that change a sample.
Result<Answer> change(const Call& call, const Clock& clock)
{
    if (call.words.size() < 3)
        return failure(ErrorKind::usage, "no sample is named", {}, "give its id, such as S-01");
    const auto sampled = sampledCase(call, CaseFile::Mode::readWrite, 0);
    if (!sampled)
        return sampled.failure();
    const auto sample = sampleNamed(*sampled->opened.snapshot, call.words[2]);
    if (!sample)
        return sample.failure();
    const auto population = populationOfSample(*sampled, *sample);
    if (!population)
        return population.failure();
    return call.words[1] == u"extend" ? extend(call, clock, *sampled, *sample, *population) : test(call, clock, *sampled, *sample, *population);
}

/// Negative while a drawn record waits for its test, does not agree, or is not what was drawn.
Result<Answer> list(const Call& call)
{
    const auto sampled = sampledCase(call, CaseFile::Mode::readOnly, 0);
    if (!sampled)
        return sampled.failure();
    QJsonArray array;
    QStringList texts;
    bool negative = false;
    for (const Sample& sample : sampled->opened.snapshot->samples) {
        const auto population = populationOfSample(*sampled, sample);
        if (!population)
            return population.failure();
        const SampleStanding standing = standingOf(sample, *population);
        array.append(jsonOf(sample, standing));
        texts << textOf(sample, standing);
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
        return draw(call, clock);
    if (act == u"extend" || act == u"test")
        return change(call, clock);
    if (act == u"list")
        return list(call);
    return failure(ErrorKind::usage, {"“%1” is nothing that can be done with a sample", {act}}, {}, "use one of: population, draw, extend, test, list");
}

} // namespace

std::vector<CallDefinition> sampleCalls()
{
    QStringList options;
    for (const char* name : {"of", "unit", "revision", "method", "strata", "seed", "size", "percent", "tolerable", "confidence", "errors", "preset", "note", "by"})
        options << QLatin1String(name);
    return {{"sample",
             "CASE population [--of monthly-records|invoices|meter-months] [--unit kWh|tCO2e] [--revision N]\n"
             "  attest-cli sample CASE draw (--size N | --percent P | --tolerable T [--confidence C] [--errors E] | --preset beijing-2016) [--of …] [--unit …]\n"
             "      [--method systematic|cells|equal] [--strata none|source|site|meter] [--seed TEXT] [--note REASON] [--by ID]\n"
             "  attest-cli sample CASE extend S-01 [--size N | --percent P] --note REASON [--by ID]\n"
             "  attest-cli sample CASE test S-01 KEY… (--agrees | --differs --note TEXT) [--by ID]\n"
             "  attest-cli sample CASE list",
             1, 1000, options, {QStringLiteral("agrees"), QStringLiteral("differs")},
             "draw records to be tested against the evidence, again from their seed, and write down what the tests show", sample}};
}

} // namespace attest::cli
