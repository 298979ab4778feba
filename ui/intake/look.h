// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/preview.h"
#include "core/intake/profile.h"
#include "core/intake/rows_to_correct.h"
#include "core/intake/same_content.h"
#include "core/intake/trial.h"
#include "core/recognition/table_recognition.h"

namespace attest {

inline constexpr int kPreviewRows = 200;
inline constexpr int kRawRows = 60;
inline constexpr int kMostRowsToCorrect = 500;

/// What is asked about one file.
struct LookOrder {
    SharedBytes bytes;
    FileEntry stated;            ///< path and id, and what somebody fixed
    std::set<QString> fixed;     ///< keys of these
    std::optional<int> year;     ///< of months that have none
    Submission header;           ///< boundary, with what is about to be created
    std::vector<std::shared_ptr<const Submission>> known;
    QString replaced;            ///< reference number of the file that it replaces
    QString profileFolder;       ///< empty: profiles are not looked for
    bool check = false;          ///< reads the whole file as well
};

/// A file read completely on trial.
struct Check {
    std::shared_ptr<const TrialReading> trial; ///< null where it failed
    std::optional<Error> problem;
    KnownContent known;
    std::vector<RowToCorrect> toCorrect; ///< at most kMostRowsToCorrect
};

/// The answers about one file.
struct Look {
    std::optional<TableRecognition> recognition;
    std::optional<Error> problem;        ///< why it could not be looked at at all
    std::optional<CellPreview> cells;
    std::optional<ReadingPreview> preview;
    std::optional<Error> previewProblem;
    std::vector<ProfileMatch> profiles;
    std::optional<Check> check;          ///< only where nothing is open
};

/// Recognises a file, previews it as recognised and, where it was asked for and nothing is open, reads it on trial. For a
/// worker; the failure is ErrorKind::cancelled where it was stopped.
Result<Look> lookAt(const LookOrder& order, const Progress& progress);

} // namespace attest
