// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/register_seams.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/series_checks.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kDay = 86'400;
constexpr qint64 kLongestDay = 25 * 3600; // on which the clocks are put back

bool isPlain(const RegisterReading& reading) { return reading.event == RegisterEvent::none; }

class Search {
public:
    Search(const std::vector<TrackedReading>& track, const SeamLimits& limits) : m_track(track), m_limits(limits)
    {
        m_usual = usualDistance();
        m_rate = meanRate();
        m_byDays = joinsByDays();
    }

    std::vector<Seam> find() const
    {
        std::vector<Seam> seams;
        const Rational rate = m_rate * Rational(m_limits.rate);
        for (std::size_t i = 0; i + 1 < m_track.size(); ++i) {
            if (!isPlain(at(i)) || !isPlain(at(i + 1)) || !haveSameUnit(m_track[i], m_track[i + 1]))
                continue;
            const qint64 apart = distance(i);
            if (apart == 0 || (isFarLess(apart) && isOfOneMoment(i)))
                seams.push_back({i, i + 1, fitsClosely(m_track[i], m_track[i + 1], rate * Rational(apart))});
            else if (m_byDays && isDayPair(i))
                seams.push_back({i, i + 1, isSameReading(m_track[i], m_track[i + 1])});
        }
        return seams;
    }

private:
    const RegisterReading& at(std::size_t i) const { return *m_track[i].reading; }
    qint64 distance(std::size_t i) const { return at(i + 1).time - at(i).time; }

    /// The middle one of the distances that are longer than so many seconds; 0 where there are none.
    qint64 middleDistance(qint64 longerThan) const
    {
        std::vector<qint64> distances;
        for (std::size_t i = 0; i + 1 < m_track.size(); ++i) {
            if (distance(i) > longerThan)
                distances.push_back(distance(i));
        }
        if (distances.empty())
            return 0;
        const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
        std::nth_element(distances.begin(), middle, distances.end());
        return *middle;
    }

    /// How far readings lie apart, pairs of end and start aside.
    qint64 usualDistance() const
    {
        const qint64 ofDays = middleDistance(kLongestDay);
        return ofDays > 0 ? ofDays : middleDistance(m_limits.seconds);
    }

    /// Whether all readings that follow each other closely around a pair lie as close together as a pair may.
    bool isOfOneMoment(std::size_t i) const
    {
        const auto within = [&](qint64 seconds) { return seconds <= m_limits.seconds; };
        std::size_t first = i;
        while (first > 0 && within(distance(first - 1)) && within(at(i).time - at(first).time))
            --first;
        std::size_t last = i + 1;
        while (last + 1 < m_track.size() && within(distance(last)) && within(at(last).time - at(i).time))
            ++last;
        return within(at(last).time - at(first).time);
    }

    bool isFarLess(qint64 apart) const { return static_cast<double>(m_usual) >= m_limits.apart * static_cast<double>(apart); }

    /// What the register counts in a second, over all that it ran upwards.
    Rational meanRate() const
    {
        Rational counted;
        qint64 seconds = 0;
        for (std::size_t i = 0; i + 1 < m_track.size(); ++i) {
            const Decimal difference = at(i + 1).reading - at(i).reading;
            if (!isPlain(at(i + 1)) || difference.isNegative() || distance(i) <= m_limits.seconds)
                continue;
            counted += Rational(difference);
            seconds += distance(i);
        }
        return seconds <= 0 ? Rational() : counted / Rational(seconds);
    }

    bool isDayPair(std::size_t i) const
    {
        return isPlain(at(i)) && isPlain(at(i + 1)) && distance(i) > m_limits.seconds && distance(i) <= kLongestDay && isFarLess(kDay);
    }

    /// Whether ends and starts of this meter's papers are dated with the last and the first day.
    bool joinsByDays() const
    {
        qint64 pairs = 0;
        qint64 equal = 0;
        for (std::size_t i = 0; i + 1 < m_track.size(); ++i) {
            if (!isDayPair(i))
                continue;
            ++pairs;
            equal += isSameReading(m_track[i], m_track[i + 1]) ? 1 : 0;
        }
        return equal >= m_limits.fewestPairs && equal * 2 > pairs && !m_rate.isZero();
    }

    static bool fitsClosely(const TrackedReading& end, const TrackedReading& start, const Rational& allowed)
    {
        if (isSameReading(end, start))
            return true;
        const Rational difference = Rational(start.reading->reading - end.reading->reading);
        return !difference.isNegative() && difference <= allowed;
    }

    const std::vector<TrackedReading>& m_track;
    const SeamLimits& m_limits;
    qint64 m_usual = 0;
    Rational m_rate;
    bool m_byDays = false;
};

} // namespace

SeamLimits seamLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kRegisterContinuity);
    SeamLimits limits;
    limits.rate = numbers.exact("rate-factor");
    limits.seconds = numbers.seconds("seam-minutes", kMinute);
    limits.apart = numbers.number("apart-factor");
    limits.fewestPairs = numbers.whole("fewest-pairs");
    return limits;
}

std::vector<Seam> registerSeams(const std::vector<TrackedReading>& track, const SeamLimits& limits)
{
    return Search(track, limits).find();
}

} // namespace attest
