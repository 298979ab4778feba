// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_records.h"

#include "core/tables/xls_failure.h"

namespace attest {
namespace {

constexpr qint64 kPiece = 128 * 1024;
constexpr qsizetype kHead = 4;

} // namespace

/// Whether so many bytes are in the buffer, or can be got into it.
Result<bool> XlsRecords::fill(qsizetype size)
{
    if (m_buffer.size() - m_used >= size)
        return true;
    const auto piece = m_stream->slice(m_offset, kPiece);
    if (!piece)
        return piece.failure();
    m_buffer = m_buffer.mid(m_used) + *piece;
    m_used = 0;
    m_offset += piece->size();
    return m_buffer.size() >= size;
}

quint16 XlsRecords::upcoming()
{
    const auto filled = fill(kHead);
    return filled && *filled ? qFromLittleEndian<quint16>(m_buffer.constData() + m_used) : quint16(0);
}

Result<bool> XlsRecords::next(XlsRecord& record)
{
    const auto head = fill(kHead);
    if (!head || !*head)
        return head;
    record.type = qFromLittleEndian<quint16>(m_buffer.constData() + m_used);
    const qsizetype size = qFromLittleEndian<quint16>(m_buffer.constData() + m_used + 2);
    const auto body = fill(kHead + size);
    if (!body)
        return body;
    if (!*body)
        return damagedXls();
    record.bytes = m_buffer.mid(m_used + kHead, size);
    m_used += kHead + size;
    return true;
}

} // namespace attest
