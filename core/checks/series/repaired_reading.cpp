// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/repaired_reading.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/interval_sum.h"
#include "core/checks/series/series_checks.h"
#include "core/checks/series/series_text.h"
#include "core/diagnosis/digit_slips.h"

#include <algorithm>

namespace attest {
namespace {

constexpr int kLongestNumber = 18; // digits that a register can have

/// Where a reading belongs.
struct Bounds {
    Rational least;
    Rational most;
    Rational expected;

    bool contains(const Rational& reading) const { return least <= reading && reading <= most; }
};

class Repair {
public:
    Repair(const CheckContext& context, const Meter& meter, const std::vector<TrackedReading>& track, const QTimeZone& zone)
        : m_context(context), m_meter(meter), m_track(track), m_zone(zone)
    {
        const auto larger = [](const TrackedReading& a, const TrackedReading& b) { return a.reading->reading < b.reading->reading; };
        const auto largest = std::max_element(track.begin(), track.end(), larger);
        const Decimal& highest = largest->reading->reading;
        const CheckNumbers numbers(context, kRegisterBackward);
        m_fewestDigits = numbers.whole("fewest-digits");
        m_mostPlaces = std::min(numbers.whole("most-places"), kLongestNumber);
        m_tolerance = Rational(context.parameter(kMultiplier.id, "tolerance-percent")) / 100;
        m_limit = Rational(Decimal(1).shifted(std::max(registerDigitsOf(meter, highest), registerDigitsOf({}, highest))));
    }

    std::optional<RepairedReading> of(std::size_t at) const
    {
        const std::vector<Bounds> exact = boundsByIntervals(at);
        const Rational written(reading(at));
        if (std::any_of(exact.begin(), exact.end(), [&](const Bounds& bounds) { return bounds.contains(written); }))
            return std::nullopt;
        if (!exact.empty())
            return fitting(at, exact, true);
        const auto between = boundsByNeighbours(at);
        return between ? fitting(at, {*between}, false) : std::nullopt;
    }

private:
    const Decimal& reading(std::size_t at) const { return m_track[at].reading->reading; }
    qint64 time(std::size_t at) const { return m_track[at].reading->time; }

    /// Whether the register counts on from a reading to the next one.
    bool isLinked(std::size_t at) const
    {
        return at + 1 < m_track.size() && runsOn(*m_track[at + 1].reading) && haveSameUnit(m_track[at], m_track[at + 1]);
    }

    /// What the intervals let the register count from a reading to the next one.
    std::optional<Bounds> countedAfter(std::size_t at) const
    {
        const Unit unit = m_track[at].reading->unit.isValid() ? m_track[at].reading->unit : m_meter.unit;
        const auto sum = isLinked(at) ? intervalSum(m_context, m_meter, time(at), time(at + 1), m_zone) : std::nullopt;
        if (!sum || !unit.convertsTo(m_meter.unit) || m_track[at].multiplier.isZero())
            return std::nullopt;
        const Rational size = m_meter.unit.size() / unit.size() / Rational(m_track[at].multiplier);
        const Rational counted = sum->amount * size;
        const Rational place(Decimal(1).shifted(-std::min(m_track[at].places, m_track[at + 1].places)));
        const Rational half = sum->uncertainty * size + place
            + counted.absolute() * m_tolerance;
        return Bounds{counted - half, counted + half, counted};
    }

    std::vector<Bounds> boundsByIntervals(std::size_t at) const
    {
        std::vector<Bounds> all;
        if (const auto before = at > 0 ? countedAfter(at - 1) : std::nullopt) {
            const Rational from(reading(at - 1));
            all.push_back({from + before->least, from + before->most, from + before->expected});
        }
        if (const auto after = countedAfter(at)) {
            const Rational to(reading(at + 1));
            all.push_back({to - after->most, to - after->least, to - after->expected});
        }
        return all;
    }

    std::optional<Bounds> boundsByNeighbours(std::size_t at) const
    {
        if (at == 0 || !isLinked(at - 1) || !isLinked(at) || reading(at + 1) < reading(at - 1) || reading(at).text().size() < m_fewestDigits)
            return std::nullopt;
        const Rational least(reading(at - 1));
        const Rational most(reading(at + 1));
        const Rational line = least + (most - least) * Rational(time(at) - time(at - 1)) / Rational(time(at + 1) - time(at - 1));
        return Bounds{least, most, line};
    }

