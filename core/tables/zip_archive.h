// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QString>

#include <memory>
#include <vector>

struct zip;
struct zip_file;

namespace attest {

/// A file in an archive.
struct ZipEntryInfo {
    QString name; ///< a relative path with slashes that leads nowhere outside
    quint64 size = 0;

    friend bool operator==(const ZipEntryInfo&, const ZipEntryInfo&) = default;
};

/// A ZIP archive that may be hostile: read as a stream, within limits. One archive serves one thread.
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

    /// Fails for what is no ZIP archive and for more entries, bytes or compression than the limits allow.
    static Result<std::shared_ptr<ZipArchive>> open(const SharedBytes& bytes);
    ~ZipArchive();
    ZipArchive(const ZipArchive&) = delete;
    ZipArchive& operator=(const ZipArchive&) = delete;

    /// Names are compared without regard to case, as Office does; backslashes of careless writers are taken for slashes.
    bool contains(const QString& name) const;
    Result<Entry> entry(const QString& name);

    /// The files of an archive that is a packed folder, in its order; folders are left out. Names are decoded: UTF-8, else
    /// GB18030 or code page 437, whichever all of them fit. Fails for absolute names, for names with "..", for links, for
    /// two files of one name and for files with a password.
    Result<std::vector<ZipEntryInfo>> entries() const;
    /// The bytes of a file that entries() names: in memory when they are few, else in a temporary file (see ByteSpool).
    Result<SharedBytes> unpack(const QString& name);

private:
    explicit ZipArchive(zip* archive) : m_archive(archive) {}
    Result<void> checkDirectory() const;
    qint64 locate(const QString& name) const;
    Result<Entry> entryAt(quint64 index);
    const std::vector<QString>& names() const;

    zip* m_archive;
    mutable std::vector<QString> m_names; ///< by index, once they are needed
    quint64 m_unpacked = 0;
};

} // namespace attest
