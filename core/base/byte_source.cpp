// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/byte_source.h"

#include <QFile>

#include <algorithm>
#include <cstring>
#include <mutex>

namespace attest {
namespace {

class MemoryBytes final : public ByteSource {
public:
    explicit MemoryBytes(QByteArray bytes) : m_bytes(std::move(bytes)) {}

    qint64 size() const override { return m_bytes.size(); }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 count = std::clamp<qint64>(m_bytes.size() - offset, 0, length);
        if (count > 0)
            std::memcpy(buffer, m_bytes.constData() + offset, static_cast<std::size_t>(count));
        return count;
    }

private:
    QByteArray m_bytes;
};

Failure unreadable(const QString& why)
{
    return failure(ErrorKind::system, Message{QT_TRANSLATE_NOOP("core", "The file cannot be read: %1"), {why}}, {},
                   QT_TRANSLATE_NOOP("core", "Check that you may read it"));
}

class FileBytes final : public ByteSource {
public:
    explicit FileBytes(const QString& path) : m_file(path) {}

    bool open()
    {
        const bool opened = m_file.open(QIODevice::ReadOnly | QIODevice::Unbuffered);
        m_size = m_file.size();
        return opened;
    }
    QString error() const { return m_file.errorString(); }

    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        const std::lock_guard lock(m_mutex);
        if (!m_file.seek(offset))
            return unreadable(error());
        qint64 count = 0;
        while (count < length) {
            const qint64 piece = m_file.read(buffer + count, length - count);
            if (piece < 0)
                return unreadable(error());
            if (piece == 0)
                break;
            count += piece;
        }
        return count;
    }

private:
    mutable std::mutex m_mutex;
    mutable QFile m_file;
    qint64 m_size = 0;
};

} // namespace

Result<QByteArray> ByteSource::slice(qint64 offset, qint64 length) const
{
    QByteArray bytes(std::clamp<qint64>(size() - offset, 0, length), Qt::Uninitialized);
    const auto count = read(offset, bytes.data(), bytes.size());
    if (!count)
        return count.failure();
    bytes.truncate(*count);
    return bytes;
}

SharedBytes bytesOf(QByteArray bytes)
{
    return std::make_shared<MemoryBytes>(std::move(bytes));
}

Result<SharedBytes> bytesOfFile(const QString& path)
{
    auto file = std::make_shared<FileBytes>(path);
    if (!file->open())
        return unreadable(file->error());
    return SharedBytes(std::move(file));
}

} // namespace attest
