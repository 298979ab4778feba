// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/intake_file.h"

namespace attest {

std::vector<OpenQuestion> IntakeFile::questions() const
{
    return look.recognition ? openQuestions(*look.recognition, fixed) : std::vector<OpenQuestion>();
}

QString IntakeFile::replaceable(const Submission& latest) const
{
    if (!look.check)
        return {};
    const KnownContent& content = look.check->known;
    for (const SameFile& same : content.files) {
        if (same.revision == latest.revision && latest.file(same.file) != nullptr)
            return same.file;
    }
    for (const SharedRows& shared : content.rows) {
        if (shared.revision == latest.revision && latest.file(shared.file) != nullptr)
            return shared.file;
    }
    return {};
}

bool IntakeFile::needsDecision() const
{
    if (!look.check || repeat != Repeat::undecided)
        return false;
    const KnownContent& content = look.check->known;
    // Another sheet of a workbook that the case has is no repetition by itself.
    const bool sameFile = std::any_of(content.files.begin(), content.files.end(), [](const SameFile& same) { return !same.isOtherKind; });
    return sameFile || !content.rows.empty();
}

qint64 IntakeFile::rejectedRows() const
{
    if (!look.check || !look.check->trial)
        return 0;
    return static_cast<qint64>(look.check->trial->rejected().size()) - static_cast<qint64>(corrected.size());
}

FileState IntakeFile::state() const
{
    if (repeat == Repeat::skip)
        return FileState::skipped;
    if (look.problem)
        return isLooking ? FileState::looking : FileState::unreadable;
    if (!look.recognition)
        return FileState::looking;
    if (!questions().empty())
        return FileState::question;
    if (isLooking)
        return FileState::looking;
    if (look.previewProblem || (look.check && look.check->problem))
        return FileState::unreadable;
    if (!look.check)
        return FileState::unchecked;
    if (needsDecision())
        return FileState::known;
    if (entry().kind == FileKind::evidence)
        return FileState::evidence;
    return rejectedRows() > 0 ? FileState::rejected : FileState::ready;
}

bool isImportable(FileState state)
{
    return state == FileState::rejected || state == FileState::ready || state == FileState::evidence || state == FileState::skipped;
}

} // namespace attest
