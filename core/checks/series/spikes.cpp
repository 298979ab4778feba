// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/spikes.h"

#include "core/checks/series/bumps.h"
#include "core/checks/series/outliers.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest {
namespace {

/// The power of ten that takes the usual value to the observed one; 0 where there is none or the usual one is too vague.
int shiftOf(double observed, const RobustLevel& usual, const SpikeLimits& limits)
{
    if (usual.median <= 0 || observed <= 0 || usual.spread > limits.firm * usual.median)
        return 0;
    const int shift = static_cast<int>(std::lround(std::log10(observed / usual.median)));
    const double back = observed * std::pow(10.0, -shift);
    const bool closes = std::abs(back - usual.median) <= limits.powerZ * usual.spread;
    return closes && std::abs(shift) <= limits.largestPower ? shift : 0;
}

/// The same for values far above all others, whose usual value may be vague: a high power of ten that leaves a value which
/// the meter can show closes by no chance.
int highShiftOf(double observed, const RobustLevel& usual, double resolution, const SpikeLimits& limits)
{
    if (usual.median <= resolution || observed <= 0)
        return 0;
    const int shift = static_cast<int>(std::lround(std::log10(observed / usual.median)));
    const double back = observed * std::pow(10.0, -shift);
    const double units = back / resolution;
    constexpr double kRounding = 1e-6; // of doubles, beside whole units
    const bool isWhole = units >= 1 - kRounding && std::abs(units - std::round(units)) <= kRounding * units;
    const bool closes = isWhole && std::abs(back - usual.median) <= limits.powerZ * usual.spread;
    return closes && shift >= limits.surePower && shift <= limits.largestPower ? shift : 0;
}

/// Spreads between a value and what is usual, both as logarithms; without end where a usual one is not positive.
double ratioZ(double observed, std::vector<double> usual)
{
    if (observed <= 0 || std::any_of(usual.begin(), usual.end(), [](double number) { return number <= 0; }))
        return HUGE_VAL;
    for (double& number : usual)
        number = std::log(number);
    const RobustLevel level = robustLevel(std::move(usual));
    return level.spread == 0 ? HUGE_VAL : std::abs(std::log(observed) - level.median) / level.spread;
}

bool followsSunOrPrice(MeterMeasures measures)
{
    switch (measures) {
    case MeterMeasures::pvGeneration:
    case MeterMeasures::directLine:
    case MeterMeasures::gridExport:
    case MeterMeasures::storageCharge:
    case MeterMeasures::storageDischarge: return true;
    default: return false;
    }
}

class Search {
public:
    Search(const DayTable& days, const SpikeLimits& limits) : m_days(days), m_pattern(days, limits.pattern), m_limits(limits) {}

    std::vector<Spike> find()
    {
        for (const Outlier& outlier : outliersOf(m_days, m_limits))
            m_spikes.push_back(outlierOf(outlier.first, outlier.end));
        m_outliers = m_spikes.size();
        const bool isFree = followsSunOrPrice(m_days.values().meter().measures);
        m_ceiling = m_limits.everyday * quantile(positiveValues(m_days.values()), m_limits.everydayShare);
        take(1);
        if (!isFree)
            take(-1);
        std::sort(m_spikes.begin(), m_spikes.end(), [](const Spike& a, const Spike& b) { return a.first < b.first; });
        return std::move(m_spikes);
    }

private:
    void take(double sign)
    {
        const std::vector<Bump> bumps = bumpsOf(m_days, m_limits, sign);
        for (const Bump& bump : bumps) {
            const auto spike = spikeOf(bump, sign);
            if (!spike || isOutlier(*spike) || (sign > 0 && (isEveryday(*spike) || (spike->shift == 0 && isUsualHour(*spike)))))
                continue;
            if (spike->shift != 0 || (sign > 0 && !recurs(bumps, bump, m_days, m_limits)))
                m_spikes.push_back(*spike);
        }
    }

