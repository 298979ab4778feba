// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample_forms.h"

#include "app/cli/json_forms.h"
#include "core/domain/sample_names.h"

namespace attest::cli {
namespace {

constexpr int kSharePlaces = 4;

QString shareText(const FacilityShare& share)
{
    return share.percent.rounded(kSharePlaces, Rounding::halfEven).normalized().text();
}

QString timeText(const QDateTime& at) { return at.toUTC().toString(Qt::ISODateWithMs); }

QJsonObject jsonOf(const SampleRound& round)
{
    return {{QStringLiteral("revision"), round.revision},
            {QStringLiteral("size"), round.size},
            {QStringLiteral("population_hash"), round.populationHash},
            {QStringLiteral("population_size"), round.populationSize},
            {QStringLiteral("population_amount"), round.populationAmount.text()},
            {QStringLiteral("by"), round.by},
            {QStringLiteral("at"), timeText(round.at)},
            {QStringLiteral("reason"), round.reason}};
}

QJsonObject jsonOf(const SampledRecord& record, const RecordTest* test)
{
    QJsonObject object{{QStringLiteral("key"), record.key},
                       {QStringLiteral("stratum"), record.stratum},
                       {QStringLiteral("subject"), cli::jsonOf(record.subject)},
                       {QStringLiteral("record"), cli::jsonOf(record.at)},
                       {QStringLiteral("amount"), record.amount.text()},
                       {QStringLiteral("certain"), record.certain},
                       {QStringLiteral("round"), record.round}};
    QJsonValue result;
    if (test) {
        result = QJsonObject{{QStringLiteral("agrees"), test->agrees}, {QStringLiteral("amount"), test->amount.text()},
                             {QStringLiteral("note"), test->note},     {QStringLiteral("by"), test->by},
                             {QStringLiteral("at"), timeText(test->at)},
                             {QStringLiteral("found"), test->found ? QJsonValue(test->found->text()) : QJsonValue()}};
    }
    object.insert(QStringLiteral("test"), result);
    return object;
}

const RecordTest* testOf(const std::map<QString, const RecordTest*>& tests, const QString& key)
{
    const auto found = tests.find(key);
    return found == tests.end() ? nullptr : found->second;
}

QJsonObject jsonOf(const ProjectedError& error)
{
    return {{QStringLiteral("found"), exact(error.found)},
            {QStringLiteral("most_likely"), exact(error.likely)},
            {QStringLiteral("upper_limit"), error.limit ? QJsonValue(exact(*error.limit)) : QJsonValue()}};
}

QJsonObject jsonOf(const SampleProjection& projection)
{
    return {{QStringLiteral("confidence_percent"), projection.confidencePercent.text()},
            {QStringLiteral("tested"), projection.tested},
            {QStringLiteral("without_amount"), projection.withoutAmount},
            {QStringLiteral("unseen"), exact(projection.unseen)},
            {QStringLiteral("overstated"), jsonOf(projection.over)},
            {QStringLiteral("understated"), jsonOf(projection.under)},
            {QStringLiteral("net"), exact(projection.net())}};
}

QString resultText(const RecordTest* test)
{
    if (!test)
        return QStringLiteral("not tested");
    return test->agrees ? QStringLiteral("agrees") : QString(u"does not agree: " + test->note);
}

} // namespace

QJsonObject jsonOf(const Population& population, const std::vector<FacilityShare>& shares)
{
    return {{QStringLiteral("population"), nameOf(population.kind)},
            {QStringLiteral("revision"), population.revision},
            {QStringLiteral("unit"), population.unit.symbol()},
            {QStringLiteral("hash"), population.hash},
            {QStringLiteral("size"), population.size()},
            {QStringLiteral("amount"), population.amount.text()},
            {QStringLiteral("without_amount"), population.withoutAmount},
            {QStringLiteral("facilities"), jsonArray(shares, [](const FacilityShare& share) {
                 return QJsonObject{{QStringLiteral("source"), share.source}, {QStringLiteral("meter"), share.meter}, {QStringLiteral("percent"), shareText(share)}};
             })},
            {QStringLiteral("records"), jsonArray(population.records, [](const PopulationRecord& record) {
                 return QJsonObject{{QStringLiteral("key"), record.key},
                                    {QStringLiteral("subject"), cli::jsonOf(record.subject)},
                                    {QStringLiteral("site"), record.site},
                                    {QStringLiteral("meter"), record.meter},
                                    {QStringLiteral("record"), cli::jsonOf(record.at)},
                                    {QStringLiteral("amount"), record.hasAmount ? QJsonValue(record.amount.text()) : QJsonValue()}};
             })}};
}

QString textOf(const Population& population, const std::vector<FacilityShare>& shares)
{
    QStringList lines{QStringLiteral("%1 of submission %2: %3 records, %4 %5, SHA-256 %6")
                          .arg(nameOf(population.kind)).arg(population.revision).arg(population.size())
                          .arg(population.amount.text(), population.unit.symbol(), population.hash)};
    if (population.withoutAmount > 0)
        lines << QStringLiteral("  %1 of them have no amount in %2").arg(population.withoutAmount).arg(population.unit.symbol());
    for (const PopulationRecord& record : population.records)
        lines << QStringLiteral("  %1  %2").arg(record.key, record.hasAmount ? record.amount.text() : QStringLiteral("–"));
    lines << QStringLiteral("share of the emissions:");
    for (const FacilityShare& share : shares)
        lines << QStringLiteral("  %1 %2  %3 %").arg(share.source, share.meter, shareText(share));
    return lines.join(u'\n');
}

QJsonObject jsonOf(const Sample& sample, const SampleStanding& standing, const std::optional<SampleProjection>& projection)
{
    const auto tests = latestTests(sample);
    return {{QStringLiteral("sample"), sample.id},
            {QStringLiteral("population"), sample.population},
            {QStringLiteral("unit"), sample.unit},
            {QStringLiteral("method"), nameOf(sample.method)},
            {QStringLiteral("strata"), nameOf(sample.strata)},
            {QStringLiteral("seed"), sample.seed},
            {QStringLiteral("preset"), sample.preset},
            {QStringLiteral("rounds"), jsonArray(sample.rounds, [](const SampleRound& round) { return jsonOf(round); })},
            {QStringLiteral("records"), jsonArray(sample.records, [&](const SampledRecord& record) { return jsonOf(record, testOf(tests, record.key)); })},
            {QStringLiteral("population_changed"), standing.populationChanged},
            {QStringLiteral("drawn_again"), standing.drawnAgain ? QJsonValue(*standing.drawnAgain) : QJsonValue()},
            {QStringLiteral("gone"), QJsonArray::fromStringList(standing.gone)},
            {QStringLiteral("changed"), QJsonArray::fromStringList(standing.changed)},
            {QStringLiteral("untested"), QJsonArray::fromStringList(standing.untested)},
            {QStringLiteral("tested"), standing.tested()},
            {QStringLiteral("disagreeing"), standing.disagreeing},
            {QStringLiteral("projection"), projection ? QJsonValue(jsonOf(*projection)) : QJsonValue()}};
}

QString textOf(const Sample& sample, const SampleStanding& standing, const std::optional<SampleProjection>& projection,
               const std::optional<Rational>& threshold)
{
    const SampleRound& latest = sample.rounds.back();
    QStringList lines{QStringLiteral("%1: %2 of %3 %4, %5, strata: %6, seed %7, SHA-256 of the population %8")
                          .arg(sample.id).arg(sample.records.size()).arg(latest.populationSize)
                          .arg(sample.population, nameOf(sample.method), nameOf(sample.strata), sample.seed, latest.populationHash)};
    if (standing.populationChanged)
        lines << QStringLiteral("  the population has changed since the latest drawing: %1 drawn records changed, %2 gone")
                     .arg(standing.changed.size()).arg(standing.gone.size());
    else if (!standing.drawnAgain.value_or(true))
        lines << QStringLiteral("  drawing again from the seed gives other records");
    const auto tests = latestTests(sample);
    for (const SampledRecord& record : sample.records) {
        lines << QStringLiteral("  %1  %2  %3 %4%5  %6").arg(record.round).arg(record.key, record.amount.text(), sample.unit,
                     record.certain ? QStringLiteral(" (certain)") : QString(), resultText(testOf(tests, record.key)));
    }
    if (projection) {
        for (const Message& sentence : sentencesOf(*projection, Unit::findOrNamed(sample.unit), threshold))
            lines << QString(u"  " + sentence.english());
    }
    return lines.join(u'\n');
}

} // namespace attest::cli
