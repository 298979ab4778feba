// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/sample_acts.h"

#include "core/commands/perform.h"
#include "core/sampling/presets.h"
#include "core/trail/sample_payload.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

Result<void> requireLatest(const CaseState& state, const Population& population)
{
    if (population.revision == state.latestRevision())
        return {};
    return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "These records are of submission %1, and the latest is %2"),
                                        {argument(population.revision), argument(state.latestRevision())}},
                   {}, QT_TRANSLATE_NOOP("core", "Use the records of the latest submission"));
}

Result<void> requireDrawable(const Population& population, const SamplePlan& plan, int size)
{
    if (plan.seed.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "A sample needs a seed, so that it can be drawn again"), {},
                       QT_TRANSLATE_NOOP("core", "Give any text or number"));
    if (size < 1)
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "A sample has at least one record"));
    if (!plan.preset.isEmpty() && !findSamplingPreset(plan.preset))
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no preset “%1”"), {plan.preset}});
    if (population.records.empty())
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The submission has no records of this kind: %1"), {label(population.kind)}});
    return {};
}

SampleRound roundOf(const Population& population, int size, const QString& reason)
{
    return {population.revision, size, population.hash, population.size(), population.amount, {}, {}, reason.trimmed()};
}

const Sample* find(const CaseState& state, const QString& id)
{
    const auto found = std::find_if(state.samples.begin(), state.samples.end(), [&](const Sample& sample) { return sample.id == id; });
    return found == state.samples.end() ? nullptr : &*found;
}

/// The sample that is meant, where the population is its own.
Result<Sample> sampleFor(const CaseState& state, const QString& id, const Population& population)
{
    const Sample* sample = find(state, id);
    if (!sample)
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no sample “%1”"), {id}});
    if (const auto latest = requireLatest(state, population); !latest)
        return latest.failure();
    if (sample->population != nameOf(population.kind) || sample->unit != population.unit.symbol())
        return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "%1 is a sample of other records, or in another unit"), {id}});
    return *sample;
}

Result<void> requireTestable(const Sample& sample, const Population& population, const TestResult& result)
{
    const bool isDrawn = std::any_of(sample.records.begin(), sample.records.end(),
                                     [&](const SampledRecord& record) { return record.key == result.record; });
    if (!isDrawn)
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "“%1” is not in the sample %2"), {result.record, sample.id}});
    if (!population.find(result.record))
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The latest submission has no record “%1”"), {result.record}});
    if (!result.agrees && result.note.trimmed().isEmpty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "What does not agree must be said"), {}, QT_TRANSLATE_NOOP("core", "Write a note"));
    if (result.agrees && result.evidence)
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "“%1” agrees with its evidence, so that its amount is the evidence's"), {result.record}});
    return {};
}

/// The test as it is kept; who tested and when come from the event.
Result<RecordTest> testOf(const Sample& sample, const Population& population, const TestResult& result)
{
    if (const auto testable = requireTestable(sample, population, result); !testable)
        return testable.failure();
    const PopulationRecord& record = *population.find(result.record);
    RecordTest test{result.record, record.amount, result.agrees, result.note.trimmed(), {}, {}};
    if (!result.evidence)
        return test;
    test.found = amountAs(population, record, *result.evidence);
    if (!test.found)
        return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "%1 of “%2” cannot be converted to %3"), {result.evidence->text(), result.record, population.unit.symbol()}});
    return test;
}

Result<std::vector<RecordTest>> testsOf(const Sample& sample, const Population& population, const std::vector<TestResult>& results)
{
    std::vector<RecordTest> tests;
    std::set<QString> seen;
    for (const TestResult& result : results) {
        auto test = testOf(sample, population, result);
        if (!test)
            return test.failure();
        if (!seen.insert(test->record).second)
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "“%1” is named twice"), {test->record}});
        tests.push_back(*std::move(test));
    }
    if (tests.empty())
        return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "No record is named"));
    return tests;
}

/// How many of the population's records are not in the sample.
int leftOf(const Population& population, const Sample& sample)
{
    const auto isDrawn = [&](const SampledRecord& record) { return population.find(record.key) != nullptr; };
    return population.size() - static_cast<int>(std::count_if(sample.records.begin(), sample.records.end(), isDrawn));
}

Result<Sample> after(const Result<CaseState>& state, const QString& id)
{
    return state ? Result<Sample>(*find(*state, id)) : state.failure();
}

} // namespace

Result<Sample> drawSample(const CommandContext& context, const Population& population, const SamplePlan& plan, int size,
                          const QString& reason)
{
    QString id;
    const auto state = perform(context, Act::drawSample, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto latest = requireLatest(before, population); !latest)
            return latest.failure();
        if (const auto drawable = requireDrawable(population, plan, size); !drawable)
            return drawable.failure();
        const int drawn = std::min(size, population.size());
        id = QStringLiteral("S-%1").arg(before.samplesDrawn + 1, 2, 10, QLatin1Char('0'));
        Sample sample{id, nameOf(population.kind), population.unit.symbol(), plan.method, plan.strata, plan.seed.trimmed(), plan.preset, {}, {}, {}};
        sample.rounds.push_back(roundOf(population, drawn, reason));
        sample.records = drawRecords(population, planOf(sample), drawn);
        return payloadOfDrawing(sample);
    });
    return after(state, id);
}

Result<Sample> extendSample(const CommandContext& context, const QString& id, const Population& population, int more,
                            const QString& reason)
{
    return after(perform(context, Act::extendSample, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        auto sample = sampleFor(before, id, population);
        if (!sample)
            return sample.failure();
        if (more < 1)
            return failure(ErrorKind::usage, QT_TRANSLATE_NOOP("core", "An extension has at least one record"));
        // The size decides what is drawn: the one that is kept must be the one that was drawn with.
        const int size = std::min(more, leftOf(population, *sample));
        if (size == 0)
            return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "All records are in the sample %1 already"), {id}});
        const int round = static_cast<int>(sample->rounds.size()) + 1;
        const auto added = drawRecords(population, planOf(*sample), size, round, sample->records);
        sample->rounds.push_back(roundOf(population, size, reason));
        sample->records.insert(sample->records.end(), added.begin(), added.end());
        return payloadOfExtension(*sample);
    }), id);
}

Result<Sample> testRecords(const CommandContext& context, const QString& id, const Population& population, const std::vector<TestResult>& results)
{
    return after(perform(context, Act::testRecord, [&](const CaseState& before, CaseTransaction&) -> Result<QJsonObject> {
        const auto sample = sampleFor(before, id, population);
        if (!sample)
            return sample.failure();
        const auto tests = testsOf(*sample, population, results);
        return tests ? Result<QJsonObject>(payloadOfTests(id, *tests)) : tests.failure();
    }), id);
}

} // namespace attest
