// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packed_content.h"

#include "core/base/sha256.h"
#include "core/packing/packing.h"

#include <QTemporaryFile>

#include <algorithm>

namespace attest {
namespace {

/// Packed bytes of one content that stay in memory.
constexpr qsizetype kHeldBytes = 32 * 1024 * 1024;

Failure noRoom(const QString& why)
{
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "A temporary file cannot be used: %1"), {why}}, {},
                   QT_TRANSLATE_NOOP("core", "Make room on the disk of the temporary folder"));
}

} // namespace

PackedContent::PackedContent() = default;
PackedContent::~PackedContent() = default;
PackedContent::PackedContent(PackedContent&&) noexcept = default;

Result<std::shared_ptr<const PackedContent>> PackedContent::of(const ByteSource& bytes, const Progress& progress)
{
    std::shared_ptr<PackedContent> content(new PackedContent);
    Sha256 hash;
    do {
        if (progress.isCancelled())
            return failure(ErrorKind::cancelled, QT_TRANSLATE_NOOP("core", "The import was stopped; nothing was changed"));
        const auto piece = bytes.slice(content->m_size, kPieceSize);
        if (!piece)
            return piece.failure();
        hash.add(*piece);
        content->append(*piece);
        if (content->m_packed.size() > kHeldBytes) {
            if (const auto moved = content->moveToFile(); !moved)
                return moved.failure();
        }
        if (piece->isEmpty() && content->m_size < bytes.size())
            return failure(ErrorKind::system, QT_TRANSLATE_NOOP("core", "The file became shorter while it was read"), {},
                           QT_TRANSLATE_NOOP("core", "Import again"));
    } while (content->m_size < bytes.size());
    content->m_sha256 = hash.hex();
    return std::shared_ptr<const PackedContent>(std::move(content));
}

PackedContent PackedContent::of(QByteArrayView bytes)
{
    PackedContent content;
    qsizetype done = 0;
    do {
        const QByteArrayView piece = bytes.sliced(done, std::min<qsizetype>(kPieceSize, bytes.size() - done));
        content.append(piece);
        done += piece.size();
    } while (done < bytes.size());
    content.m_sha256 = attest::sha256(bytes);
    return content;
}

void PackedContent::append(QByteArrayView piece)
{
    const QByteArray packed = pack(piece);
    const qint64 before = m_offsets.empty() ? 0 : m_offsets.back() + m_lengths.back();
    m_offsets.push_back(before);
    m_lengths.push_back(packed.size());
    m_packedHashes.push_back(attest::sha256(packed));
    m_size += piece.size();
    m_packed += packed;
}

Result<void> PackedContent::moveToFile()
{
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return noRoom(m_file->errorString());
    }
    if (!m_file->seek(m_file->size()) || m_file->write(m_packed) != m_packed.size() || !m_file->flush())
        return noRoom(m_file->errorString());
    m_packed.clear();
    return {};
}

Result<QByteArray> PackedContent::piece(std::size_t index) const
{
    const qint64 filed = m_file ? m_file->size() : 0;
    if (m_offsets[index] >= filed)
        return m_packed.mid(m_offsets[index] - filed, m_lengths[index]);
    if (!m_file->seek(m_offsets[index]))
        return noRoom(m_file->errorString());
    QByteArray packed = m_file->read(m_lengths[index]);
    return packed.size() == m_lengths[index] ? Result<QByteArray>(std::move(packed)) : noRoom(m_file->errorString());
}

Result<QByteArray> PackedContent::unpacked() const
{
    QByteArray bytes;
    for (std::size_t i = 0; i < pieces(); ++i) {
        const auto packed = piece(i);
        if (!packed)
            return packed;
        const auto part = unpack(*packed, unpackedSize(*packed));
        if (!part)
            return part;
        bytes += *part;
    }
    return bytes;
}

} // namespace attest
