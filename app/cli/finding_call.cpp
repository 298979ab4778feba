// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/calls.h"
#include "app/cli/json_forms.h"
#include "app/cli/opened_case.h"
#include "app/cli/text_forms.h"
#include "core/commands/finding_acts.h"
#include "core/commands/set_aside.h"
#include "core/domain/names.h"
#include "core/findings/reconcile.h"
#include "core/findings/transitions.h"
#include "core/workflow/gates.h"

namespace attest::cli {
namespace {

Answer answerFor(const std::vector<Finding>& findings)
{
    QStringList texts;
    for (const Finding& finding : findings)
        texts << textOf(finding);
    if (findings.size() == 1)
        return {jsonOf(findings.front()), texts.front(), false};
    return {QJsonObject{{QStringLiteral("findings"), jsonArray(findings, [](const Finding& f) { return jsonOf(f); })}}, texts.join(u'\n'), false};
}

/// A finding with what the latest run says of its discrepancies: found again, gone, or not examined.
QJsonObject withDetection(const Finding& finding, const FindingDetection& detection)
{
    QJsonObject object = jsonOf(finding);
    object.insert(QStringLiteral("detected"), QJsonArray::fromStringList(detection.detected));
    object.insert(QStringLiteral("gone"), QJsonArray::fromStringList(detection.gone));
    object.insert(QStringLiteral("not_examined"), QJsonArray::fromStringList(detection.notExamined));
    return object;
}

Result<Answer> list(const Call& call, const Clock&)
{
    const auto opened = openCase(call.words[0], CaseFile::Mode::readOnly);
    if (!opened)
        return opened.failure();
    const auto assessment = assessmentOf(*opened, 0);
    if (!assessment)
        return assessment.failure();
    const auto& findings = opened->snapshot->findings;
    const Reconciliation reconciliation = reconcile(findings, (*assessment)->run);
    QStringList texts;
    QJsonArray array;
    for (std::size_t i = 0; i < findings.size(); ++i) {
        const FindingDetection& detection = reconciliation.findings[i];
        array.append(withDetection(findings[i], detection));
        texts << textOf(findings[i]);
        texts << QStringLiteral("     latest run: %1 found again, %2 gone, %3 not examined")
                     .arg(detection.detected.size()).arg(detection.gone.size()).arg(detection.notExamined.size());
    }
    return Answer{QJsonObject{{QStringLiteral("findings"), array}}, findings.empty() ? QStringLiteral("no findings") : texts.join(u'\n'), false};
}

FindingRemark remarkOf(const Call& call)
{
    return {call.value(QStringLiteral("note")), call.values(QStringLiteral("evidence"))};
}

bool isWanted(const Call& call, const CheckRun& run, std::size_t index)
{
    const DiscrepancyGroup& group = run.groups[index];
    if (call.has(QStringLiteral("group")))
        return call.values(QStringLiteral("group")).contains(QString::number(index + 1));
    if (call.has(QStringLiteral("all")))
        return group.severity != Severity::note;
    const bool named = call.has(QStringLiteral("source")) || call.has(QStringLiteral("meter")) || call.has(QStringLiteral("check")) || call.has(QStringLiteral("period"));
    return named && std::any_of(group.members.begin(), group.members.end(), [&](std::size_t member) {
        const Discrepancy& d = run.discrepancies[member];
        const auto fits = [&](const char* option, const QString& value) {
            return !call.has(QLatin1String(option)) || call.value(QLatin1String(option)) == value;
        };
        return fits("source", d.subject.source) && fits("meter", d.subject.meter) && fits("check", d.check) && fits("period", d.subject.period.text());
    });
}

/// Groups in which something still waits for an answer.
bool isOpen(const Snapshot& snapshot, const CheckRun& run, const DiscrepancyGroup& group)
{
    const auto open = unanswered(snapshot, run);
    return std::any_of(group.members.begin(), group.members.end(), [&](std::size_t member) {
        return run.discrepancies[member].severity == Severity::note
            || std::find(open.begin(), open.end(), &run.discrepancies[member]) != open.end();
    });
}

Result<std::vector<FindingProposal>> proposalsOf(const Call& call, const OpenedCase& opened)
{
    const auto revision = revisionOf(call);
    if (!revision)
        return revision.failure();
    const auto assessment = assessmentOf(opened, *revision);
    if (!assessment)
        return assessment.failure();
    const CheckRun& run = (*assessment)->run;
    std::vector<FindingProposal> proposals;
    for (std::size_t i = 0; i < run.groups.size(); ++i) {
        if (!isWanted(call, run, i) || !isOpen(*opened.snapshot, run, run.groups[i]))
            continue;
        FindingProposal wanted = proposal(run.groups[i], run.discrepancies);
        wanted.note = call.value(QStringLiteral("note"));
        wanted.title = call.value(QStringLiteral("title"));
        proposals.push_back(std::move(wanted));
    }
    if (proposals.empty()) {
        return failure(ErrorKind::usage, "no open discrepancy fits", {},
                       "name a group of `check` with --group N, or --source, --meter, --period, --check, or take --all");
    }
    return proposals;
}

Result<std::vector<Finding>> raise(const Call& call, const OpenedCase& opened, const CommandContext& context)
{
    const auto proposals = proposalsOf(call, opened);
    if (!proposals)
        return proposals.failure();
    std::vector<Finding> raised;
    for (const FindingProposal& wanted : *proposals) {
        auto finding = raiseFinding(context, wanted);
        if (!finding)
            return finding.failure();
        raised.push_back(*std::move(finding));
    }
    return raised;
}

Result<Finding> actOn(const Call& call, const CommandContext& context, FindingAct act, const QString& id)
{
    switch (act) {
    case FindingAct::send: return sendFinding(context, id, remarkOf(call));
    case FindingAct::answer: return answerFinding(context, id, remarkOf(call));
    case FindingAct::accept: return acceptFinding(context, id, remarkOf(call));
    case FindingAct::reject: return rejectFinding(context, id, remarkOf(call));
    case FindingAct::uncorrected: return markUncorrected(context, id, call.has(QStringLiteral("material")), remarkOf(call));
    case FindingAct::withdraw: return withdrawFinding(context, id, remarkOf(call));
    case FindingAct::raise: break;
    }
    Q_UNREACHABLE();
}

Result<QStringList> idsOf(const Call& call, const Snapshot& snapshot)
{
    QStringList ids = call.words.mid(2);
    if (call.has(QStringLiteral("all"))) {
        for (const Finding& finding : snapshot.findings) {
            if (!finding.isFinal())
                ids << finding.id;
        }
    }
    if (ids.isEmpty())
        return failure(ErrorKind::usage, "no finding is named", {}, "give its id, such as F-01, or --all for all that are open");
    return ids;
}

/// An act on several findings is done on all or on none: whatever would refuse one of them is said before the first.
Result<void> allPossible(const QStringList& ids, const Snapshot& snapshot, FindingAct act, const QString& note)
{
    for (const QString& id : ids) {
        const auto found = std::find_if(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) { return finding.id == id; });
        if (found == snapshot.findings.end() || ids.count(id) > 1)
            return failure(ErrorKind::usage, {"“%1” is no finding of the case, or is named twice", {id}}, {}, "see attest-cli findings");
        if (const auto state = applied(*found, act, note); !state)
            return state.failure();
    }
    return {};
}

Result<Answer> act(const Call& call, const Clock& clock)
{
    const auto wanted = named<FindingAct>(call.words[1]);
    if (!wanted) {
        return failure(ErrorKind::usage, {"“%1” is not an act", {call.words[1]}}, {},
                       {"use one of: %1", {namesOf<FindingAct>().join(u", ")}});
    }
    auto opened = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!opened)
        return opened.failure();
    const CommandContext context{*opened->file, actorOf(call, *opened->snapshot), clock};
    if (*wanted == FindingAct::raise) {
        const auto raised = raise(call, *opened, context);
        return raised ? Result<Answer>(answerFor(*raised)) : raised.failure();
    }
    const auto ids = idsOf(call, *opened->snapshot);
    if (!ids)
        return ids.failure();
    if (const auto possible = allPossible(*ids, *opened->snapshot, *wanted, call.value(QStringLiteral("note"))); !possible)
        return possible.failure();
    std::vector<Finding> changed;
    for (const QString& id : *ids) {
        auto finding = actOn(call, context, *wanted, id);
        if (!finding)
            return finding.failure();
        changed.push_back(*std::move(finding));
    }
    return answerFor(changed);
}

