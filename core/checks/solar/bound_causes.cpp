// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/solar/bound_causes.h"

#include "core/checks/series/resolution.h"
#include "core/checks/series/spike_cause.h"
#include "core/checks/solar/solar_checks.h"
#include "core/series/robust.h"

#include <algorithm>

namespace attest {

std::vector<ProbableCause> unknownBoundCause()
{
    return {{Cause::unknown, QT_TRANSLATE_NOOP("core", "no usual cause closes the difference"), 1}};
}

std::optional<ProbableCause> unitOfBound(double shareOfBound, double least, double most)
{
    constexpr double kStepOfUnits = 1000; // Wh, kWh, MWh
    const auto isUsual = [&](double share) { return share >= least && share <= most; };
    if (isUsual(shareOfBound / kStepOfUnits))
        return ProbableCause{Cause::unitFactor, QT_TRANSLATE_NOOP("core", "A thousandth is what such a plant gives: the capacity stands in MW, or the values in Wh"), 1};
    if (isUsual(shareOfBound * kStepOfUnits))
        return ProbableCause{Cause::unitFactor, QT_TRANSLATE_NOOP("core", "A thousand times as much is what such a plant gives: the capacity stands in W, or the values in MWh"), 1};
    return std::nullopt;
}

std::optional<ProbableCause> BoundCauses::unitOfPlant() const
{
    const auto number = [&](const char* name) { return m_context->parameter(kPvAboveNameplate.id, name).toDouble(); };
    std::vector<double> shares;
    for (std::size_t i = 0; i < m_plant->values.size(); ++i) {
        if (m_plant->kwh(i) > 0)
            shares.push_back(m_plant->kwh(i) * 3600 / static_cast<double>(m_plant->secondsOf(i)));
    }
    const double peak = quantile(std::move(shares), number("usual-peak-percent") / 100);
    return unitOfBound(peak / m_plant->meter().capacityKwp->toDouble(), number("least-peak-percent") / 100, number("factor"));
}

void BoundCauses::look()
{
    m_isKnown = true;
    m_unit = unitOfPlant();
    const SpikeLimits limits = spikeLimits(*m_context);
    lookAtDays(m_plant->values, engagementZone(m_context->submission), [&](const DayTable& days) {
        for (const Spike& spike : spikesOf(days, limits)) {
            for (std::size_t i = spike.first; i < spike.end && spike.shift > 0; ++i)
                m_points.push_back({days.values().starts()[i], shiftedPoint(days.values(), spike)});
        }
        return true;
    });
}

std::vector<ProbableCause> BoundCauses::of(qint64 from, qint64 to)
{
    if (!m_isKnown)
        look();
    if (m_unit)
        return {*m_unit};
    const auto point = std::find_if(m_points.begin(), m_points.end(), [&](const ShiftedPoint& one) { return one.start >= from && one.start < to; });
    return point == m_points.end() ? unknownBoundCause() : std::vector{point->cause};
}

} // namespace attest
