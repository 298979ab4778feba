// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/intake/look.h"
#include "ui/intake/questions.h"

namespace attest {

/// How far a file of the wizard is.
enum class FileState {
    looking,    ///< somebody is looking at it
    unreadable, ///< it is no table, or cannot be read as stated
    question,   ///< a person has to decide something
    unchecked,  ///< recognised; it was not read completely yet
    known,      ///< the case has it, or rows of it: skip, replace, or import anyway?
    rejected,   ///< some rows are refused; they can be mended, and are kept with their reason otherwise
    ready,
    evidence,   ///< no table; kept as it is
    skipped,
};

/// What is done with content that the case has already.
enum class Repeat { undecided, skip, replace, importAnyway };

/// One table of the wizard: a file, or one sheet of it.
struct IntakeFile {
    QString path; ///< in the dossier
    SharedBytes bytes;
    FileEntry stated;        ///< what a person or a profile fixed
    std::set<QString> fixed; ///< keys of these
    std::optional<int> year;
    QString profile;         ///< name of the one in use
    Look look;
    Repeat repeat = Repeat::undecided;
    std::map<int, PlainValues> corrected; ///< mended rows by their place in look.check->toCorrect; all of them would be accepted
    bool isLooking = false;
    bool wantsCheck = false;

    /// As it is read now.
    const FileEntry& entry() const { return look.recognition ? look.recognition->entry : stated; }
    std::vector<OpenQuestion> questions() const;
    /// The file of the latest submission that it could take the place of; empty where there is none.
    QString replaceable(const Submission& latest) const;
    bool needsDecision() const;
    FileState state() const;
    /// Rows that were refused and not mended.
    qint64 rejectedRows() const;
};

/// Whether a file in this state may be imported (or is left out).
bool isImportable(FileState state);

} // namespace attest
