// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/spike_limits.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/pattern_checks.h"

namespace attest {
namespace {

constexpr qint64 kMinute = 60;
constexpr qint64 kHour = 60 * kMinute;

std::vector<CheckParameter> mainParameters()
{
    return {
        {"robust-z", Decimal(8), "", QT_TRANSLATE_NOOP("core", "Spreads (1.4826 × median distance) from the median of the same time on like days; default of this catalogue")},
        {"ratio-z", Decimal::of("6.5"), "", QT_TRANSLATE_NOOP("core", "The same of the logarithms: above what a year of quarter hours shows by chance where a load scatters by factors")},
        {"peak-percent", Decimal(30), "%", QT_TRANSLATE_NOOP("core", "Of the highest value of a usual day: less does not move a month")},
        {"jump-factor", Decimal(3), "", QT_TRANSLATE_NOOP("core", "Times the largest jump up and down that nine days of ten stay below: motors and clouds jump too")},
        {"longest-minutes", Decimal(60), "min", QT_TRANSLATE_NOOP("core", "What lasts longer is a way of running, not a spike")},
        {"recurring", Decimal(3), "", QT_TRANSLATE_NOOP("core", "So many others of about the same height on other days show a machine that runs seldom")},
        {"everyday-factor", Decimal::of("1.5"), "", QT_TRANSLATE_NOOP("core", "Times the everyday peak (99.5 % of the positive values) that storage, feed-in, generation and all that usually rests must exceed: these start at any time")},
        {"outlier-factor", Decimal::of("2.5"), "", QT_TRANSLATE_NOOP("core", "Times the otherwise highest value of the year: a spike whatever the pattern, for no load grows so within an interval and never again")},
        {"outlier-hours", Decimal(24), "h", QT_TRANSLATE_NOOP("core", "What lasts longer together is a change of level")},
    };
}

std::vector<CheckParameter> bumpParameters()
{
    return {
        {"most-values", Decimal(4), "values", QT_TRANSLATE_NOOP("core", "Of one spike: an hour of quarter hours; of finer values a longer run has its own shape; our choice")},
        {"usual-days-percent", Decimal(90), "%", QT_TRANSLATE_NOOP("core", "Of the days: the largest jump and the highest value that so many stay below are those of a usual day; our choice: a tenth of the days may be spoilt")},
        {"quiet-days-percent", Decimal(70), "%", QT_TRANSLATE_NOOP("core", "Of the days: how far their peaks lie below those of the usual days tells how long the tail of the peaks is; our choice: about the working days of a week")},
        {"tail-power", Decimal(4), "", QT_TRANSLATE_NOOP("core", "Where logarithms are normal, from the 90th day of a hundred to the largest of a year it is twice as far as from the 70th to the 90th: (2.8 − 1.3) ÷ (1.3 − 0.5); our choice: twice that")},
        {"most-tail", Decimal(10), "", QT_TRANSLATE_NOOP("core", "Times the largest usual jump, however long the tail: ten times is a shifted decimal point; our choice")},
        {"like-height-percent", Decimal(10), "%", QT_TRANSLATE_NOOP("core", "Heights that differ by less are about the same when a machine runs again; our choice")},
        {"everyday-percent", Decimal::of("99.5"), "%", QT_TRANSLATE_NOOP("core", "Of the positive values lie below the everyday peak: a year of quarter hours then keeps 44 hours above it; our choice")},
        {"seldom-percent", Decimal(1), "%", QT_TRANSLATE_NOOP("core", "Of the positive values: more of them above all others are a machine that runs seldom, not an error; our choice")},
    };
}

std::vector<CheckParameter> usualParameters()
{
    return {
        {"season-days", Decimal(45), "days", QT_TRANSLATE_NOOP("core", "Before and after: days of the same half of a season, in which load and sun change little; our choice")},
        {"fewest-like-days", Decimal(6), "", QT_TRANSLATE_NOOP("core", "Of the season: with fewer the days of the whole series are taken; our choice: half of the same weekdays in it")},
        {"alike-percent", Decimal(25), "%", QT_TRANSLATE_NOOP("core", "Of the larger one: the energy in the rest of two days that are alike differs by no more; our choice: less than between a working day and a rest day")},
        {"finest-percent", Decimal(1), "%", QT_TRANSLATE_NOOP("core", "Of a usual value: its spread is never taken for smaller; our choice: what a meter of class 1 may be off (IEC 62053-21)")},
        {"fewest-days", Decimal(5), "", QT_TRANSLATE_NOOP("core", "Like days that tell what is usual: a working week; our choice")},
        {"few-days", Decimal(4), "", QT_TRANSLATE_NOOP("core", "Divided by the number of like days: so much larger is their spread taken, for that of few days is itself uncertain; our choice")},
        {"largest-power", Decimal(3), "places", QT_TRANSLATE_NOOP("core", "Of ten: the decimal point is shifted by no more, our choice: 1000 is the step between the usual units (Wh, kWh, MWh)")},
        {"sure-power", Decimal(2), "places", QT_TRANSLATE_NOOP("core", "Of ten: from here on the decimal point is named for values far above all others, however vague the usual one; our choice: no load grows a hundredfold")},
        {"power-z", Decimal(3), "", QT_TRANSLATE_NOOP("core", "Spreads: so near to what is usual must the value be with its decimal point shifted back; our choice: three spreads hold 99.7 % of normal numbers")},
        {"firm-percent", Decimal(20), "%", QT_TRANSLATE_NOOP("core", "Of the usual value: where its spread is larger, a power of ten closes by chance; our choice")},
    };
}

void readBumps(const CheckNumbers& numbers, SpikeLimits& limits)
{
    limits.share = numbers.share("peak-percent");
    limits.jump = numbers.number("jump-factor");
    limits.usualDays = numbers.share("usual-days-percent");
    limits.manyDays = numbers.share("quiet-days-percent");
    limits.tailPower = numbers.number("tail-power");
    limits.mostTail = numbers.number("most-tail");
    limits.longestSeconds = numbers.seconds("longest-minutes", kMinute);
    limits.mostValues = numbers.count("most-values");
}

} // namespace

std::vector<CheckParameter> spikeParameters()
{
    std::vector<CheckParameter> all = mainParameters();
    for (const auto& more : {bumpParameters(), usualParameters()})
        all.insert(all.end(), more.begin(), more.end());
    return all;
}

SpikeLimits spikeLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesSpike);
    SpikeLimits limits;
    limits.pattern = patternLimits(context);
    limits.z = numbers.number("robust-z");
    limits.ratioZ = numbers.number("ratio-z");
    limits.fewestDays = numbers.count("fewest-days");
    limits.fewDays = numbers.number("few-days");
    readBumps(numbers, limits);
    limits.recurring = numbers.whole("recurring");
    limits.likeHeight = numbers.share("like-height-percent");
    limits.everyday = numbers.number("everyday-factor");
    limits.everydayShare = numbers.share("everyday-percent");
    limits.outlier = numbers.number("outlier-factor");
    limits.outlierSeconds = numbers.seconds("outlier-hours", kHour);
    limits.seldom = numbers.share("seldom-percent");
    limits.largestPower = numbers.whole("largest-power");
    limits.surePower = numbers.whole("sure-power");
    limits.powerZ = numbers.number("power-z");
    limits.firm = numbers.share("firm-percent");
    return limits;
}

PatternLimits patternLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesSpike);
    PatternLimits limits;
    limits.season = numbers.whole("season-days");
    limits.enough = numbers.count("fewest-like-days");
    limits.alike = numbers.share("alike-percent");
    limits.finest = numbers.share("finest-percent");
    return limits;
}

} // namespace attest
