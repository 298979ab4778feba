// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/assessment.h"

#include <map>

namespace attest {
namespace {

struct Figures {
    Quantities quantities;
    Inventory inventory;
};

/// The figures of each revision that is asked for, worked out once.
class FiguresOfRevisions {
public:
    explicit FiguresOfRevisions(const FactorLibrary& library) : m_library(library) {}

    const Figures& of(const Submission& submission)
    {
        const auto known = m_figures.find(submission.revision);
        if (known != m_figures.end())
            return known->second;
        Figures figures{workOut(submission), {}};
        figures.inventory = takeInventory(submission, figures.quantities, m_library);
        return m_figures.emplace(submission.revision, std::move(figures)).first->second;
    }

private:
    const FactorLibrary& m_library;
    std::map<int, Figures> m_figures;
};

/// What a revision's figures are compared with: the revision before it; null for the first.
const Submission* before(const Snapshot& snapshot, int revision)
{
    const Submission* previous = nullptr;
    for (const auto& submission : snapshot.submissions) {
        if (submission->revision < revision && (!previous || submission->revision > previous->revision))
            previous = submission.get();
    }
    return previous;
}

Result<const Submission*> wanted(const Snapshot& snapshot, int revision)
{
    const Submission* submission = revision == 0 ? &snapshot.latest() : snapshot.revision(revision);
    if (submission)
        return submission;
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "The case has no revision %1"), {argument(revision)}}, {},
                   {QT_TRANSLATE_NOOP("core", "its latest is %1"), {argument(snapshot.latest().revision)}});
}

Result<CheckRun> runOn(const Snapshot& snapshot, const Submission& submission, FiguresOfRevisions& figures,
                       const FactorLibrary& library, const QStringList& only, Progress& progress)
{
    const Figures& current = figures.of(submission);
    const Submission* previous = before(snapshot, submission.revision);
    const Figures* earlier = previous ? &figures.of(*previous) : nullptr;
    const Materiality materiality = materialityOf(submission, current.quantities, current.inventory, library);
    const CheckContext context{snapshot, submission, previous, current.quantities, current.inventory,
                               earlier ? &earlier->quantities : nullptr, earlier ? &earlier->inventory : nullptr,
                               library, materiality};
    return runChecks(context, only, progress);
}

} // namespace

Result<CheckRun> checkRevision(const Snapshot& snapshot, int revision, const FactorLibrary& library, const QStringList& only,
                               Progress& progress)
{
    auto submission = wanted(snapshot, revision);
    if (!submission)
        return submission.failure();
    FiguresOfRevisions figures(library);
    return runOn(snapshot, **submission, figures, library, only, progress);
}

Result<std::shared_ptr<const Assessment>> assess(std::shared_ptr<const Snapshot> snapshot, int revision,
                                                 const FactorLibrary& library, Progress& progress)
{
    auto found = wanted(*snapshot, revision);
    if (!found)
        return found.failure();
    const Submission& submission = **found;
    FiguresOfRevisions figures(library);
    auto run = runOn(*snapshot, submission, figures, library, {}, progress);
    if (!run)
        return run.failure();
    const Submission& initial = snapshot->initial();
    const Figures& first = figures.of(initial);
    const Figures& current = figures.of(submission);

    auto result = std::make_shared<Assessment>();
    result->snapshot = snapshot;
    result->revision = submission.revision;
    result->quantities = current.quantities;
    result->inventory = current.inventory;
    result->materiality = materialityOf(submission, current.quantities, current.inventory, library);
    result->run = std::move(*run);
    result->deviation = deviationTable(initial, first.quantities, first.inventory, submission, current.quantities, current.inventory, snapshot->findings);
    result->statement = conclude({*snapshot, submission, result->quantities, result->inventory, result->materiality,
                                  result->run, result->deviation});
    return std::shared_ptr<const Assessment>(std::move(result));
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
