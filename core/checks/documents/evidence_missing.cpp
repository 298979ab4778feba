// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/documents/documents_checks.h"

#include "core/checks/documents/file_references.h"
#include "core/checks/outcome.h"

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// SHA-256 of no bytes at all.
constexpr const char* kEmptyHash = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

Discrepancy about(const Submission& submission, const QString& path, const QString& source = {})
{
    Subject subject;
    subject.file = path;
    subject.source = source;
    subject.period = submission.engagement.period;
    return discrepancyOf(kEvidenceMissing, subject);
}

/// One discrepancy a file, however many rows name it.
void compareReferences(CheckOutcome& outcome, const CheckContext& context)
{
    const KeptFiles kept(context.snapshot, context.submission.revision);
    std::map<QString, Discrepancy> missing;
    for (const FileReference& reference : fileReferences(context.snapshot, context.submission)) {
        ++outcome.compared;
        if (kept.has(reference.text))
            continue;
        auto [at, isNew] = missing.try_emplace(comparablePath(reference.text), about(context.submission, reference.text, reference.source));
        if (isNew) {
            at->second.finding = {QT_TRANSLATE_NOOP("core", "“%1”, to which %2 refers, is not among the files of the case"), {reference.text, reference.by}};
            at->second.remedy = QT_TRANSLATE_NOOP("core", "Hand in the file, or correct the reference.");
        }
        if (!reference.at.file.isEmpty())
            at->second.records.push_back(reference.at);
    }
    for (auto& [path, found] : missing)
        outcome.found.push_back(std::move(found));
}

bool isEmptyFile(const SourceFile& file)
{
    return file.sha256.compare(QLatin1String(kEmptyHash), Qt::CaseInsensitive) == 0;
}

/// Of a file without bytes, as the import met it.
Message whyUnread(const Submission& submission, const SourceFile& file)
{
    const auto& rejected = submission.rejected;
    const auto row = std::find_if(rejected.begin(), rejected.end(), [&](const RejectedRow& one) { return one.at.file == file.id; });
    return row == rejected.end() ? Message() : row->reason;
}

void compareUnread(CheckOutcome& outcome, const Submission& submission)
{
    for (const SourceFile& file : submission.files) {
        if (!file.sha256.isEmpty())
            continue;
        ++outcome.compared;
        Discrepancy found = about(submission, file.path);
        found.finding = {QT_TRANSLATE_NOOP("core", "The dossier lists “%1”, but it was not read: %2"), {file.path, whyUnread(submission, file)}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the file again.");
        found.records = {{file.id, {}, 0, {}}};
        outcome.found.push_back(std::move(found));
    }
}

void compareEmpty(CheckOutcome& outcome, const Submission& submission)
{
    for (const SourceFile& file : submission.files) {
        if (file.kind != FileKind::evidence || file.sha256.isEmpty())
            continue;
        ++outcome.compared;
        if (!isEmptyFile(file))
            continue;
        Discrepancy found = about(submission, file.path);
        found.finding = {QT_TRANSLATE_NOOP("core", "The evidence “%1” is an empty file"), {file.path}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Hand in the file again.");
        found.records = {{file.id, {}, 0, {}}};
        outcome.found.push_back(std::move(found));
    }
}

/// An answer that names the new file says why it is another one.
bool isNamedInAnswer(const Snapshot& snapshot, const SourceFile& file)
{
    return std::any_of(snapshot.findings.begin(), snapshot.findings.end(), [&](const Finding& finding) {
        return std::any_of(finding.thread.begin(), finding.thread.end(), [&](const FindingEntry& entry) {
            return std::any_of(entry.evidence.begin(), entry.evidence.end(), [&](const QString& evidence) {
                return evidence == file.id || comparablePath(evidence) == comparablePath(file.path);
            });
        });
    });
}

/// The same path with other bytes than in the submission before.
void compareHashes(CheckOutcome& outcome, const CheckContext& context)
{
    if (!context.previous)
        return;
    std::map<QString, const SourceFile*> before;
    for (const SourceFile& file : context.previous->files)
        before[comparablePath(file.path)] = &file;
    for (const SourceFile& file : context.submission.files) {
        const auto known = before.find(comparablePath(file.path));
        const bool wereRead = known != before.end() && !known->second->sha256.isEmpty() && !file.sha256.isEmpty();
        const bool isKept = wereRead && file.kind == FileKind::evidence && known->second->kind == FileKind::evidence;
        if (!isKept || known->second->sha256 == file.sha256 || isEmptyFile(file) || isNamedInAnswer(context.snapshot, file))
            continue;
        Discrepancy found = about(context.submission, file.path);
        found.finding = {QT_TRANSLATE_NOOP("core", "The evidence “%1” is another file than in the submission before (SHA-256 %2, was %3)"),
                         {file.path, file.sha256.left(12), known->second->sha256.left(12)}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Explain what was changed in it, and hand in what replaces a file under a name of its own.");
        found.records = {{file.id, {}, 0, {}}};
        outcome.found.push_back(std::move(found));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    compareReferences(outcome, context);
    compareUnread(outcome, context.submission);
    compareEmpty(outcome, context.submission);
    compareHashes(outcome, context);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "Nothing refers to a file of evidence"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 references and files of evidence against the files that the case keeps"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kEvidenceMissing{
    "evidence-missing", CheckGroup::documents, Severity::mustExplain, Technique::tracing,
    QT_TRANSLATE_NOOP("core", "Evidence that is referred to"), {}, run, readsFindings};

} // namespace attest
