// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/dossier/dossier.h"

#include <vector>

namespace attest {

/// How much was imported at a time, to take off again what a file left that could be read in part only.
class ImportMark {
public:
    explicit ImportMark(const ImportedSubmission& imported);
    void restore(ImportedSubmission& imported) const;

private:
    std::vector<std::size_t> m_records;
    std::size_t m_series;
    std::size_t m_rows;
};

/// Lists a file of which nothing was read: its path, no bytes (no SHA-256), and the reason as a rejected row.
void addUnread(ImportedSubmission& imported, const FileEntry& entry, const Error& error);

} // namespace attest
