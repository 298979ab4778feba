// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/reading_ranges.h"

#include "core/checks/site/series_energy.h"
#include "core/checks/site/site_checks.h"

#include <algorithm>

namespace attest {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kDay = 86'400;

using Point = RegisterTrack::Point;

const MeterValues* seriesOf(const CheckContext& context, const Meter& meter)
{
    const auto found = std::find_if(context.series.begin(), context.series.end(), [&](const MeterValues& values) { return values.meter().id == meter.id; });
    return found == context.series.end() ? nullptr : &*found;
}

/// One unit of the coarser last place: people read without rounding.
Rational resolution(const Rational& noted, int listed)
{
    return std::max(noted, Rational(Decimal(1).shifted(-listed)));
}

class RangeBuilder {
public:
    RangeBuilder(const CheckContext& context, const Meter& meter, const RegisterTrack& track, qint64 time, const Rational& lastPlace)
        : m_context(context), m_meter(meter), m_track(track), m_time(time), m_lastPlace(lastPlace), m_series(seriesOf(context, meter)),
          m_before(track.before(time)), m_after(track.after(time))
    {
    }

    std::vector<ReadingRange> build()
    {
        std::vector<ReadingRange> ranges;
        for (auto range : {sinceBefore(), untilAfter()}) {
            if (range)
                ranges.push_back(std::move(*range));
        }
        if (ranges.empty() && m_before && m_after)
            ranges.push_back(betweenNeighbours());
        else if (ranges.empty() && (m_before || m_after))
            ranges.push_back(beyond());
        return ranges;
    }

private:
    Rational parameter(const char* name) const { return Rational(m_context.parameter(kSiteReading.id, name)); }
    qint64 clock() const { return static_cast<qint64>(m_context.parameter(kSiteReading.id, "clock-minutes").rounded(0, Rounding::halfEven).coefficient()) * kMinute; }

    /// Energy in the meter's unit as a difference of the register.
    Rational asReading(const Rational& energy, const Point& point) const
    {
        return energy * m_meter.unit.size() / m_track.unit().size() / point.multiplier;
    }

    ReadingRange around(const Point& point, const Rational& least, const Rational& most) const
    {
        const Rational half = parameter("tolerance-percent") / 100 * std::max(least.absolute(), most.absolute()) + resolution(m_lastPlace, point.scale);
        return {least + point.value - half, most + point.value + half, point.value + (least + most) / 2, {point.at}, true};
    }

    std::optional<ReadingRange> sinceBefore() const
    {
        const auto energy = m_series && m_before ? energyBetween(*m_series, m_before->time, 0, m_time, clock()) : std::nullopt;
        if (!energy || !hasRatio(*m_before))
            return std::nullopt;
        return around(*m_before, asReading(energy->least, *m_before), asReading(energy->most, *m_before));
    }

    std::optional<ReadingRange> untilAfter() const
    {
        const auto energy = m_series && m_after ? energyBetween(*m_series, m_time, clock(), m_after->time, 0) : std::nullopt;
        if (!energy || !hasRatio(*m_after))
            return std::nullopt;
        return around(*m_after, -asReading(energy->most, *m_after), -asReading(energy->least, *m_after));
    }

    bool hasRatio(const Point& point) const { return !point.multiplier.isZero() && m_meter.unit.convertsTo(m_track.unit()); }

    ReadingRange betweenNeighbours() const
    {
        const Rational half = resolution(m_lastPlace, std::min(m_before->scale, m_after->scale));
        const Rational line = m_before->value + (m_after->value - m_before->value) * Rational(m_time - m_before->time) / Rational(m_after->time - m_before->time);
        auto [least, most] = std::pair<Rational, Rational>(std::minmax(m_before->value, m_after->value));
        if (const auto rate = m_track.fastest()) {
            least = std::max(least, m_after->value - reach(*rate, m_after->time - m_time, "between-factor", "between-days"));
            most = std::min(most, m_before->value + reach(*rate, m_time - m_before->time, "between-factor", "between-days"));
        }
        return {least - half, most + half, line, {m_before->at, m_after->at}};
    }

    /// How far the register runs at most in so many seconds.
    Rational reach(const Rational& rate, qint64 seconds, const char* factor, const char* days) const
    {
        return rate * (Rational(seconds) * parameter(factor) + parameter(days) * Rational(kDay));
    }

    /// Before the first or after the last reading.
    ReadingRange beyond() const
    {
        const Point& known = m_before ? *m_before : *m_after;
        const Rational half = resolution(m_lastPlace, known.scale);
        const auto rate = m_track.fastest();
        const qint64 elapsed = std::abs(m_time - known.time);
        const Rational usual = rate ? *rate * Rational(elapsed) : Rational(0);
        const Rational far = rate ? reach(*rate, elapsed, "outside-factor", "outside-days") : Rational(0);
        if (m_before)
            return {known.value - half, rate ? std::optional(known.value + far + half) : std::nullopt, known.value + usual, {known.at}};
        return {rate ? known.value - far - half : Rational(0), known.value + half, known.value - usual, {known.at}};
    }

    const CheckContext& m_context;
    const Meter& m_meter;
    const RegisterTrack& m_track;
    qint64 m_time;
    Rational m_lastPlace;
    const MeterValues* m_series;
    std::optional<Point> m_before;
    std::optional<Point> m_after;
};

} // namespace

std::vector<ReadingRange> readingRanges(const CheckContext& context, const Meter& meter, const RegisterTrack& track, qint64 time, const Rational& lastPlace)
{
    return RangeBuilder(context, meter, track, time, lastPlace).build();
}

} // namespace attest
