// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/causes/causes.h"

#include <algorithm>

namespace attest {
namespace {

using Explain = std::optional<Explanation> (*)(const Slip&);

// Where two causes close a difference equally well, the one that happens more often, or that says more, comes first.
constexpr Explain kCauses[] = {
    explainByOmittedPeriod, explainBySign,     explainByUnitFactor,   explainByDecimalShift, explainByExport,
    explainByDuplicatedPeriod, explainByWrongPeriod, explainByOrigin, explainByOmittedMeter, explainByTransposition,
    explainByMultiplier,    explainByDroppedDigit, explainByDoubleCount, explainByRounding, explainByMeterFault,
    explainByEstimate,
};

} // namespace

std::vector<ProbableCause> probableCauses(const Rational& observed, const Rational& expected, const Subject& subject,
                                          const Submission& submission, const Quantities& quantities)
{
    const Slip slip = makeSlip(observed, expected, subject, submission, quantities);
    std::vector<Explanation> explanations;
    for (const Explain explain : kCauses) {
        if (observed == expected)
            break;
        if (auto explanation = explain(slip))
            explanations.push_back(std::move(*explanation));
    }
    std::stable_sort(explanations.begin(), explanations.end(),
                     [](const Explanation& a, const Explanation& b) { return a.closeness < b.closeness; });
    std::vector<ProbableCause> causes;
    for (Explanation& explanation : explanations)
        causes.push_back({explanation.cause, std::move(explanation.why), static_cast<int>(causes.size()) + 1});
    if (causes.empty())
        causes.push_back({Cause::unknown, QT_TRANSLATE_NOOP("core", "no usual cause closes the difference"), 1});
    return causes;
}

} // namespace attest
