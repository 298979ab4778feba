// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QStringList>

#include <vector>

namespace attest {

/// A file that somebody dropped, chose or pasted.
struct IncomingFile {
    QString path; ///< as it is to be in the dossier: relative, with slashes
    SharedBytes bytes;
};

/// What came in at one time: a submission with its dossier.json, or single files.
struct Incoming {
    QString dossier; ///< folder or archive with a dossier.json; then there are no files
    std::vector<IncomingFile> files;
    std::vector<Error> problems; ///< what could not be opened
};

inline constexpr int kMostIncomingFiles = 2'000;

/// Opens files, folders of files (with what is below them; hidden ones are left out) and ZIP archives of files. A single
/// folder or archive with a dossier.json is a submission. Nothing is read but archives.
Incoming gatherFiles(const QStringList& paths);

/// A path that no other file has: "meters.csv", "meters-2.csv" … Letters that a dossier's path must not have are replaced.
QString freePath(const QString& wanted, const QStringList& taken);

} // namespace attest
