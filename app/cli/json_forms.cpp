// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/json_forms.h"

#include "core/domain/names.h"

namespace attest::cli {
namespace {

/// Sets a member only where there is something to say.
void put(QJsonObject& object, const char* name, const QString& value)
{
    if (!value.isEmpty())
        object.insert(QLatin1String(name), value);
}

QJsonObject jsonOf(const ProbableCause& cause)
{
    return {{QStringLiteral("cause"), nameOf(cause.cause)}, {QStringLiteral("why"), cause.why.english()}, {QStringLiteral("rank"), cause.rank}};
}

QJsonObject jsonOf(const FindingEntry& entry)
{
    return {{QStringLiteral("act"), nameOf(entry.act)},
            {QStringLiteral("by"), entry.by},
            {QStringLiteral("at"), entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("note"), entry.note},
            {QStringLiteral("evidence"), QJsonArray::fromStringList(entry.evidence)}};
}

QJsonObject jsonOf(const DeviationRow& row)
{
    QJsonObject object{{QStringLiteral("parameter"), row.parameter.english()},
                       {QStringLiteral("source"), row.source},
                       {QStringLiteral("period"), row.period.text()},
                       {QStringLiteral("unit"), row.unit},
                       {QStringLiteral("difference"), exact(row.difference)},
                       {QStringLiteral("effect"), QJsonObject{{QStringLiteral("location_tco2e"), exact(row.effectLocation)},
                                                              {QStringLiteral("market_tco2e"), exact(row.effectMarket)}}},
                       {QStringLiteral("cause"), nameOf(row.cause)},
                       {QStringLiteral("finding"), row.finding},
                       {QStringLiteral("evidence"), QJsonArray::fromStringList(row.evidence)},
                       {QStringLiteral("records"), jsonArray(row.verifiedAt, [](const SourceRef& at) { return cli::jsonOf(at); })}};
    object.insert(QStringLiteral("initial"), row.initial ? QJsonValue(exact(*row.initial)) : QJsonValue());
    object.insert(QStringLiteral("verified"), row.verified ? QJsonValue(exact(*row.verified)) : QJsonValue());
    return object;
}

QJsonArray texts(const std::vector<Message>& messages)
{
    return jsonArray(messages, [](const Message& message) { return message.english(); });
}

QJsonObject jsonOf(const Gate& gate)
{
    return {{QStringLiteral("id"), gate.id},
            {QStringLiteral("title"), gate.title.english()},
            {QStringLiteral("result"), nameOf(gate.result)},
            {QStringLiteral("why"), texts(gate.why)}};
}

QJsonObject jsonOf(const NeutralityGate& gate)
{
    return {{QStringLiteral("id"), gate.id},
            {QStringLiteral("question"), gate.question.english()},
            {QStringLiteral("result"), nameOf(gate.answer)},
            {QStringLiteral("why"), gate.why.english()}};
}

QJsonObject jsonOf(const ConclusionPart& part)
{
    return {{QStringLiteral("field"), part.field}, {QStringLiteral("title"), part.title.english()}, {QStringLiteral("text"), part.text.english()}};
}

QJsonObject jsonOf(const Broken& broken)
{
    return {{QStringLiteral("what"), broken.what.english()},
            {QStringLiteral("where"), broken.where},
            {QStringLiteral("expected"), broken.expected},
            {QStringLiteral("found"), broken.found}};
}

QJsonObject pair(const Rational& location, const Rational& market)
{
    return {{QStringLiteral("location_tco2e"), exact(location)}, {QStringLiteral("market_tco2e"), exact(market)}};
}

QJsonObject explainPair(const QString& stem)
{
    return {{QStringLiteral("location_tco2e"), QString(stem + u".location")}, {QStringLiteral("market_tco2e"), QString(stem + u".market")}};
}

QJsonObject sourceJson(const Assessment& assessment, const SourceEmissions& source)
{
    QJsonObject object = pair(source.location, source.market);
    object.insert(QStringLiteral("source"), source.source);
    object.insert(QStringLiteral("category"), nameOf(source.category));
    object.insert(QStringLiteral("biogenic_tco2"), exact(source.biogenic));
    object.insert(QStringLiteral("gas"), source.gas);
    object.insert(QStringLiteral("explain"), explainPair(u"source." + source.source));
    put(object, "problem", source.problem.english());
    if (const SourceQuantities* quantities = assessment.quantities.source(source.source))
        object.insert(QStringLiteral("quantity"), QJsonObject{{QStringLiteral("value"), exact(quantities->declaredTotal())}, {QStringLiteral("unit"), quantities->unit.symbol()}});
    return object;
}

QJsonObject electricityJson(const Assessment& assessment)
{
    QJsonObject object;
    for (const ElectricityTerm& term : electricityBalance(assessment.quantities)) {
        object.insert(term.name, QJsonObject{{QStringLiteral("value"), exact(term.kwh)},
                                             {QStringLiteral("unit"), QStringLiteral("kWh")},
                                             {QStringLiteral("measured"), term.measured},
                                             {QStringLiteral("explain"), term.derivation.id}});
    }
    return object;
}

QJsonObject claimJson(const ContractualClaim& claim)
{
    return {{QStringLiteral("source"), claim.source},
            {QStringLiteral("claimed_kwh"), exact(claim.claimedKwh)},
            {QStringLiteral("proven_by_contract_kwh"), exact(claim.provenByContractKwh)},
            {QStringLiteral("proven_by_certificates_kwh"), exact(claim.provenByCertificatesKwh)},
            {QStringLiteral("unproven_kwh"), exact(claim.unprovenKwh)},
            {QStringLiteral("basis"), claim.basis.english()}};
}

} // namespace

QString exact(const Rational& value)
{
    return value.toDecimal().text();
}

QJsonObject jsonOf(const Quantity& quantity)
{
    return {{QStringLiteral("value"), quantity.value.normalized().text()}, {QStringLiteral("unit"), quantity.unit.symbol()}};
}

QJsonObject jsonOf(const SourceRef& at)
{
    QJsonObject object{{QStringLiteral("file"), at.file}, {QStringLiteral("row"), at.row}, {QStringLiteral("column"), at.column}};
    put(object, "sheet", at.sheet);
    return object;
}

QJsonObject jsonOf(const Subject& subject)
{
    QJsonObject object;
    put(object, "source", subject.source);
    put(object, "meter", subject.meter);
    put(object, "item", subject.item);
    put(object, "number", subject.number);
    put(object, "certificate", subject.certificate);
    put(object, "plant", subject.plant);
    put(object, "file", subject.file);
    put(object, "period", subject.period.text());
    return object;
}

QJsonObject jsonOf(const Discrepancy& discrepancy)
{
    QJsonObject object{{QStringLiteral("check"), discrepancy.check},
                       {QStringLiteral("severity"), nameOf(discrepancy.severity)},
                       {QStringLiteral("subject"), jsonOf(discrepancy.subject)},
                       {QStringLiteral("key"), discrepancy.key()},
                       {QStringLiteral("finding"), discrepancy.finding.english()},
                       {QStringLiteral("remedy"), discrepancy.remedy.english()},
                       {QStringLiteral("causes"), jsonArray(discrepancy.causes, [](const ProbableCause& c) { return jsonOf(c); })},
                       {QStringLiteral("records"), jsonArray(discrepancy.records, [](const SourceRef& at) { return jsonOf(at); })}};
    if (discrepancy.observed)
        object.insert(QStringLiteral("observed"), jsonOf(*discrepancy.observed));
    if (discrepancy.expected)
        object.insert(QStringLiteral("expected"), jsonOf(*discrepancy.expected));
    if (discrepancy.difference)
        object.insert(QStringLiteral("difference"), jsonOf(*discrepancy.difference));
    if (discrepancy.effectTco2e)
        object.insert(QStringLiteral("effect_tco2e"), discrepancy.effectTco2e->text());
    if (discrepancy.shareOfMateriality)
        object.insert(QStringLiteral("share_of_materiality"), discrepancy.shareOfMateriality->text());
    return object;
}

QJsonObject jsonOf(const Coverage& coverage)
{
    QJsonObject object{{QStringLiteral("check"), coverage.check},
                       {QStringLiteral("result"), nameOf(coverage.result)},
                       {QStringLiteral("reason"), coverage.reason.english()},
                       {QStringLiteral("compared"), coverage.compared}};
    if (coverage.coveredPercent)
        object.insert(QStringLiteral("covered_percent"), coverage.coveredPercent->text());
    return object;
}

QJsonObject jsonOf(const CheckRun& run)
{
    const auto groupJson = [&](const DiscrepancyGroup& group) {
        QJsonObject object{{QStringLiteral("subject"), jsonOf(group.subject)},
                           {QStringLiteral("cause"), nameOf(group.cause)},
                           {QStringLiteral("why"), group.why.english()},
                           {QStringLiteral("severity"), nameOf(group.severity)},
                           {QStringLiteral("discrepancies"), jsonArray(group.members, [&](std::size_t i) { return run.discrepancies[i].key(); })}};
        if (group.effectTco2e)
            object.insert(QStringLiteral("effect_tco2e"), group.effectTco2e->text());
        return object;
    };
    return {{QStringLiteral("revision"), run.revision},
            {QStringLiteral("discrepancies"), jsonArray(run.discrepancies, [](const Discrepancy& d) { return jsonOf(d); })},
            {QStringLiteral("groups"), jsonArray(run.groups, groupJson)},
            {QStringLiteral("coverage"), jsonArray(run.coverage, [](const Coverage& row) { return jsonOf(row); })}};
}

QJsonObject jsonOf(const SourceFile& file, const Submission& submission)
{
    QJsonArray rejected;
    for (const RejectedRow& row : submission.rejected) {
        if (row.at.file != file.id)
            continue;
        QJsonObject object{{QStringLiteral("row"), row.at.row}, {QStringLiteral("column"), row.at.column},
                           {QStringLiteral("text"), row.text}, {QStringLiteral("reason"), row.reason.english()}};
        put(object, "sheet", row.at.sheet);
        rejected.append(object);
    }
    QJsonArray notes;
    for (const ReadingNote& note : submission.notes) {
        if (note.at.file == file.id)
            notes.append(note.note.english());
    }
    return {{QStringLiteral("id"), file.id}, {QStringLiteral("path"), file.path}, {QStringLiteral("sha256"), file.sha256},
            {QStringLiteral("kind"), nameOf(file.kind)}, {QStringLiteral("rows"), file.rows}, {QStringLiteral("accepted"), file.accepted},
            {QStringLiteral("rejected"), rejected}, {QStringLiteral("notes"), notes}};
}

QJsonObject jsonOf(const Derivation& derivation)
{
    QJsonObject object{{QStringLiteral("label"), derivation.label.english()}, {QStringLiteral("value"), exact(derivation.value)}, {QStringLiteral("unit"), derivation.unit}};
    put(object, "id", derivation.id);
    put(object, "formula", derivation.formula.english());
    put(object, "written", derivation.written);
    put(object, "reference", derivation.reference);
    if (!derivation.at.empty())
        object.insert(QStringLiteral("records"), jsonArray(derivation.at, [](const SourceRef& at) { return jsonOf(at); }));
    if (!derivation.operands.empty())
        object.insert(QStringLiteral("operands"), jsonArray(derivation.operands, [](const Derivation& d) { return jsonOf(d); }));
    return object;
}

QJsonObject jsonOf(const Finding& finding)
{
    QJsonObject object{{QStringLiteral("id"), finding.id},
                       {QStringLiteral("state"), nameOf(finding.state)},
                       {QStringLiteral("severity"), nameOf(finding.severity)},
                       {QStringLiteral("subject"), jsonOf(finding.subject)},
                       {QStringLiteral("cause"), nameOf(finding.cause)},
                       {QStringLiteral("title"), finding.title},
                       {QStringLiteral("discrepancies"), QJsonArray::fromStringList(finding.discrepancies)},
                       {QStringLiteral("revision"), finding.raisedInRevision},
                       {QStringLiteral("material"), finding.material},
                       {QStringLiteral("thread"), jsonArray(finding.thread, [](const FindingEntry& entry) { return jsonOf(entry); })}};
    if (finding.effectTco2e)
        object.insert(QStringLiteral("effect_tco2e"), finding.effectTco2e->text());
    return object;
}

QJsonObject jsonOf(const DeviationTable& deviation)
{
    return {{QStringLiteral("rows"), jsonArray(deviation.rows, [](const DeviationRow& row) { return jsonOf(row); })},
            {QStringLiteral("initial"), pair(deviation.initialLocation, deviation.initialMarket)},
            {QStringLiteral("verified"), pair(deviation.verifiedLocation, deviation.verifiedMarket)},
            {QStringLiteral("adds_up"), deviation.addsUp}};
}

QJsonObject jsonOf(const Statement& statement)
{
    return {{QStringLiteral("opinion"), nameOf(statement.opinion)},
            {QStringLiteral("neutral"), nameOf(statement.neutral)},
            {QStringLiteral("gates"), jsonArray(statement.gates, [](const Gate& gate) { return jsonOf(gate); })},
            {QStringLiteral("neutrality"), jsonArray(statement.neutrality, [](const NeutralityGate& gate) { return jsonOf(gate); })},
            {QStringLiteral("conclusion"), jsonArray(statement.conclusion, [](const ConclusionPart& part) { return jsonOf(part); })},
            {QStringLiteral("misstatements"), QJsonObject{{QStringLiteral("signed_tco2e"), exact(statement.misstatements.signedSum)},
                                                          {QStringLiteral("absolute_tco2e"), exact(statement.misstatements.absoluteSum)},
                                                          {QStringLiteral("threshold_tco2e"), exact(statement.misstatements.threshold)},
                                                          {QStringLiteral("material"), statement.misstatements.material}}},
            {QStringLiteral("blocking"), texts(statement.blocking)},
            {QStringLiteral("notes"), texts(statement.notes)},
            {QStringLiteral("hash"), statement.hash}};
}

QJsonObject jsonOf(const SignOff& signOff)
{
    return {{QStringLiteral("role"), nameOf(signOff.role)}, {QStringLiteral("by"), signOff.by},
            {QStringLiteral("at"), signOff.at.toUTC().toString(Qt::ISODateWithMs)}, {QStringLiteral("statement"), signOff.statementHash}};
}

QJsonObject jsonOf(const AuditReport& report)
{
    return {{QStringLiteral("events"), report.events}, {QStringLiteral("files"), report.files},
            {QStringLiteral("broken"), jsonArray(report.broken, [](const Broken& b) { return jsonOf(b); })},
            {QStringLiteral("recomputed"), report.recomputed},
            {QStringLiteral("different"), jsonArray(report.different, [](const Broken& b) { return jsonOf(b); })}};
}

QJsonObject inventoryJson(const Assessment& assessment)
{
    const Inventory& inventory = assessment.inventory;
    QJsonObject totals = pair(inventory.location, inventory.market);
    totals.insert(QStringLiteral("biogenic_tco2"), exact(inventory.biogenic));
    totals.insert(QStringLiteral("explain"), explainPair(QStringLiteral("total")));
    const auto categoryJson = [](const CategoryEmissions& category) {
        QJsonObject object = pair(category.location, category.market);
        object.insert(QStringLiteral("category"), nameOf(category.category));
        object.insert(QStringLiteral("explain"), explainPair(u"category." + nameOf(category.category)));
        return object;
    };
    const auto gasJson = [](const std::pair<QString, Rational>& gas) {
        return QJsonObject{{QStringLiteral("gas"), gas.first}, {QStringLiteral("location_tco2e"), exact(gas.second)}};
    };
    return {{QStringLiteral("revision"), assessment.revision},
            {QStringLiteral("sources"), jsonArray(inventory.sources, [&](const SourceEmissions& source) { return sourceJson(assessment, source); })},
            {QStringLiteral("categories"), jsonArray(inventory.categories, categoryJson)},
            {QStringLiteral("gases"), jsonArray(inventory.gases, gasJson)},
            {QStringLiteral("totals"), totals},
            {QStringLiteral("electricity"), electricityJson(assessment)},
            {QStringLiteral("claims"), jsonArray(inventory.claims, claimJson)},
            {QStringLiteral("materiality"), QJsonObject{{QStringLiteral("threshold_tco2e"), exact(assessment.materiality.threshold)},
                                                        {QStringLiteral("reference_tco2e"), exact(assessment.materiality.reference)},
                                                        {QStringLiteral("zero_claim"), assessment.materiality.zeroClaim},
                                                        {QStringLiteral("basis"), assessment.materiality.basis.english()}}}};
}

} // namespace attest::cli
