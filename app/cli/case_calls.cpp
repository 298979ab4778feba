// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"

namespace attest::cli {
namespace {

const QStringList kRevision{QStringLiteral("revision")};

bool needsAnswer(const CheckRun& run)
{
    return std::any_of(run.discrepancies.begin(), run.discrepancies.end(), [](const Discrepancy& d) { return d.severity != Severity::note; });
}

Result<Answer> check(const Call& call, const Clock&)
{
    const auto opened = openCase(call.words[0], CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    NoProgress progress;
    const auto run = checkRevision(*opened->snapshot, *revision, *FactorLibrary::builtIn(), call.values(QStringLiteral("only")), progress);
    if (!run)
        return run.failure();
    return Answer{jsonOf(*run), textOf(*run), needsAnswer(*run)};
}

/// For the calls that show a part of the assessment.
Result<std::shared_ptr<const Assessment>> assessed(const Call& call)
{
    const auto opened = openCase(call.words[0], CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    return assessmentOf(*opened, *revision);
}

Result<Answer> inventory(const Call& call, const Clock&)
{
    const auto assessment = assessed(call);
    if (!assessment)
        return assessment.failure();
    return Answer{inventoryJson(**assessment), inventoryText(**assessment), false};
}

Result<Answer> explainNumber(const Call& call, const Clock&)
{
    const auto assessment = assessed(call);
    if (!assessment)
        return assessment.failure();
    const auto derivation = explain(**assessment, call.words[1]);
    if (!derivation) {
        return failure(ErrorKind::usage, {"there is no number “%1”", {call.words[1]}}, {},
                       {"use one of: %1", {explainable(**assessment).join(u", ")}});
    }
    return Answer{jsonOf(*derivation), textOf(*derivation), false};
}

Result<Answer> deviation(const Call& call, const Clock&)
{
    const auto assessment = assessed(call);
    if (!assessment)
        return assessment.failure();
    return Answer{jsonOf((*assessment)->deviation), textOf((*assessment)->deviation), false};
}

} // namespace

std::vector<CallDefinition> caseCalls()
{
    return {
        {"check", "CASE [--only ID]… [--revision N]", 1, 1, {QStringLiteral("only"), QStringLiteral("revision")}, {}, "run the cross-checks", check},
        {"inventory", "CASE [--revision N]", 1, 1, kRevision, {}, "emissions by source, category and gas, both views", inventory},
        {"explain", "CASE NUMBER [--revision N]", 2, 2, kRevision, {}, "the way of one number down to file, sheet and cell (total.market, source.ID.location …)", explainNumber},
        {"deviation", "CASE [--revision N]", 1, 1, kRevision, {}, "first submission against the verified result", deviation},
    };
}

} // namespace attest::cli
