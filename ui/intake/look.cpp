// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/look.h"

#include "ui/intake/questions.h"

namespace attest {
namespace {

/// The header with the engagement's period as the year that months without one belong to.
Submission headerFor(const LookOrder& order)
{
    Submission header = order.header;
    if (order.year)
        header.engagement.period = Period::year(*order.year);
    return header;
}

Failure stopped()
{
    return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "Stopped"));
}

/// The raw rows from the top of the sheet, so that another row can be chosen as the headings.
std::optional<CellPreview> rawCells(const FileEntry& entry, const SharedBytes& bytes)
{
    FileEntry all = entry;
    all.headerRow = 0;
    all.range.clear();
    auto cells = previewCells(all, bytes, kRawRows);
    return cells ? std::optional(*std::move(cells)) : std::nullopt;
}

Check checkOf(const LookOrder& order, const FileEntry& entry, const Progress& progress)
{
    Check check;
    auto trial = tryReading(entry, order.bytes, order.header, progress);
    if (!trial) {
        check.problem = trial.error();
        return check;
    }
    check.trial = std::make_shared<const TrialReading>(*std::move(trial));
    auto known = findKnownContent(check.trial->imported, order.known, order.replaced);
    if (!known)
        check.problem = known.error();
    else
        check.known = *std::move(known);
    if (check.trial->rejected().empty())
        return check;
    auto rows = rowsToCorrect(entry, order.bytes, *check.trial, kMostRowsToCorrect, progress);
    if (!rows)
        check.problem = rows.error();
    else
        check.toCorrect = *std::move(rows);
    return check;
}

QStringList headingsOf(const TableRecognition& recognition)
{
    QStringList headings;
    for (const ColumnVerdict& column : recognition.columns)
        headings += column.heading;
    return headings;
}

} // namespace

Result<Look> lookAt(const LookOrder& order, const Progress& progress)
{
    Look look;
    auto recognition = recognizeTable(order.bytes, order.stated, order.fixed, headerFor(order), progress);
    if (progress.isCancelled())
        return stopped();
    if (!recognition) {
        look.problem = recognition.error();
        return look;
    }
    look.recognition = *std::move(recognition);
    const FileEntry& entry = look.recognition->entry;
    if (entry.kind != FileKind::evidence) {
        look.cells = rawCells(entry, order.bytes);
        auto preview = previewFile(entry, order.bytes, order.header, kPreviewRows, progress);
        if (preview)
            look.preview = *std::move(preview);
        else
            look.previewProblem = preview.error();
        if (!order.profileFolder.isEmpty())
            look.profiles = ProfileLibrary(order.profileFolder).bestMatches(headingsOf(*look.recognition));
    }
    const bool isOpen = look.previewProblem || !openQuestions(*look.recognition, order.fixed).empty();
    if (order.check && !isOpen && !progress.isCancelled())
        look.check = checkOf(order, entry, progress);
    if (progress.isCancelled())
        return stopped();
    return look;
}

} // namespace attest
