// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct zip;
struct zip_file;

namespace attest {

/// A zip file in memory that may be hostile: read as a stream, within limits. One archive serves one thread.
class ZipArchive : public std::enable_shared_from_this<ZipArchive> {
public:
    static constexpr qint64 kMaximumEntries = 10'000;
    static constexpr quint64 kMaximumUnpacked = quint64(2) * 1024 * 1024 * 1024;
    static constexpr quint64 kRatioFreeUnpacked = quint64(10) * 1024 * 1024;
    static constexpr quint64 kMaximumRatio = 1'000;

    /// One entry, unpacked piece by piece; keeps its archive alive.
    class Entry {
    public:
        /// Up to so many bytes; 0 at the end, when the checksum has been compared too.
        Result<qint64> read(char* buffer, qint64 size);

    private:
        friend class ZipArchive;
        struct Closer {
            void operator()(zip_file* file) const;
        };
        std::shared_ptr<ZipArchive> m_archive;
        std::unique_ptr<zip_file, Closer> m_file;
        quint64 m_packed = 0;
        quint64 m_unpacked = 0;
    };

    /// Fails for what is no zip file and for more entries, bytes or compression than the limits allow.
    static Result<std::shared_ptr<ZipArchive>> open(const QByteArray& bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without regard to case, as Office does; backslashes of careless writers are taken for slashes.
    bool contains(const QString& name) const;
    Result<Entry> entry(const QString& name);

private:
    ZipArchive(QByteArray bytes, zip* archive) : m_bytes(std::move(bytes)), m_archive(archive) {}
    Result<void> checkDirectory() const;
    qint64 locate(const QString& name) const;

    QByteArray m_bytes;
    zip* m_archive;
    quint64 m_unpacked = 0;
};

} // namespace attest
