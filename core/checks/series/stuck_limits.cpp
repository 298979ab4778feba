// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/stuck_limits.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/pattern_checks.h"
#include "core/checks/series/spike_limits.h"

namespace attest {
namespace {

constexpr qint64 kHour = 3600;

} // namespace

std::vector<CheckParameter> stuckParameters()
{
    return {
        {"run-factor", Decimal(3), "", QT_TRANSLATE_NOOP("core", "Times the longest run of a usual day, which four days of five stay below; default of this catalogue")},
        {"least-values", Decimal(6), "values", QT_TRANSLATE_NOOP("core", "Fewer equal values come about in most series")},
        {"least-hours", Decimal(2), "h", QT_TRANSLATE_NOOP("core", "Shorter runs do not move a month")},
        {"chance", Decimal::of("0.000001"), "", QT_TRANSLATE_NOOP("core", "How many such runs the meter would show by chance, from how often its neighbouring values are equal")},
        {"like-factor", Decimal(2), "", QT_TRANSLATE_NOOP("core", "Times as large or as small: values of like size, among which neighbours are equal about as often; our choice")},
        {"fewest-like", Decimal(100), "values", QT_TRANSLATE_NOOP("core", "Of like size: fewer do not tell how often they are equal, and all values decide; our choice: then one per cent can be told")},
        {"dead-hours", Decimal(24), "h", QT_TRANSLATE_NOOP("core", "Zeros are looked at from here on, and reported only where the meter above or below shows that energy went on flowing")},
        {"usual-days-percent", Decimal(80), "%", QT_TRANSLATE_NOOP("core", "Of the days: the longest run that so many stay below is that of a usual day; our choice: a stuck meter may spoil a fifth of the days, which are left out then, and rest days are more than that")},
        {"fewest-days", Decimal(5), "", QT_TRANSLATE_NOOP("core", "Of fewer days one cannot say what is usual, and chance alone decides; our choice: a working week")},
        {"kept-values", Decimal(4), "values", QT_TRANSLATE_NOOP("core", "Shorter runs of equal values tell nothing about the meter: coarse counters have thousands; our choice")},
        {"resting-units", Decimal::of("1.5"), "", QT_TRANSLATE_NOOP("core", "Units of the last place: a load at rest is counted with one unit more or less; our choice leaves room for rounding")},
        {"held-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of the run: where another plant stands still for so long of it at the same share of its nameplate, both are held at a limit; our choice: the larger part")},
        {"zero-percent", Decimal(1), "%", QT_TRANSLATE_NOOP("core", "Of the other values: a meter with more zeros outside of the long runs shows zero in its own way; our choice")},
        {"flowing-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of the usual energy: so much of it must have flowed after the meters around while a meter showed zero; our choice: the larger part")},
        {"covered-percent", Decimal(90), "%", QT_TRANSLATE_NOOP("core", "Of a time: so much of it the values of another meter must fill to say what flowed in it; our choice")},
    };
}

StuckLimits stuckLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kSeriesStuck);
    StuckLimits limits;
    limits.pattern = patternLimits(context);
    limits.factor = numbers.number("run-factor");
    limits.usualDays = numbers.share("usual-days-percent");
    limits.fewestDays = numbers.count("fewest-days");
    limits.leastCount = numbers.count("least-values");
    limits.kept = numbers.count("kept-values");
    limits.leastSeconds = numbers.seconds("least-hours", kHour);
    limits.chance = numbers.number("chance");
    limits.likeFactor = numbers.number("like-factor");
    limits.fewestLike = numbers.count("fewest-like");
    limits.resting = numbers.number("resting-units");
    limits.heldTogether = numbers.share("held-percent");
    limits.deadSeconds = numbers.seconds("dead-hours", kHour);
    limits.seldomZero = numbers.share("zero-percent");
    limits.flowing = numbers.share("flowing-percent");
    limits.covered = numbers.share("covered-percent");
    return limits;
}

} // namespace attest
