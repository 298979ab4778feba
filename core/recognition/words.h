// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace attest {

/// Words by which people head the column of a canonical field, in the languages of the field.
struct FieldWords {
    const char* field;
    std::vector<FileKind> kinds; ///< the kinds for which these words mean this field; empty = all that have it
    QStringList words;           ///< folded as foldedText() does
};

const std::vector<FieldWords>& fieldWords();

/// Words in the names of files and sheets and in titles that tell what a file is.
struct KindWords {
    FileKind kind;
    QStringList words; ///< folded
};

const std::vector<KindWords>& kindWords();

/// Words that begin or make up the label of a row of totals, folded.
const QStringList& totalWords();

} // namespace attest
