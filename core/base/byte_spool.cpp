// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_spool.h"

#include <QTemporaryFile>

#include <mutex>

namespace attest {
namespace {

Failure diskFailure(const QString& why)
{
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "A temporary file cannot be used: %1"), {why}}, {},
                   QT_TRANSLATE_NOOP("core", "Make room on the disk of the temporary folder"));
}

class SpooledBytes final : public ByteSource {
public:
    explicit SpooledBytes(std::unique_ptr<QTemporaryFile> file) : m_file(std::move(file)), m_size(m_file->size()) {}

    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        const std::lock_guard lock(m_mutex);
        if (offset >= m_size)
            return 0;
        const qint64 count = m_file->seek(offset) ? m_file->read(buffer, length) : -1;
        if (count < 0)
            return diskFailure(m_file->errorString());
        return count;
    }

private:
    mutable std::mutex m_mutex;
    std::unique_ptr<QTemporaryFile> m_file;
    qint64 m_size;
};

} // namespace

ByteSpool::ByteSpool() = default;
ByteSpool::~ByteSpool() = default;

Result<void> ByteSpool::append(QByteArrayView piece)
{
    if (!m_file && m_memory.size() + piece.size() <= kMaximumInMemory) {
        m_memory.append(piece);
        return {};
    }
    if (!m_file) {
        m_file = std::make_unique<QTemporaryFile>();
        if (!m_file->open())
            return diskFailure(m_file->errorString());
        if (const auto written = write(m_memory); !written)
            return written;
        m_memory = {};
    }
    return write(piece);
}

Result<void> ByteSpool::write(QByteArrayView piece)
{
    if (m_file->write(piece.data(), piece.size()) == piece.size())
        return {};
    return diskFailure(m_file->errorString());
}

Result<SharedBytes> ByteSpool::finish()
{
    if (!m_file)
        return bytesOf(std::move(m_memory));
    if (!m_file->flush())
        return diskFailure(m_file->errorString());
    return SharedBytes(std::make_shared<SpooledBytes>(std::move(m_file)));
}

} // namespace attest
