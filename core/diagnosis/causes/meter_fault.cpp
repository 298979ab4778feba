// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {

std::optional<Explanation> explainByMeterFault(const Slip& slip)
{
    if (!slip.source || slip.observed.isZero())
        return std::nullopt;
    const auto metered = slip.source->metered.find(slip.subject.period);
    const auto documented = slip.source->documented.find(slip.subject.period);
    if (metered == slip.source->metered.end() || documented == slip.source->documented.end() || !documented->second.isExact())
        return std::nullopt;
    const Rational& papers = documented->second.amount;
    if (!closeness(metered->second.amount, slip.expected, slip.resolution()) || papers.isZero())
        return std::nullopt;
    if (!closeness(slip.observed, papers, slip.resolution()) || closeness(metered->second.amount, papers, slip.resolution()))
        return std::nullopt;
    return Explanation{Cause::meterFault,
                       {QT_TRANSLATE_NOOP("core", "the suppliers' documents (%1) agree with the declared value, the meter alone (%2) does not"),
                        {readable(papers), readable(metered->second.amount)}},
                       Closeness::hint};
}

} // namespace attest
