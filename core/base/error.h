// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"

#include <QString>

namespace attest {

/// Where something stands: a file, and in it a sheet, row and column, or a JSON path. Parts that do not apply are empty
/// or 0.
struct Place {
    QString file;     ///< path as the user knows it
    QString sheet;    ///< worksheet name
    int row = 0;      ///< 1-based, as a spreadsheet counts
    QString column;   ///< letters, "C"
    QString jsonPath; ///< "files[3].columns.value"

    /// "path, sheet “x”, row 3, column C", only what is known; Latin punctuation, not translated.
    QString text() const;
    bool isEmpty() const { return file.isEmpty() && sheet.isEmpty() && row == 0 && column.isEmpty() && jsonPath.isEmpty(); }
};

/// What kind of failure; decides the exit code of the command line.
enum class ErrorKind {
    refused,   ///< the act is not allowed in this state (exit 1)
    usage,     ///< the call is wrong (exit 2)
    input,     ///< what was to be read cannot be read (exit 3)
    caseFile,  ///< the case file cannot be opened: newer schema, damaged, locked, not a case (exit 4)
    cancelled, ///< the user stopped it; nothing was changed
    system,    ///< disk, memory, rights
};

/// An expected failure: what happened, where, and what to do about it.
struct Error {
    ErrorKind kind = ErrorKind::input;
    Message what;
    Place place;
    Message advice;

    /// One English line: place: what; advice.
    QString line() const;
};

} // namespace attest