Result<Answer> setDiscrepancyAside(const Call& call, const Clock& clock)
{
    auto opened = openCase(call.words[0], CaseFile::Mode::readWrite);
    if (!opened)
        return opened.failure();
    const CommandContext context{*opened->file, actorOf(call, *opened->snapshot), clock};
    const auto assessment = assessmentOf(*opened, 0);
    if (!assessment)
        return assessment.failure();
    const auto& known = (*assessment)->run.discrepancies;
    if (std::none_of(known.begin(), known.end(), [&](const Discrepancy& d) { return d.key() == call.words[1]; }))
        return failure(ErrorKind::usage, {"there is no discrepancy “%1”", {call.words[1]}}, {}, "take its key from check --json");
    const auto done = setAside(context, call.words[1], call.value(QStringLiteral("note")));
    if (!done)
        return done.failure();
    return Answer{QJsonObject{{QStringLiteral("discrepancy"), call.words[1]}, {QStringLiteral("reason"), call.value(QStringLiteral("note"))}},
                  QStringLiteral("set aside: %1").arg(call.words[1]), false};
}

} // namespace

std::vector<CallDefinition> findingCalls()
{
    const QStringList options{QStringLiteral("by"), QStringLiteral("note"), QStringLiteral("evidence"), QStringLiteral("title"),
                              QStringLiteral("group"), QStringLiteral("source"), QStringLiteral("meter"), QStringLiteral("period"),
                              QStringLiteral("check"), QStringLiteral("revision")};
    return {
        {"findings", "CASE", 1, 1, {}, {}, "findings and their states", list},
        {"finding",
         "CASE raise (--all | --group N | --source ID [--period P] [--check ID]) [--by ID] [--note TEXT]\n"
         "  attest-cli finding CASE (send|answer|accept|reject|uncorrected|withdraw) (F-01 … | --all) [--by ID] [--note TEXT] [--evidence E]… [--material]",
         2, 1000, options, {QStringLiteral("all"), QStringLiteral("material")}, "raise findings from discrepancies and follow them to their closure", act},
        {"set-aside", "CASE KEY --note REASON [--by ID]", 2, 2, {QStringLiteral("by"), QStringLiteral("note")}, {},
         "put a discrepancy (its key from `check --json`) aside with a reason", setDiscrepancyAside},
    };
}

} // namespace attest::cli
