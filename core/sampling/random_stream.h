// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <QString>

namespace attest {

/// Numbers that follow from a seed alone, the same on every machine and in every version. Block i (0, 1, 2 …) is the
/// SHA-256 of the UTF-8 text "seed|label|i"; the blocks in their order are one stream of bytes. Anybody can compute it
/// again with any SHA-256 program.
class RandomStream {
public:
    RandomStream(const QString& seed, const QString& label);

    /// A number from 0 to `limit` − 1, each equally likely: as many bytes as limit − 1 has (at least one), big endian,
    /// its highest bits masked to those of limit − 1; where that is `limit` or more, the next bytes are taken instead.
    /// `limit` must be positive (checked, aborts).
    Decimal::Integer below(const Decimal::Integer& limit);

private:
    unsigned char nextByte();

    QByteArray m_prefix;
    quint64 m_block = 0;
    QByteArray m_bytes;
    qsizetype m_next = 0;
};

/// The place of a record in an equal-probability drawing: SHA-256 of "seed|equal|key". The smallest are drawn.
QString equalRank(const QString& seed, const QString& key);

} // namespace attest
