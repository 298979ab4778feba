// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/standing.h"

#include "core/sampling/draw.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

bool drawsAgain(const Sample& sample, const Population& population)
{
    const int round = static_cast<int>(sample.rounds.size());
    std::vector<SampledRecord> earlier;
    QStringList latest;
    for (const SampledRecord& record : sample.records) {
        if (record.round < round)
            earlier.push_back(record);
        else
            latest << record.key;
    }
    QStringList again;
    for (const SampledRecord& record : drawRecords(population, planOf(sample), sample.rounds.back().size, round, earlier))
        again << record.key;
    return again == latest;
}

} // namespace

std::map<QString, const RecordTest*> latestTests(const Sample& sample)
{
    std::map<QString, const RecordTest*> latest;
    for (const RecordTest& test : sample.tests)
        latest[test.record] = &test;
    return latest;
}

int roundsWithFindings(const Sample& sample)
{
    std::map<QString, int> rounds;
    for (const SampledRecord& record : sample.records)
        rounds[record.key] = record.round;
    std::set<int> found;
    for (const RecordTest& test : sample.tests) {
        if (!test.agrees)
            found.insert(rounds[test.record]);
    }
    return static_cast<int>(found.size());
}

SampleStanding standingOf(const Sample& sample, const Population& population)
{
    SampleStanding standing;
    standing.populationChanged = sample.rounds.empty() || sample.rounds.back().populationHash != population.hash;
    const auto tests = latestTests(sample);
    for (const SampledRecord& drawn : sample.records) {
        const PopulationRecord* now = population.find(drawn.key);
        if (!now) {
            standing.gone << drawn.key;
            continue;
        }
        if (now->amount != drawn.amount)
            standing.changed << drawn.key;
        const auto test = tests.find(drawn.key);
        if (test == tests.end() || test->second->amount != now->amount) {
            standing.untested << drawn.key;
            continue;
        }
        standing.testedKeys << drawn.key;
        standing.disagreeing += test->second->agrees ? 0 : 1;
    }
    if (!standing.populationChanged)
        standing.drawnAgain = drawsAgain(sample, population);
    return standing;
}

} // namespace attest
