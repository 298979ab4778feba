// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/xls_compound_stream.h"

#include <algorithm>

namespace attest {
namespace {

class PiecedBytes final : public ByteSource {
public:
    PiecedBytes(SharedBytes bytes, std::vector<qint64> starts, qint64 pieceSize, qint64 size)
        : m_bytes(std::move(bytes)), m_starts(std::move(starts)), m_pieceSize(pieceSize),
          m_size(std::min(size, static_cast<qint64>(m_starts.size()) * pieceSize))
    {
    }

    qint64 size() const override { return m_size; }
    Result<qint64> read(qint64 offset, char* buffer, qint64 length) const override
    {
        const qint64 wanted = std::clamp<qint64>(m_size - offset, 0, length);
        qint64 done = 0;
        while (done < wanted) {
            const qint64 at = offset + done;
            const qint64 inPiece = at % m_pieceSize;
            const qint64 part = std::min(wanted - done, m_pieceSize - inPiece);
            const auto count = m_bytes->read(m_starts[static_cast<std::size_t>(at / m_pieceSize)] + inPiece, buffer + done, part);
            if (!count)
                return count.failure();
            done += *count;
            if (*count < part)
                break;
        }
        return done;
    }

private:
    SharedBytes m_bytes;
    std::vector<qint64> m_starts;
    qint64 m_pieceSize;
    qint64 m_size;
};

} // namespace

SharedBytes bytesInPieces(SharedBytes bytes, std::vector<qint64> starts, qint64 pieceSize, qint64 size)
{
    return std::make_shared<PiecedBytes>(std::move(bytes), std::move(starts), pieceSize, size);
}

} // namespace attest
