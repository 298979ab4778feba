// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/register_track.h"

#include "core/quantities/month_spans.h"
#include "core/quantities/register_readings.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
/// A pair is a seam only where readings usually are much further apart than it.
constexpr qint64 kUsuallyApart = 10;
constexpr qint64 kLeastEqualPairs = 3;

const RegisterReading& at(const std::vector<TrackedReading>& track, std::size_t i) { return *track[i].reading; }

qint64 distance(const std::vector<TrackedReading>& track, std::size_t i) { return at(track, i + 1).time - at(track, i).time; }

bool isPlain(const RegisterReading& reading) { return reading.event == RegisterEvent::none; }

/// The middle one of the distances that are longer than so many seconds; 0 where there are none.
qint64 middleDistance(const std::vector<TrackedReading>& track, qint64 longerThan)
{
    std::vector<qint64> distances;
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        if (distance(track, i) > longerThan)
            distances.push_back(distance(track, i));
    }
    if (distances.empty())
        return 0;
    const auto middle = distances.begin() + static_cast<std::ptrdiff_t>(distances.size() / 2);
    std::nth_element(distances.begin(), middle, distances.end());
    return *middle;
}

/// How far readings lie apart, pairs of end and start aside.
qint64 usualDistance(const std::vector<TrackedReading>& track)
{
    const qint64 ofDays = middleDistance(track, kDay + kHour);
    return ofDays > 0 ? ofDays : middleDistance(track, kHour);
}

/// What the register counts in a second, over all that it ran upwards.
Rational meanRate(const std::vector<TrackedReading>& track)
{
    Rational counted;
    qint64 seconds = 0;
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        const Decimal difference = at(track, i + 1).reading - at(track, i).reading;
        if (!isPlain(at(track, i + 1)) || difference.isNegative() || distance(track, i) <= kHour)
            continue;
        counted += Rational(difference);
        seconds += distance(track, i);
    }
    return seconds == 0 ? Rational() : counted / Rational(seconds);
}

bool isDayPair(const std::vector<TrackedReading>& track, std::size_t i, qint64 usual)
{
    return isPlain(at(track, i)) && isPlain(at(track, i + 1)) && distance(track, i) > kHour && distance(track, i) <= kDay + kHour
        && usual >= kUsuallyApart * kDay;
}

/// Whether ends and starts of this meter's papers are dated with the last and the first day.
bool joinsByDays(const std::vector<TrackedReading>& track, qint64 usual)
{
    qint64 pairs = 0;
    qint64 equal = 0;
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        if (!isDayPair(track, i, usual))
            continue;
        ++pairs;
        equal += isSameReading(track[i], track[i + 1]) ? 1 : 0;
    }
    return equal >= kLeastEqualPairs && equal * 2 > pairs && !meanRate(track).isZero();
}

bool fitsClosely(const TrackedReading& end, const TrackedReading& start, const Rational& allowed)
{
    if (isSameReading(end, start))
        return true;
    const Rational difference = Rational(start.reading->reading - end.reading->reading);
    return !difference.isNegative() && difference <= allowed;
}

} // namespace

std::vector<TrackedReading> registerTrack(const Submission& submission, const Meter& meter)
{
    const auto readings = readingsInTime(submission, meter.id);
    std::map<QString, int> places;
    for (const RegisterReading* reading : readings) {
        int& most = places[reading->at.file];
        most = std::max(most, reading->reading.normalized().scale());
    }
    std::vector<TrackedReading> track;
    Decimal multiplier = meter.multiplier;
    for (const RegisterReading* reading : readings) {
        const bool mayChange = reading->event == RegisterEvent::exchange || reading->event == RegisterEvent::multiplier;
        if (mayChange && reading->multiplier)
            multiplier = *reading->multiplier;
        track.push_back({reading, multiplier, places[reading->at.file]});
    }
    return track;
}

bool haveSameUnit(const TrackedReading& a, const TrackedReading& b)
{
    return a.reading->unit == b.reading->unit;
}

bool isSameReading(const TrackedReading& a, const TrackedReading& b)
{
    const int places = std::min(a.places, b.places);
    const auto agree = [&](Rounding mode) { return a.reading->reading.rounded(places, mode) == b.reading->reading.rounded(places, mode); };
    return agree(Rounding::halfUp) || agree(Rounding::truncate);
}

std::vector<Seam> registerSeams(const std::vector<TrackedReading>& track, const Decimal& rateFactor)
{
    const qint64 usual = usualDistance(track);
    const Rational rate = meanRate(track) * Rational(rateFactor);
    const bool byDays = joinsByDays(track, usual);
    std::vector<Seam> seams;
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        if (!isPlain(at(track, i)) || !isPlain(at(track, i + 1)) || !haveSameUnit(track[i], track[i + 1]))
            continue;
        const qint64 apart = distance(track, i);
        const bool isClose = apart <= kHour && (apart == 0 || usual >= kUsuallyApart * apart);
        if (isClose)
            seams.push_back({i, i + 1, fitsClosely(track[i], track[i + 1], rate * Rational(apart))});
        else if (byDays && isDayPair(track, i, usual))
            seams.push_back({i, i + 1, isSameReading(track[i], track[i + 1])});
    }
    return seams;
}

Period daysOfReadings(qint64 from, qint64 to, const QTimeZone& zone)
{
    const QDate first = nearestMidnight(from, zone).day;
    const QDate last = nearestMidnight(to, zone).day.addDays(-1);
    return {first, std::max(first, last)};
}

} // namespace attest
