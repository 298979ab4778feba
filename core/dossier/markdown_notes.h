// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/record_file.h"

namespace attest {

/// Whether a path names a Markdown file.
bool isMarkdown(const QString& path);
/// Notes of a site visit in Markdown, which are no table.
bool isMarkdownNotes(const FileEntry& entry);

/// Reads site-visit notes from Markdown: one "##" heading a note, then "key: value" lines with the canonical fields, then
/// text, which is the note. Keys that are no field are part of the text. A note's row is its heading's line.
Result<void> readMarkdownNotes(const FileEntry& entry, const SharedBytes& bytes, FileSink& sink);

} // namespace attest
