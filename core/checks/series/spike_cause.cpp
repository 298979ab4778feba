// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/spike_cause.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"

#include <cmath>

namespace attest {

ProbableCause shiftedPoint(const MeterValues& meter, const Spike& spike)
{
    const Rational observed = exactValue(meter, spike.first);
    const Rational power(Decimal(1).shifted(std::abs(spike.shift)));
    const Rational usual = statistic(spike.usual / static_cast<double>(spike.end - spike.first));
    if (spike.shift > 0) {
        return {Cause::decimalShift,
                {QT_TRANSLATE_NOOP("core", "%1 ÷ %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted"),
                 {shown(observed), shown(power), shown(observed / power), shown(usual)}}, 1};
    }
    return {Cause::decimalShift,
            {QT_TRANSLATE_NOOP("core", "%1 × %2 = %3, and %4 is usual at that time: the decimal point of the interval is shifted"),
             {shown(observed), shown(power), shown(observed * power), shown(usual)}}, 1};
}

} // namespace attest