    /// A run of values beside what is usual then, if `isFar` holds for each of them (index, usual level, like days).
    template <class IsFar>
    std::optional<Spike> againstUsual(std::size_t first, std::size_t end, IsFar isFar) const
    {
        const auto like = m_pattern.likeDays(first, end);
        Spike spike{first, end};
        for (std::size_t i = first; i < end; ++i) {
            const RobustLevel usual = m_pattern.at(i, like);
            if (!isFar(i, usual, like))
                return std::nullopt;
            const int shift = shiftOf(valueAt(i), usual, m_limits);
            spike.shift = i == first || spike.shift == shift ? shift : 0;
            spike.usual += usual.median;
            spike.spread = std::max(spike.spread, usual.spread);
        }
        return spike;
    }

    Spike outlierOf(std::size_t first, std::size_t end) const
    {
        int high = 0;
        Spike spike = *againstUsual(first, end, [&](std::size_t i, const RobustLevel& usual, const auto&) {
            const int shift = highShiftOf(valueAt(i), usual, resolutionOf(m_days.values()), m_limits);
            high = i == first || high == shift ? shift : 0;
            return true;
        });
        spike.shift = spike.shift == 0 ? high : spike.shift;
        return spike;
    }

    /// The bump as a spike, if every value of it is far above (below) what is usual then.
    std::optional<Spike> spikeOf(const Bump& bump, double sign) const
    {
        return againstUsual(bump.first, bump.end, [&](std::size_t i, const RobustLevel& usual, const std::vector<const MeterDay*>& like) {
            const double few = 1 + m_limits.fewDays / static_cast<double>(std::max<std::size_t>(1, usual.count));
            return usual.count >= m_limits.fewestDays && sign * (valueAt(i) - usual.median) > m_limits.z * few * usual.spread
                && ratioZ(valueAt(i), m_pattern.numbers(i, like)) > m_limits.ratioZ;
        });
    }

    double valueAt(std::size_t i) const { return m_days.values().values()[i]; }

    bool isOutlier(const Spike& spike) const
    {
        return std::any_of(m_spikes.begin(), m_spikes.begin() + static_cast<std::ptrdiff_t>(m_outliers),
                           [&](const Spike& other) { return other.first < spike.end && spike.first < other.end; });
    }

    /// Whether a meter that usually rests then may show as much: it does so at other times.
    bool isEveryday(const Spike& spike) const
    {
        const double usual = spike.usual / static_cast<double>(spike.end - spike.first);
        const bool hasPattern = usual > resolutionOf(m_days.values()) && !followsSunOrPrice(m_days.values().meter().measures);
        return !hasPattern && valueAt(spike.first) <= m_ceiling;
    }

    /// Whether the meter shows as much at that time on many other days, be they of another kind: the load can have it.
    bool isUsualHour(const Spike& spike) const
    {
        if (followsSunOrPrice(m_days.values().meter().measures))
            return false;
        const std::size_t own = m_days.dayOf(spike.first);
        std::vector<const MeterDay*> others;
        for (std::size_t i = 0; i < m_days.days().size(); ++i) {
            if (i != own)
                others.push_back(&m_days.days()[i]);
        }
        for (std::size_t i = spike.first; i < spike.end; ++i) {
            const std::vector<double> numbers = m_pattern.numbers(i, others);
            const auto reach = std::count_if(numbers.begin(), numbers.end(), [&](double number) { return number >= valueAt(i); });
            if (static_cast<double>(reach) < (1 - m_limits.usualDays) * static_cast<double>(numbers.size()) || numbers.empty())
                return false;
        }
        return true;
    }

    const DayTable& m_days;
    UsualPattern m_pattern;
    const SpikeLimits& m_limits;
    std::vector<Spike> m_spikes;
    std::size_t m_outliers = 0; ///< the first of m_spikes
    double m_ceiling = 0;       ///< of what a meter shows every day
};

} // namespace

std::vector<Spike> spikesOf(const DayTable& days, const SpikeLimits& limits)
{
    return days.isEmpty() ? std::vector<Spike>() : Search(days, limits).find();
}

} // namespace attest
