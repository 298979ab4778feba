// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"
#include "core/commands/issue_statement.h"
#include "core/commands/reopen.h"
#include "core/commands/sign.h"
#include "core/domain/names.h"
#include "core/statement/statement_uncertainty.h"

namespace attest::cli {
namespace {

Result<Answer> statement(const Call& call, const Clock&)
{
    const auto opened = openCase(call.words[0], CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    const auto assessment = assessmentOf(*opened, *revision);
    if (!assessment)
        return assessment.failure();
    const Statement& made = (*assessment)->statement;
    const UncertaintyAnalysis uncertainty = uncertaintyOf(**assessment);
    QJsonObject json = jsonOf(made);
    json.insert(QStringLiteral("uncertainty"), QJsonObject{{QStringLiteral("reaches_materiality"), nameOf(uncertainty.reaches)},
                                                           {QStringLiteral("verdict"), uncertainty.verdict.english()}});
    return Answer{json, QString(textOf(made) + u'\n' + uncertainty.verdict.english()), !made.blocking.empty()};
}

Result<Answer> signStatement(const Call& call, const Clock& clock)
{
    const auto role = named<TeamRole>(call.words[1]);
    if (!role)
        return failure(ErrorKind::usage, {"“%1” is not a role", {call.words[1]}}, {}, {"use one of: %1", {namesOf<TeamRole>().join(u", ")}});
    if (!call.has(QStringLiteral("by")))
        return failure(ErrorKind::usage, "nobody is named who signs", {}, "give --by ID of a team member");
    auto opened = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, 0);
    if (!assessment)
        return assessment.failure();
    const QString by = call.value(QStringLiteral("by"));
    const auto signOff = sign({*opened->file, by, clock}, *role, by, (*assessment)->statement);
    if (!signOff)
        return signOff.failure();
    return Answer{jsonOf(*signOff), QStringLiteral("%1 signed as %2").arg(by, nameOf(*role)), false};
}

Result<Answer> issue(const Call& call, const Clock& clock)
{
    auto opened = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, 0);
    if (!assessment)
        return assessment.failure();
    const auto issued = issueStatement({*opened->file, actorOf(call, *opened->snapshot), clock}, (*assessment)->statement);
    if (!issued)
        return issued.failure();
    return Answer{QJsonObject{{QStringLiteral("number"), issued->number}, {QStringLiteral("revision"), issued->revision},
                              {QStringLiteral("hash"), issued->hash}, {QStringLiteral("at"), issued->at.toUTC().toString(Qt::ISODateWithMs)}},
                  QStringLiteral("issued as %1").arg(issued->number), false};
}

Result<Answer> reopenCase(const Call& call, const Clock& clock)
{
    auto opened = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!opened)
        return opened.failure();
    const auto done = reopen({*opened->file, actorOf(call, *opened->snapshot), clock}, call.value(QStringLiteral("note")));
    if (!done)
        return done.failure();
    return Answer{QJsonObject{{QStringLiteral("reopened"), true}}, QStringLiteral("reopened"), false};
}

} // namespace

std::vector<CallDefinition> statementCalls()
{
    const QStringList by{QStringLiteral("by")};
    return {
        {"statement", "CASE [--revision N]", 1, 1, {QStringLiteral("revision")}, {}, "opinion and neutrality determination, or what blocks them", statement},
        {"sign", "CASE ROLE --by ID", 2, 2, by, {}, "a sign-off, in its forced order: lead-verifier, independent-reviewer, signatory", signStatement},
        {"issue", "CASE [--by ID]", 1, 1, by, {}, "seal the statement", issue},
        {"reopen", "CASE --note REASON [--by ID]", 1, 1, {QStringLiteral("by"), QStringLiteral("note")}, {}, "open an issued case again", reopenCase},
    };
}

} // namespace attest::cli
