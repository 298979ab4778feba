// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/random_stream.h"

#include "core/base/sha256.h"

namespace attest {

RandomStream::RandomStream(const QString& seed, const QString& label)
    : m_prefix(QString(seed + u'|' + label + u'|').toUtf8())
{
}

Decimal::Integer RandomStream::below(const Decimal::Integer& limit)
{
    if (limit <= 0)
        qFatal("a random number below nothing");
    const Decimal::Integer last = limit - 1;
    const unsigned bits = last.is_zero() ? 1U : msb(last) + 1U;
    const Decimal::Integer mask = (Decimal::Integer(1) << bits) - 1;
    for (;;) {
        Decimal::Integer number = 0;
        for (unsigned byte = 0; byte < (bits + 7) / 8; ++byte)
            number = (number << 8) | nextByte();
        number &= mask;
        if (number < limit)
            return number;
    }
}

unsigned char RandomStream::nextByte()
{
    if (m_next == m_bytes.size()) {
        m_bytes = QByteArray::fromHex(sha256(QByteArray(m_prefix + QByteArray::number(m_block++))).toLatin1());
        m_next = 0;
    }
    return static_cast<unsigned char>(m_bytes[m_next++]);
}

QString equalRank(const QString& seed, const QString& key)
{
    return sha256(QString(seed + u"|equal|" + key).toUtf8());
}

} // namespace attest
