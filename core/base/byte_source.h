// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace attest {

/// Bytes that can be read at any place and again and again: a file on disk, or bytes in memory. Readers take their input
/// from here piece by piece, so that memory does not grow with the file. Several threads may read at the same time.
class ByteSource {
public:
    virtual ~ByteSource() = default;

    virtual qint64 size() const = 0;
    /// Fills the buffer from the offset and says how much: less than `length` at the end only. Fails where the medium does
    /// (ErrorKind::system), without a place.
    virtual Result<qint64> read(qint64 offset, char* buffer, qint64 length) const = 0;

    /// Up to so many bytes as an array.
    Result<QByteArray> slice(qint64 offset, qint64 length) const;
    Result<QByteArray> all() const { return slice(0, size()); }
};

using SharedBytes = std::shared_ptr<const ByteSource>;

SharedBytes bytesOf(QByteArray bytes);
/// A file that stays open as long as the source lives, even when another takes its name meanwhile.
Result<SharedBytes> bytesOfFile(const QString& path);

} // namespace attest
