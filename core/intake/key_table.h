// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace attest {

/// A set of 64-bit hashes with their numbers of occurrence, made once and asked often; 16 bytes a hash, linear to make and
/// constant to ask.
class KeyTable {
public:
    explicit KeyTable(const std::vector<quint64>& keys);

    /// Occurrences beyond the first of each key.
    qint64 repeated() const { return m_repeated; }

    /// Starts counting the keys of another file.
    void beginFile();
    /// A key of the file.
    void meet(quint64 key);
    /// Occurrences in the table of all keys that the file has, each key counted once.
    qint64 shared() const { return m_shared; }

private:
    struct Entry {
        quint64 key = 0;
        quint32 count = 1;
        quint32 file = 0; ///< the last one that has it
    };

    std::size_t bucketOf(quint64 key) const { return m_bits == 0 ? 0 : static_cast<std::size_t>(key >> (64 - m_bits)); }
    void arrange();
    void merge();

    int m_bits = 0;
    std::vector<Entry> m_entries;
    std::vector<quint32> m_starts; ///< by bucket, and the end
    quint32 m_file = 0;
    qint64 m_shared = 0;
    qint64 m_repeated = 0;
};

} // namespace attest
