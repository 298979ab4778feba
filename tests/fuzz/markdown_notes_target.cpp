// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/file_reading.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    FileEntry entry;
    entry.id = QStringLiteral("E-001");
    entry.path = QStringLiteral("visit.md");
    entry.kind = FileKind::siteVisit;
    ImportedSubmission imported;
    imported.submission.engagement.timezone = QStringLiteral("Europe/Berlin");
    const NoProgress progress;
    const auto read = readFile(entry, bytesOf(fuzz::inputOf(data, size)), imported, progress);
    fuzz::require(!read || imported.rows.size() == imported.submission.siteNotes.size());
    return 0;
}
