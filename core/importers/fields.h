// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <QString>

#include <vector>

namespace attest {

struct DraftRow;

/// How the text of a field is understood.
enum class FieldType {
    text,
    number,
    date,   ///< a day
    stamp,  ///< a moment; without an offset of its own in the file's time zone
    month,  ///< a month, also where a day of it is written
    period, ///< a day, month, year or span of them
    yesNo,  ///< "yes" or "no"
};

/// A canonical field of a kind of file (format attest-dossier/1).
struct Field {
    const char* name;
    FieldType type;
    bool required;
    const char* instead; ///< fields, separated by blanks, that together stand in for a required one; "" = none

    QString text() const { return QString::fromLatin1(name); }
    QStringList alternatives() const { return QString::fromLatin1(instead).split(u' ', Qt::SkipEmptyParts); }
};

/// The canonical fields of a kind, in the order of the format's description; none for evidence.
const std::vector<Field>& fieldsOf(FileKind kind);
/// Null when the kind has no such field.
const Field* fieldOf(FileKind kind, const QString& name);
QStringList fieldNames(FileKind kind);

/// Whether a required column may be empty in a row: a row of the document review without result is open.
bool mayBeEmpty(FileKind kind, const QString& field);

/// The first required field that is neither there itself nor through its alternatives; null when all are.
const Field* missingField(FileKind kind, const std::function<bool(const QString&)>& isThere);

/// The field whose place the values of a wide file's columns name besides the value itself: "period", "meter", or empty
/// where a kind has no wide layout.
QString wideField(FileKind kind);
/// The field that takes the value of a wide file's cell: "value", "reading"; empty where a kind has no wide layout.
QString wideValueField(FileKind kind);

} // namespace attest
