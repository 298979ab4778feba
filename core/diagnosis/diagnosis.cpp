// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/diagnosis.h"

#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/unit_ratios.h"

#include <algorithm>
#include <span>

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

/// Of units that a computed number may be printed in, only powers of ten are confused: it is no energy.
std::optional<Explanation> explainByPowerOfTen(const Slip& slip)
{
    return powerOfTen(slip.observed, slip.expected) ? explainByUnitFactor(slip) : std::nullopt;
}

/// Those that look at nothing but the written number.
constexpr Explain kDigitCauses[] = {
    explainBySign, explainByPowerOfTen, explainByDecimalShift, explainByTransposition, explainByDroppedDigit, explainByDoubleCount, explainByRounding,
};

std::vector<ProbableCause> ranked(const Slip& slip, std::span<const Explain> candidates)
{
    std::vector<Explanation> explanations;
    for (const Explain explain : candidates) {
        if (slip.observed == slip.expected)
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

} // namespace

std::vector<ProbableCause> probableCauses(const Rational& observed, const Rational& expected, const Subject& subject,
                                          const Submission& submission, const Quantities& quantities)
{
    return ranked(makeSlip(observed, expected, subject, submission, quantities), kCauses);
}

std::vector<ProbableCause> causesOfPrinted(const Decimal& printed, const Rational& expected, const Unit& unit, const Submission& submission,
                                           const Quantities& quantities)
{
    const Subject nothing;
    const int places = printed.scale();
    const Rational rounded(expected.rounded(places, Rounding::halfUp));
    // A digit lost behind the point takes a place with it: the column may have one more.
    const Slip slip{Rational(printed), rounded, nothing, submission, quantities, nullptr, {{printed, unit, {expected}, {places}, places + 1}}};
    const bool isLastPlace = slip.difference().absolute() <= slip.resolution();
    return ranked(slip, isLastPlace ? std::span<const Explain>() : std::span<const Explain>(kDigitCauses));
}

} // namespace attest
