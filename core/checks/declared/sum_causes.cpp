// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/declared/sum_causes.h"

#include "core/checks/declared/declared_emissions.h"
#include "core/diagnosis/diagnosis.h"

namespace attest {
namespace {

/// A part below so many times the rounding proves nothing: any small difference would be one of some part.
constexpr int kPartOverRounding = 10;

std::optional<ProbableCause> causeByPart(const Rational& surplus, const std::vector<SumPart>& parts, const SumSlips& slips, const Rational& rounding)
{
    for (const SumPart& part : parts) {
        if (part.amount.absolute() <= rounding * kPartOverRounding)
            continue;
        if ((surplus - part.amount).absolute() <= rounding)
            return ProbableCause{slips.twice, {QT_TRANSLATE_NOOP("core", "the difference is what %1 makes, added twice"), {part.name}}, 1};
        if ((surplus + part.amount).absolute() <= rounding)
            return ProbableCause{slips.leftOut, {QT_TRANSLATE_NOOP("core", "the difference is what %1 makes, left out"), {part.name}}, 1};
    }
    return std::nullopt;
}

} // namespace

std::vector<ProbableCause> causesOfSum(const CheckContext& context, const Decimal& printed, const std::vector<Rational>& expected,
                                       const std::vector<SumPart>& parts, const SumSlips& slips, const Rational& rounding)
{
    std::vector<ProbableCause> causes;
    for (const Rational& sum : expected) {
        std::vector<ProbableCause> byDigits = causesOfPrinted(printed, sum, Unit::tCO2e(), context.submission, context.quantities);
        if (byDigits.front().cause != Cause::unknown)
            return byDigits;
        const auto byPart = causeByPart(Rational(printed) - sum, parts, slips, rounding + lastPlace(printed));
        if (byPart && causes.empty())
            causes = {*byPart};
    }
    if (causes.empty())
        causes = {{Cause::unknown, QT_TRANSLATE_NOOP("core", "no usual slip and no view of the inventory gives the printed value"), 1}};
    return causes;
}

} // namespace attest
