// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace attest {

/// The most decimal places of the values of a series: 10^18 fits into 64 bits.
constexpr int kMostPlaces = 18;

/// value × 10^−from as a multiple of 10^−to, both 0 to kMostPlaces: rounded half to even where places go, nothing where the
/// result and its negative do not both fit into 64 bits.
std::optional<qint64> rescaled(qint64 value, int from, int to);

} // namespace attest
