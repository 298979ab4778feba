// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

class QTemporaryFile;

namespace attest {

/// Collects bytes that come piece by piece: in memory while they are few, then in a temporary file that goes when the last
/// one who reads them lets go.
class ByteSpool {
public:
    static constexpr qint64 kMaximumInMemory = qint64(16) * 1024 * 1024;

    ByteSpool();
    ~ByteSpool();

    /// Fails where the temporary file does (ErrorKind::system).
    Result<void> append(QByteArrayView piece);
    /// What was collected; nothing may be appended afterwards.
    Result<SharedBytes> finish();

private:
    Result<void> write(QByteArrayView piece);

    QByteArray m_memory;
    std::unique_ptr<QTemporaryFile> m_file;
};

} // namespace attest
