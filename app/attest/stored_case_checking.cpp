// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/attest/stored_case_acts.h"

#include "core/commands/apply_preset.h"
#include "core/commands/own_rules.h"
#include "core/commands/sample_acts.h"
#include "core/commands/set_parameter.h"
#include "core/commands/switch_check.h"

namespace attest {

void StoredCaseActs::tryOut(const Trial& trial, Differences done)
{
    if (!m_case)
        return;
    const auto compare = [turn = m_turn, stored = m_case, revision = m_revision, trial](Progress& progress) {
        const std::lock_guard lock(*turn);
        return stored->tryOut(trial, revision, progress);
    };
    m_tasks.run(QT_TRANSLATE_NOOP("core", "Working out what would change"), this, compare, std::move(done));
}

void StoredCaseActs::setParameter(const QString& name, const std::optional<Decimal>& value, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Changing a parameter"),
            [name, value, reason](const CommandContext& context) { return attest::setParameter(context, name, value, reason); }, std::move(done));
}

void StoredCaseActs::applyPreset(const QString& preset, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Taking a preset"),
            [preset, reason](const CommandContext& context) { return outcomeOf(attest::applyPreset(context, preset, reason)); }, std::move(done));
}

void StoredCaseActs::switchCheck(const QString& check, bool on, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Switching a check"),
            [check, on, reason](const CommandContext& context) { return attest::switchCheck(context, check, on, reason); }, std::move(done));
}

void StoredCaseActs::addRules(const std::vector<OwnRule>& rules, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Adding rules"),
            [rules](const CommandContext& context) { return attest::addRules(context, rules, RuleClash::replace); }, std::move(done));
}

void StoredCaseActs::removeRule(const QString& rule, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Removing a rule"),
            [rule, reason](const CommandContext& context) { return attest::removeRule(context, rule, reason); }, std::move(done));
}

void StoredCaseActs::setUncertainty(const QString& source, const std::optional<StatedUncertainty>& stated, const QString& reason, Done done)
{
    perform(QT_TRANSLATE_NOOP("core", "Stating an uncertainty"),
            [source, stated, reason](const CommandContext& context) { return attest::setUncertainty(context, source, stated, reason); }, std::move(done));
}

void StoredCaseActs::performOn(const Message& name, PopulationKind kind, const Unit& unit, PopulationCommand command, Done done)
{
    const auto work = [by = actor(), kind, unit, command = std::move(command), &clock = m_clock](StoredCase& stored, Progress&) {
        const Population population = stored.population(kind, unit);
        return stored.perform(by, clock, [&](const CommandContext& context) { return command(context, population); });
    };
    change(name, work, m_revision, std::move(done));
}

void StoredCaseActs::drawSample(const SampleOrder& order, Done done)
{
    performOn(QT_TRANSLATE_NOOP("core", "Drawing a sample"), order.kind, order.unit,
              [order](const CommandContext& context, const Population& population) {
                  return outcomeOf(attest::drawSample(context, population, order.plan, order.size, order.reason));
              },
              std::move(done));
}

void StoredCaseActs::extendSample(const QString& sample, int more, const QString& reason, Done done)
{
    const auto of = sampleNamed(sample);
    if (!of)
        return;
    performOn(QT_TRANSLATE_NOOP("core", "Extending a sample"), of->first, of->second,
              [sample, more, reason](const CommandContext& context, const Population& population) {
                  return outcomeOf(attest::extendSample(context, sample, population, more, reason));
              },
              std::move(done));
}

void StoredCaseActs::testRecords(const QString& sample, const std::vector<TestResult>& results, Done done)
{
    const auto of = sampleNamed(sample);
    if (!of)
        return;
    performOn(QT_TRANSLATE_NOOP("core", "Writing down tests"), of->first, of->second,
              [sample, results](const CommandContext& context, const Population& population) {
                  return outcomeOf(attest::testRecords(context, sample, population, results));
              },
              std::move(done));
}

std::optional<std::pair<PopulationKind, Unit>> StoredCaseActs::sampleNamed(const QString& id) const
{
    if (!m_view.assessment)
        return std::nullopt;
    for (const Sample& sample : m_view.assessment->snapshot->samples) {
        const auto kind = populationNamed(sample.population);
        const auto unit = Unit::find(sample.unit);
        if (sample.id == id && kind && unit)
            return std::pair(*kind, *unit);
    }
    return std::nullopt;
}

} // namespace attest
