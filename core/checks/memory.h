// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/case_view.h"

#include <deque>

namespace attest {

/// What the checks answered before, with everything that each answer depends on: after an act only those run again
/// whose inputs changed. Keeps the submissions of its answers alive. Serves one run at a time.
class CheckMemory {
public:
    /// The answer for the same inputs; null where there is none. Holds until the next call for the same check.
    const CheckOutcome* find(const QString& check, const CheckInputs& inputs);
    /// Beside the latest answers of the same check; the one that was longest not asked for makes room.
    void keep(const QString& check, CheckInputs inputs, CheckOutcome outcome);

private:
    struct Known {
        CheckInputs inputs;
        CheckOutcome outcome;
    };
    std::map<QString, std::deque<Known>> m_known;
};

} // namespace attest
