// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <bit>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace attest {

/// Finds the bytes that end an unquoted cell: delimiter, line ends and zero. Looks at 64 bytes at a time, so that the next
/// ones of a row cost almost nothing.
class StopFinder {
public:
    /// Looks for this delimiter, in these bytes, which must live until the next call.
    void set(char delimiter) { m_delimiter = delimiter; }
    void look(const char* bytes, qsizetype size)
    {
        m_bytes = bytes;
        m_size = size;
        m_block = -kBlock;
    }

    /// The first stop at or behind a place; the number of bytes where there is none.
    qsizetype next(qsizetype at)
    {
        while (at < m_size) {
            if (at < m_block || at >= m_block + kBlock)
                load(at);
            const quint64 stops = m_stops >> (at - m_block);
            if (stops != 0)
                return at + std::countr_zero(stops);
            at = m_block + kBlock;
        }
        return m_size;
    }

private:
    static constexpr qsizetype kBlock = 64;

    bool isStop(char c) const { return c == m_delimiter || c == '\n' || c == '\r' || c == '\0'; }

    void load(qsizetype at)
    {
        m_block = at;
        m_stops = 0;
#ifdef __SSE2__
        if (m_size - at >= kBlock) {
            for (int i = 0; i < kBlock; i += 16)
                m_stops |= quint64(stopsOf16(m_bytes + at + i)) << i;
            return;
        }
#endif
        const qsizetype count = qMin(kBlock, m_size - at);
        for (qsizetype i = 0; i < count; ++i)
            m_stops |= quint64(isStop(m_bytes[at + i]) ? 1 : 0) << i;
    }

#ifdef __SSE2__
    unsigned stopsOf16(const char* bytes) const
    {
        const __m128i sixteen = _mm_loadu_si128(reinterpret_cast<const __m128i*>(bytes));
        const auto are = [sixteen](char c) { return _mm_cmpeq_epi8(sixteen, _mm_set1_epi8(c)); };
        const __m128i stops = _mm_or_si128(_mm_or_si128(are(m_delimiter), are('\n')), _mm_or_si128(are('\r'), are('\0')));
        return static_cast<unsigned>(_mm_movemask_epi8(stops));
    }
#endif

    char m_delimiter = ',';
    const char* m_bytes = nullptr;
    qsizetype m_size = 0;
    qsizetype m_block = -kBlock;
    quint64 m_stops = 0; ///< bit i: the byte at m_block + i is a stop
};

} // namespace attest
