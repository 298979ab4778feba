// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_file.h"

#include "core/dossier/json_object.h"
#include "core/rules/rule_problems.h"

#include <QJsonDocument>

#include <set>

namespace attest {
namespace {

const QString& format()
{
    static const QString name = QStringLiteral("attest-rules/1");
    return name;
}

QJsonObject jsonOf(const OwnRule& rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("observed"), rule.observed},
            {QStringLiteral("relation"), rule.relation},
            {QStringLiteral("expected"), rule.expected},
            {QStringLiteral("scope"), rule.scope},
            {QStringLiteral("tolerance_percent"), rule.tolerancePercent.text()},
            {QStringLiteral("severity"), nameOf(rule.severity)},
            {QStringLiteral("text"), rule.text}};
}

OwnRule ruleOf(const JsonObject& json)
{
    json.allow({QStringLiteral("id"), QStringLiteral("title"), QStringLiteral("observed"), QStringLiteral("relation"), QStringLiteral("expected"),
                QStringLiteral("scope"), QStringLiteral("tolerance_percent"), QStringLiteral("severity"), QStringLiteral("text")});
    OwnRule rule;
    rule.id = json.requiredText("id");
    rule.title = json.requiredText("title");
    rule.observed = json.requiredText("observed");
    rule.relation = json.requiredText("relation");
    rule.expected = json.requiredText("expected");
    rule.scope = json.requiredText("scope");
    rule.tolerancePercent = json.requiredDecimal("tolerance_percent");
    rule.severity = json.word<Severity>("severity");
    rule.text = json.requiredText("text");
    return rule;
}

/// The reader of JSON speaks of dossier.json; which file it is the caller knows.
Failure ofRules(Error error)
{
    error.place.file.clear();
    return {std::move(error)};
}

void requireGood(const JsonObject& json, const OwnRule& rule, std::set<QString>& ids)
{
    if (!ids.insert(rule.id).second)
        json.report("id", {QT_TRANSLATE_NOOP("core", "The rule “%1” stands twice"), {rule.id}});
    if (const auto usable = requireUsable(rule); !usable)
        json.report("id", usable.error().what);
}

} // namespace

QByteArray rulesToFile(const std::vector<OwnRule>& rules)
{
    QJsonArray array;
    for (const OwnRule& rule : rules)
        array.append(jsonOf(rule));
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format()}, {QStringLiteral("rules"), array}}).toJson(QJsonDocument::Indented);
}

Result<std::vector<OwnRule>> rulesFromFile(const QByteArray& json)
{
    const auto parsed = parseJsonObject(json);
    if (!parsed)
        return ofRules(parsed.error());
    JsonProblem problem;
    const JsonObject root(*parsed, {}, problem);
    root.allow({QStringLiteral("format"), QStringLiteral("rules")});
    if (root.requiredText("format") != format())
        root.report("format", {QT_TRANSLATE_NOOP("core", "The format must be “%1”"), {format()}});
    std::vector<OwnRule> rules;
    std::set<QString> ids;
    for (const JsonObject& one : root.objects("rules")) {
        rules.push_back(ruleOf(one));
        if (!problem.error())
            requireGood(one, rules.back(), ids);
    }
    if (problem.error())
        return ofRules(*problem.error());
    return rules;
}

} // namespace attest
