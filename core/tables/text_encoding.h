// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace attest {

/// How sure a detected property of a file is.
enum class Certainty {
    given,   ///< named by the person or the dossier
    proven,  ///< nothing else is possible: a byte order mark, or a strict test that random text does not pass
    guessed, ///< the most likely of several possible answers; to be shown to the person
};

/// Which encoding a text file has.
struct EncodingVerdict {
    QString name; ///< "UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE", "GB18030", "windows-1252", or the name that was given
    Certainty certainty = Certainty::given;
    Message reason; ///< what speaks for it
};

/// Looks, in this order, for a byte order mark, strict UTF-8, UTF-16 without a mark, Chinese text in GB18030, and Western
/// text in windows-1252. Fails when none is plausible: then a person has to name the encoding.
Result<EncodingVerdict> detectEncoding(const QByteArray& bytes);

/// A file's bytes as UTF-8 without byte order mark.
struct Utf8Text {
    QByteArray bytes;
    /// Some bytes were no text in the encoding: in bytes they are U+FFFD or U+001A, or (UTF-8) still the broken bytes.
    bool broken = false;
};

/// Fails when the encoding has an unknown name.
Result<Utf8Text> toUtf8(const QByteArray& bytes, const QString& encoding);

} // namespace attest
