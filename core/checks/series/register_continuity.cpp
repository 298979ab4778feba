// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/interval_sum.h"
#include "core/checks/series/register_seams.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"
#include "core/quantities/register_readings.h"

#include <map>

namespace attest {
namespace {

/// The moment belongs to the days on either side of it; at the turn of a month to both months.
Period periodAround(qint64 moment, const Period& engagement, const QTimeZone& zone)
{
    const Period before = monthOf(moment - kExchangeSeconds - 1, zone);
    const Period after = monthOf(moment + kExchangeSeconds, zone);
    const Period both(before.from(), after.to());
    const Period within = both.intersected(engagement);
    return within.isEmpty() ? both : within;
}

Unit unitOf(const TrackedReading& reading, const Meter& meter)
{
    return reading.reading->unit.isValid() ? reading.reading->unit : meter.unit;
}

/// What lies between end and start, as energy.
void fillAmounts(Discrepancy& found, const TrackedReading& end, const TrackedReading& start, const Meter& meter)
{
    const Unit unit = unitOf(start, meter);
    if (unit.convertsTo(meter.unit)) {
        const Decimal difference = start.reading->reading - end.reading->reading;
        setAmounts(found, Rational(difference * end.multiplier) * unit.size() / meter.unit.size(), 0, meter.unit);
    }
}

Discrepancy reportSeam(const CheckContext& context, const Meter& meter, const TrackedReading& end, const TrackedReading& start, const QTimeZone& zone)
{
    const RegisterReading& before = *end.reading;
    const RegisterReading& after = *start.reading;
    Discrepancy found = discrepancyOf(kRegisterContinuity, subjectOf(meter, periodAround(after.time, context.submission.engagement.period, zone)));
    fillAmounts(found, end, start, meter);
    const auto difference = (after.reading - before.reading).absolute();
    if (before.time == after.time) {
        found.finding = {QT_TRANSLATE_NOOP("core", "%1 has two readings of %2 that differ: %3 and %4 (by %5, × multiplier %6)"),
                         {meter.id, shownMoment(after.time, zone), before.reading, after.reading, difference, end.multiplier}};
    } else {
        found.finding = {QT_TRANSLATE_NOOP("core", "%1: the period before ends with %3 (%2), the next one starts with %5 (%4): they differ by %6, × multiplier %7"),
                         {meter.id, shownMoment(before.time, zone), before.reading, shownMoment(after.time, zone), after.reading, difference, end.multiplier}};
    }
    found.remedy = QT_TRANSLATE_NOOP("core", "Retrace both readings to the reading protocols; record an exchange of the device with its last and first reading");
    const bool isLost = after.reading > before.reading;
    found.causes = {{isLost ? Cause::omittedPeriod : Cause::doubleCount,
                     isLost ? Message(QT_TRANSLATE_NOOP("core", "What ran between the two readings is counted in neither period"))
                            : Message(QT_TRANSLATE_NOOP("core", "What lies between the two readings is counted in both periods")), 1}};
    found.records = {after.at, before.at};
    return found;
}

/// The old device was not read when it was taken off.
bool isLost(const TrackedReading& before, const TrackedReading& exchange)
{
    return exchange.reading->event == RegisterEvent::exchange && exchange.reading->time - before.reading->time > kExchangeSeconds;
}

Discrepancy reportExchange(const CheckContext& context, const Meter& meter, const TrackedReading& before, const TrackedReading& exchange,
                           const QTimeZone& zone)
{
    const qint64 moment = exchange.reading->time;
    Discrepancy found = discrepancyOf(kRegisterContinuity, subjectOf(meter, monthWithin(context.submission.engagement.period, moment, zone)));
    found.severity = Severity::mustExplain;
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 was exchanged at %2, and the old device's last reading is of %3: what it counted since then is not recorded"),
                     {meter.id, shownMoment(moment, zone), shownMoment(before.reading->time, zone)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Enter the last reading of the old device from the protocol of the exchange");
    found.causes = {{Cause::omittedPeriod, QT_TRANSLATE_NOOP("core", "The protocol of the exchange was not transferred in full"), 1}};
    found.records = {exchange.reading->at, before.reading->at};
    return found;
}

bool turnedUpwards(const TrackedReading& before, const TrackedReading& after)
{
    return after.reading->event == RegisterEvent::rollover && haveSameUnit(before, after) && after.reading->reading >= before.reading->reading;
}

Discrepancy reportTurn(const CheckContext& context, const Meter& meter, const TrackedReading& before, const TrackedReading& after, const QTimeZone& zone)
{
    Discrepancy found = discrepancyOf(kRegisterContinuity, subjectOf(meter, monthWithin(context.submission.engagement.period, after.reading->time, zone)));
    found.finding = {QT_TRANSLATE_NOOP("core", "%1: a roll-over is noted at %2, yet the reading %3 is not lower than the one before, %4"),
                     {meter.id, shownMoment(after.reading->time, zone), after.reading->reading, before.reading->reading}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Correct the event or the reading: as it stands a whole turn of the register is counted");
    found.causes = {{Cause::unknown, QT_TRANSLATE_NOOP("core", "The event stands in the wrong row, or the reading is wrong"), 1}};
    found.records = {after.reading->at, before.reading->at};
    return found;
}

/// One a moment: several papers may repeat a contradiction.
void examine(const CheckContext& context, const Meter& meter, const SeamLimits& limits, const QTimeZone& zone, CheckOutcome& outcome)
{
    const std::vector<TrackedReading> track = registerTrack(context.submission, meter);
    std::map<Period, Discrepancy> found;
    const auto add = [&](Discrepancy discrepancy) { found.try_emplace(discrepancy.subject.period, std::move(discrepancy)); };
    for (const Seam& seam : registerSeams(track, limits)) {
        if (!seam.holds)
            add(reportSeam(context, meter, track[seam.end], track[seam.start], zone));
    }
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        ++outcome.compared;
        if (turnedUpwards(track[i], track[i + 1]))
            add(reportTurn(context, meter, track[i], track[i + 1], zone));
        const bool isOpen = isLost(track[i], track[i + 1])
            && !intervalSum(context, meter, track[i].reading->time, track[i + 1].reading->time, zone);
        if (isOpen)
            add(reportExchange(context, meter, track[i], track[i + 1], zone));
    }
    for (auto& [period, discrepancy] : found)
        outcome.found.push_back(std::move(discrepancy));
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const SeamLimits limits = seamLimits(context);
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters)
        examine(context, meter, limits, zone, outcome);
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has two register readings"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 register readings against the one before"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kRegisterContinuity{
    "register-continuity", CheckGroup::series, Severity::mustCorrect, Technique::retracing,
    QT_TRANSLATE_NOOP("core", "Register readings joined without a gap"),
    {{"rate-factor", Decimal(10), "",
      QT_TRANSLATE_NOOP("core", "Between an end and a start less than an hour apart so many times the mean rate may have run; default of this catalogue")},
     {"seam-minutes", Decimal(60), "min",
      QT_TRANSLATE_NOOP("core", "Apart: an end and a start so close together speak of one moment; our choice: people walk from meter to meter")},
     {"apart-factor", Decimal(10), "",
      QT_TRANSLATE_NOOP("core", "Times the distance of a pair: so far readings must usually be apart for it to be the end of one period and the start of the next; our choice")},
     {"fewest-pairs", Decimal(3), "",
      QT_TRANSLATE_NOOP("core", "Readings a day apart that are equal show papers that give dates only: the last day of a period and the first of the next; our choice: a quarter")}},
    &run};

} // namespace attest
