// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/what_if.h"

#include "core/checks/check_title.h"
#include "core/checks/parameters.h"
#include "core/rules/rule_problems.h"
#include "core/statement/assessment.h"

#include <algorithm>

namespace attest {
namespace {

Result<void> tryParameters(Snapshot& snapshot, const Trial& trial)
{
    for (const auto& [name, value] : trial.parameters) {
        const auto known = findParameter(name);
        if (!known)
            return known.failure();
        if (!value) {
            snapshot.parameters.erase(name);
            continue;
        }
        if (const auto acceptable = requireAcceptable(name, *value); !acceptable)
            return acceptable.failure();
        snapshot.parameters[name].value = *value;
    }
    return {};
}

Result<void> tryRules(Snapshot& snapshot, const Trial& trial)
{
    for (const QString& id : trial.rulesRemoved) {
        if (std::erase_if(snapshot.rules, [&](const OwnRule& rule) { return rule.id == id; }) == 0)
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The case has no rule “%1”"), {id}});
    }
    for (const OwnRule& rule : trial.rules) {
        if (const auto usable = requireUsable(rule); !usable)
            return usable.failure();
        const auto same = std::find_if(snapshot.rules.begin(), snapshot.rules.end(), [&](const OwnRule& other) { return other.id == rule.id; });
        if (same == snapshot.rules.end())
            snapshot.rules.push_back(rule);
        else
            *same = rule;
    }
    return {};
}

Result<void> trySwitches(Snapshot& snapshot, const Trial& trial)
{
    for (const auto& [check, on] : trial.switches) {
        if (!isCheck(check, snapshot.rules))
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no check “%1”"), {check}});
        if (on)
            snapshot.switchedOff.erase(check);
        else
            snapshot.switchedOff.emplace(check, SwitchedOff());
    }
    return {};
}

} // namespace

void Trial::add(const Preset& preset)
{
    for (const PresetValue& value : preset.values)
        parameters[QLatin1String(value.name)] = value.value;
    for (const PresetSwitch& off : preset.off)
        switches[QLatin1String(off.check)] = false;
}

Result<std::shared_ptr<const Snapshot>> tried(const Snapshot& snapshot, const Trial& trial)
{
    auto changed = std::make_shared<Snapshot>(snapshot);
    for (const auto& step : {tryParameters, tryRules, trySwitches}) {
        if (const auto done = step(*changed, trial); !done)
            return done.failure();
    }
    return std::shared_ptr<const Snapshot>(std::move(changed));
}

Result<RunDifference> whatIf(const Snapshot& snapshot, int revision, const Trial& trial, AssessmentMemory& memory, Progress& progress)
{
    const auto other = tried(snapshot, trial);
    if (!other)
        return other.failure();
    const auto before = checkRevision(snapshot, revision, memory, {}, progress);
    if (!before)
        return before.failure();
    const auto after = checkRevision(**other, revision, memory, {}, progress);
    return after ? Result<RunDifference>(compareRuns(*before, *after)) : after.failure();
}

} // namespace attest
