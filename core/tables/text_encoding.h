// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QByteArray>
#include <QString>

#include <memory>

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

/// Looks, in this order, for a byte order mark, strict UTF-8 (all bytes), UTF-16 without a mark, Chinese text in GB18030, and
/// Western text in windows-1252 (the last three by the first 8 MiB). Fails when none is plausible: then a person has to name
/// the encoding.
Result<EncodingVerdict> detectEncoding(const ByteSource& bytes);

/// Strict UTF-8, piece by piece.
class Utf8Check {
public:
    /// False when the piece, behind the ones before, is no UTF-8; the last one must not end within a character.
    bool takes(QByteArrayView piece, bool isLast);

private:
    QByteArray m_tail; ///< the beginning of a character that the end of the piece cuts
};

/// Gives a file's text as UTF-8 without byte order mark, piece by piece.
class Utf8Stream {
public:
    /// Fails when the encoding has an unknown name.
    static Result<std::unique_ptr<Utf8Stream>> open(SharedBytes bytes, const QString& encoding);
    ~Utf8Stream();

    /// Appends the next piece to the text; false, and nothing appended, at the end.
    Result<bool> readInto(QByteArray& text);
    /// Some bytes so far were no text in the encoding: in their place stand U+FFFD or U+001A, or (UTF-8) still themselves.
    bool isBroken() const { return m_broken; }

private:
    Utf8Stream(SharedBytes bytes, const QString& encoding);

    /// Appends the next bytes of the file as they are.
    Result<void> readPiece(QByteArray& text);
    QByteArray decoded(const QByteArray& piece, bool isFirst, bool isLast);

    struct Decoder;
    SharedBytes m_bytes;
    std::unique_ptr<Decoder> m_decoder; ///< null for UTF-8, which is passed on
    qint64 m_offset = 0;
    qint64 m_unit = 1;  ///< bytes that one character has at least
    Utf8Check m_check;
    bool m_broken = false;
};

/// A file's bytes as UTF-8 without byte order mark.
struct Utf8Text {
    QByteArray bytes;
    bool broken = false; ///< as Utf8Stream::isBroken()
};

/// All of a small text at once. Fails when the encoding has an unknown name.
Result<Utf8Text> toUtf8(const SharedBytes& bytes, const QString& encoding);

} // namespace attest
