// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/snapshot.h"

namespace attest {

const Submission* Snapshot::revision(int number) const
{
    for (const auto& submission : submissions) {
        if (submission->revision == number)
            return submission.get();
    }
    return nullptr;
}

} // namespace attest
