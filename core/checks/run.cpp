// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/run.h"

#include "core/base/threads.h"
#include "core/checks/answer.h"
#include "core/checks/rule_check.h"

#include <new>

namespace attest {
namespace {

/// One check of the run, on its way from question to coverage row.
struct Job {
    QString id;
    std::function<CheckOutcome(const CheckContext&)> run;
    CheckInputs inputs;
    Message notRun;                        ///< why it has no answer
    const CheckOutcome* known = nullptr;   ///< from the memory
    CheckOutcome fresh;

    bool isToRun() const { return notRun.isEmpty() && known == nullptr; }
    const CheckOutcome& answer() const { return known != nullptr ? *known : fresh; }
};

Message whyNotRun(const QString& id, const QStringList& only, const Snapshot& snapshot)
{
    if (!only.isEmpty() && !only.contains(id))
        return QT_TRANSLATE_NOOP("core", "not asked for in this run");
    const auto off = snapshot.switchedOff.find(id);
    if (off == snapshot.switchedOff.end())
        return {};
    if (off->second.by.isEmpty()) // of a trial
        return QT_TRANSLATE_NOOP("core", "switched off");
    return {QT_TRANSLATE_NOOP("core", "switched off by %1 on %2: %3"), {off->second.by, off->second.at.toUTC().date(), off->second.reason}};
}

Job jobOf(const CheckDefinition& check, const CheckContext& context, const RunOptions& options)
{
    Job job;
    job.id = QLatin1String(check.id);
    job.run = check.run;
    job.inputs = {seenBy(job.id, check.reads, context.snapshot), context.submission.revision, &context.library, context.materiality.threshold, {}};
    job.notRun = whyNotRun(job.id, options.only, context.snapshot);
    return job;
}

Job jobOf(const OwnRule& rule, const CheckContext& context, const RunOptions& options)
{
    Job job;
    job.id = rule.check();
    job.run = [&rule](const CheckContext& view) { return runRule(rule, view); };
    job.inputs = {seenBy(job.id, 0, context.snapshot), context.submission.revision, &context.library, context.materiality.threshold, rule};
    job.notRun = whyNotRun(job.id, options.only, context.snapshot);
    return job;
}

std::vector<Job> jobsOf(const CheckContext& context, const RunOptions& options)
{
    std::vector<Job> jobs;
    for (const CheckDefinition* check : options.checks)
        jobs.push_back(jobOf(*check, context, options));
    for (const OwnRule& rule : context.snapshot.rules)
        jobs.push_back(jobOf(rule, context, options));
    return jobs;
}

Result<void> refuseUnknown(const QStringList& only, const std::vector<Job>& jobs)
{
    for (const QString& id : only) {
        if (std::none_of(jobs.begin(), jobs.end(), [&](const Job& job) { return job.id == id; })) {
            return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no check “%1”"), {id}}, {},
                           QT_TRANSLATE_NOOP("core", "use an id of the catalogue of cross-checks"));
        }
    }
    return {};
}

/// A check that throws is a mistake of ours: the others still count, and the coverage says so.
void answer(Job& job, const CheckContext& context)
{
    const CheckContext view = withView(context, job.inputs.seen);
    try {
        job.fresh = job.run(view);
        complete(job.fresh, view);
    } catch (const std::bad_alloc&) {
        throw;
    } catch (const std::exception& broken) {
        job.fresh = {};
        job.notRun = {QT_TRANSLATE_NOOP("core", "broke off with an error of the program: %1"), {QString::fromUtf8(broken.what())}};
    }
}

Result<void> answerAll(std::vector<Job>& jobs, const CheckContext& context, int threads, Progress& progress)
{
    std::vector<Job*> open;
    for (Job& job : jobs) {
        if (job.isToRun())
            open.push_back(&job);
    }
    const auto total = static_cast<qint64>(jobs.size());
    const auto before = static_cast<qint64>(jobs.size() - open.size());
    const auto goOn = [&](std::size_t done) {
        progress.report(before + static_cast<qint64>(done), total, QT_TRANSLATE_NOOP("core", "Cross-checks"));
        return !progress.isCancelled();
    };
    try {
        if (doOnThreads(open.size(), threads > 0 ? threads : processorThreads(), [&](std::size_t i) { answer(*open[i], context); }, goOn))
            return {};
    } catch (const std::bad_alloc&) {
        return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The memory does not suffice for the cross-checks"), {},
                       QT_TRANSLATE_NOOP("core", "Close other programs"));
    }
    return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The cross-checks were stopped"));
}

Coverage coverageOf(const Job& job)
{
    Coverage row;
    row.check = job.id;
    row.reason = job.notRun;
    if (!job.notRun.isEmpty())
        return row;
    const CheckOutcome& outcome = job.answer();
    row.reason = outcome.reason;
    row.compared = outcome.compared;
    row.coveredPercent = outcome.coveredPercent;
    if (!outcome.found.empty())
        row.result = CoverageResult::found;
    else
        row.result = outcome.compared > 0 ? CoverageResult::passed : CoverageResult::notApplicable;
    return row;
}

void recall(std::vector<Job>& jobs, CheckMemory& memory)
{
    for (Job& job : jobs) {
        if (job.isToRun())
            job.known = memory.find(job.id, job.inputs);
    }
}

void remember(std::vector<Job>& jobs, CheckMemory& memory)
{
    for (Job& job : jobs) {
        if (job.isToRun())
            memory.keep(job.id, std::move(job.inputs), std::move(job.fresh));
    }
}

} // namespace

Result<CheckRun> runChecks(const CheckContext& context, const RunOptions& options, Progress& progress)
{
    std::vector<Job> jobs = jobsOf(context, options);
    if (const auto known = refuseUnknown(options.only, jobs); !known)
        return known.failure();
    if (options.memory != nullptr)
        recall(jobs, *options.memory);
    if (const auto answered = answerAll(jobs, context, options.threads, progress); !answered)
        return answered.failure();
    CheckRun run;
    run.revision = context.submission.revision;
    run.complete = options.only.isEmpty();
    for (const Job& job : jobs) {
        run.coverage.push_back(coverageOf(job));
        const auto& found = job.answer().found;
        run.discrepancies.insert(run.discrepancies.end(), found.begin(), found.end());
    }
    run.groups = group(run.discrepancies, context.submission);
    if (options.memory != nullptr)
        remember(jobs, *options.memory);
    return run;
}

} // namespace attest
