// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <QString>

#include <vector>

namespace attest {

/// A compound file (MS-CFB) that may be hostile: chains that loop or lead outside of the file are failures, and no allocation
/// is larger than the file.
class XlsCompound {
public:
    static Result<XlsCompound> open(const SharedBytes& bytes);

    /// Whether the root storage holds the stream; case does not matter.
    bool contains(const QString& stream) const;
    /// A stream of the root storage as bytes that are read where they lie.
    Result<SharedBytes> stream(const QString& name) const;

private:
    struct Entry {
        QString name;
        int type = 0;
        quint32 left = 0;
        quint32 right = 0;
        quint32 child = 0;
        quint32 start = 0;
        quint64 size = 0;
    };
    using Chain = std::vector<quint32>;

    Result<void> readHeader();
    Result<void> readAllocation();
    Result<void> readDirectory();
    Result<void> readMiniAllocation();
    void collect(quint32 entry, std::vector<bool>& visited);
    const Entry* find(const QString& name) const;
    Result<Chain> chainFrom(quint32 start, const std::vector<quint32>& table) const;
    Result<SharedBytes> bytesOfChain(quint32 start, quint64 size) const;
    Result<std::vector<quint32>> numbersAt(quint32 sector) const;
    qint64 offsetOf(quint32 sector) const { return (static_cast<qint64>(sector) + 1) << m_sectorShift; }

    SharedBytes m_bytes;
    QByteArray m_header;
    int m_sectorShift = 9;
    int m_miniShift = 6;
    quint64 m_miniCutoff = 4096;
    std::vector<quint32> m_next;     ///< the file allocation table
    std::vector<quint32> m_miniNext;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_root; ///< the entries of the root storage
    SharedBytes m_miniStream;
};

} // namespace attest
