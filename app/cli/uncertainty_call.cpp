// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/opened_case.h"
#include "app/cli/uncertainty_forms.h"
#include "core/commands/set_uncertainty.h"
#include "core/statement/statement_uncertainty.h"

#include <limits>

namespace attest::cli {
namespace {

Failure wrongAct()
{
    return failure(ErrorKind::usage, "wrong number of arguments", {},
                   "use: attest-cli uncertainty CASE [set SOURCE --activity P --factor P --reason TEXT|clear SOURCE --reason TEXT]");
}

/// A whole number within limits, or what stands otherwise.
Result<quint64> numberOf(const Call& call, const char* name, quint64 least, quint64 most, quint64 otherwise)
{
    const QString option = QLatin1String(name);
    if (!call.has(option))
        return otherwise;
    bool isNumber = false;
    const quint64 number = call.value(option).toULongLong(&isNumber);
    if (isNumber && number >= least && number <= most)
        return number;
    return failure(ErrorKind::usage, {"“%1” is not a whole number for --%2", {call.value(option), option}}, {},
                   {"use a number from %1 to %2", {QString::number(least), QString::number(most)}});
}

Result<MonteCarloSettings> settingsOf(const Call& call)
{
    MonteCarloSettings settings;
    const auto runs = numberOf(call, "runs", MonteCarloSettings::kFewestRuns, MonteCarloSettings::kMostRuns, static_cast<quint64>(settings.runs));
    if (!runs)
        return runs.failure();
    const auto seed = numberOf(call, "seed", 0, std::numeric_limits<quint64>::max(), settings.seed);
    if (!seed)
        return seed.failure();
    settings.runs = static_cast<int>(*runs);
    settings.seed = *seed;
    return settings;
}

Result<Decimal> percentOf(const Call& call, const char* name)
{
    const QString text = call.value(QLatin1String(name));
    const auto percent = Decimal::parse(text);
    if (percent)
        return *percent;
    return failure(ErrorKind::usage, {"“%1” is not a number for --%2", {text, QString::fromLatin1(name)}}, {}, "give the half-width of the 95 % interval in percent");
}

Result<Answer> answer(const OpenedCase& opened, const Call& call)
{
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    const auto settings = settingsOf(call);
    if (!settings)
        return settings.failure();
    const auto assessment = assessmentOf(opened, *revision);
    if (!assessment)
        return assessment.failure();
    const UncertaintyAnalysis analysis = uncertaintyOf(**assessment, *settings);
    return Answer{jsonOf(analysis, (*assessment)->materiality), textOf(analysis), false};
}

Result<void> write(const OpenedCase& opened, const Call& call, const Clock& clock)
{
    const bool sets = call.words[1] == u"set";
    if (call.words.size() != 3 || (!sets && call.words[1] != u"clear"))
        return wrongAct();
    const QString& source = call.words[2];
    if (!opened.snapshot->latest().source(source))
        return failure(ErrorKind::usage, {"there is no source “%1”", {source}});
    std::optional<StatedUncertainty> stated;
    if (sets) {
        const auto activity = percentOf(call, "activity");
        const auto factor = percentOf(call, "factor");
        if (!activity || !factor)
            return activity ? factor.failure() : activity.failure();
        stated = StatedUncertainty{*activity, *factor};
    }
    return setUncertainty({*opened.file, actorOf(call, *opened.snapshot), clock}, source, stated, call.value(QStringLiteral("reason")));
}

Result<Answer> uncertainty(const Call& call, const Clock& clock)
{
    const bool writes = call.words.size() > 1;
    auto opened = openCase(call.words[0], writes ? CaseFile::Mode::readWrite : CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    if (!writes)
        return answer(*opened, call);
    if (const auto written = write(*opened, call, clock); !written)
        return written.failure();
    auto after = openedAgain(*opened);
    if (!after)
        return after.failure();
    opened->snapshot = *std::move(after);
    return answer(*opened, call);
}

} // namespace

std::vector<CallDefinition> uncertaintyCalls()
{
    return {
        {"uncertainty", "CASE [set SOURCE --activity P --factor P|clear SOURCE] [--reason TEXT] [--by ID] [--runs N] [--seed S] [--revision N]", 1, 3,
         {QStringLiteral("activity"), QStringLiteral("factor"), QStringLiteral("reason"), QStringLiteral("by"), QStringLiteral("runs"), QStringLiteral("seed"),
          QStringLiteral("revision")}, {},
         "how uncertain the emissions are (IPCC approaches 1 and 2), key categories, and whether it reaches materiality", uncertainty},
    };
}

} // namespace attest::cli
