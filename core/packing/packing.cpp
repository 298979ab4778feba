// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/packing.h"

#include <zstd.h>

#include <limits>
#include <memory>

namespace attest {
namespace {

/// Source files of meters are packed as fast as they are read; higher levels save a few percent of their fifth.
constexpr int kLevel = 1;

struct FreeContext {
    void operator()(ZSTD_CCtx* context) const { ZSTD_freeCCtx(context); }
};

std::size_t length(QByteArrayView bytes) { return static_cast<std::size_t>(bytes.size()); }

Failure damaged()
{
    return failure(ErrorKind::caseFile, QT_TRANSLATE_NOOP("core", "A stored content of the case is damaged"), {},
                   QT_TRANSLATE_NOOP("core", "Go back to a backup of the case"));
}

} // namespace

QByteArray pack(QByteArrayView bytes)
{
    // Making a context costs as much as packing a small chunk.
    static thread_local const std::unique_ptr<ZSTD_CCtx, FreeContext> context(ZSTD_createCCtx());
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_compressionLevel, kLevel);
    ZSTD_CCtx_setParameter(context.get(), ZSTD_c_checksumFlag, 1);
    QByteArray packed(static_cast<qsizetype>(ZSTD_compressBound(length(bytes))), Qt::Uninitialized);
    const std::size_t written = ZSTD_compress2(context.get(), packed.data(), length(packed), bytes.data(), length(bytes));
    packed.truncate(ZSTD_isError(written) ? 0 : static_cast<qsizetype>(written));
    return packed;
}

Result<QByteArray> unpack(QByteArrayView packed, qint64 size)
{
    // The frame says its size; believing only what both say keeps a forged one from taking all memory.
    if (size < 0 || unpackedSize(packed) != size)
        return damaged();
    QByteArray bytes(static_cast<qsizetype>(size), Qt::Uninitialized);
    const std::size_t read = ZSTD_decompress(bytes.data(), length(bytes), packed.data(), length(packed));
    if (ZSTD_isError(read) || read != length(bytes))
        return damaged();
    return bytes;
}

qint64 unpackedSize(QByteArrayView packed)
{
    const unsigned long long size = ZSTD_getFrameContentSize(packed.data(), length(packed));
    return size > std::numeric_limits<qint64>::max() ? -1 : static_cast<qint64>(size); // both error codes are above
}

} // namespace attest
