// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/assessment.h"

#include <algorithm>

namespace attest {
namespace {

using SubmissionOf = std::shared_ptr<const Submission>;

/// What a revision's figures are compared with: the revision before it; null for the first.
SubmissionOf before(const Snapshot& snapshot, int revision)
{
    SubmissionOf previous;
    for (const SubmissionOf& submission : snapshot.submissions) {
        if (submission->revision < revision && (!previous || submission->revision > previous->revision))
            previous = submission;
    }
    return previous;
}

Result<SubmissionOf> wanted(const Snapshot& snapshot, int revision)
{
    const auto& all = snapshot.submissions;
    const auto found = revision == 0 ? std::prev(all.end())
                                     : std::find_if(all.begin(), all.end(), [&](const SubmissionOf& one) { return one->revision == revision; });
    if (found != all.end())
        return *found;
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The case has no revision %1"), {argument(revision)}}, {},
                   {QT_TRANSLATE_NOOP("core", "its latest is %1"), {argument(snapshot.latest().revision)}});
}

Result<CheckRun> runOn(const Snapshot& snapshot, const SubmissionOf& submission, AssessmentMemory& memory, const QStringList& only,
                       Progress& progress)
{
    const SubmissionOf previous = before(snapshot, submission->revision);
    const auto earlier = previous ? memory.figures(previous) : nullptr;
    const auto current = memory.figures(submission);
    const CheckContext context{snapshot, *submission, previous.get(), current->quantities, current->inventory, current->series,
                               earlier ? &earlier->quantities : nullptr, earlier ? &earlier->inventory : nullptr,
                               memory.library(), current->materiality};
    RunOptions options;
    options.only = only;
    options.memory = &memory.checks();
    return runChecks(context, options, progress);
}

/// Of a caller who keeps the library himself.
AssessmentMemory memoryOnce(const FactorLibrary& library)
{
    return AssessmentMemory(std::shared_ptr<const FactorLibrary>(std::shared_ptr<const FactorLibrary>(), &library));
}

} // namespace

Result<CheckRun> checkRevision(const Snapshot& snapshot, int revision, AssessmentMemory& memory, const QStringList& only, Progress& progress)
{
    const auto submission = wanted(snapshot, revision);
    return submission ? runOn(snapshot, *submission, memory, only, progress) : submission.failure();
}

Result<CheckRun> checkRevision(const Snapshot& snapshot, int revision, const FactorLibrary& library, const QStringList& only,
                               Progress& progress)
{
    AssessmentMemory memory = memoryOnce(library);
    return checkRevision(snapshot, revision, memory, only, progress);
}

Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Snapshot> snapshot, int revision, AssessmentMemory& memory,
                                                 Progress& progress)
{
    const auto submission = wanted(*snapshot, revision);
    if (!submission)
        return submission.failure();
    auto run = runOn(*snapshot, *submission, memory, {}, progress);
    if (!run)
        return run.failure();
    const auto first = memory.figures(snapshot->submissions.front());
    const auto current = memory.figures(*submission);

    auto result = std::make_shared<Assessment>();
    result->snapshot = snapshot;
    result->revision = (*submission)->revision;
    result->quantities = current->quantities;
    result->inventory = current->inventory;
    result->materiality = current->materiality;
    result->run = std::move(*run);
    result->deviation = deviationTable(*first->submission, first->quantities, first->inventory, **submission, current->quantities,
                                       current->inventory, snapshot->findings);
    result->statement = conclude({*snapshot, **submission, result->quantities, result->inventory, result->materiality,
                                  result->run, result->deviation});
    return std::shared_ptr<const Assessment>(std::move(result));
}

Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Snapshot> snapshot, int revision,
                                                 const FactorLibrary& library, Progress& progress)
{
    AssessmentMemory memory = memoryOnce(library);
    return assess(std::move(snapshot), revision, memory, progress);
}

std::optional<Issue> differentIssue(const Assessment& assessment)
{
    const auto& issued = assessment.snapshot->issued;
    const bool sealed = !issued.empty() && validSignOff(*assessment.snapshot, TeamRole::signatory, issued.back().hash);
    if (!sealed || issued.back().hash == assessment.statement.hash)
        return std::nullopt;
    return issued.back();
}

} // namespace attest
