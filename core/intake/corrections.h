// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/rows_to_correct.h"

namespace attest {

/// A row that a person has mended.
struct CorrectedRow {
    SourceRef instead;  ///< the row of the original file
    PlainValues values; ///< all fields that it is to have, in plain form
};

/// Corrections as a file of their own; the original stays as it is, with its rejected rows.
struct Corrections {
    FileEntry entry;            ///< without id (see nextFileId()); its path is new: "corrections/…csv"
    QByteArray csv;
    std::vector<Message> notes; ///< texts that were changed so that no spreadsheet runs them
};

/// Writes the rows as CSV: one column a field under its canonical name, and behind them what they stand for and who entered
/// them, when; these columns no field reads. Dates and numbers are plain, moments have their offset, intervals are given by their start.
///
/// A text that a spreadsheet could run as a formula gets an apostrophe in front (see safe_csv.h), which is read as a part of it
/// and named in `notes`; plain numbers stay as they are, negative ones too. ErrorKind::usage, naming row and field, where a value
/// does not fit its field, and without rows or actor.
Result<Corrections> makeCorrections(const FileEntry& original, const std::vector<CorrectedRow>& rows, const Submission& header,
                                    const QString& actor, const QDateTime& time);

/// What still speaks against one row, by field (under "" for the row as a whole); empty when it would be accepted.
std::map<QString, Message> problemsOf(const FileEntry& original, const PlainValues& values, const Submission& header);

/// Where a row of a file of corrections comes from.
struct CorrectionOrigin {
    SourceRef instead;
    QString by;
    QString at; ///< ISO 8601, UTC

    /// "Entered by LV on 2025-02-18, instead of E-003, row 17".
    Message text() const;
};

/// The origins by row; empty for any other file.
std::map<int, CorrectionOrigin> correctionsIn(const FileEntry& entry, const SharedBytes& bytes);

} // namespace attest
