// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/level_shifts.h"

#include "core/series/robust.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <optional>

namespace attest {
namespace {

constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
/// Whole weeks, so that a weekday meets itself.
constexpr int kPair = 14;
constexpr int kWeek = 7;
constexpr int kWeeksBefore = 5;
constexpr std::size_t kFewestBefore = 2;
constexpr std::size_t kFewestPairs = 10;
constexpr std::size_t kFewestInWeek = 5;
constexpr double kLikeSlots = 0.7;
constexpr double kSlotScatter = 0.3;
/// However large a ratio, the load under it scatters as ever.
constexpr double kMostScatter = 0.35;
/// Estimated from noisy days, a factor of 1.5 may come out a little lower.
constexpr double kShortfall = 0.97;

/// Logarithms of the days' energy, one place a calendar day; none where the day has no complete or no positive sum.
class DayLevels {
public:
    explicit DayLevels(const DayTable& table) : m_table(&table)
    {
        const auto days = table.days();
        m_first = days.front().day;
        m_levels.assign(static_cast<std::size_t>(days.back().day - m_first + 1), kNone);
        m_index.assign(m_levels.size(), days.size());
        for (std::size_t i = 0; i < days.size(); ++i) {
            const auto at = static_cast<std::size_t>(days[i].day - m_first);
            m_index[at] = i;
            if (days[i].complete && days[i].sum > 0)
                m_levels[at] = std::log(days[i].sum);
        }
        for (int day = 0; day < size(); ++day)
            m_before.push_back(findBefore(day));
    }

    int size() const { return static_cast<int>(m_levels.size()); }
    int weekday(int day) const { return DayTable::weekday(m_first + day); }
    /// Index into the table of that day or the next one that has values.
    std::size_t index(int day) const
    {
        auto at = static_cast<std::size_t>(std::clamp(day, 0, size()));
        while (at < m_index.size() && m_index[at] == m_table->days().size())
            ++at;
        return at < m_index.size() ? m_index[at] : m_table->days().size();
    }
    const MeterDay* tableDay(int day) const
    {
        if (day < 0 || day >= size() || std::isnan(m_levels[static_cast<std::size_t>(day)]))
            return nullptr;
        return &m_table->days()[m_index[static_cast<std::size_t>(day)]];
    }
    /// The same weekday before whose level is the middle one of five weeks: a week of holidays among them does not count.
    std::optional<int> usualBefore(int day) const
    {
        return day >= 0 && day < size() && m_before[static_cast<std::size_t>(day)] >= 0 ? std::optional(m_before[static_cast<std::size_t>(day)]) : std::nullopt;
    }
    double change(int day) const
    {
        const auto before = usualBefore(day);
        return before ? level(day) - level(*before) : kNone;
    }
    double level(int day) const { return day >= 0 && day < size() ? m_levels[static_cast<std::size_t>(day)] : kNone; }

    RobustLevel changes(int from, int to) const
    {
        return robust(from, to, [this](int day) { return change(day); });
    }
    /// Against two weeks before, no more.
    RobustLevel recentChanges(int from, int to) const
    {
        return robust(from, to, [this](int day) { return level(day) - level(day - kPair); });
    }

private:
    template <class Change>
    static RobustLevel robust(int from, int to, Change changeOf)
    {
        std::vector<double> found;
        for (int day = from; day < to; ++day) {
            if (const double value = changeOf(day); !std::isnan(value))
                found.push_back(value);
        }
        return robustLevel(std::move(found));
    }

    int findBefore(int day) const
    {
        std::array<std::pair<double, int>, kWeeksBefore> before;
        std::size_t count = 0;
        for (int weeks = 1; weeks <= kWeeksBefore; ++weeks) {
            if (const double there = level(day - weeks * kWeek); !std::isnan(there))
                before[count++] = {there, day - weeks * kWeek};
        }
        if (count < kFewestBefore)
            return -1;
        const auto middle = before.begin() + static_cast<std::ptrdiff_t>((count - 1) / 2);
        std::nth_element(before.begin(), middle, before.begin() + static_cast<std::ptrdiff_t>(count));
        return middle->second;
    }

    const DayTable* m_table;
    qint64 m_first = 0;
    std::vector<double> m_levels;
    std::vector<std::size_t> m_index;
    std::vector<int> m_before; ///< of usualBefore(); −1 for none
};

/// A jump between two days.
struct Jump {
    int day = 0; ///< the first one on the new level
    double size = 0;
};

class Jumps {
public:
    Jumps(const DayTable& table, const ShiftLimits& limits)
        : m_table(&table), m_levels(table), m_limits(limits), m_least(std::log(limits.factor * kShortfall))
    {
        for (int day = 0; day < m_levels.size(); ++day)
            m_changes.push_back(m_levels.changes(day, day + kPair));
    }

