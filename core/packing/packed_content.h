// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"
#include "core/base/progress.h"

#include <QByteArray>

#include <memory>
#include <vector>

class QTemporaryFile;

namespace attest {

/// Bytes as a case keeps them: packed in pieces of kPieceSize (the last one shorter), so that they are written and read
/// without being in memory as a whole. Many packed bytes wait in a temporary file.
class PackedContent {
public:
    static constexpr qint64 kPieceSize = 1024 * 1024;

    /// Reads everything once. Fails where the source does, and when cancelled.
    static Result<std::shared_ptr<const PackedContent>> of(const ByteSource& bytes, const Progress& progress);
    static PackedContent of(QByteArrayView bytes);
    ~PackedContent();
    PackedContent(PackedContent&&) noexcept;

    const QString& sha256() const { return m_sha256; }
    qint64 size() const { return m_size; }
    /// At least one, also of no bytes.
    std::size_t pieces() const { return m_lengths.size(); }
    /// Fails where the temporary file does (ErrorKind::system).
    Result<QByteArray> piece(std::size_t index) const;
    /// SHA-256 of a packed piece.
    const QString& packedSha256(std::size_t index) const { return m_packedHashes[index]; }
    /// The bytes again.
    Result<QByteArray> unpacked() const;

private:
    PackedContent();
    void append(QByteArrayView piece);
    Result<void> moveToFile();

    QString m_sha256;
    qint64 m_size = 0;
    std::vector<qint64> m_lengths; ///< of the packed pieces
    std::vector<qint64> m_offsets; ///< of the packed pieces, in memory or in the file
    std::vector<QString> m_packedHashes;
    QByteArray m_packed;           ///< what is not in the file
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace attest
