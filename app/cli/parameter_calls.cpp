// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/check_forms.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "core/commands/apply_preset.h"
#include "core/commands/set_parameter.h"
#include "core/commands/switch_check.h"
#include "core/statement/what_if.h"

namespace attest::cli {
namespace {

Answer listOf(const Snapshot& snapshot)
{
    QStringList lines;
    const auto parameters = parametersIn(snapshot);
    for (const ParameterInCase& parameter : parameters)
        lines << textOf(parameter);
    QJsonArray off;
    for (const auto& [check, by] : snapshot.switchedOff) {
        off.append(jsonOf(check, by));
        lines << textOf(check, by);
    }
    const Preset* fitting = presetFor(snapshot.latest().engagement.criteria);
    return {QJsonObject{{QStringLiteral("parameters"), jsonArray(parameters, [](const ParameterInCase& one) { return jsonOf(one); })},
                        {QStringLiteral("off"), off},
                        {QStringLiteral("presets"), jsonArray(presets(), [](const Preset& one) { return jsonOf(one); })},
                        {QStringLiteral("fitting_preset"), fitting != nullptr ? QJsonValue(QLatin1String(fitting->id)) : QJsonValue()}},
            lines.join(u'\n'), false};
}

Failure wrongAct()
{
    return failure(ErrorKind::usage, "what to do with the parameters is not clear", {}, "use: set NAME VALUE, reset NAME, preset NAME, off CHECK or on CHECK");
}

/// What one call asks for, said once for the trial and once for the command.
struct Wish {
    Trial trial;
    std::function<Result<void>(const CommandContext&, const QString& reason)> command;
};

Result<Wish> wishToSet(const QString& name, const QString& written)
{
    const auto value = Decimal::parse(written);
    if (!value)
        return failure(ErrorKind::usage, {"“%1” is not a number", {written}}, {}, "write it with a point and without grouping");
    Wish wish;
    wish.trial.parameters[name] = *value;
    wish.command = [=](const CommandContext& context, const QString& reason) { return setParameter(context, name, value, reason); };
    return wish;
}

Wish wishToReset(const QString& name)
{
    Wish wish;
    wish.trial.parameters[name] = std::nullopt;
    wish.command = [=](const CommandContext& context, const QString& reason) { return setParameter(context, name, {}, reason); };
    return wish;
}

Wish wishForPreset(const QString& id)
{
    Wish wish;
    if (const Preset* preset = findPreset(id))
        wish.trial.add(*preset);
    wish.command = [=](const CommandContext& context, const QString& reason) {
        const auto applied = applyPreset(context, id, reason);
        return applied ? Result<void>() : Result<void>(applied.failure());
    };
    return wish;
}

Wish wishToSwitch(const QString& check, bool on)
{
    Wish wish;
    wish.trial.switches[check] = on;
    wish.command = [=](const CommandContext& context, const QString& reason) { return switchCheck(context, check, on, reason); };
    return wish;
}

Result<Wish> wishOf(const Call& call)
{
    const QString& act = call.words[1];
    if (act == u"set" && call.words.size() == 4)
        return wishToSet(call.words[2], call.words[3]);
    if (call.words.size() != 3)
        return wrongAct();
    if (act == u"reset")
        return wishToReset(call.words[2]);
    if (act == u"preset")
        return wishForPreset(call.words[2]);
    if (act == u"on" || act == u"off")
        return wishToSwitch(call.words[2], act == u"on");
    return wrongAct();
}

Result<Answer> tryOut(const OpenedCase& opened, const Trial& trial)
{
    NoProgress progress;
    AssessmentMemory memory(FactorLibrary::builtIn());
    const auto difference = whatIf(*opened.snapshot, 0, trial, memory, progress);
    if (!difference)
        return difference.failure();
    return Answer{jsonOf(*difference), textOf(*difference), false};
}

Result<Answer> parameters(const Call& call, const Clock& clock)
{
    const bool writes = call.words.size() > 1 && !call.has(QStringLiteral("what-if"));
    const auto opened = openCase(call.words[0], writes ? CaseFile::Mode::readWrite : CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    if (call.words.size() == 1)
        return listOf(*opened->snapshot);
    const auto wish = wishOf(call);
    if (!wish)
        return wish.failure();
    if (!writes && call.words[1] == u"preset" && findPreset(call.words[2]) == nullptr)
        return failure(ErrorKind::usage, {"there is no preset “%1”", {call.words[2]}}, {}, "attest-cli parameters CASE --json lists them");
    if (!writes)
        return tryOut(*opened, wish->trial);
    const auto done = wish->command({*opened->file, actorOf(call, *opened->snapshot), clock}, call.value(QStringLiteral("reason")));
    if (!done)
        return done.failure();
    const auto after = openedAgain(*opened);
    return after ? Result<Answer>(listOf(**after)) : after.failure();
}

} // namespace

std::vector<CallDefinition> parameterCalls()
{
    return {
        {"parameters", "CASE [set NAME VALUE|reset NAME|preset NAME|off CHECK|on CHECK] [--reason TEXT] [--by ID] [--what-if]", 1, 4,
         {QStringLiteral("reason"), QStringLiteral("by")}, {QStringLiteral("what-if")},
         "the numbers that checks decide by, with who changed them and why; --what-if writes nothing and says what would appear and vanish", parameters},
    };
}

} // namespace attest::cli
