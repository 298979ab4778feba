// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/spikes.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace attest {
namespace {

constexpr std::size_t kWidest = 4;
constexpr std::size_t kLeastStretch = 7;
constexpr double kUsualDays = 0.9;
constexpr double kManyDays = 0.7;
/// From the 70th over the 90th day of a hundred to the largest of a year, for numbers whose logarithms are normal.
constexpr double kTailPower = 4;
constexpr double kLongestTail = 10;
constexpr double kLikeHeight = 0.1;
constexpr int kLargestShift = 3;
constexpr double kSpreadsOfShift = 3;
constexpr double kFirmSpread = 0.2;
constexpr int kFewestDays = 5;
/// A spread from n days is itself uncertain by about four nths.
constexpr double kFewDays = 4;
constexpr double kEverydayPeak = 0.995;
/// One of so many running intervals is seldom.
constexpr std::size_t kSeldom = 100;

/// A run of values above (sign 1) or below (sign −1) both neighbours.
struct Bump {
    std::size_t first = 0;
    std::size_t end = 0;
    double height = 0;
};

/// Looks for bumps of one sign.
class Bumps {
public:
    Bumps(const DayTable& days, const SpikeLimits& limits, double sign)
        : m_values(days.values().values()), m_sign(sign), m_stretch(stretchOf(days.values()))
    {
        const qint64 step = std::max<qint64>(1, days.values().stepSeconds());
        m_widest = std::clamp<std::size_t>(static_cast<std::size_t>(limits.longestSeconds / step), 1, kWidest);
        m_least = leastHeight(limits);
    }

    std::vector<Bump> find() const
    {
        std::vector<Bump> bumps;
        if (m_least <= 0)
            return bumps;
        for (std::size_t i = 0; i < m_values.size(); ++i) {
            const bool rises = i == 0 || m_sign * (m_values[i] - m_values[i - 1]) >= m_least;
            if (!rises)
                continue;
            if (const auto bump = bumpAt(i)) {
                bumps.push_back(*bump);
                i = bump->end - 1;
            }
        }
        return bumps;
    }

private:
    /// As many values as a day has; a week of days.
    static std::size_t stretchOf(const MeterValues& values)
    {
        const qint64 step = std::max<qint64>(1, values.stepSeconds());
        return std::max(kLeastStretch, static_cast<std::size_t>(86400 / step));
    }

    double heightOf(std::size_t first, std::size_t end) const
    {
        double inside = m_sign * m_values[first];
        for (std::size_t i = first + 1; i < end; ++i)
            inside = std::min(inside, m_sign * m_values[i]);
        const double before = first > 0 ? m_sign * m_values[first - 1] : -HUGE_VAL;
        const double after = end < m_values.size() ? m_sign * m_values[end] : -HUGE_VAL;
        return inside - std::max(before, after);
    }

    std::optional<Bump> bumpAt(std::size_t first) const
    {
        for (std::size_t width = 1; width <= m_widest && first + width <= m_values.size(); ++width) {
            const double height = heightOf(first, first + width);
            if (height >= m_least && std::isfinite(height))
                return Bump{first, first + width, height};
        }
        return std::nullopt;
    }

    /// From the largest jump and the highest value of nine days of ten. Where the peaks of busy and of quiet days
    /// lie far apart, the year's largest one lies farther still.
    double leastHeight(const SpikeLimits& limits) const
    {
        std::vector<double> jumps;
        std::vector<double> peaks;
        for (std::size_t from = 0; from < m_values.size(); from += m_stretch) {
            const std::size_t end = std::min(from + m_stretch, m_values.size());
            double jump = 0;
            double peak = m_values[from];
            for (std::size_t i = std::max<std::size_t>(from, 1); i < end && i + 1 < m_values.size(); ++i) {
                const double own = m_sign * m_values[i];
                jump = std::max(jump, own - std::max(m_sign * m_values[i - 1], m_sign * m_values[i + 1]));
                peak = std::max(peak, m_values[i]);
            }
            jumps.push_back(jump);
            peaks.push_back(peak);
        }
        const double high = quantile(peaks, kUsualDays);
        const double often = quantile(std::move(peaks), kManyDays);
        const double tail = often > 0 ? std::min(std::pow(high / often, kTailPower), kLongestTail) : 1;
        return std::max(std::max(limits.jump, tail) * quantile(std::move(jumps), kUsualDays), limits.share * high);
    }

