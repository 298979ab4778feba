// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/shift_limits.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/pattern_checks.h"

namespace attest {
namespace {

std::vector<CheckParameter> jumpParameters()
{
    return {
        {"factor", Decimal::of("1.5"), "", QT_TRANSLATE_NOOP("core", "Up or down; the next sizes of current transformers differ by less or by as much; default of this catalogue")},
        {"least-days", Decimal(14), "days", QT_TRANSLATE_NOOP("core", "Two weeks have every weekday twice; default of this catalogue")},
        {"own-changes", Decimal(4), "", QT_TRANSLATE_NOOP("core", "Times the spread of the meter's other changes within two weeks: heating and weather move levels too")},
        {"scatter-percent", Decimal(35), "%", QT_TRANSLATE_NOOP("core", "Of the jump: how far pairs of days and weekdays may lie apart for it to be one constant factor")},
        {"stand-still-percent", Decimal(40), "%", QT_TRANSLATE_NOOP("core", "Of the level before: a works that stopped for a time and has no other meter to tell draws less; lighting, cooling and losses remain")},
        {"estimate-percent", Decimal(97), "%", QT_TRANSLATE_NOOP("core", "Of the factor: estimated from noisy days it may come out a little lower than it is; our choice")},
        {"most-scatter", Decimal::of("0.35"), "", QT_TRANSLATE_NOOP("core", "Natural logarithm: however large a ratio is, the load under it scatters as ever; our choice: by a factor of 1.4")},
        {"hour-scatter-percent", Decimal(30), "%", QT_TRANSLATE_NOOP("core", "Of the jump: how far a time of the day, the middle one of two weeks, may lie beside it; our choice, a little less than for whole days")},
        {"like-hours-percent", Decimal(70), "%", QT_TRANSLATE_NOOP("core", "Of the times of the day: so many must have jumped alike. A ratio moves all; our choice leaves room for noise, but none for a shift of eight hours")},
        {"weeks-before", Decimal(5), "weeks", QT_TRANSLATE_NOOP("core", "The middle one of them is what a day is compared with: one or two weeks of holidays among five do not move it; our choice")},
        {"fewest-weeks", Decimal(2), "", QT_TRANSLATE_NOOP("core", "Of those weeks with a value; one alone may be a holiday; our choice")},
        {"fewest-pairs", Decimal(10), "", QT_TRANSLATE_NOOP("core", "Days of the two weeks after a jump that have a partner before it: two weeks of working days; our choice")},
        {"fewest-days", Decimal(7), "", QT_TRANSLATE_NOOP("core", "Days of two weeks that tell a level, of the meter and of those around it: half of them; our choice")},
        {"fewest-in-week", Decimal(5), "", QT_TRANSLATE_NOOP("core", "Days of a week on which the level has come back: its working days; our choice")},
    };
}

std::vector<CheckParameter> aroundParameters()
{
    return {
        {"unexplained-percent", Decimal(35), "%", QT_TRANSLATE_NOOP("core", "Of the change: so much of it may be missing at the meters around when these say that the load changed; our choice, for losses and unmetered loads")},
        {"shortest-stop-days", Decimal(5), "days", QT_TRANSLATE_NOOP("core", "In a row below that level: shorter ones are weekends and holidays; our choice")},
        {"longest-stop-days", Decimal(35), "days", QT_TRANSLATE_NOOP("core", "In a row below that level: what lasts longer is another way of running; our choice: five weeks. Levels before and after a stop are compared without it")},
        {"power-scatter", Decimal::of("0.03"), "", QT_TRANSLATE_NOOP("core", "Decimal logarithm, about 7 %: so near to a power of ten a lower level is a shifted decimal point rather than a works at rest; our choice")},
        {"cause-scatter", Decimal::of("0.05"), "", QT_TRANSLATE_NOOP("core", "Natural logarithm, about 5 %: how near a ratio must be to a multiplier or a unit to be named as its cause; some weeks of noisy days do not tell it better; our choice")},
    };
}

std::vector<CheckParameter> sunParameters()
{
    return {
        {"sun-block-days", Decimal(15), "days", QT_TRANSLATE_NOOP("core", "The highest value of so many days is that of a clear moment; our choice: hardly two weeks are without one")},
        {"sun-side-days", Decimal(60), "days", QT_TRANSLATE_NOOP("core", "Before and after a jump of generation: four blocks on either side; our choice")},
        {"sun-estimate-percent", Decimal(95), "%", QT_TRANSLATE_NOOP("core", "Of the factor: estimated from clear moments it may come out lower than it is; our choice")},
        {"sun-at-once-percent", Decimal(80), "%", QT_TRANSLATE_NOOP("core", "Of the whole change, from one block to the next: a season comes in steps; our choice")},
        {"sun-flat-percent", Decimal(45), "%", QT_TRANSLATE_NOOP("core", "Of the change: so much of it must be left if the plant lay flat; what is a jump of a tilted plant only is the season; our choice")},
        {"sun-tilt", Decimal(15), "°", QT_TRANSLATE_NOOP("core", "Of a plane towards the equator that plants are compared with, beside a flat one: most lie between the two; our choice")},
        {"sun-elevation", Decimal(10), "°", QT_TRANSLATE_NOOP("core", "Days on which the sun stays lower say nothing: haze and shade decide then; our choice")},
    };
}

ShiftLimits::Sun sunLimits(const CheckNumbers& numbers)
{
    ShiftLimits::Sun sun;
    sun.block = numbers.count("sun-block-days");
    sun.side = numbers.count("sun-side-days");
    sun.estimate = numbers.share("sun-estimate-percent");
    sun.atOnce = numbers.share("sun-at-once-percent");
    sun.flat = numbers.share("sun-flat-percent");
    sun.tilt = numbers.number("sun-tilt");
    sun.elevation = numbers.number("sun-elevation");
    return sun;
}

} // namespace

std::vector<CheckParameter> shiftParameters()
{
    std::vector<CheckParameter> all = jumpParameters();
    for (const auto& more : {aroundParameters(), sunParameters()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

ShiftLimits shiftLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesLevelShift);
    ShiftLimits limits;
    limits.factor = numbers.number("factor");
    limits.estimate = numbers.share("estimate-percent");
    limits.days = numbers.whole("least-days");
    limits.own = numbers.number("own-changes");
    limits.scatter = numbers.share("scatter-percent");
    limits.mostScatter = numbers.number("most-scatter");
    limits.hourScatter = numbers.share("hour-scatter-percent");
    limits.likeHours = numbers.share("like-hours-percent");
    limits.weeksBefore = numbers.whole("weeks-before");
    limits.fewestWeeks = numbers.count("fewest-weeks");
    limits.fewestPairs = numbers.count("fewest-pairs");
    limits.fewestDays = numbers.count("fewest-days");
    limits.fewestInWeek = numbers.count("fewest-in-week");
    limits.standStill = numbers.share("stand-still-percent");
    limits.shortestStop = numbers.count("shortest-stop-days");
    limits.longestStop = numbers.count("longest-stop-days");
    limits.unexplained = numbers.share("unexplained-percent");
    limits.powerScatter = numbers.number("power-scatter");
    limits.causeScatter = numbers.number("cause-scatter");
    limits.sun = sunLimits(numbers);
    return limits;
}

} // namespace attest
