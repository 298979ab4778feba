// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/rule_payload.h"

#include "core/trail/payload_reader.h"

namespace attest {

QJsonObject payloadOf(const OwnRule& rule)
{
    return {{QStringLiteral("rule"), rule.id},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("observed"), rule.observed},
            {QStringLiteral("relation"), rule.relation},
            {QStringLiteral("expected"), rule.expected},
            {QStringLiteral("scope"), rule.scope},
            {QStringLiteral("tolerance_percent"), rule.tolerancePercent.text()},
            {QStringLiteral("severity"), nameOf(rule.severity)},
            {QStringLiteral("text"), rule.text}};
}

Result<OwnRule> ruleFrom(const QJsonObject& payload)
{
    PayloadReader reader(payload);
    OwnRule rule;
    rule.id = reader.text("rule");
    rule.title = reader.text("title");
    rule.observed = reader.text("observed");
    rule.relation = reader.text("relation");
    rule.expected = reader.text("expected");
    rule.scope = reader.text("scope");
    const auto tolerance = reader.decimal("tolerance_percent");
    if (!tolerance)
        reader.fail("tolerance_percent");
    rule.tolerancePercent = tolerance.value_or(Decimal());
    rule.severity = reader.word<Severity>("severity");
    rule.text = reader.text("text");
    if (!reader.isGood())
        return reader.failure();
    return rule;
}

} // namespace attest
