// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

namespace attest {

class JsonObject;

/// The entries of `files`; problems are reported through the object.
std::vector<FileEntry> parseFiles(const JsonObject& root);

/// The reference number of the n-th entry (from 1) that names none: "E-001".
QString defaultFileId(qsizetype number);

} // namespace attest
