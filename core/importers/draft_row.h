// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/source_ref.h"
#include "core/domain/submission.h"

#include <QString>

#include <map>

namespace attest {

/// A value of a row, as written and as understood.
struct DraftField {
    QString written;   ///< the cell's text
    QString canonical; ///< number: plain decimal; date: ISO; time stamp: ISO in UTC with Z; period: Period::text(); else the text
    QString column;    ///< letters; empty for a constant of the mapping
};

/// A row of a source file after mapping: canonical field name → value. It is what the case file keeps of a row, and what
/// a domain record is made of, at import as well as when a case is opened, by the same function (accept()).
struct DraftRow {
    FileKind kind = FileKind::evidence;
    SourceRef at;
    std::map<QString, DraftField> fields;
};

/// Makes the record of the row's kind and appends it to the submission, or says why not (missing field, unknown word,
/// unknown unit, a source or meter that the dossier does not name …). Reads nothing else of the submission than its
/// sources, meters and sites.
std::optional<RejectedRow> accept(const DraftRow& row, Submission& submission);

} // namespace attest
