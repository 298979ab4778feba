// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

namespace attest {

/// An SQLite result code as an error for people; `detail` is SQLite's own text, shown only where the code says too little.
Failure sqlFailure(int code, const QString& detail, const QString& path);

} // namespace attest
