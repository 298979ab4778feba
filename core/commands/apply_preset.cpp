// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/apply_preset.h"

#include "core/checks/presets.h"
#include "core/commands/parameter_steps.h"

#include <QStringList>

namespace attest {
namespace {

Failure unknownPreset(const QString& id)
{
    QStringList known;
    for (const Preset& preset : presets())
        known << QLatin1String(preset.id);
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no preset “%1”"), {id}}, {},
                   {QT_TRANSLATE_NOOP("core", "There are: %1"), {known.join(QStringLiteral(", "))}});
}

/// The trail keeps plain text: the preset's own reason is written down in English after the one given.
QString because(const QString& reason, const Preset& preset, const Message& clause)
{
    return reason.trimmed() + u" (" + QLatin1String(preset.id) + u": " + clause.english() + u')';
}

std::vector<Step> stepsTo(const Preset& preset, const CaseState& state, const QString& reason)
{
    std::vector<Step> steps;
    for (const PresetValue& value : preset.values) {
        const QString name = QLatin1String(value.name);
        const auto changed = state.parameters.find(name);
        if (changed == state.parameters.end() || !(changed->second.value == value.value))
            steps.push_back(parameterStep(name, value.value, because(reason, preset, value.reason)));
    }
    for (const PresetSwitch& off : preset.off) {
        const QString check = QLatin1String(off.check);
        if (state.switchedOff.count(check) == 0)
            steps.push_back(switchStep(check, false, because(reason, preset, off.reason)));
    }
    return steps;
}

} // namespace

Result<int> applyPreset(const CommandContext& context, const QString& preset, const QString& reason)
{
    const Preset* found = findPreset(preset);
    if (found == nullptr)
        return unknownPreset(preset);
    if (const auto given = requireReason(reason); !given)
        return given.failure();
    const auto state = context.file.state();
    if (!state)
        return state.failure();
    const std::vector<Step> steps = stepsTo(*found, *state, reason);
    const auto after = performAll(context, steps);
    return after ? Result<int>(static_cast<int>(steps.size())) : after.failure();
}

} // namespace attest
