// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/bumps.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace attest {
namespace {

constexpr qint64 kDay = 86'400;
constexpr std::size_t kDaysOfWeek = 7;

qint64 stepOf(const DayTable& days) { return std::max<qint64>(1, days.values().stepSeconds()); }

/// As many values as a day has; a week of days.
std::size_t stretchOf(const DayTable& days) { return std::max(kDaysOfWeek, static_cast<std::size_t>(kDay / stepOf(days))); }

class Search {
public:
    Search(const DayTable& days, const SpikeLimits& limits, double sign)
        : m_values(days.values().values()), m_sign(sign), m_stretch(stretchOf(days))
    {
        const auto values = static_cast<std::size_t>(limits.longestSeconds / stepOf(days));
        m_widest = std::clamp<std::size_t>(values, 1, limits.mostValues);
        m_least = leastHeight(limits);
    }

    std::vector<Bump> find() const
    {
        std::vector<Bump> bumps;
        for (std::size_t i = 0; m_least > 0 && i < m_values.size(); ++i) {
            if (const auto bump = bumpAt(i)) {
                bumps.push_back(*bump);
                i = bump->end - 1;
            }
        }
        return bumps;
    }

private:
    double at(std::size_t i) const { return m_sign * m_values[i]; }

    /// The shortest run from there on that stands out on both sides.
    std::optional<Bump> bumpAt(std::size_t first) const
    {
        const double before = first > 0 ? at(first - 1) : -HUGE_VAL;
        double inside = at(first);
        for (std::size_t end = first + 1; end <= m_values.size() && end - first <= m_widest; ++end) {
            inside = std::min(inside, at(end - 1));
            if (inside - before < m_least)
                return std::nullopt;
            const double after = end < m_values.size() ? at(end) : -HUGE_VAL;
            const double height = inside - std::max(before, after);
            if (height >= m_least && std::isfinite(height))
                return Bump{first, end};
        }
        return std::nullopt;
    }

    /// The largest jump up and down of single values, and the highest value, of the stretch.
    std::pair<double, double> jumpAndPeak(std::size_t from, std::size_t end) const
    {
        double jump = 0;
        double peak = m_values[from];
        for (std::size_t i = std::max<std::size_t>(from, 1); i < end && i + 1 < m_values.size(); ++i) {
            jump = std::max(jump, at(i) - std::max(at(i - 1), at(i + 1)));
            peak = std::max(peak, m_values[i]);
        }
        return {jump, peak};
    }

    /// From the largest jump and the highest value of a usual day. Where the peaks of busy and of quiet days lie far
    /// apart, the year's largest one lies farther still.
    double leastHeight(const SpikeLimits& limits) const
    {
        std::vector<double> jumps;
        std::vector<double> peaks;
        for (std::size_t from = 0; from < m_values.size(); from += m_stretch) {
            const auto [jump, peak] = jumpAndPeak(from, std::min(from + m_stretch, m_values.size()));
            jumps.push_back(jump);
            peaks.push_back(peak);
        }
        const double high = quantile(peaks, limits.usualDays);
        const double quiet = quantile(std::move(peaks), limits.manyDays);
        const double tail = quiet > 0 ? std::min(std::pow(high / quiet, limits.tailPower), limits.mostTail) : 1;
        return std::max(std::max(limits.jump, tail) * quantile(std::move(jumps), limits.usualDays), limits.share * high);
    }

    std::span<const double> m_values;
    double m_sign;
    std::size_t m_stretch;
    std::size_t m_widest = 1;
    double m_least = 0;
};

} // namespace

std::vector<Bump> bumpsOf(const DayTable& days, const SpikeLimits& limits, double sign)
{
    return Search(days, limits, sign).find();
}

bool recurs(const std::vector<Bump>& bumps, const Bump& bump, const DayTable& days, const SpikeLimits& limits)
{
    const auto values = days.values().values();
    const double level = values[bump.first];
    const MeterDay& day = days.days()[days.dayOf(bump.first)];
    int others = 0;
    for (const Bump& other : bumps) {
        const bool isOtherDay = other.first < day.first || other.first >= day.end;
        others += isOtherDay && std::abs(values[other.first] - level) <= limits.likeHeight * std::abs(level) ? 1 : 0;
        if (others >= limits.recurring)
            return true;
    }
    return limits.recurring <= 0;
}

} // namespace attest
