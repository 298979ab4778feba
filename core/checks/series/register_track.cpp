// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/register_track.h"

#include "core/quantities/month_spans.h"
#include "core/quantities/register_readings.h"

#include <algorithm>

namespace attest {
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

Period daysOfReadings(qint64 from, qint64 to, const QTimeZone& zone)
{
    const QDate first = nearestMidnight(from, zone).day;
    const QDate last = nearestMidnight(to, zone).day.addDays(-1);
    return {first, std::max(first, last)};
}

} // namespace attest
