// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/site/reading_slip.h"
#include "core/checks/site/site_meter.h"
#include "core/quantities/month_spans.h"

#include <algorithm>

namespace attest {
namespace {

/// A reading taken on site, in the unit of the company's readings.
struct SiteReading {
    const SiteNote& note;
    const Meter& meter;
    const RegisterTrack& track;
    Rational toUnit;

    Rational value() const { return Rational(*note.reading) * toUnit; }
};

/// Size of the noted unit in the register's. A gas meter's display shows the same number whatever the cubic metres are
/// called.
std::optional<Rational> conversion(const SiteNote& note, const Unit& registered)
{
    if (!note.unit || *note.unit == registered)
        return Rational(1);
    const auto isVolume = [](const Unit& unit) { return unit.dimension() == Dimension::volume || unit.dimension() == Dimension::normalVolume; };
    if (!note.unit->convertsTo(registered) && !(isVolume(*note.unit) && isVolume(registered)))
        return std::nullopt;
    return note.unit->size() / registered.size();
}

bool fits(const std::vector<ReadingRange>& ranges, const Rational& value, int digits)
{
    const Rational turned = digits > 0 ? value + Rational(Decimal(1).shifted(digits)) : value;
    return std::any_of(ranges.begin(), ranges.end(), [&](const ReadingRange& range) {
        return range.contains(value) || (range.most && range.contains(turned));
    });
}

/// The register's difference times the multiplier, as emissions of the meter's source.
std::optional<Decimal> effectOf(const CheckContext& context, const SiteReading& reading, const Rational& difference, const Rational& multiplier)
{
    constexpr int kEffectPlaces = 6;
    const SourceEmissions* emissions = context.inventory.source(reading.meter.source);
    const SourceQuantities* quantities = context.quantities.source(reading.meter.source);
    if (!emissions || !emissions->factor || !quantities || !reading.track.unit().convertsTo(quantities->unit))
        return std::nullopt;
    const Rational amount = difference * multiplier * reading.track.unit().size() / quantities->unit.size();
    return (amount * *emissions->factor).rounded(kEffectPlaces, Rounding::halfEven).normalized();
}

Discrepancy report(const CheckContext& context, const SiteReading& reading, const std::vector<ReadingRange>& ranges)
{
    const QDate day = QDateTime::fromSecsSinceEpoch(reading.note.time, zoneNamed(context.submission.engagement.timezone)).date();
    const ReadingRange& range = ranges.front();
    const auto point = reading.track.before(reading.note.time);
    const Rational multiplier = point ? point->multiplier : Rational(reading.meter.multiplier);
    Subject subject;
    subject.source = reading.meter.source;
    subject.meter = reading.meter.id;
    subject.item = reading.note.item;
    subject.period = Period::day(day);
    Discrepancy found = discrepancyOf(kSiteReading, subject);
    setAmounts(found, reading.value(), range.expected, reading.track.unit());
    found.effectTco2e = effectOf(context, reading, reading.value() - range.expected, multiplier);
    const Unit& unit = reading.track.unit();
    if (range.most)
        found.finding = {QT_TRANSLATE_NOOP("core", "Meter %1, %2: %3 read on site; the company's data let the register show %4 to %5"),
                         {reading.meter.id, day, shown(reading.value(), unit), shown(range.least), shown(*range.most, unit)}};
    else
        found.finding = {QT_TRANSLATE_NOOP("core", "Meter %1, %2: %3 read on site, less than the %4 read before"),
                         {reading.meter.id, day, shown(reading.value(), unit), shown(range.least, unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Look at the photo and read the register again; then correct the note, or the readings and values of the meter.");
    found.records = {reading.note.at};
    append(found.records, range.records);
    found.causes = {slipOfReading(*reading.note.reading, reading.toUnit, multiplier, ranges)};
    return found;
}

/// Two notes of one meter, item and day are one discrepancy.
void add(std::vector<Discrepancy>& found, Discrepancy discrepancy)
{
    const auto same = std::find_if(found.begin(), found.end(), [&](const Discrepancy& known) { return known.subject == discrepancy.subject; });
    if (same == found.end())
        found.push_back(std::move(discrepancy));
    else
        append(same->records, discrepancy.records);
}

void compare(CheckOutcome& outcome, const CheckContext& context, const SiteNote& note)
{
    const Meter* meter = meterSeen(context.submission, note.meter);
    if (!meter || !note.reading)
        return;
    const RegisterTrack track(context.submission, *meter);
    const auto toUnit = conversion(note, track.unit());
    if (!toUnit)
        return;
    const auto ranges = readingRanges(context, *meter, track, note.time, Rational(Decimal(1).shifted(-note.reading->scale())) * *toUnit);
    if (ranges.empty())
        return;
    ++outcome.compared;
    const SiteReading reading{note, *meter, track, *toUnit};
    if (!fits(ranges, reading.value(), meter->registerDigits))
        add(outcome.found, report(context, reading, ranges));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SiteNote& note : context.submission.siteNotes)
        compare(outcome, context, note);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No register was read on site whose readings the company handed in"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 readings taken on site against the registers and series at that moment"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSiteReading{
    "site-reading", CheckGroup::site, Severity::mustCorrect, Technique::observation,
    QT_TRANSLATE_NOOP("core", "Reading taken on site"),
    {{"clock-minutes", Decimal::of("10"), "min", QT_TRANSLATE_NOOP("core", "default of the catalogue: how exactly the time of a note is written down")},
     {"tolerance-percent", Decimal::of("0.1"), "%", QT_TRANSLATE_NOOP("core", "as for the multiplier: rounding of intervals against the register")},
     {"between-factor", Decimal::of("2"), "", QT_TRANSLATE_NOOP("core", "between two readings the register runs no faster than twice its busiest stretch: a plant of five days a week needs 1.4; our choice")},
     {"between-days", Decimal::of("1"), "days", QT_TRANSLATE_NOOP("core", "days of that pace beside it, because one shift counts a day's energy in hours; our choice")},
     {"outside-factor", Decimal::of("2"), "", QT_TRANSLATE_NOOP("core", "default of the catalogue: no plant draws twice its busiest month before or after the period")},
     {"outside-days", Decimal::of("7"), "days", QT_TRANSLATE_NOOP("core", "default of the catalogue: days run unevenly within a week")}},
    run};

} // namespace attest
