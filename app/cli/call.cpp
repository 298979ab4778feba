// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/call.h"

#include "app/cli/calls.h"

namespace attest::cli {
namespace {

Failure usage(const CallDefinition& definition, Message what)
{
    return failure(ErrorKind::usage, std::move(what), {},
                   {"use: attest-cli %1 %2", {QLatin1String(definition.name), QString::fromUtf8(definition.words)}});
}

} // namespace

Exit exitFor(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::refused: return Exit::negative;
    case ErrorKind::usage: return Exit::usage;
    case ErrorKind::input: return Exit::input;
    case ErrorKind::caseFile: return Exit::caseFile;
    case ErrorKind::cancelled: return Exit::negative;
    case ErrorKind::system: return Exit::input;
    }
    Q_UNREACHABLE();
}

QString Call::value(const QString& option, const QString& otherwise) const
{
    const auto found = options.find(option);
    return found == options.end() ? otherwise : found->second.last();
}

QStringList Call::values(const QString& option) const
{
    const auto found = options.find(option);
    return found == options.end() ? QStringList() : found->second;
}

Result<Call> parseCall(const CallDefinition& definition, const QStringList& arguments)
{
    Call call;
    bool onlyWords = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString& argument = arguments[i];
        if (onlyWords || !argument.startsWith(u"--")) {
            call.words << argument;
        } else if (argument == u"--") {
            onlyWords = true;
        } else if (argument == u"--json") {
            call.json = true;
        } else if (definition.flags.contains(argument.mid(2))) {
            call.options[argument.mid(2)] << QString();
        } else if (!definition.options.contains(argument.mid(2))) {
            return usage(definition, {"unknown option %1", {argument}});
        } else if (i + 1 == arguments.size()) {
            return usage(definition, {"option %1 needs a value", {argument}});
        } else {
            call.options[argument.mid(2)] << arguments[++i];
        }
    }
    if (call.words.size() < definition.fewestWords || call.words.size() > definition.mostWords)
        return usage(definition, "wrong number of arguments");
    return call;
}

std::vector<CallDefinition> calls()
{
    std::vector<CallDefinition> all;
    for (auto&& group : {importCalls(), intakeCalls(), caseCalls(), parameterCalls(), ruleCalls(), findingCalls(), sampleCalls(), uncertaintyCalls(), statementCalls(), reportCalls(), evidenceCalls()})
        all.insert(all.end(), group.begin(), group.end());
    return all;
}

} // namespace attest::cli
