// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/opened_case.h"

#include "core/store/snapshot_reader.h"

namespace attest::cli {

Result<OpenedCase> openCase(const QString& path, CaseFile::Mode mode)
{
    auto file = CaseFile::open(path, mode);
    if (!file)
        return file.failure();
    NoProgress progress;
    auto snapshot = SnapshotReader().read(**file, progress);
    if (!snapshot)
        return snapshot.failure();
    return OpenedCase{*std::move(file), *std::move(snapshot)};
}

Result<std::shared_ptr<const Snapshot>> openedAgain(const OpenedCase& opened)
{
    NoProgress progress;
    return SnapshotReader().read(*opened.file, progress);
}

Result<int> revisionOf(const Call& call)
{
    if (!call.has(QStringLiteral("revision")))
        return 0;
    bool isNumber = false;
    const int revision = call.value(QStringLiteral("revision")).toInt(&isNumber);
    if (!isNumber || revision < 1)
        return failure(ErrorKind::usage, {"“%1” is not a revision", {call.value(QStringLiteral("revision"))}}, {}, "give a whole number from 1 up");
    return revision;
}

Result<std::shared_ptr<const Assessment>> assessmentOf(const OpenedCase& opened, int revision)
{
    NoProgress progress;
    return assess(opened.snapshot, revision, *FactorLibrary::builtIn(), progress);
}

QString actorOf(const Call& call, const Snapshot& snapshot)
{
    if (call.has(QStringLiteral("by")))
        return call.value(QStringLiteral("by"));
    for (const TeamMember& member : snapshot.latest().team) {
        if (member.role == TeamRole::leadVerifier)
            return member.id;
    }
    return QStringLiteral("attest-cli");
}

} // namespace attest::cli