    std::vector<Jump> find() const
    {
        std::vector<Jump> jumps;
        for (int day = kPair; day + kPair <= m_levels.size(); ++day) {
            if (!stands(day))
                continue;
            int last = day;
            while (last + 1 + kPair <= m_levels.size() && stands(last + 1))
                ++last;
            const Jump jump = sharpest(day, last);
            if (holds(jump))
                jumps.push_back(jump);
            day = last;
        }
        return jumps;
    }

    const DayLevels& levels() const { return m_levels; }

    /// The day on which the two weeks' level of before is back at once; the end where it never is.
    int returnAfter(const Jump& jump) const
    {
        for (int day = jump.day + kWeek; day + kPair <= m_levels.size(); ++day) {
            if (!isBack(day, jump.size) || !staysAsBefore(day, jump))
                continue;
            int best = day;
            for (int later = day + 1; later < day + kWeek && later + kPair <= m_levels.size(); ++later)
                best = distance(later, jump.size) < distance(best, jump.size) ? later : best;
            return best;
        }
        return m_levels.size();
    }

private:
    RobustLevel overLastWeek(int day, int weeks) const
    {
        std::vector<double> found;
        for (int other = day; other < day + kWeek; ++other) {
            if (const double value = m_levels.level(other + (weeks - 1) * kWeek) - m_levels.level(other - kWeek); !std::isnan(value))
                found.push_back(value);
        }
        return robustLevel(std::move(found));
    }

    bool isBack(int day, double size) const
    {
        const RobustLevel first = overLastWeek(day, 1);
        const RobustLevel second = overLastWeek(day, 2);
        const double most = m_limits.scatter * std::abs(size);
        return first.count >= kFewestInWeek && second.count >= kFewestInWeek && std::abs(first.median + size) <= most
            && std::abs(second.median + size) <= most;
    }

    /// Whether the two weeks from that day on are nearer to those before the jump than to the jump's level: a ratio that
    /// stays wrong does not come back after a stand-still.
    bool isAsBefore(int day, const Jump& jump) const
    {
        std::vector<double> apart;
        for (int other = day; other < day + kPair; ++other) {
            const int before = jump.day - kPair + (other - jump.day) % kPair;
            if (const double value = m_levels.level(other) - m_levels.level(before); !std::isnan(value))
                apart.push_back(value);
        }
        return apart.size() >= kFewestPairs && std::abs(median(std::move(apart))) < std::abs(jump.size) / 2;
    }

    /// A stand-still on the other level may look like one for two weeks, but seldom for four.
    bool staysAsBefore(int day, const Jump& jump) const
    {
        return isAsBefore(day, jump) && (day + 2 * kPair > m_levels.size() || isAsBefore(day + kPair, jump));
    }

    /// How badly the week before and the week from that day on fit a return.
    double distance(int day, double size) const
    {
        double sum = 0;
        for (int other = day; other < day + kWeek; ++other) {
            const double change = m_levels.level(other) - m_levels.level(other - kWeek);
            sum += std::isnan(change) ? 0 : std::min(std::abs(change + size), std::abs(size));
        }
        return sum;
    }

    double tolerance(double jump) const { return std::min(m_limits.scatter * std::abs(jump), kMostScatter); }

    bool stands(int day) const
    {
        const RobustLevel& change = changeAt(day);
        return change.count >= kFewestPairs && std::abs(change.median) >= m_least
            && change.spread <= tolerance(change.median);
    }

    const RobustLevel& changeAt(int day) const { return m_changes[static_cast<std::size_t>(day)]; }

    /// Whether the level moves so little at other times that the jump stands out.
    bool isUnusual(const Jump& jump) const
    {
        std::vector<double> others;
        for (int day = kPair; day + kPair <= m_levels.size(); ++day) {
            if (std::abs(day - jump.day) >= kPair && changeAt(day).count >= kFewestPairs)
                others.push_back(changeAt(day).median);
        }
        return std::abs(jump.size) >= m_limits.own * robustLevel(std::move(others)).spread;
    }

    /// How badly the days around fit a jump before that day.
    double misfit(int day, double size) const
    {
        double sum = 0;
        for (int other = day - kPair; other < day + kPair; ++other) {
            const double change = m_levels.change(other);
            const double expected = other < day ? 0 : size;
            sum += std::isnan(change) ? 0 : std::min(std::abs(change - expected), std::abs(size));
        }
        return sum;
    }

