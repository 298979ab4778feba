// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/import_order.h"

#include "core/intake/corrections.h"

namespace attest {

OrderBuilder::OrderBuilder(const Submission& latest, const Submission& header, const QString& actor, const QDateTime& time)
    : m_latest(latest), m_header(header), m_actor(actor), m_time(time)
{
    for (const SourceFile& file : latest.files) {
        m_taken.push_back({});
        m_taken.back().id = file.id;
    }
}

Result<void> OrderBuilder::add(const IntakeFile& file)
{
    if (file.state() == FileState::skipped)
        return {};
    FileEntry entry = file.entry();
    entry.path = file.path;
    entry.id = file.repeat == Repeat::replace ? file.replaceable(m_latest) : QString();
    if (entry.id.isEmpty())
        entry.id = nextFileId(m_taken);
    addBytes(file.path, file.bytes);
    addEntry(entry);
    if (file.look.check && file.look.check->trial)
        m_order.rows += file.look.check->trial->file().accepted;
    return file.corrected.empty() ? Result<void>() : addCorrections(file, entry);
}

void OrderBuilder::addBytes(const QString& path, const SharedBytes& bytes)
{
    // Several sheets of one workbook bring it once.
    const bool isThere = std::any_of(m_order.files.begin(), m_order.files.end(), [&](const NewFile& other) { return other.path == path; });
    if (!isThere)
        m_order.files.push_back({path, bytes});
}

void OrderBuilder::addEntry(FileEntry entry)
{
    m_taken.push_back(entry);
    m_order.edit.files.push_back(std::move(entry));
}

Result<void> OrderBuilder::addCorrections(const IntakeFile& file, const FileEntry& original)
{
    std::vector<CorrectedRow> rows;
    for (const auto& [row, values] : file.corrected) {
        SourceRef instead = file.look.check->toCorrect[static_cast<std::size_t>(row)].at;
        instead.file = original.id;
        rows.push_back({instead, values});
    }
    auto corrections = makeCorrections(original, rows, m_header, m_actor, m_time);
    if (!corrections)
        return corrections.failure();
    corrections->entry.id = nextFileId(m_taken);
    addBytes(corrections->entry.path, bytesOf(corrections->csv));
    addEntry(corrections->entry);
    m_order.rows += static_cast<qint64>(rows.size());
    return {};
}

} // namespace attest
