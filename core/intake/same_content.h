// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dossier/dossier.h"

#include <memory>

namespace attest {

/// A file of the case with the very bytes of the new one (SHA-256).
struct SameFile {
    int revision = 1;
    QString file; ///< reference number
    QString path;
    bool isOtherKind = false; ///< it was read as another kind there, or was another sheet

    Message text() const;
};

/// How many records of the new file a file of the case has already.
struct SharedRows {
    int revision = 1;
    QString file;
    QString path;
    qint64 rows = 0;    ///< records of the new file
    qint64 same = 0;    ///< of these: with the same content
    qint64 changed = 0; ///< of these: about the same (meter and time, document …), with another value

    bool isAll() const { return same == rows; }
    /// "312 of 312 rows are in E-002 already".
    Message text() const;
};

struct KnownContent {
    std::vector<SameFile> files;   ///< latest revision first
    std::vector<SharedRows> rows;  ///< files that share any record; most of the same first, then the latest
    qint64 repeated = 0;           ///< records of the new file that repeat an earlier one of it

    bool isEmpty() const { return files.empty() && rows.empty() && repeated == 0; }
};

/// Recognises a file, or its rows, that the case has already. `incoming` has this one file, as tryReading() gives it; `known` are the submissions of the case; `replaced` is the file of the latest one whose place the new one takes, if any.
/// Units and places do not matter: 1.50 MWh is 1500 kWh. Linear in all records; keeps 16 bytes a record of the new file.
/// Fails only where packed values of the new file cannot be read (ErrorKind::system).
Result<KnownContent> findKnownContent(const ImportedSubmission& incoming, const std::vector<std::shared_ptr<const Submission>>& known,
                                      const QString& replaced = {});

} // namespace attest
