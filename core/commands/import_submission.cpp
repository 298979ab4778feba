// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/import_submission.h"

#include "core/commands/perform.h"
#include "core/commands/same_case.h"
#include "core/store/submission_parts.h"

namespace attest {
namespace {

Failure refused(Message what, Message advice)
{
    return failure(ErrorKind::refused, std::move(what), {}, std::move(advice));
}

/// A revision that is there already, or one too far.
Result<void> requireNext(const CaseState& state, const ImportRecord& record)
{
    const int next = state.latestRevision() + 1;
    if (record.revision == next)
        return {};
    if (record.revision > next)
        return refused({QT_TRANSLATE_NOOP("core", "This is revision %1, but the case needs revision %2 next"),
                        {argument(record.revision), argument(next)}},
                       QT_TRANSLATE_NOOP("core", "Import the submissions in their order"));
    const auto stored = std::find_if(state.imports.begin(), state.imports.end(),
                                     [&](const ImportRecord& other) { return other.revision == record.revision; });
    if (stored != state.imports.end() && payloadOf(*stored) == payloadOf(record))
        return refused({QT_TRANSLATE_NOOP("core", "This very submission is in the case already, as revision %1"), {argument(record.revision)}},
                       QT_TRANSLATE_NOOP("core", "There is nothing to import"));
    return refused({QT_TRANSLATE_NOOP("core", "The case has a revision %1 already, with other content"), {argument(record.revision)}},
                   {QT_TRANSLATE_NOOP("core", "A corrected submission must say revision %1 in its dossier.json"), {argument(next)}});
}

Result<void> requireSameCase(const CaseState& state, const CaseFile& file, const Submission& submission)
{
    if (state.imports.empty())
        return {};
    const auto first = readHeader(file, state.imports.front());
    if (!first)
        return first.failure();
    return sameCase(*first, submission);
}

} // namespace

Result<void> importSubmission(const CommandContext& context, const ImportedSubmission& imported, Progress& progress)
{
    return done(perform(context, Act::import, [&](const CaseState& state, CaseTransaction& transaction) -> Result<QJsonObject> {
        if (const auto same = requireSameCase(state, context.file, imported.submission); !same)
            return same.failure();
        const auto record = keepParts(imported, [&](const PackedContent& content) { return transaction.keep(content); }, progress);
        if (!record)
            return record.failure();
        if (const auto next = requireNext(state, *record); !next)
            return next.failure();
        return payloadOf(*record);
    }));
}

} // namespace attest
