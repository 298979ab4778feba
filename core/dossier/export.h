// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/domain/submission.h"

#include <QByteArray>

#include <functional>

namespace attest {

/// Takes a file's bytes, piece by piece.
using TakePiece = std::function<Result<void>(const QByteArray&)>;
/// Gives the bytes of a file by its reference number.
using FileContent = std::function<Result<void>(const QString& id, const TakePiece& take)>;

/// Writes a submission as a dossier again: dossier.json and every file that was read, byte for byte, so that it imports to
/// the same case. The folder must not exist or be empty (else: refused); it appears complete or not at all. Contents are compared
/// with the SHA-256 of the files before they are written.
Result<void> exportDossier(const QByteArray& dossierJson, const std::vector<SourceFile>& files, const FileContent& content,
                           const QString& folder, Progress& progress);

} // namespace attest
