// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/assessment_memory.h"

#include <algorithm>
#include <future>

namespace attest {
namespace {

constexpr std::size_t kKept = 4; // the first, the one examined, the one before it, and one that an import replaced

std::shared_ptr<const Figures> worked(const std::shared_ptr<const Submission>& submission, const FactorLibrary& library)
{
    auto series = std::async(std::launch::async, [&] { return meterValues(*submission); });
    auto figures = std::make_shared<Figures>();
    figures->submission = submission;
    figures->quantities = workOut(*submission);
    figures->inventory = takeInventory(*submission, figures->quantities, library);
    figures->materiality = materialityOf(*submission, figures->quantities, figures->inventory, library);
    figures->series = series.get();
    return figures;
}

} // namespace

std::shared_ptr<const Figures> AssessmentMemory::figures(const std::shared_ptr<const Submission>& submission)
{
    const auto known = std::find_if(m_figures.begin(), m_figures.end(),
                                    [&](const auto& figures) { return figures->submission == submission; });
    if (known != m_figures.end()) {
        std::rotate(m_figures.begin(), known, known + 1);
        return m_figures.front();
    }
    m_figures.push_front(worked(submission, *m_library));
    if (m_figures.size() > kKept)
        m_figures.pop_back();
    return m_figures.front();
}

} // namespace attest
