// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packing/rescaled.h"

#include <cstdlib>
#include <limits>

namespace attest {
namespace {

qint64 powerOfTen(int exponent)
{
    qint64 power = 1;
    for (; exponent > 0; --exponent)
        power *= 10;
    return power;
}

qint64 roundedQuotient(qint64 value, qint64 divisor)
{
    const qint64 quotient = value / divisor;
    const qint64 twice = 2 * std::abs(value % divisor); // fits: the divisor is 10^18 at most
    const bool isAway = twice > divisor || (twice == divisor && quotient % 2 != 0);
    return quotient + (isAway ? (value < 0 ? -1 : 1) : 0);
}

} // namespace

std::optional<qint64> rescaled(qint64 value, int from, int to)
{
    if (to == from && value != std::numeric_limits<qint64>::min())
        return value;
    if (to < from)
        return roundedQuotient(value, powerOfTen(from - to));
    qint64 result = 0;
    if (__builtin_mul_overflow(value, powerOfTen(to - from), &result) || result == std::numeric_limits<qint64>::min())
        return std::nullopt;
    return result;
}

} // namespace attest