    std::span<const double> m_values;
    double m_sign;
    std::size_t m_stretch;
    std::size_t m_widest = 1;
    double m_least = 0;
};

/// The power of ten that takes the usual value to the observed one; 0 where there is none or the usual one is too vague.
int shiftOf(double observed, const RobustLevel& usual)
{
    if (usual.median <= 0 || observed <= 0 || usual.spread > kFirmSpread * usual.median)
        return 0;
    const int shift = static_cast<int>(std::lround(std::log10(observed / usual.median)));
    const double back = observed * std::pow(10.0, -shift);
    const bool closes = std::abs(back - usual.median) <= kSpreadsOfShift * usual.spread;
    return closes && std::abs(shift) <= kLargestShift ? shift : 0;
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

/// The bump as a spike, if every value of it is far above (below) what is usual then.
std::optional<Spike> spikeOf(const DayTable& days, const Bump& bump, double sign, const SpikeLimits& limits)
{
    const UsualPattern pattern(days);
    const auto like = pattern.likeDays(bump.first, bump.end);
    const auto values = days.values().values();
    Spike spike{bump.first, bump.end};
    for (std::size_t i = bump.first; i < bump.end; ++i) {
        const RobustLevel usual = pattern.at(i, like);
        const double few = 1 + kFewDays / static_cast<double>(std::max<std::size_t>(1, usual.count));
        if (usual.count < kFewestDays || sign * (values[i] - usual.median) <= limits.z * few * usual.spread
            || ratioZ(values[i], pattern.numbers(i, like)) <= limits.ratioZ)
            return std::nullopt;
        const int shift = shiftOf(values[i], usual);
        spike.shift = i == bump.first || spike.shift == shift ? shift : 0;
        spike.usual += usual.median;
        spike.spread = std::max(spike.spread, usual.spread);
    }
    return spike;
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

std::vector<double> positiveValues(const MeterValues& meter)
{
    std::vector<double> positive;
    std::copy_if(meter.values().begin(), meter.values().end(), std::back_inserter(positive), [](double value) { return value > 0; });
    return positive;
}

/// Whether a meter that usually rests then may show as much: it does so at other times.
bool isEveryday(const DayTable& days, const Spike& spike, double ceiling)
{
    const MeterValues& meter = days.values();
    const double usual = spike.usual / static_cast<double>(spike.end - spike.first);
    const bool hasPattern = usual > resolutionOf(meter) && !followsSunOrPrice(meter.meter().measures);
    return !hasPattern && meter.values()[spike.first] <= ceiling;
}

/// What nothing but a few values exceeds, of which each is far above it; nothing where there are none.
std::optional<double> outlierBound(const DayTable& days, const SpikeLimits& limits)
{
    std::vector<double> high = positiveValues(days.values());
    const auto ofTime = static_cast<std::size_t>(limits.outlierSeconds / std::max<qint64>(1, days.values().stepSeconds()));
    const std::size_t most = std::min(std::max<std::size_t>(1, ofTime), high.size() / kSeldom);
    std::partial_sort(high.begin(), high.begin() + static_cast<std::ptrdiff_t>(std::min(most + 1, high.size())), high.end(), std::greater());
    for (std::size_t count = most; count > 0; --count) {
        if (high[count - 1] > limits.outlier * high[count])
            return high[count];
    }
    return std::nullopt;
}

Spike outlierAt(const DayTable& days, std::size_t first, std::size_t end)
{
    const UsualPattern pattern(days);
    const auto like = pattern.likeDays(first, end);
    Spike spike{first, end};
    for (std::size_t i = first; i < end; ++i) {
        const RobustLevel usual = pattern.at(i, like);
        const int shift = shiftOf(days.values().values()[i], usual);
        spike.shift = i == first || spike.shift == shift ? shift : 0;
        spike.usual += usual.median;
        spike.spread = std::max(spike.spread, usual.spread);
    }
    return spike;
}

/// Values far above the otherwise highest, unless they come on many days: a machine that runs seldom.
std::vector<Spike> outliers(const DayTable& days, const SpikeLimits& limits)
{
    std::vector<Spike> found;
    const auto bound = outlierBound(days, limits);
    const auto values = days.values().values();
    for (std::size_t i = 0; bound && i < values.size(); ++i) {
        if (values[i] <= *bound)
            continue;
        std::size_t end = i + 1;
        while (end < values.size() && values[end] > *bound)
            ++end;
        found.push_back(outlierAt(days, i, end));
        i = end;
    }
    return found.size() > static_cast<std::size_t>(limits.recurring) ? std::vector<Spike>() : found;
}

bool recurs(const std::vector<Bump>& bumps, const Bump& bump, const DayTable& days, int often)
{
    const auto values = days.values().values();
    const double level = values[bump.first];
    const std::size_t day = days.dayOf(bump.first);
    const auto isLike = [&](const Bump& other) {
        return std::abs(values[other.first] - level) <= kLikeHeight * std::abs(level) && days.dayOf(other.first) != day;
    };
    return std::count_if(bumps.begin(), bumps.end(), isLike) >= often;
}

} // namespace

std::vector<Spike> spikesOf(const DayTable& days, const SpikeLimits& limits)
{
    if (days.isEmpty())
        return {};
    std::vector<Spike> spikes = outliers(days, limits);
    const std::vector<Spike> known = spikes;
    const auto isKnown = [&](const Spike& spike) {
        return std::any_of(known.begin(), known.end(), [&](const Spike& other) { return other.first < spike.end && spike.first < other.end; });
    };
    const double ceiling = limits.everyday * quantile(positiveValues(days.values()), kEverydayPeak);
    for (const double sign : {1.0, -1.0}) {
        if (sign < 0 && followsSunOrPrice(days.values().meter().measures))
            continue;
        const std::vector<Bump> bumps = Bumps(days, limits, sign).find();
        for (const Bump& bump : bumps) {
            const auto spike = spikeOf(days, bump, sign, limits);
            if (!spike || isKnown(*spike) || (sign > 0 && isEveryday(days, *spike, ceiling)))
                continue;
            if (spike->shift != 0 || (sign > 0 && !recurs(bumps, bump, days, limits.recurring)))
                spikes.push_back(*spike);
        }
    }
    std::sort(spikes.begin(), spikes.end(), [](const Spike& a, const Spike& b) { return a.first < b.first; });
    return spikes;
}

} // namespace attest
