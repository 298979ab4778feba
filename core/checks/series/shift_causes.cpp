// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/shift_causes.h"

#include "core/checks/outcome.h"
#include "core/checks/series/measured.h"

#include <array>
#include <cmath>

namespace attest {
namespace {

/// Primary currents over 5 A of the usual current transformers (IEC 61869-2, preferred values).
constexpr std::array kTransformerRatios = {1., 2., 3., 4., 5., 6., 8., 10., 12., 15., 16., 20., 25., 30., 40., 50., 60., 80., 100., 120., 150., 160., 200.,
                                           240., 250., 300., 400., 500., 600.};

/// Factors that a unit makes of a series, larger than one.
struct UnitFactor {
    double ratio;
    const char* why;
};
constexpr std::array kUnitFactors = {
    UnitFactor{1000, QT_TRANSLATE_NOOP("core", "Times 1000: one unit prefix (Wh, kWh, MWh)")},
    UnitFactor{100, QT_TRANSLATE_NOOP("core", "Times 100: two decimal places")},
    UnitFactor{10, QT_TRANSLATE_NOOP("core", "Times 10: one decimal place")},
    UnitFactor{3.6, QT_TRANSLATE_NOOP("core", "Times 3.6: MJ and kWh")},
    UnitFactor{4, QT_TRANSLATE_NOOP("core", "Times 4: mean power in kW for the energy of a quarter of an hour")},
    UnitFactor{2, QT_TRANSLATE_NOOP("core", "Times 2: mean power in kW for the energy of half an hour")},
};

bool isNear(double ratio, double other, double scatter)
{
    return std::abs(std::log(ratio / other)) <= scatter;
}

std::optional<double> otherTransformer(double multiplier, double ratio, double scatter)
{
    if (multiplier <= 1)
        return std::nullopt;
    for (const double other : kTransformerRatios) {
        if (isNear(other / multiplier, ratio, scatter))
            return other;
    }
    return std::nullopt;
}

ProbableCause multiplierCause(const Meter& meter, double ratio, double scatter)
{
    const double multiplier = meter.multiplier.toDouble();
    const double up = std::max(ratio, 1 / ratio);
    if (multiplier > 1 && isNear(up, multiplier, scatter)) {
        return {Cause::wrongMultiplier,
                {QT_TRANSLATE_NOOP("core", "The ratio is the meter's multiplier %1: left out, or applied twice"), {meter.multiplier}}, 1};
    }
    if (const auto other = otherTransformer(multiplier, ratio, scatter)) {
        return {Cause::wrongMultiplier,
                {QT_TRANSLATE_NOOP("core", "The multiplier %1 in place of %2 would give this ratio"), {shown(statistic(*other)), meter.multiplier}}, 1};
    }
    return {Cause::wrongMultiplier, QT_TRANSLATE_NOOP("core", "One factor at all times is a changed ratio of transformers or pulses"), 1};
}

} // namespace

std::vector<ProbableCause> shiftCauses(const Meter& meter, double ratio, double scatter)
{
    const double up = std::max(ratio, 1 / ratio);
    std::vector<ProbableCause> causes{multiplierCause(meter, ratio, scatter)};
    const bool isOwn = meter.multiplier.toDouble() > 1 && isNear(up, meter.multiplier.toDouble(), scatter);
    for (const UnitFactor& factor : kUnitFactors) {
        if (isNear(up, factor.ratio, scatter))
            causes.insert(isOwn ? causes.end() : causes.begin(), {Cause::unitFactor, factor.why, 1});
    }
    causes.push_back({Cause::meterFault, QT_TRANSLATE_NOOP("core", "A phase or a voltage of the meter failed or came back"), 1});
    for (std::size_t i = 0; i < causes.size(); ++i)
        causes[i].rank = static_cast<int>(i) + 1;
    return causes;
}

} // namespace attest
