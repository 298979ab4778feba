// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QString>

#include <memory>

namespace attest {

/// Where the files of a dossier come from.
class DossierFiles {
public:
    virtual ~DossierFiles() = default;

    /// A file by its path relative to the dossier. Fails, naming it, where it is missing, leaves the dossier or cannot be read.
    virtual Result<SharedBytes> open(const QString& path) const = 0;
    /// What tells that a file was written to since; empty where nobody can.
    virtual QString stateOf(const QString& /*path*/) const { return {}; }
};

/// The files of a folder; links must not leave it.
std::unique_ptr<DossierFiles> filesOfFolder(const QString& folder);
/// The files of a packed folder, below the folder inside it where dossier.json is.
Result<std::unique_ptr<DossierFiles>> filesOfArchive(const QString& path);

/// Whether a path names a ZIP archive; by its content.
bool isArchive(const QString& path);

} // namespace attest
