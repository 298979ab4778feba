// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/unread_file.h"

#include <tuple>

namespace attest {
namespace {

constexpr std::tuple kLists{
    &Submission::files,        &Submission::rejected,     &Submission::notes,     &Submission::activity,  &Submission::totals,
    &Submission::series,       &Submission::registers,    &Submission::invoices,  &Submission::statistics, &Submission::ledger,
    &Submission::stock,        &Submission::production,   &Submission::certificates, &Submission::credits, &Submission::contracts,
    &Submission::equipment,    &Submission::calibrations, &Submission::priorYear, &Submission::review,    &Submission::siteNotes};

template <class Item>
void cut(std::vector<Item>& list, std::size_t size)
{
    list.erase(list.begin() + static_cast<std::ptrdiff_t>(size), list.end());
}

} // namespace

ImportMark::ImportMark(const ImportedSubmission& imported) : m_series(imported.series.size()), m_rows(imported.rows.size())
{
    std::apply([&](auto... list) { (m_records.push_back((imported.submission.*list).size()), ...); }, kLists);
}

void ImportMark::restore(ImportedSubmission& imported) const
{
    auto size = m_records.begin();
    std::apply([&](auto... list) { (cut(imported.submission.*list, *size++), ...); }, kLists);
    cut(imported.series, m_series);
    cut(imported.rows, m_rows);
}

void addUnread(ImportedSubmission& imported, const FileEntry& entry, const Error& error)
{
    imported.submission.files.push_back({entry.id, entry.path, entry.kind, {}, 0, 0, 0});
    imported.submission.rejected.push_back({{entry.id, error.place.sheet, error.place.row, error.place.column}, entry.path, error.what});
    imported.unread.emplace(entry.id, error);
}

} // namespace attest
