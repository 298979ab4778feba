// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/series_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/series/multiplier_ratio.h"
#include "core/checks/series/register_stretches.h"
#include "core/checks/series/series_text.h"
#include "core/checks/site/reading_slip.h"
#include "core/checks/solar/plants.h"

#include <algorithm>

namespace attest {
namespace {

/// Neighbouring stretches that one ratio closes are one slip.
std::vector<RegisterStretch> joinedByRatio(const std::vector<RegisterStretch>& stretches, const Decimal& samePercent)
{
    std::vector<RegisterStretch> joined;
    for (const RegisterStretch& stretch : stretches) {
        const bool continues = !joined.empty() && joined.back().to == stretch.from && hasSameRatio(joined.back(), stretch, samePercent);
        if (!continues) {
            joined.push_back(stretch);
            continue;
        }
        RegisterStretch& last = joined.back();
        last.to = stretch.to;
        last.registered += stretch.registered;
        last.other += stretch.other;
        last.allowed += stretch.allowed;
        last.isRatioClear = last.isRatioClear || stretch.isRatioClear;
        append(last.cells, stretch.cells);
    }
    return joined;
}

/// A reading too high or too low shows in the next stretch with the opposite sign.
bool turnsRound(const std::vector<RegisterStretch>& stretches, std::size_t i, std::size_t other)
{
    if (other >= stretches.size() || (stretches[other].to != stretches[i].from && stretches[other].from != stretches[i].to))
        return false;
    const Rational together = stretches[i].registered - stretches[i].other + stretches[other].registered - stretches[other].other;
    return together.absolute() <= stretches[i].allowed + stretches[other].allowed;
}

/// A power of ten that holds all the time is the meter's multiplier; one that holds for a time is a matter of its numbers.
std::vector<ProbableCause> causesOf(const ClosingRatio& ratio, bool isAlways)
{
    if (!ratio.decimal)
        return {{Cause::wrongMultiplier, ratio.why, 1}};
    if (isAlways)
        return {{Cause::wrongMultiplier, ratio.why, 1}, {Cause::decimalShift, *ratio.decimal, 2}};
    return {{Cause::decimalShift, *ratio.decimal, 1}, {Cause::wrongMultiplier, ratio.why, 2}};
}

/// The slip of a reading at an end of a stretch that would make the register count what the other side says. Of the first
/// and last reading, or where the next period differs the other way round: else the next period would not fit.
std::optional<ProbableCause> slipAtEnd(const CheckContext& context, const Meter& meter, const RegisterStretch& stretch, bool atStart, bool turns,
                                       const QTimeZone& zone)
{
    const auto track = registerTrack(context.submission, meter);
    const auto at = [&](qint64 time) {
        return std::find_if(track.begin(), track.end(), [&](const TrackedReading& one) { return one.reading->time == time; });
    };
    const auto own = at(atStart ? stretch.from : stretch.to);
    const auto other = at(atStart ? stretch.to : stretch.from);
    const bool isOuter = own == (atStart ? track.begin() : std::prev(track.end()));
    const Unit unit = own->reading->unit.isValid() ? own->reading->unit : meter.unit;
    if ((!isOuter && !turns) || own->reading->event != RegisterEvent::none || !stretch.isRatioClear || stretch.multiplier.sign() <= 0
        || !haveSameUnit(*own, *other) || !unit.convertsTo(meter.unit))
        return std::nullopt;
    const Rational toRegister = meter.unit.size() / unit.size() / Rational(stretch.multiplier);
    const Rational expected = Rational(other->reading->reading) + stretch.other * toRegister * (atStart ? -1 : 1);
    const Rational half = stretch.allowed * toRegister;
    ProbableCause slip = slipOfReading(own->reading->reading, 1, Rational(stretch.multiplier), {{expected - half, expected + half, expected, {}, true}});
    slip.why = {QT_TRANSLATE_NOOP("core", "The reading of %1: %2"), {shownMoment(own->reading->time, zone), slip.why}};
    return slip.cause == Cause::unknown ? std::nullopt : std::optional(slip);
}

/// Stretches that do not fit, one after the other.
struct UnfitStretches {
    std::vector<RegisterStretch> all;
    bool isAlways = false; ///< one ratio closes all that was compared
};

std::vector<ProbableCause> causesOf(const CheckContext& context, const Meter& meter, const UnfitStretches& unfit, std::size_t i,
                                    const QTimeZone& zone)
{
    const std::vector<RegisterStretch>& all = unfit.all;
    const RegisterStretch& stretch = all[i];
    if (const auto ratio = closingRatio(context.submission, meter, stretch))
        return causesOf(*ratio, unfit.isAlways);
    if (stretch.registered.isZero())
        return {{Cause::meterFault, QT_TRANSLATE_NOOP("core", "The register stood still while energy was counted elsewhere"), 1}};
    const bool before = i > 0 && turnsRound(all, i, i - 1);
    const bool after = turnsRound(all, i, i + 1);
    for (const bool atStart : {true, false}) {
        if (const auto slip = slipAtEnd(context, meter, stretch, atStart, atStart ? before : after, zone))
            return {*slip};
    }
    if (before || after) {
        return {{Cause::unknown, {QT_TRANSLATE_NOOP("core", "The next period differs by the same amount the other way round: the reading of %1 is probably misread"),
                                             {shownMoment(before ? stretch.from : stretch.to, zone)}}, 1}};
    }
    return {{Cause::meterFault, QT_TRANSLATE_NOOP("core", "No usual ratio closes the difference: intervals or readings of this time are wrong"), 1}};
}

UnfitStretches unfitAmong(const std::vector<RegisterStretch>& compared, const Decimal& samePercent)
{
    std::vector<RegisterStretch> unfit;
    std::copy_if(compared.begin(), compared.end(), std::back_inserter(unfit), [](const RegisterStretch& stretch) { return !stretch.fits(); });
    const bool isEvery = unfit.size() == compared.size();
    unfit = joinedByRatio(unfit, samePercent);
    const bool isOneRatio = std::all_of(unfit.begin(), unfit.end(), [&](const RegisterStretch& stretch) { return hasSameRatio(unfit.front(), stretch, samePercent); });
    return {std::move(unfit), isEvery && isOneRatio};
}

Message findingOf(const Meter& meter, const Period& days, const RegisterStretch& stretch)
{
    const std::vector<MessageArgument> numbers = {days, meter.id, shown(stretch.registered, meter.unit), stretch.multiplier,
                                                  shown(stretch.other, meter.unit)};
    if (stretch.isDocument)
        return {QT_TRANSLATE_NOOP("core", "%1: the register of %2 gives %3 with multiplier %4, the supplier's document %5"), numbers};
    return {QT_TRANSLATE_NOOP("core", "%1: the register of %2 gives %3 with multiplier %4, its intervals hold %5"), numbers};
}

void compare(const CheckContext& context, const Meter& meter, const QTimeZone& zone, CheckOutcome& outcome)
{
    const Decimal percent = context.parameter(kMultiplier.id, "tolerance-percent");
    auto compared = comparedStretches(context, meter, percent, zone);
    // A bill without a quantity asks for an advance, settled or not: it says nothing of the ratio.
    std::erase_if(compared, [](const RegisterStretch& stretch) { return stretch.isDocument && stretch.other.isZero(); });
    outcome.compared += static_cast<int>(compared.size());
    const UnfitStretches unfit = unfitAmong(compared, context.parameter(kMultiplier.id, "same-ratio-percent"));
    for (std::size_t i = 0; i < unfit.all.size(); ++i) {
        const RegisterStretch& stretch = unfit.all[i];
        const Period days = daysOfReadings(stretch.from, stretch.to, zone);
        Discrepancy found = discrepancyOf(kMultiplier, subjectOf(meter, days));
        setAmounts(found, stretch.registered, stretch.other, meter.unit);
        found.finding = findingOf(meter, days, stretch);
        found.causes = causesOf(context, meter, unfit, i, zone);
        found.remedy = found.causes.front().cause == Cause::wrongMultiplier
            ? Message(QT_TRANSLATE_NOOP("core", "Read the ratio from the transformers' plates or the supplier's record, and correct the multiplier or the values"))
            : Message(QT_TRANSLATE_NOOP("core", "Retrace the readings and the intervals of this time to the meter"));
        found.records = stretch.cells;
        limitCells(found.records);
        outcome.found.push_back(std::move(found));
    }
}

/// Rows that state another multiplier than the one that holds, and no event says since when.
void compareStated(const CheckContext& context, const Meter& meter, const QTimeZone& zone, CheckOutcome& outcome)
{
    for (const StatedMultiplier& stated : statedMultipliers(context.submission, meter)) {
        ++outcome.compared;
        if (stated.fits)
            continue;
        Discrepancy found = discrepancyOf(kMultiplier, subjectOf(meter, daysOfReadings(stated.from, stated.to, zone)));
        if (stated.counted)
            setAmounts(found, *stated.counted * Rational(stated.holding), *stated.counted * Rational(stated.stated), meter.unit);
        found.finding = {QT_TRANSLATE_NOOP("core", "%1: %2 readings are said to count with multiplier %3, the boundary and the events say %4"),
                         {meter.id, argument(static_cast<qint64>(stated.cells.size())), stated.stated, stated.holding}};
        found.remedy = QT_TRANSLATE_NOOP("core", "Enter the meter's multiplier in the boundary, or the change of the ratio as an event with its protocol");
        found.causes = {{Cause::wrongMultiplier, statedWhy(context, meter, stated, zone), 1}};
        found.records = stated.cells;
        limitCells(found.records);
        outcome.found.push_back(std::move(found));
    }
}

CheckOutcome run(const CheckContext& context)
{
    const QTimeZone zone = engagementZone(context.submission);
    CheckOutcome outcome;
    for (const Meter& meter : context.submission.meters) {
        compareStated(context, meter, zone, outcome);
        compare(context, meter, zone, outcome);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No meter has readings and, for the same days, intervals or a document"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Register × multiplier against intervals or documents in %1 periods"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kMultiplier{
    "multiplier", CheckGroup::series, Severity::mustCorrect, Technique::recalculation,
    QT_TRANSLATE_NOOP("core", "Meter multiplier"),
    {{"tolerance-percent", Decimal::of("0.1"), "%",
      QT_TRANSLATE_NOOP("core", "Register and intervals come from one device; rounding of readings and values is allowed beside it; default of this catalogue")},
     {"same-ratio-percent", Decimal::of("0.2"), "%",
      QT_TRANSLATE_NOOP("core", "Ratios that differ by less are one slip; our choice: the tolerance at either end")}},
    &run};

} // namespace attest
