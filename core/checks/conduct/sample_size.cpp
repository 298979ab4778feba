// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/conduct/conduct_checks.h"
#include "core/checks/conduct/seen_records.h"
#include "core/checks/outcome.h"
#include "core/sampling/presets.h"
#include "core/sampling/standing.h"

#include <QSet>

#include <algorithm>
#include <set>

namespace attest {
namespace {

constexpr std::size_t kShownCells = 200;

SamplingRule ruleOf(const CheckContext& context)
{
    return {context.parameter(kSampleSize.id, "first-percent"), context.parameter(kSampleSize.id, "added-points"),
            context.parameter(kSampleSize.id, "last-percent"), context.parameter(kSampleSize.id, "facility-percent")};
}

Population populationFor(const CheckContext& context, PopulationKind kind, const Unit& unit)
{
    return populationOf(context.submission, context.quantities, context.inventory, kind, unit);
}

/// What the team's samples amount to for one submission.
struct Tested {
    std::set<QString> records; ///< of the declared ones, tested as they stand
    int rounds = 0;            ///< with a finding
    bool any = false;          ///< some declared records were sampled
};

Discrepancy aboutRecords(const CheckContext& context, const QString& item, int observed, int expected)
{
    Subject subject;
    subject.item = item;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kSampleSize, subject);
    const Unit records = Unit::findOrNamed(QStringLiteral("records"));
    // No difference is set: what nobody tested is no misstatement.
    found.observed = Quantity{Decimal(observed), records};
    found.expected = Quantity{Decimal(expected), records};
    return found;
}

Discrepancy unfinished(const CheckContext& context, const Sample& sample, const SampleStanding& standing)
{
    const int open = static_cast<int>(standing.untested.size());
    const QSet<QString> untested(standing.untested.begin(), standing.untested.end());
    Discrepancy found = aboutRecords(context, sample.id, standing.tested(), standing.tested() + open);
    found.finding = {QT_TRANSLATE_NOOP("core", "Sample %1: %2 records are drawn, and %3 of them are not tested as they stand now"),
                     {sample.id, argument(standing.tested() + open), argument(open)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Test the records against their evidence, or say why the sample was given up.");
    for (const SampledRecord& record : sample.records) {
        if (untested.contains(record.key) && found.records.size() < kShownCells)
            found.records.push_back(record.at);
    }
    return found;
}

/// Looks at each sample by itself, and gathers what was tested of the declared records.
Tested examine(const CheckContext& context, CheckOutcome& outcome)
{
    Tested tested;
    for (const Sample& sample : context.snapshot.samples) {
        const auto kind = populationNamed(sample.population);
        const auto unit = Unit::find(sample.unit);
        if (!kind || !unit || sample.rounds.empty() || sample.rounds.front().revision > context.submission.revision)
            continue;
        const SampleStanding standing = standingOf(sample, populationFor(context, *kind, *unit));
        if (!standing.untested.isEmpty())
            outcome.found.push_back(unfinished(context, sample, standing));
        if (*kind != PopulationKind::monthlyRecords)
            continue;
        tested.any = true;
        tested.rounds += roundsWithFindings(sample);
        tested.records.insert(standing.testedKeys.begin(), standing.testedKeys.end());
    }
    return tested;
}

void addCells(Discrepancy& found, const Population& population, const std::set<QString>& examined)
{
    for (const PopulationRecord& record : population.records) {
        if (!examined.contains(record.key) && found.records.size() < kShownCells)
            found.records.push_back(record.at);
    }
}

Message shortfall(const Population& population, int tested, int required, int rounds, const FacilityShare* tooLarge)
{
    if (tooLarge) {
        const QString name = tooLarge->meter.isEmpty() ? tooLarge->source : tooLarge->meter;
        return {QT_TRANSLATE_NOOP("core", "%1 of %2 declared records are tested; all must be, because %3 has %4 % of the emissions"),
                {argument(tested), argument(population.size()), name, tooLarge->percent.rounded(1, Rounding::halfEven)}};
    }
    return {QT_TRANSLATE_NOOP("core", "%1 of %2 declared records are tested; after rounds with a finding: %3, at least %4 must be"),
            {argument(tested), argument(population.size()), argument(rounds), argument(required)}};
}

/// The size that the rule asks for against what was tested. What the application compared counts until a test does not
/// agree: it did not see what the test saw.
void compareSize(const CheckContext& context, const Population& population, const Tested& tested, CheckOutcome& outcome)
{
    const SamplingRule rule = ruleOf(context);
    const auto shares = facilityShares(context.submission, context.quantities, context.inventory, context.library);
    const FacilityShare* tooLarge = rule.admits(shares) ? nullptr : &shares.front();
    std::set<QString> examined = tested.records;
    if (tested.rounds == 0)
        examined.merge(crossChecked(context, population));
    const int count = static_cast<int>(examined.size());
    const int required = tooLarge ? population.size() : rule.required(population.size(), tested.rounds);
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 of %2 declared records tested, %3 required"),
                      {argument(count), argument(population.size()), argument(required)}};
    if (count >= required)
        return;
    Discrepancy found = aboutRecords(context, nameOf(population.kind), count, required);
    found.finding = shortfall(population, count, required, tested.rounds, tooLarge);
    found.remedy = QT_TRANSLATE_NOOP("core", "Extend the sample and test what is drawn, or write down why fewer records are enough.");
    addCells(found, population, examined);
    outcome.found.push_back(std::move(found));
}

Message withoutSample(int size, int compared)
{
    if (compared == size)
        return {QT_TRANSLATE_NOOP("core", "No sample was drawn: all %1 declared records were compared with independent values"), {argument(size)}};
    return {QT_TRANSLATE_NOOP("core", "No sample was drawn: all %1 declared records were recalculated, and %2 compared with independent values"),
            {argument(size), argument(compared)}};
}

/// Without a sample the application's own comparisons are the test of the records. Values that are there and could not be
/// compared are the matter of other checks; records without any count as long as they do not matter.
void compareWithoutSample(const CheckContext& context, const Population& population, CheckOutcome& outcome)
{
    outcome.reason = withoutSample(population.size(), static_cast<int>(crossChecked(context, population).size()));
    const std::set<QString> unseen = spokenOfByNothing(context, population);
    const int seen = population.size() - static_cast<int>(unseen.size());
    const int required = ruleOf(context).required(population.size(), 0);
    Rational emissions;
    std::vector<SourceRef> cells;
    for (const QString& key : unseen) {
        emissions += Rational(population.find(key)->amount).absolute();
        if (cells.size() < kShownCells)
            cells.push_back(population.find(key)->at);
    }
    if (seen >= required || emissions <= context.materiality.threshold)
        return;
    Discrepancy found = aboutRecords(context, nameOf(population.kind), seen, required);
    found.finding = {QT_TRANSLATE_NOOP("core", "Independent values speak of %1 of %2 declared records, at least %3 must be tested, and no sample was drawn"),
                     {argument(seen), argument(population.size()), argument(required)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Draw a sample of the declared records and test it against the evidence on site.");
    found.records = std::move(cells);
    outcome.found.push_back(std::move(found));
}

CheckOutcome run(const CheckContext& context)
{
    const Population population = populationFor(context, PopulationKind::monthlyRecords, Unit::tCO2e());
    if (population.records.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No source declares a quantity"));
    CheckOutcome outcome;
    outcome.compared = population.size();
    const Tested tested = examine(context, outcome);
    if (tested.any)
        compareSize(context, population, tested, outcome);
    else
        compareWithoutSample(context, population, outcome);
    return outcome;
}

} // namespace

const CheckDefinition kSampleSize{
    "sample-size", CheckGroup::conduct, Severity::mustExplain, Technique::sampling,
    QT_TRANSLATE_NOOP("core", "Size of the sample"),
    {{"first-percent", 30, "%", QT_TRANSLATE_NOOP("core", "Share of the monthly records to be cross-checked at least (Beijing, third-party verification, questions and answers, 28 January 2016)")},
     {"added-points", 20, "%", QT_TRANSLATE_NOOP("core", "Points by which the sample is enlarged after a finding in it (Beijing, 2016)")},
     {"last-percent", 80, "%", QT_TRANSLATE_NOOP("core", "Share to be tested at least after a finding in the enlargement; up to 100 % (Beijing, 2016)")},
     {"facility-percent", 5, "%", QT_TRANSLATE_NOOP("core", "Only where each meter has less than this share of the emissions may records be sampled at all (Beijing, 2016)")}},
    &run, readsSamples};

} // namespace attest
