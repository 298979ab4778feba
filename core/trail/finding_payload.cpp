// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/finding_payload.h"

#include "core/trail/payload_reader.h"

#include <array>

namespace attest {
namespace {

struct SubjectField {
    const char* key;
    QString Subject::*member;
};
constexpr std::array kSubjectFields{
    SubjectField{"certificate", &Subject::certificate}, SubjectField{"file", &Subject::file},
    SubjectField{"item", &Subject::item},               SubjectField{"meter", &Subject::meter},
    SubjectField{"number", &Subject::number},           SubjectField{"plant", &Subject::plant},
    SubjectField{"source", &Subject::source},
};

} // namespace

QJsonObject toJson(const Subject& subject)
{
    QJsonObject object;
    for (const auto& [key, member] : kSubjectFields) {
        if (!(subject.*member).isEmpty())
            object.insert(QLatin1String(key), subject.*member);
    }
    if (!subject.period.isEmpty())
        object.insert(QLatin1String("period"), subject.period.text());
    return object;
}

Result<Subject> subjectFrom(const QJsonObject& object)
{
    PayloadReader reader(object);
    Subject subject;
    for (const auto& [key, member] : kSubjectFields) {
        if (object.contains(QLatin1String(key)))
            subject.*member = reader.text(key);
    }
    if (object.contains(QLatin1String("period"))) {
        const auto period = Period::parse(reader.text("period"));
        if (!period)
            reader.fail("period");
        subject.period = period.value_or(Period());
    }
    if (!reader.isGood())
        return reader.failure();
    return subject;
}

QJsonObject payloadOf(const QString& id, int revision, const FindingProposal& proposal)
{
    QJsonObject payload{{QStringLiteral("finding"), id},
                        {QStringLiteral("revision"), revision},
                        {QStringLiteral("severity"), nameOf(proposal.severity)},
                        {QStringLiteral("subject"), toJson(proposal.subject)},
                        {QStringLiteral("cause"), nameOf(proposal.cause)},
                        {QStringLiteral("title"), proposal.title},
                        {QStringLiteral("discrepancies"), QJsonArray::fromStringList(proposal.discrepancies)},
                        {QStringLiteral("note"), proposal.note},
                        {QStringLiteral("evidence"), QJsonArray()}};
    if (proposal.effectTco2e)
        payload.insert(QStringLiteral("effect_tco2e"), proposal.effectTco2e->text());
    return payload;
}

Result<Finding> findingFrom(const QJsonObject& payload)
{
    PayloadReader reader(payload);
    auto subject = subjectFrom(reader.object("subject"));
    if (!subject)
        return subject.failure();
    Finding finding;
    finding.id = reader.text("finding");
    finding.raisedInRevision = reader.number("revision");
    finding.severity = reader.word<Severity>("severity");
    finding.subject = *std::move(subject);
    finding.cause = reader.word<Cause>("cause");
    finding.title = reader.text("title");
    finding.discrepancies = reader.texts("discrepancies");
    finding.effectTco2e = reader.decimal("effect_tco2e");
    if (!reader.isGood())
        return reader.failure();
    return finding;
}

} // namespace attest
