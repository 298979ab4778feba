// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/plain_row.h"
#include "core/intake/trial.h"

namespace attest {

/// A rejected row (of a wide file: a rejected value) with all of its fields, ready to be mended.
struct RowToCorrect {
    SourceRef at;
    PlainValues written; ///< as the file has it, fixed values of the entry included
    PlainValues values;  ///< in plain form; a field that cannot be read is missing. An interval's time is its start, also where the file gives ends.
    std::vector<Message> reasons;
};

/// The rejected rows of a trial reading in the order of the file, at most so many. Of notes in Markdown only place and reason are
/// given. Fails as readFile() does.
Result<std::vector<RowToCorrect>> rowsToCorrect(const FileEntry& entry, const SharedBytes& bytes, const TrialReading& trial,
                                                int maximumRows, const Progress& progress);

} // namespace attest
