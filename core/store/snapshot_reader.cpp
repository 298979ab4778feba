// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/snapshot_reader.h"

#include "core/store/submission_parts.h"

namespace attest {

Result<std::shared_ptr<const Snapshot>> SnapshotReader::read(const CaseFile& file, Progress& progress)
{
    auto state = file.state();
    if (!state)
        return state.failure();
    auto snapshot = std::make_shared<Snapshot>();
    for (const ImportRecord& record : state->imports) {
        auto& known = m_submissions[record.seq];
        if (!known) {
            auto submission = readSubmission(file, record, progress);
            if (!submission)
                return submission.failure();
            known = *std::move(submission);
        }
        snapshot->submissions.push_back(known);
    }
    if (snapshot->submissions.empty())
        return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "The case holds no submission"), {file.path(), {}, 0, {}, {}},
                       QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
    snapshot->findings = std::move(state->findings);
    snapshot->setAside = std::move(state->setAside);
    snapshot->signOffs = std::move(state->signOffs);
    snapshot->issued = std::move(state->issued);
    snapshot->wordings = std::move(state->wordings);
    snapshot->sealed = state->sealed;
    snapshot->parameters = std::move(state->parameters);
    snapshot->switchedOff = std::move(state->switchedOff);
    snapshot->rules = std::move(state->rules);
    snapshot->samples = std::move(state->samples);
    snapshot->uncertainties = std::move(state->uncertainties);
    return std::shared_ptr<const Snapshot>(std::move(snapshot));
}

} // namespace attest