    int placesOfOthers(std::size_t at) const
    {
        int most = 0;
        for (std::size_t i = 0; i < m_track.size(); ++i)
            most = i == at ? most : std::max(most, reading(i).normalized().scale());
        return most;
    }

    /// A point that moves keeps all digits: the number has more or fewer places than the others then.
    std::vector<Decimal> withPointMoved(std::size_t at, bool isExact) const
    {
        std::vector<Decimal> values;
        const int written = reading(at).normalized().scale();
        const int usual = placesOfOthers(at);
        for (int places = -m_mostPlaces; places <= m_mostPlaces; ++places) {
            if (places != 0 && (isExact || written - places == usual))
                values.push_back(reading(at).shifted(places).normalized());
        }
        return values;
    }

    /// The usual kind of slip first; of one kind the value that fits best.
    std::optional<RepairedReading> fitting(std::size_t at, const std::vector<Bounds>& bounds, bool isExact) const
    {
        std::vector<std::pair<Cause, std::vector<Decimal>>> kinds = {{Cause::digitTransposition, withDigitsSwapped(reading(at))},
                                                                     {Cause::decimalShift, withPointMoved(at, isExact)},
                                                                     {Cause::digitDropped, withDigitDroppedOrDoubled(reading(at))}};
        if (isExact)
            kinds.emplace_back(Cause::digitDropped, withDigitChanged(reading(at)));
        for (const auto& [cause, values] : kinds) {
            if (const auto value = nearest(values, bounds))
                return RepairedReading{at, *value, cause};
        }
        return std::nullopt;
    }

    std::optional<Decimal> nearest(const std::vector<Decimal>& values, const std::vector<Bounds>& bounds) const
    {
        std::optional<Decimal> best;
        Rational distance;
        for (const Decimal& value : values) {
            const Rational number(value);
            for (const Bounds& one : bounds) {
                const Rational off = (number - one.expected).absolute();
                if (number < m_limit && one.contains(number) && (!best || off < distance)) {
                    best = value;
                    distance = off;
                }
            }
        }
        return best;
    }

    const CheckContext& m_context;
    const Meter& m_meter;
    const std::vector<TrackedReading>& m_track;
    const QTimeZone& m_zone;
    Rational m_limit;     ///< more than the register can show
    Rational m_tolerance; ///< share of what the intervals hold
    int m_fewestDigits = 0;
    int m_mostPlaces = 0;
};

} // namespace

std::optional<RepairedReading> repairedReading(const CheckContext& context, const Meter& meter, const std::vector<TrackedReading>& track,
                                               std::size_t step, const QTimeZone& zone)
{
    const Repair repair(context, meter, track, zone);
    const auto first = repair.of(step);
    const auto second = repair.of(step + 1);
    // Two neighbouring digits swapped happens more often than all else, and hardly fits by chance.
    const bool isSecond = second && (!first || (second->cause == Cause::digitTransposition && first->cause != Cause::digitTransposition));
    return isSecond ? second : first;
}

Message textOf(const RepairedReading& repaired, const TrackedReading& written, const QTimeZone& zone)
{
    const std::vector<MessageArgument> arguments = {written.reading->reading, shownMoment(written.reading->time, zone), repaired.value};
    switch (repaired.cause) {
    case Cause::digitTransposition:
        return {QT_TRANSLATE_NOOP("core", "The reading %1 of %2 with two neighbouring digits swapped is %3, and that fits"), arguments};
    case Cause::decimalShift:
        return {QT_TRANSLATE_NOOP("core", "The reading %1 of %2 with the decimal point moved is %3, and that fits"), arguments};
    default:
        return {QT_TRANSLATE_NOOP("core", "The reading %1 of %2 with one digit more, less or another is %3, and that fits"), arguments};
    }
}

int registerDigitsOf(const Meter& meter, const Decimal& reading)
{
    return meter.registerDigits > 0 ? meter.registerDigits : static_cast<int>(reading.rounded(0, Rounding::truncate).text().size());
}

bool runsOn(const RegisterReading& reading)
{
    return reading.event == RegisterEvent::none || reading.event == RegisterEvent::multiplier;
}

} // namespace attest
