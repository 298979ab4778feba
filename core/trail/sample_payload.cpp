// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/sample_payload.h"

#include "core/domain/sample_names.h"
#include "core/trail/finding_payload.h"
#include "core/trail/payload_reader.h"

#include <QSet>

namespace attest {
namespace {

QJsonObject jsonOf(const SourceRef& at)
{
    return {{QStringLiteral("file"), at.file}, {QStringLiteral("sheet"), at.sheet}, {QStringLiteral("row"), at.row}, {QStringLiteral("column"), at.column}};
}

QJsonObject jsonOf(const SampledRecord& record)
{
    return {{QStringLiteral("key"), record.key},       {QStringLiteral("stratum"), record.stratum},
            {QStringLiteral("subject"), toJson(record.subject)}, {QStringLiteral("at"), jsonOf(record.at)},
            {QStringLiteral("amount"), record.amount.text()},    {QStringLiteral("certain"), record.certain}};
}

QJsonObject jsonOf(const SampleRound& round)
{
    return {{QStringLiteral("revision"), round.revision},
            {QStringLiteral("size"), round.size},
            {QStringLiteral("population_hash"), round.populationHash},
            {QStringLiteral("population_size"), round.populationSize},
            {QStringLiteral("population_amount"), round.populationAmount.text()},
            {QStringLiteral("reason"), round.reason}};
}

QJsonObject jsonOf(const RecordTest& test)
{
    QJsonObject object{{QStringLiteral("record"), test.record},
                       {QStringLiteral("amount"), test.amount.text()},
                       {QStringLiteral("agrees"), test.agrees},
                       {QStringLiteral("note"), test.note}};
    if (test.found)
        object.insert(QStringLiteral("found"), test.found->text());
    return object;
}

QJsonArray recordsOf(const Sample& sample, std::size_t round)
{
    QJsonArray array;
    for (const SampledRecord& record : sample.records) {
        if (static_cast<std::size_t>(record.round) == round)
            array.append(jsonOf(record));
    }
    return array;
}

Decimal requiredDecimal(PayloadReader& reader, const char* key)
{
    const auto value = reader.decimal(key);
    if (!value)
        reader.fail(key);
    return value.value_or(Decimal());
}

Result<SampleRound> roundFrom(const QJsonObject& object)
{
    PayloadReader reader(object);
    SampleRound round;
    round.revision = reader.number("revision");
    round.size = reader.number("size");
    round.populationHash = reader.text("population_hash");
    round.populationSize = reader.number("population_size");
    round.populationAmount = requiredDecimal(reader, "population_amount");
    round.reason = reader.text("reason");
    if (round.revision < 1)
        reader.fail("revision");
    if (round.size < 1)
        reader.fail("size");
    return reader.isGood() ? Result<SampleRound>(round) : reader.failure();
}

SourceRef placeFrom(PayloadReader& outer)
{
    PayloadReader reader(outer.object("at"));
    const SourceRef at{reader.text("file"), reader.text("sheet"), reader.number("row"), reader.text("column")};
    if (!reader.isGood())
        outer.fail("at");
    return at;
}

Result<SampledRecord> recordFrom(const QJsonValue& value)
{
    PayloadReader reader(value.toObject());
    auto subject = subjectFrom(reader.object("subject"));
    if (!subject)
        return subject.failure();
    SampledRecord record;
    record.key = reader.text("key");
    record.stratum = reader.text("stratum");
    record.subject = *std::move(subject);
    record.at = placeFrom(reader);
    record.amount = requiredDecimal(reader, "amount");
    record.certain = reader.flag("certain");
    return reader.isGood() ? Result<SampledRecord>(record) : reader.failure();
}

Result<RecordTest> testFrom(const QJsonValue& value)
{
    PayloadReader reader(value.toObject());
    RecordTest test;
    test.record = reader.text("record");
    test.amount = requiredDecimal(reader, "amount");
    test.agrees = reader.flag("agrees");
    test.note = reader.text("note");
    test.found = reader.decimal("found");
    if (test.agrees && test.found)
        reader.fail("found");
    return reader.isGood() ? Result<RecordTest>(test) : reader.failure();
}

/// The round and its records, which must be new to the sample.
Result<void> addRound(PayloadReader& reader, Sample& sample)
{
    auto round = roundFrom(reader.object("round"));
    if (!round)
        return round.failure();
    QSet<QString> known;
    for (const SampledRecord& record : sample.records)
        known.insert(record.key);
    sample.rounds.push_back(*std::move(round));
    for (const QJsonValue& value : reader.array("records")) {
        auto record = recordFrom(value);
        if (!record)
            return record.failure();
        if (known.contains(record->key))
            reader.fail("records");
        known.insert(record->key);
        record->round = static_cast<int>(sample.rounds.size());
        sample.records.push_back(*std::move(record));
    }
    return reader.isGood() ? Result<void>() : Result<void>(reader.failure());
}

} // namespace

QJsonObject payloadOfExtension(const Sample& sample)
{
    return {{QStringLiteral("sample"), sample.id},
            {QStringLiteral("round"), jsonOf(sample.rounds.back())},
            {QStringLiteral("records"), recordsOf(sample, sample.rounds.size())}};
}

QJsonObject payloadOfDrawing(const Sample& sample)
{
    QJsonObject payload = payloadOfExtension(sample);
    payload.insert(QStringLiteral("population"), sample.population);
    payload.insert(QStringLiteral("unit"), sample.unit);
    payload.insert(QStringLiteral("method"), nameOf(sample.method));
    payload.insert(QStringLiteral("strata"), nameOf(sample.strata));
    payload.insert(QStringLiteral("seed"), sample.seed);
    payload.insert(QStringLiteral("preset"), sample.preset);
    return payload;
}

QJsonObject payloadOfTests(const QString& sample, const std::vector<RecordTest>& tests)
{
    QJsonArray array;
    for (const RecordTest& test : tests)
        array.append(jsonOf(test));
    return {{QStringLiteral("sample"), sample}, {QStringLiteral("tests"), array}};
}

Result<Sample> sampleFrom(const QJsonObject& payload)
{
    PayloadReader reader(payload);
    Sample sample;
    sample.id = reader.text("sample");
    sample.population = reader.text("population");
    sample.unit = reader.text("unit");
    sample.method = reader.word<SampleMethod>("method");
    sample.strata = reader.word<SampleStrata>("strata");
    sample.seed = reader.text("seed");
    sample.preset = reader.text("preset");
    if (const auto added = addRound(reader, sample); !added)
        return added.failure();
    return sample;
}

Result<void> extendFrom(const QJsonObject& payload, Sample& sample)
{
    PayloadReader reader(payload);
    return addRound(reader, sample);
}

Result<std::vector<RecordTest>> testsFrom(const QJsonObject& payload, const Sample& sample)
{
    const bool isOfOne = !payload.contains(QLatin1String("tests"));
    PayloadReader outer(payload);
    const QJsonArray written = isOfOne ? QJsonArray{payload} : outer.array("tests");
    QSet<QString> drawn;
    for (const SampledRecord& record : sample.records)
        drawn.insert(record.key);
    std::vector<RecordTest> tests;
    for (const QJsonValue& value : written) {
        auto test = testFrom(value);
        if (!test)
            return test.failure();
        if (!drawn.remove(test->record))
            outer.fail("record");
        tests.push_back(*std::move(test));
    }
    if (tests.empty())
        outer.fail("tests");
    return outer.isGood() ? Result<std::vector<RecordTest>>(std::move(tests)) : outer.failure();
}

} // namespace attest
