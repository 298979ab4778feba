// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <functional>
#include <map>

namespace attest::cli {

/// Exit codes of the command line (dossier.md): a contract.
enum class Exit { done = 0, negative = 1, usage = 2, input = 3, caseFile = 4 };
Exit exitFor(ErrorKind kind);

/// What a call prints when it is done, in both forms; only one of them is shown.
struct Answer {
    QJsonObject json;
    QString text;
    bool negative = false; ///< exit 1: what was asked for is negative
};

/// A parsed call: words in order, options by name (a repeated option keeps all its values).
struct Call {
    QStringList words;
    std::map<QString, QStringList> options;
    bool json = false;

    bool has(const QString& option) const { return options.count(option) > 0; }
    QString value(const QString& option, const QString& otherwise = {}) const;
    QStringList values(const QString& option) const;
};

/// One call of the command line.
struct CallDefinition {
    const char* name;
    const char* words;                 ///< "DOSSIER CASE"
    int fewestWords;
    int mostWords;
    QStringList options;               ///< names that take a value
    QStringList flags;                 ///< names without a value
    const char* purpose;
    std::function<Result<Answer>(const Call&, const Clock&)> run;
};

/// Splits the arguments after the call's name; an unknown option, a missing value or a wrong number of words is an
/// ErrorKind::usage.
Result<Call> parseCall(const CallDefinition& definition, const QStringList& arguments);

/// All calls, in the order of the help text.
std::vector<CallDefinition> calls();

} // namespace attest::cli
