// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace attest {

/// Writes signed 64-bit integers, small magnitudes in few bytes (zigzag, seven bits a byte).
class VarintWriter {
public:
    void write(qint64 value)
    {
        if (m_size + kLongest > m_bytes.size())
            m_bytes.resize(2 * m_bytes.size() + kLongest);
        char* out = m_bytes.data() + m_size;
        auto rest = (static_cast<quint64>(value) << 1) ^ static_cast<quint64>(value >> 63);
        for (; rest > 0x7f; rest >>= 7)
            *out++ = static_cast<char>(rest | 0x80);
        *out++ = static_cast<char>(rest);
        m_size = out - m_bytes.constData();
    }
    QByteArray bytes() const { return m_bytes.first(m_size); }

private:
    static constexpr qsizetype kLongest = 10; ///< bytes of an integer

    QByteArray m_bytes; ///< with room behind what is written
    qsizetype m_size = 0;
};

/// Reads them back; past the end or at an integer that is too long it gives 0 and isGood() turns false for good.
class VarintReader {
public:
    explicit VarintReader(const QByteArray& bytes) : m_bytes(bytes) {}

    qint64 read()
    {
        quint64 value = 0;
        for (int shift = 0; shift < 64 && m_at < m_bytes.size(); shift += 7) {
            const auto byte = static_cast<quint8>(m_bytes.at(m_at++));
            value |= static_cast<quint64>(byte & 0x7f) << shift;
            if (byte <= 0x7f)
                return static_cast<qint64>(value >> 1) ^ -static_cast<qint64>(value & 1);
        }
        m_good = false;
        return 0;
    }
    bool isGood() const { return m_good; }
    bool atEnd() const { return m_at == m_bytes.size(); }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_good = true;
};

} // namespace attest
