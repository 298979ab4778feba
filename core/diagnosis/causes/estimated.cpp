// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {

std::optional<Explanation> explainByEstimate(const Slip& slip)
{
    if (!slip.source || slip.observed.isZero())
        return std::nullopt;
    for (const ByPeriod* kind : {&slip.source->documented, &slip.source->metered, &slip.source->registered}) {
        const auto found = kind->find(slip.subject.period);
        if (found != kind->end() && found->second.estimated) {
            return Explanation{Cause::estimated,
                               {QT_TRANSLATE_NOOP("core", "%1 contains values that are marked as estimated"), {slip.subject.period}},
                               Closeness::hint};
        }
    }
    return std::nullopt;
}

} // namespace attest
