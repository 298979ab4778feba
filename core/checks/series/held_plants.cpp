// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/held_plants.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest {
namespace {

/// Power as a share of the nameplate, and how far rounding may have moved it.
struct LoadShare {
    double share = 0;
    double rounding = 0;
};

std::optional<LoadShare> shareOf(const MeterValues& meter, std::size_t i)
{
    const Meter& about = meter.meter();
    if (about.measures != MeterMeasures::pvGeneration || !about.capacityKwp || about.capacityKwp->sign() <= 0 || about.unit.dimension() != Dimension::energy)
        return std::nullopt;
    const double kwh = about.unit.size().toDouble() / Unit::kWh().size().toDouble();
    const double possible = about.capacityKwp->toDouble() * static_cast<double>(meter.stepSeconds()) / 3600;
    return LoadShare{meter.values()[i] * kwh / possible, resolutionOf(meter) / 2 * kwh / possible};
}

/// Whether the plant shows values of that share, without change, for so much of [from, to).
bool isHeldAt(const MeterValues& other, const LoadShare& share, qint64 from, qint64 to, const StuckLimits& limits)
{
    const auto starts = other.starts();
    const auto values = other.values();
    const auto first = static_cast<std::size_t>(std::lower_bound(starts.begin(), starts.end(), from) - starts.begin());
    std::size_t longest = 0;
    std::size_t length = 0;
    for (std::size_t i = first; i < values.size() && starts[i] < to; ++i) {
        const auto own = shareOf(other, i);
        const bool isAlike = own && own->share > 0 && std::abs(own->share - share.share) <= own->rounding + share.rounding;
        const bool isSame = length > 0 && values[i] == values[i - 1];
        length = !isAlike ? 0 : isSame ? length + 1 : 1;
        longest = std::max(longest, length);
    }
    const double held = static_cast<double>(longest) * static_cast<double>(other.stepSeconds());
    return longest >= limits.kept && held >= limits.heldTogether * static_cast<double>(to - from);
}

} // namespace

bool isHeldPlant(const CheckContext& context, const MeterValues& meter, const ValueRun& run, const StuckLimits& limits)
{
    const auto share = shareOf(meter, run.first);
    if (!share)
        return false;
    const qint64 from = meter.starts()[run.first];
    const qint64 to = meter.starts()[run.end - 1] + meter.stepSeconds();
    return std::any_of(context.series.begin(), context.series.end(), [&](const MeterValues& other) {
        return other.meter().id != meter.meter().id && isHeldAt(other, *share, from, to, limits);
    });
}

} // namespace attest
