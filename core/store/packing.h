// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace attest {

/// zstd with its checksum; the same bytes always give the same packed ones.
QByteArray pack(const QByteArray& bytes);
/// Back again; `size` is what must come out. Anything else is a damaged case (ErrorKind::caseFile).
Result<QByteArray> unpack(const QByteArray& packed, qint64 size);

} // namespace attest
