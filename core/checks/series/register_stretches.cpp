// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/register_stretches.h"

#include "core/checks/outcome.h"
#include "core/checks/series/interval_sum.h"
#include "core/quantities/month_spans.h"
#include "core/quantities/register_run.h"

#include <algorithm>

namespace attest {
namespace {

/// The reading that each month begins with, and the last one.
std::vector<std::size_t> borders(const RegisterRun& run, const QTimeZone& zone)
{
    std::vector<std::size_t> result;
    QDate latest;
    for (std::size_t i = 0; i < run.size(); ++i) {
        const QDate day = nearestMidnight(run.time(i), zone).day;
        const QDate month(day.year(), day.month(), 1);
        if (!latest.isValid() || month != latest)
            result.push_back(i);
        latest = month;
    }
    if (!result.empty() && run.time(result.back()) != run.time(run.size() - 1))
        result.push_back(run.size() - 1);
    return result;
}

bool isOnlyMeterOfItsKind(const Submission& submission, const Meter& meter)
{
    return std::none_of(submission.meters.begin(), submission.meters.end(), [&](const Meter& other) {
        return other.id != meter.id && other.source == meter.source;
    });
}

bool isRepeated(const std::vector<const InvoiceLine*>& lines)
{
    return std::any_of(lines.begin(), lines.end(), [&](const InvoiceLine* line) {
        return std::any_of(lines.begin(), lines.end(), [&](const InvoiceLine* other) { return other != line && other->quantity == line->quantity; });
    });
}

/// Documents of exactly these days, summed; nothing where a part of them is estimated, in another unit, or stands twice.
std::optional<RegisterStretch> documented(const Submission& submission, const Meter& meter, const Period& days)
{
    RegisterStretch stretch;
    stretch.isDocument = true;
    std::vector<const InvoiceLine*> lines;
    const bool isOnly = !meter.source.isEmpty() && meter.measures != MeterMeasures::pvGeneration && isOnlyMeterOfItsKind(submission, meter);
    for (const InvoiceLine& line : submission.invoices) {
        const bool isIts = line.meter == meter.id || (line.meter.isEmpty() && isOnly && line.source == meter.source);
        if (!isIts || !line.period.overlaps(days))
            continue;
        const auto amount = line.quantity.in(meter.unit);
        if (!(line.period == days) || !amount || line.estimated)
            return std::nullopt;
        stretch.other += *amount;
        stretch.allowed += Rational(Decimal(Decimal::Integer(1), line.quantity.value.scale())) * line.quantity.unit.size() / meter.unit.size();
        stretch.cells.push_back(line.at);
        lines.push_back(&line);
    }
    return lines.empty() || isRepeated(lines) ? std::nullopt : std::optional(stretch);
}

std::optional<RegisterStretch> elsewhere(const CheckContext& context, const Meter& meter, qint64 from, qint64 to, const QTimeZone& zone)
{
    if (const auto sum = intervalSum(context, meter, from, to, zone)) {
        RegisterStretch stretch;
        stretch.other = sum->amount;
        stretch.allowed = sum->uncertainty;
        stretch.cells = {sum->first, sum->last};
        return stretch;
    }
    return documented(context.submission, meter, daysOfReadings(from, to, zone));
}

/// One unit of a reading's last place: each end may be rounded by half of it, or cut by all.
Rational resolutionOf(const std::vector<TrackedReading>& track, const Meter& meter)
{
    Rational largest;
    for (const TrackedReading& reading : track) {
        const Unit unit = reading.reading->unit.isValid() ? reading.reading->unit : meter.unit;
        if (unit.convertsTo(meter.unit))
            largest = std::max(largest, Rational(Decimal(Decimal::Integer(1), reading.places)) * unit.size() / meter.unit.size());
    }
    return largest;
}

const TrackedReading& readingAt(const std::vector<TrackedReading>& track, qint64 time)
{
    return *std::find_if(track.begin(), track.end(), [&](const TrackedReading& reading) { return reading.reading->time == time; });
}

} // namespace

std::vector<RegisterStretch> comparedStretches(const CheckContext& context, const Meter& meter, const Decimal& percent, const QTimeZone& zone)
{
    std::vector<RegisterStretch> stretches;
    const RegisterRun run(context.submission, meter, meter.unit);
    const auto track = registerTrack(context.submission, meter);
    const Rational resolution = resolutionOf(track, meter);
    const auto ends = borders(run, zone);
    for (std::size_t i = 0; i + 1 < ends.size(); ++i) {
        const qint64 from = run.time(ends[i]);
        const qint64 to = run.time(ends[i + 1]);
        const auto counted = run.between(ends[i], ends[i + 1]);
        auto stretch = counted ? elsewhere(context, meter, from, to, zone) : std::nullopt;
        if (!stretch)
            continue;
        stretch->from = from;
        stretch->to = to;
        stretch->registered = counted->amount;
        stretch->multiplier = readingAt(track, from).multiplier;
        stretch->isRatioClear = counted->parts.size() == 1;
        const auto runs = static_cast<qint64>(std::max<std::size_t>(1, counted->parts.size()));
        stretch->allowed += stretch->other.absolute() * Rational(percent) / 100 + resolution * Rational(stretch->multiplier) * runs;
        std::vector<SourceRef> cells = {readingAt(track, to).reading->at, readingAt(track, from).reading->at};
        append(cells, stretch->cells);
        stretch->cells = std::move(cells);
        stretches.push_back(std::move(*stretch));
    }
    return stretches;
}

bool hasSameRatio(const RegisterStretch& a, const RegisterStretch& b, const Decimal& percent)
{
    if (a.registered.isZero() || b.registered.isZero() || a.isDocument != b.isDocument || !(a.multiplier == b.multiplier))
        return false;
    const Rational left = a.other / a.registered;
    const Rational right = b.other / b.registered;
    return (left - right).absolute() * 100 <= left.absolute() * Rational(percent);
}

std::vector<StatedMultiplier> statedMultipliers(const Submission& submission, const Meter& meter)
{
    std::vector<StatedMultiplier> all;
    const auto track = registerTrack(submission, meter);
    bool isOpen = false;
    for (std::size_t i = 0; i < track.size(); ++i) {
        const RegisterReading& reading = *track[i].reading;
        const bool isEvent = reading.event == RegisterEvent::exchange || reading.event == RegisterEvent::multiplier;
        if (isEvent || !reading.multiplier) {
            isOpen = false;
            continue;
        }
        const bool continues = isOpen && all.back().stated == *reading.multiplier && all.back().holding == track[i].multiplier;
        if (!continues) {
            const qint64 from = i > 0 ? track[i - 1].reading->time : reading.time;
            all.push_back({*reading.multiplier, track[i].multiplier, *reading.multiplier == track[i].multiplier, from, reading.time, Rational(), {}});
        }
        StatedMultiplier& stated = all.back();
        if (i > 0) {
            const bool runsOn = reading.event == RegisterEvent::none && haveSameUnit(track[i - 1], track[i]) && reading.reading >= track[i - 1].reading->reading;
            const Unit unit = reading.unit.isValid() ? reading.unit : meter.unit;
            stated.counted = stated.counted && runsOn && unit.convertsTo(meter.unit)
                ? std::optional(*stated.counted + Rational(reading.reading - track[i - 1].reading->reading) * unit.size() / meter.unit.size())
                : std::nullopt;
        }
        stated.to = reading.time;
        stated.cells.push_back(reading.at);
        isOpen = true;
    }
    return all;
}

} // namespace attest
