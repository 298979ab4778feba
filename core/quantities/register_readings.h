// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/submission.h"

#include <vector>

namespace attest {

/// A meter's register readings in time. At one moment the turn of the register comes first, and the old device's last
/// reading before the new one's first.
std::vector<const RegisterReading*> readingsInTime(const Submission& submission, const QString& meter);

/// So long may an exchange take without a reading of the old device, in seconds.
constexpr qint64 kExchangeSeconds = 3600;

} // namespace attest
