// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/jumps.h"

#include "core/checks/series/jump_shape.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

class Search {
public:
    Search(const DayTable& table, const DayLevels& levels, const ShiftLimits& limits)
        : m_table(table), m_levels(levels), m_limits(limits), m_least(std::log(limits.factor * limits.estimate))
    {
        m_changes.reserve(static_cast<std::size_t>(levels.size()));
        for (int day = 0; day < levels.size(); ++day)
            m_changes.push_back(levels.changes(day, day + kTwoWeeks));
    }

    std::vector<Jump> find() const
    {
        std::vector<Jump> jumps;
        for (int day = kTwoWeeks; day + kTwoWeeks <= m_levels.size(); ++day) {
            if (!stands(day))
                continue;
            int last = day;
            while (last + 1 + kTwoWeeks <= m_levels.size() && stands(last + 1))
                ++last;
            if (const Jump jump = sharpest(day, last); holds(jump))
                jumps.push_back(jump);
            day = last;
        }
        return jumps;
    }

private:
    const RobustLevel& changeAt(int day) const { return m_changes[static_cast<std::size_t>(day)]; }

    /// Whether the two weeks from that day on lie together, far from the usual.
    bool stands(int day) const
    {
        const RobustLevel& change = changeAt(day);
        return change.count >= m_limits.fewestPairs && std::abs(change.median) >= m_least
            && change.spread <= toleranceOf(change.median, m_limits);
    }

    /// How badly the days around fit a jump before that day.
    double misfit(int day, double size) const
    {
        double sum = 0;
        for (int other = day - kTwoWeeks; other < day + kTwoWeeks; ++other) {
            const double change = m_levels.change(other);
            const double expected = other < day ? 0 : size;
            sum += std::isnan(change) ? 0 : std::min(std::abs(change - expected), std::abs(size));
        }
        return sum;
    }

    Jump sharpest(int first, int last) const
    {
        Jump best{first, changeAt(first).median};
        double least = HUGE_VAL;
        for (int day = first; day <= last; ++day) {
            const double size = changeAt(day).median;
            if (const double misfits = misfit(day, size); misfits < least) {
                least = misfits;
                best = {day, size};
            }
        }
        return best;
    }

    bool holds(const Jump& jump) const
    {
        return isUnusual(jump) && isSteadyBefore(jump) && isSteadyAfter(jump) && isAllWeek(m_levels, jump, m_limits)
            && isAllDay(m_table, m_levels, jump, m_limits);
    }

    /// Whether the level moves so little at other times that the jump stands out.
    bool isUnusual(const Jump& jump) const
    {
        std::vector<double> others;
        for (int day = kTwoWeeks; day + kTwoWeeks <= m_levels.size(); ++day) {
            if (std::abs(day - jump.day) >= kTwoWeeks && changeAt(day).count >= m_limits.fewestPairs)
                others.push_back(changeAt(day).median);
        }
        return std::abs(jump.size) >= m_limits.own * robustLevel(std::move(others)).spread;
    }

    bool isClose(const RobustLevel& change, const Jump& jump, double to) const
    {
        return std::abs(change.median - to) <= toleranceOf(jump.size, m_limits);
    }

    /// Neither before nor after does the level go on moving. Where there are no days to tell, nothing speaks against it.
    bool isSteadyBefore(const Jump& jump) const
    {
        const RobustLevel change = m_levels.changes(jump.day - kTwoWeeks, jump.day);
        const RobustLevel recent = m_levels.recentChanges(jump.day - kTwoWeeks, jump.day);
        return change.count < m_limits.fewestDays || isClose(change, jump, 0) || (recent.count >= m_limits.fewestDays && isClose(recent, jump, 0));
    }
    bool isSteadyAfter(const Jump& jump) const
    {
        const RobustLevel change = m_levels.recentChanges(jump.day + kTwoWeeks, jump.day + 2 * kTwoWeeks);
        return change.count < m_limits.fewestDays || isClose(change, jump, 0) || isClose(change, jump, -jump.size);
    }

    const DayTable& m_table;
    const DayLevels& m_levels;
    std::vector<RobustLevel> m_changes; ///< over the two weeks from each day on
    const ShiftLimits& m_limits;
    double m_least;
};

} // namespace

double toleranceOf(double size, const ShiftLimits& limits)
{
    return std::min(limits.scatter * std::abs(size), limits.mostScatter);
}

std::vector<Jump> jumpsOf(const DayTable& table, const DayLevels& levels, const ShiftLimits& limits)
{
    return Search(table, levels, limits).find();
}

} // namespace attest
