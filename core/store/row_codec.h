// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/importers/draft_row.h"

#include <QByteArray>

#include <vector>

namespace attest {

/// Rows as the case keeps them: one compact JSON array a line, in order; the same rows always give the same bytes.
/// Reading anything else: ErrorKind::caseFile.
QByteArray encode(const std::vector<DraftRow>& rows);
QByteArray encode(const std::vector<RejectedRow>& rows);
QByteArray encode(const std::vector<ReadingNote>& notes);
Result<std::vector<DraftRow>> decodeRows(const QByteArray& bytes);
Result<std::vector<RejectedRow>> decodeRejected(const QByteArray& bytes);
Result<std::vector<ReadingNote>> decodeNotes(const QByteArray& bytes);

} // namespace attest
