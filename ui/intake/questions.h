// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/recognition/table_recognition.h"

namespace attest {

/// Something that has to be decided before a file may be imported, ready to be asked.
struct OpenQuestion {
    QString key;         ///< what the answer states: a key of an entry, "year", or "columns" with a field
    QString field;       ///< of "columns": the field that lacks a column
    int column = -1;
    Message question;
    QStringList choices; ///< empty: free text, or no answer where canAnswer is false
    bool canAnswer = true;
};

/// What recognition asks, and the fields that still lack a column where the columns were assigned by hand.
std::vector<OpenQuestion> openQuestions(const TableRecognition& recognition, const std::set<QString>& fixed);

/// Names in the values that the boundary does not know.
struct UnknownNames {
    QStringList meters;
    QStringList sources;

    bool isEmpty() const { return meters.isEmpty() && sources.isEmpty(); }
};

struct Look;
/// From the entry's fixed values, the columns of a wide file, the previewed rows and, where it was read completely, from all rows.
UnknownNames unknownNames(const FileEntry& entry, const Look& look, const Submission& header);

} // namespace attest
