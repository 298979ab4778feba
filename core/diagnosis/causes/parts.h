// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnosis/slip.h"

namespace attest {

/// What the independent values of the slip's period are made of, meters first, where they have several parts.
inline std::vector<Contribution> partsOf(const Slip& slip)
{
    std::vector<Contribution> parts;
    if (!slip.source)
        return parts;
    for (const ByPeriod* kind : {&slip.source->metered, &slip.source->documented}) {
        const auto found = kind->find(slip.subject.period);
        if (found != kind->end() && found->second.parts.size() > 1)
            parts.insert(parts.end(), found->second.parts.begin(), found->second.parts.end());
    }
    return parts;
}

} // namespace attest
