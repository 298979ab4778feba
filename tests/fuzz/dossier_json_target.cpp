// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/dossier.h"
#include "tests/fuzz/fuzz_input.h"

using namespace attest;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const auto dossier = parseDossier(fuzz::inputOf(data, size));
    if (!dossier) {
        fuzz::require(!dossier.error().line().isEmpty() && !dossier.error().line().contains(u'\n'));
        return 0;
    }
    for (const FileEntry& entry : dossier->entries)
        fuzz::require(!entry.path.startsWith(u'/') && !entry.path.split(u'/').contains(QStringLiteral("..")));
    return 0;
}
