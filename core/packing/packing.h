// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace attest {

/// zstd with its checksum; the same bytes always give the same packed ones.
QByteArray pack(QByteArrayView bytes);
/// Back again; `size` is what must come out. Anything else is a damaged case (ErrorKind::caseFile).
Result<QByteArray> unpack(QByteArrayView packed, qint64 size);
/// What unpack() needs: the size that the packed bytes say themselves; −1 where they are no packed ones.
qint64 unpackedSize(QByteArrayView packed);

} // namespace attest
