// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/existence.h"
#include "core/checks/series/interval_sum.h"
#include "core/checks/series/measured.h"
#include "core/checks/series/register_seams.h"
#include "core/checks/series/repaired_reading.h"
#include "core/checks/series/series_text.h"
#include "core/checks/solar/plants.h"

#include <algorithm>

namespace attest {
namespace {

using Track = std::vector<TrackedReading>;

/// Readings of one moment once, and no two that contradict each other: those are a matter of continuity.
Track withoutSeams(const Track& track, const SeamLimits& limits)
{
    std::vector<bool> drop(track.size(), false);
    for (const Seam& seam : registerSeams(track, limits))
        drop[seam.start] = true;
    Track kept;
    for (std::size_t i = 0; i < track.size(); ++i) {
        if (!drop[i])
            kept.push_back(track[i]);
    }
    return kept;
}

bool isBackward(const TrackedReading& before, const TrackedReading& after)
{
    return runsOn(*after.reading) && haveSameUnit(before, after) && after.reading->reading < before.reading->reading && !isSameReading(before, after);
}

/// What the register counts in a second where it runs upwards, the most of all stretches.
Rational highestRate(const Track& track)
{
    Rational highest;
    for (std::size_t i = 0; i + 1 < track.size(); ++i) {
        const qint64 seconds = track[i + 1].reading->time - track[i].reading->time;
        const Decimal counted = track[i + 1].reading->reading - track[i].reading->reading;
        if (seconds > 0 && runsOn(*track[i + 1].reading) && !counted.isNegative())
            highest = std::max(highest, Rational(counted) / Rational(seconds));
    }
    return highest;
}

/// What the register counted if it turned over between the two readings; nothing where that is more than it ever does.
std::optional<Decimal> turnedOver(const Track& track, std::size_t i, const Meter& meter, const Decimal& factor)
{
    const RegisterReading& before = *track[i].reading;
    const RegisterReading& after = *track[i + 1].reading;
    const Decimal range = Decimal(1).shifted(registerDigitsOf(meter, before.reading));
    const Decimal counted = after.reading + range - before.reading;
    const Rational most = highestRate(track) * Rational(after.time - before.time) * Rational(factor);
    const bool isPossible = !after.reading.isNegative() && before.reading < range && counted + counted <= range;
    return isPossible && !most.isZero() && Rational(counted) <= most ? std::optional(counted) : std::nullopt;
}

/// The register begins anew near zero, and goes on from there.
bool looksExchanged(const CheckContext& context, const Track& track, std::size_t i)
{
    const Decimal& after = track[i + 1].reading->reading;
    return isNewRegister(context, after, track[i].reading->reading) && i + 2 < track.size() && track[i + 2].reading->reading >= after && track[i + 2].reading->reading < track[i].reading->reading;
}

/// Of the two readings the one without which the register runs upwards; nothing where either would do.
std::optional<std::size_t> misread(const Track& track, std::size_t i)
{
    const auto rises = [&](std::size_t a, std::size_t b) { return track[a].reading->reading <= track[b].reading->reading; };
    const bool withoutFirst = i == 0 || rises(i - 1, i + 1);
    const bool withoutSecond = i + 2 >= track.size() || rises(i, i + 2);
    if (withoutFirst == withoutSecond)
        return std::nullopt;
    return withoutFirst ? i : i + 1;
}

/// A backward step with what may have happened.
struct Step {
    std::optional<Decimal> turned;
    bool exchanged = false;
    std::optional<std::size_t> misread;
    std::optional<IntervalSum> intervals;
    std::optional<RepairedReading> repaired;
};

std::vector<ProbableCause> causesOf(const Step& step, const Track& track, std::size_t i, const Meter& meter, const QTimeZone& zone)
{
    std::vector<ProbableCause> causes;
    const auto add = [&](Cause cause, Message why) { causes.push_back({cause, std::move(why), static_cast<int>(causes.size()) + 1}); };
    const Decimal& multiplier = track[i].multiplier;
    if (step.repaired)
        add(step.repaired->cause, textOf(*step.repaired, track[step.repaired->at], zone));
    if (step.turned) {
        add(Cause::unknown, {QT_TRANSLATE_NOOP("core", "The register of %1 digits probably turned over: then it counted %2, × multiplier %3 = %4"),
                             {argument(registerDigitsOf(meter, track[i].reading->reading)), *step.turned, multiplier, *step.turned * multiplier}});
    }
    if (step.exchanged)
        add(Cause::unknown, QT_TRANSLATE_NOOP("core", "The register begins anew near zero: probably a new device whose exchange is not recorded"));
    if (step.misread && !step.repaired) {
        const RegisterReading& reading = *track[*step.misread].reading;
        add(Cause::unknown, {QT_TRANSLATE_NOOP("core", "Without the reading %1 of %2 the register runs upwards: probably that one is misread or mistyped"),
                                        {reading.reading, shownMoment(reading.time, zone)}});
    }
    if (causes.empty())
        add(Cause::meterFault, QT_TRANSLATE_NOOP("core", "A reading is wrong, belongs to another meter or date, or the meter turned backwards"));
    return causes;
}

/// What belongs between the readings: what the intervals hold, else what a turn of the register makes, else no less than 0.
Rational expectedOf(const Step& step, const TrackedReading& from, const Unit& unit, const Meter& meter)
{
    if (step.intervals)
        return step.intervals->amount;
    return step.turned && !step.repaired ? Rational(*step.turned * from.multiplier) * unit.size() / meter.unit.size() : Rational();
}

Discrepancy report(const CheckContext& context, const Meter& meter, const Track& track, std::size_t i, const QTimeZone& zone)
{
    const RegisterReading& before = *track[i].reading;
    const RegisterReading& after = *track[i + 1].reading;
    const Decimal factor = context.parameter(kRegisterBackward.id, "turn-factor");
    const Step step{turnedOver(track, i, meter, factor), looksExchanged(context, track, i), misread(track, i),
                    intervalSum(context, meter, before.time, after.time, zone), repairedReading(context, meter, track, i, zone)};
    Discrepancy found = discrepancyOf(kRegisterBackward, subjectOf(meter, daysOfReadings(before.time, after.time, zone)));
    const Unit unit = after.unit.isValid() ? after.unit : meter.unit;
    if (unit.convertsTo(meter.unit)) {
        const Decimal counted = (after.reading - before.reading) * track[i].multiplier;
        setAmounts(found, Rational(counted) * unit.size() / meter.unit.size(), expectedOf(step, track[i], unit, meter), meter.unit);
    }
    found.finding = {QT_TRANSLATE_NOOP("core", "%1 reads %2 at %3 and %4 at %5: lower, without an exchange or a roll-over"),
                     {meter.id, before.reading, shownMoment(before.time, zone), after.reading, shownMoment(after.time, zone)}};
    if (step.intervals)
        found.finding = {QT_TRANSLATE_NOOP("core", "%1; its intervals hold %2"), {found.finding, shown(step.intervals->amount, meter.unit)}};
    found.remedy = QT_TRANSLATE_NOOP("core", "Correct the reading from the protocol, or record the exchange or the roll-over as an event");
    found.causes = causesOf(step, track, i, meter, zone);
    found.records = {after.at, before.at};
    return found;
}

/// Several slips of one day are one discrepancy: the first with the readings of all.
void add(std::vector<Discrepancy>& found, Discrepancy one)
{
    if (found.empty() || found.back().key() != one.key()) {
        found.push_back(std::move(one));
        return;
    }
    std::vector<SourceRef>& records = found.back().records;
    const std::size_t room = kMostCells - std::min(kMostCells, records.size());
    records.insert(records.end(), one.records.begin(), one.records.begin() + static_cast<std::ptrdiff_t>(std::min(room, one.records.size())));
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    const SeamLimits seams = seamLimits(context);
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters) {
        const Track track = withoutSeams(registerTrack(context.submission, meter), seams);
        for (std::size_t i = 0; i + 1 < track.size(); ++i) {
            ++outcome.compared;
            if (isBackward(track[i], track[i + 1]))
                add(outcome.found, report(context, meter, track, i, zone));
        }
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has two register readings"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 register readings against the one before"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kRegisterBackward{
    "register-backward", CheckGroup::series, Severity::mustCorrect, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Register running backwards"),
    {{"turn-factor", Decimal(3), "",
      QT_TRANSLATE_NOOP("core", "A turn of the register is probable where it makes no more than so many times the meter's highest rate; default of this catalogue")},
     {"fewest-digits", Decimal(4), "",
      QT_TRANSLATE_NOOP("core", "Of a reading that a slip is looked for in by its neighbours alone: shorter numbers are near another one by chance; our choice")},
     {"most-places", Decimal(4), "places",
      QT_TRANSLATE_NOOP("core", "That a decimal point is misplaced by; our choice: a factor of 10,000 is more than two units apart")}},
    &run};

} // namespace attest
