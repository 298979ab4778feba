// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {
namespace {

/// A month of the source whose value is just what the longer period lacks.
std::optional<Explanation> oneMonthMissing(const Slip& slip)
{
    const Rational missing = slip.expected - slip.observed;
    if (!slip.source || slip.subject.period.isMonth() || missing.isZero() || missing.isNegative())
        return std::nullopt;
    for (const Period& month : slip.subject.period.months()) {
        const auto value = independentValue(*slip.source, month);
        if (!value || value->isZero())
            continue;
        if (const auto reached = closeness(missing, *value, slip.resolution())) {
            return Explanation{Cause::omittedPeriod,
                               {QT_TRANSLATE_NOOP("core", "the difference is the quantity of %1, which is left out"), {month}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Explanation> explainByOmittedPeriod(const Slip& slip)
{
    if (!slip.observed.isZero() || slip.expected.isZero())
        return oneMonthMissing(slip);
    return Explanation{Cause::omittedPeriod,
                       {QT_TRANSLATE_NOOP("core", "nothing is declared for %1, where %2 is expected"),
                        {slip.subject.period, readable(slip.expected)}},
                       Closeness::exact};
}

} // namespace attest
