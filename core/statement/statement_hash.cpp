// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"
#include "core/domain/names.h"
#include "core/statement/parts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace attest {
namespace {

QJsonArray files(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const auto& submission : snapshot.submissions) {
        for (const SourceFile& file : submission->files)
            list.append(QString(QString::number(submission->revision) + u' ' + file.id + u' ' + file.sha256));
    }
    return list;
}

QJsonArray findings(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const Finding& finding : snapshot.findings)
        list.append(QString(finding.id + u' ' + nameOf(finding.state) + u' ' + nameOf(finding.cause) + (finding.material ? u" material" : u"")));
    return list;
}

QJsonArray uncertainties(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const auto& [source, stated] : snapshot.uncertainties)
        list.append(QString(source + u' ' + stated.activityPercent.text() + u' ' + stated.factorPercent.text()));
    return list;
}

/// What was checked, and by which numbers, is a part of what is signed.
QJsonArray changesOfTheCatalogue(const Snapshot& snapshot)
{
    QJsonArray list;
    for (const auto& [check, off] : snapshot.switchedOff)
        list.append(QString(u"off " + check));
    for (const auto& [name, changed] : snapshot.parameters)
        list.append(QString(name + u' ' + changed.value.normalized().text()));
    for (const OwnRule& rule : snapshot.rules) {
        list.append(QJsonArray{rule.check(), rule.observed, rule.relation, rule.expected, rule.scope, rule.tolerancePercent.normalized().text(), nameOf(rule.severity)});
    }
    return list;
}

template <class Part>
QJsonArray texts(const std::vector<Part>& parts)
{
    QJsonArray list;
    for (const Part& part : parts)
        list.append(part.text.english());
    return list;
}

} // namespace

QString hashOf(const StatementFacts& facts, const Statement& statement)
{
    QJsonObject content{
        {QStringLiteral("client"), facts.submission.client.name},
        {QStringLiteral("period"), facts.submission.engagement.period.text()},
        {QStringLiteral("revision"), facts.submission.revision},
        {QStringLiteral("location_tco2e"), facts.inventory.location.toDecimal().text()},
        {QStringLiteral("market_tco2e"), facts.inventory.market.toDecimal().text()},
        {QStringLiteral("threshold_tco2e"), facts.materiality.threshold.toDecimal().text()},
        {QStringLiteral("opinion"), nameOf(statement.opinion)},
        {QStringLiteral("neutral"), nameOf(statement.neutral)},
        {QStringLiteral("conclusion"), texts(statement.conclusion)},
        {QStringLiteral("findings"), findings(facts.snapshot)},
        {QStringLiteral("files"), files(facts.snapshot)},
    };
    // Statements that were signed before uncertainties could be stated keep their hash.
    if (!facts.snapshot.uncertainties.empty())
        content.insert(QStringLiteral("uncertainties"), uncertainties(facts.snapshot));
    if (const QJsonArray changes = changesOfTheCatalogue(facts.snapshot); !changes.isEmpty())
        content.insert(QStringLiteral("catalogue"), changes);
    return sha256(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

} // namespace attest
