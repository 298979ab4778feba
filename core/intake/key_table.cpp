// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/key_table.h"

#include <bit>

namespace attest {
namespace {

constexpr int kKeysPerBucket = 4;

} // namespace

KeyTable::KeyTable(const std::vector<quint64>& keys)
{
    m_bits = static_cast<int>(std::bit_width(keys.size() / kKeysPerBucket));
    m_entries.reserve(keys.size());
    m_starts.resize((std::size_t(1) << m_bits) + 1);
    for (const quint64 key : keys) {
        m_entries.push_back({key, 1, 0});
        ++m_starts[bucketOf(key) + 1];
    }
    for (std::size_t i = 1; i < m_starts.size(); ++i)
        m_starts[i] += m_starts[i - 1];
    arrange();
    merge();
}

/// Brings every entry into its bucket, in place.
void KeyTable::arrange()
{
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (std::size_t bucket = 0; bucket < next.size(); ++bucket) {
        while (next[bucket] < m_starts[bucket + 1]) {
            Entry& entry = m_entries[next[bucket]];
            const std::size_t home = bucketOf(entry.key);
            if (home == bucket)
                ++next[bucket];
            else
                std::swap(entry, m_entries[next[home]++]);
        }
    }
}

/// Makes one entry of equal keys.
void KeyTable::merge()
{
    quint32 end = 0;
    for (std::size_t bucket = 0; bucket + 1 < m_starts.size(); ++bucket) {
        const auto first = m_entries.begin() + m_starts[bucket];
        const auto last = m_entries.begin() + m_starts[bucket + 1];
        std::sort(first, last, [](const Entry& a, const Entry& b) { return a.key < b.key; });
        m_starts[bucket] = end;
        for (auto entry = first; entry != last; ++entry) {
            const bool isRepeated = end > m_starts[bucket] && m_entries[end - 1].key == entry->key;
            if (isRepeated)
                ++m_entries[end - 1].count;
            else
                m_entries[end++] = *entry;
            m_repeated += isRepeated ? 1 : 0;
        }
    }
    m_starts.back() = end;
    m_entries.resize(end);
}

void KeyTable::beginFile()
{
    ++m_file;
    m_shared = 0;
}

void KeyTable::meet(quint64 key)
{
    const std::size_t bucket = bucketOf(key);
    for (quint32 i = m_starts[bucket]; i < m_starts[bucket + 1]; ++i) {
        Entry& entry = m_entries[i];
        if (entry.key != key || entry.file == m_file)
            continue;
        entry.file = m_file;
        m_shared += entry.count;
    }
}

} // namespace attest
