// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/own_rules.h"

#include "core/commands/perform.h"
#include "core/rules/rule_problems.h"
#include "core/trail/rule_payload.h"

#include <algorithm>

namespace attest {
namespace {

bool has(const CaseState& state, const QString& id)
{
    return std::any_of(state.rules.begin(), state.rules.end(), [&](const OwnRule& rule) { return rule.id == id; });
}

Step additionOf(const OwnRule& rule, RuleClash clash)
{
    return {Act::addRule, [rule, clash](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto usable = requireUsable(rule); !usable)
            return usable.failure();
        if (clash == RuleClash::refuse && has(state, rule.id))
            return failure(ErrorKind::refused, {QT_TRANSLATE_NOOP("core", "The case has a rule “%1” already"), {rule.id}}, {},
                           QT_TRANSLATE_NOOP("core", "Give it another id, or replace it"));
        return payloadOf(rule);
    }};
}

} // namespace

Result<void> addRule(const CommandContext& context, const OwnRule& rule, RuleClash clash)
{
    return addRules(context, {rule}, clash);
}

Result<void> addRules(const CommandContext& context, const std::vector<OwnRule>& rules, RuleClash clash)
{
    std::vector<Step> steps;
    for (const OwnRule& rule : rules)
        steps.push_back(additionOf(rule, clash));
    return done(performAll(context, steps));
}

Result<void> removeRule(const CommandContext& context, const QString& id, const QString& reason)
{
    return done(perform(context, Act::removeRule, [&](const CaseState& state, CaseTransaction&) -> Result<QJsonObject> {
        if (const auto given = requireReason(reason); !given)
            return given.failure();
        if (!has(state, id))
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The case has no rule “%1”"), {id}});
        return QJsonObject{{QStringLiteral("rule"), id}, {QStringLiteral("reason"), reason.trimmed()}};
    }));
}

} // namespace attest