    Jump sharpest(int first, int last) const
    {
        Jump best;
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
        return isUnusual(jump) && isSteadyBefore(jump) && isSteadyAfter(jump) && isAllWeek(jump) && isAllDay(jump);
    }

    bool isClose(double change, const Jump& jump, double to) const { return std::abs(change - to) <= tolerance(jump.size); }

    /// Neither before nor after does the level go on moving. Where there are no days to tell, nothing speaks against it.
    bool isSteadyBefore(const Jump& jump) const
    {
        const RobustLevel change = m_levels.changes(jump.day - kPair, jump.day);
        const RobustLevel recent = m_levels.recentChanges(jump.day - kPair, jump.day);
        return change.count < kWeek || isClose(change.median, jump, 0) || (recent.count >= kWeek && isClose(recent.median, jump, 0));
    }
    bool isSteadyAfter(const Jump& jump) const
    {
        const RobustLevel change = m_levels.recentChanges(jump.day + kPair, jump.day + 2 * kPair);
        return change.count < kWeek || isClose(change.median, jump, 0) || isClose(change.median, jump, -jump.size);
    }

    /// Every weekday jumped alike in one of the two weeks, one weekday (holidays) aside, and the weakest one did.
    bool isAllWeek(const Jump& jump) const
    {
        int apart = 0;
        double weakest = HUGE_VAL;
        bool weakestFits = true;
        for (int k = 0; k < kWeek; ++k) {
            bool isKnown = false;
            bool fits = false;
            for (int day = jump.day + k; day < jump.day + kPair; day += kWeek) {
                const double change = m_levels.change(day);
                isKnown = isKnown || !std::isnan(change);
                fits = fits || isClose(change, jump, jump.size);
            }
            if (!isKnown)
                continue;
            apart += fits ? 0 : 1;
            const double level = std::min(m_levels.level(jump.day + k), m_levels.level(jump.day + k + kWeek));
            if (level < weakest) {
                weakest = level;
                weakestFits = fits;
            }
        }
        return apart <= 1 && weakestFits;
    }

    /// Every time of the day jumped alike: the shape of the day is the same, only higher.
    bool isAllDay(const Jump& jump) const
    {
        const qint64 step = m_table->values().stepSeconds();
        int told = 0;
        int alike = 0;
        for (qint64 clock = 0; step < 6 * 3600 && clock < 86400; clock += step) {
            const auto change = slotChange(jump.day, static_cast<int>(clock));
            if (!change)
                continue;
            ++told;
            alike += std::abs(*change - jump.size) <= std::min(kSlotScatter * std::abs(jump.size), kMostScatter) ? 1 : 0;
        }
        return told == 0 || alike >= kLikeSlots * told;
    }

    std::optional<double> slotChange(int day, int clock) const
    {
        const auto values = m_table->values().values();
        std::vector<double> changes;
        for (int other = day; other < day + kPair; ++other) {
            const auto usual = m_levels.usualBefore(other);
            const MeterDay* after = m_levels.tableDay(other);
            if (!after || !usual)
                continue;
            const MeterDay* before = m_levels.tableDay(*usual);
            const auto a = m_table->at(*after, clock);
            const auto b = m_table->at(*before, clock);
            if (a && b && values[*a] > 0 && values[*b] > 0)
                changes.push_back(std::log(values[*a] / values[*b]));
        }
        if (changes.size() < kFewestPairs)
            return std::nullopt;
        return median(std::move(changes));
    }

    const DayTable* m_table;
    DayLevels m_levels;
    std::vector<RobustLevel> m_changes; ///< over the two weeks from each day on
    ShiftLimits m_limits;
    double m_least;
};

} // namespace

std::vector<LevelShift> levelShifts(const DayTable& days, const ShiftLimits& limits)
{
    std::vector<LevelShift> shifts;
    if (days.isEmpty())
        return shifts;
    const Jumps search(days, limits);
    const std::vector<Jump> jumps = search.find();
    for (std::size_t i = 0; i < jumps.size(); ++i) {
        const Jump& jump = jumps[i];
        LevelShift shift{search.levels().index(jump.day), days.days().size(), std::exp(jump.size)};
        const bool returns = i + 1 < jumps.size() && std::abs(jumps[i + 1].size + jump.size) <= limits.scatter * std::abs(jump.size);
        if (returns) {
            shift.end = search.levels().index(jumps[i + 1].day);
            ++i;
        }
        shift.end = std::min(shift.end, search.levels().index(search.returnAfter(jump)));
        if (shift.end - shift.first >= static_cast<std::size_t>(limits.days))
            shifts.push_back(shift);
    }
    return shifts;
}

} // namespace attest
