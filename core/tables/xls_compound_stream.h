// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

#include <vector>

namespace attest {

/// A stream that lies in pieces of equal size in other bytes: piece i begins at starts[i]. It ends where its pieces do, or
/// where the other bytes end.
SharedBytes bytesInPieces(SharedBytes bytes, std::vector<qint64> starts, qint64 pieceSize, qint64 size);

} // namespace attest
