// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/memory.h"

#include <deque>
#include <memory>

namespace attest {

/// What follows from a submission and the factors alone, whatever the team does.
struct Figures {
    std::shared_ptr<const Submission> submission; ///< the others look into it
    Quantities quantities;
    Inventory inventory;
    Materiality materiality;
    std::vector<MeterValues> series;
};

/// What assessments of one case have in common: the figures of its submissions and the answers of the checks. An
/// assessment after an act then works out only what the act changes. Serves one assessment at a time.
class AssessmentMemory {
public:
    explicit AssessmentMemory(std::shared_ptr<const FactorLibrary> library) : m_library(std::move(library)) {}

    const FactorLibrary& library() const { return *m_library; }
    /// Worked out when first asked for.
    std::shared_ptr<const Figures> figures(const std::shared_ptr<const Submission>& submission);
    CheckMemory& checks() { return m_checks; }

private:
    std::shared_ptr<const FactorLibrary> m_library;
    std::deque<std::shared_ptr<const Figures>> m_figures; ///< the one asked for last first
    CheckMemory m_checks;
};

} // namespace attest
