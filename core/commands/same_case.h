// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/domain/submission.h"

namespace attest {

/// Whether two submissions belong to one engagement: the same client (by name, or by a registration number) and the same
/// period. Otherwise ErrorKind::refused, naming what differs.
Result<void> sameCase(const Submission& first, const Submission& later);

} // namespace attest
