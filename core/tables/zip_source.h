// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/byte_source.h"

struct zip;

namespace attest {

/// Opens the archive for reading; it takes its bytes piece by piece and shares in their ownership. To be closed by zip_discard().
Result<zip*> openZip(const SharedBytes& bytes);

} // namespace attest
