// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/check_forms.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "core/commands/own_rules.h"
#include "core/rules/rule_file.h"
#include "core/statement/what_if.h"

#include <QFile>
#include <QSaveFile>

namespace attest::cli {
namespace {

Answer listOf(const Snapshot& snapshot)
{
    QStringList lines;
    for (const OwnRule& rule : snapshot.rules)
        lines << textOf(rule);
    return {QJsonObject{{QStringLiteral("rules"), jsonArray(snapshot.rules, [](const OwnRule& rule) { return jsonOf(rule); })}},
            lines.isEmpty() ? QStringLiteral("no rules") : lines.join(u'\n'), false};
}

Result<std::vector<OwnRule>> rulesIn(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::input, {"the file cannot be read: %1", {file.errorString()}}, {path, {}, 0, {}, {}});
    auto rules = rulesFromFile(file.readAll());
    if (rules)
        return rules;
    Error error = rules.error();
    error.place.file = path;
    return Failure{std::move(error)};
}

Result<void> write(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return failure(ErrorKind::system, {"the file cannot be written: %1", {file.errorString()}}, {path, {}, 0, {}, {}});
}

Result<Answer> exported(const OpenedCase& opened, const QString& path)
{
    const auto written = write(path, rulesToFile(opened.snapshot->rules));
    if (!written)
        return written.failure();
    const auto count = static_cast<qint64>(opened.snapshot->rules.size());
    return Answer{QJsonObject{{QStringLiteral("exported"), count}}, QStringLiteral("%1 rules written").arg(count), false};
}

Result<Answer> tried(const OpenedCase& opened, const QString& path)
{
    auto rules = rulesIn(path);
    if (!rules)
        return rules.failure();
    Trial trial;
    trial.rules = *std::move(rules);
    NoProgress progress;
    AssessmentMemory memory(FactorLibrary::builtIn());
    const auto difference = whatIf(*opened.snapshot, 0, trial, memory, progress);
    if (!difference)
        return difference.failure();
    return Answer{jsonOf(*difference), textOf(*difference), false};
}

Result<Answer> changed(const OpenedCase& opened, const Call& call, const Clock& clock)
{
    const CommandContext context{*opened.file, actorOf(call, *opened.snapshot), clock};
    Result<void> done;
    if (call.words[1] == u"remove") {
        done = removeRule(context, call.words[2], call.value(QStringLiteral("reason")));
    } else {
        const auto rules = rulesIn(call.words[2]);
        if (!rules)
            return rules.failure();
        done = addRules(context, *rules, call.has(QStringLiteral("replace")) ? RuleClash::replace : RuleClash::refuse);
    }
    if (!done)
        return done.failure();
    const auto after = openedAgain(opened);
    return after ? Result<Answer>(listOf(**after)) : after.failure();
}

Result<Answer> rules(const Call& call, const Clock& clock)
{
    static const QStringList acts{QStringLiteral("add"), QStringLiteral("remove"), QStringLiteral("export"), QStringLiteral("try")};
    if (call.words.size() == 2 || (call.words.size() == 3 && !acts.contains(call.words[1])))
        return failure(ErrorKind::usage, "what to do with the rules is not clear", {}, "use: add FILE, remove ID, export FILE or try FILE");
    const bool writes = call.words.size() == 3 && acts.indexOf(call.words[1]) < 2;
    const auto opened = openCase(call.words[0], writes ? CaseFile::Mode::readWrite : CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    if (call.words.size() == 1)
        return listOf(*opened->snapshot);
    if (writes)
        return changed(*opened, call, clock);
    return call.words[1] == u"export" ? exported(*opened, call.words[2]) : tried(*opened, call.words[2]);
}

} // namespace

std::vector<CallDefinition> ruleCalls()
{
    return {
        {"rules", "CASE [add FILE [--replace]|remove ID --reason TEXT|export FILE|try FILE] [--by ID]", 1, 3,
         {QStringLiteral("reason"), QStringLiteral("by")}, {QStringLiteral("replace")},
         "rules of the team's own, as attest-rules/1 files; try writes nothing and says what they would find", rules},
    };
}

} // namespace attest::cli
