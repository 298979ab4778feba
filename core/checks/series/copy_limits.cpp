// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/copy_limits.h"

#include "core/checks/series/check_numbers.h"
#include "core/checks/series/pattern_checks.h"

namespace attest {

std::vector<CheckParameter> copyParameters()
{
    return {
        {"least-values", Decimal(24), "values", QT_TRANSLATE_NOOP("core", "Values in one stretch, zeros not counted; default of this catalogue. Stretches of less than eight are never looked for")},
        {"varying-percent", Decimal(75), "%", QT_TRANSLATE_NOOP("core", "Of these values: so many must differ from the one before; a day of whole numbers repeats one here and there; our choice")},
        {"digit-probability", Decimal::of("0.001"), "", QT_TRANSLATE_NOOP("core", "Of the chi-square over all months together (divided by their number, after Bonferroni); default of this catalogue")},
        {"digit-values", Decimal(300), "values", QT_TRANSLATE_NOOP("core", "Fewer values say nothing about digits; default of this catalogue")},
        {"digit-excess-percent", Decimal(10), "%", QT_TRANSLATE_NOOP("core", "Points by which a last digit must be more frequent than in the meter's other months: many values make small differences certain that mean nothing")},
        {"first-digit-deviation", Decimal::of("0.015"), "", QT_TRANSLATE_NOOP("core", "Mean distance from Benford's law above which first digits do not conform (Nigrini, 2012)")},
        {"margin-bits", Decimal(20), "bits", QT_TRANSLATE_NOOP("core", "By which what the values say must exceed what all pairs of places explain: a chance of one in a million, over all meters together; so much a factor that the values of a day have in common must say too; our choice")},
        {"value-bits", Decimal(8), "bits", QT_TRANSLATE_NOOP("core", "That one value says at most: one of 256, for the places behind that are noise of the meter; our choice")},
        {"most-places", Decimal(64), "values", QT_TRANSLATE_NOOP("core", "What stands at more places is what a coarse meter shows every day; our choice: the working days of a quarter")},
        {"replaced-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of a stretch: where more is marked as replaced, the copy is no secret; our choice: the larger part")},
        {"free-units", Decimal(30), "units", QT_TRANSLATE_NOOP("core", "Of the last digit: so far a value must be from the one before for its last digit to be free; our choice: the digits turn three times")},
        {"least-units", Decimal(100), "units", QT_TRANSLATE_NOOP("core", "Of the last digit: so large a value must be; smaller ones are standby, which keeps to a few values; our choice")},
        {"together-percent", Decimal(10), "%", QT_TRANSLATE_NOOP("core", "Of a meter's other values: where more of them lie within the free units, a machine of constant load makes the last digits; our choice")},
        {"least-decades", Decimal(6), "", QT_TRANSLATE_NOOP("core", "Tens (110 to 119, 120 to 129 …) over which a month's values must spread where they move slowly: one load makes the digits of one or two of them; our choice")},
        {"decade-values", Decimal(30), "values", QT_TRANSLATE_NOOP("core", "Of such tens: fewer say nothing about their digits; our choice: three for each digit")},
        {"evenness-percent", Decimal(50), "%", QT_TRANSLATE_NOOP("core", "Of an even share: each of the other digits must have so much where round tens are too many; a counter's own steps leave some out; our choice")},
        {"ledger-span", Decimal(1000), "", QT_TRANSLATE_NOOP("core", "Largest over smallest amount: Benford's law holds for numbers that span some powers of ten (Nigrini, 2012); our choice: three")},
        {"ledger-tails-percent", Decimal(5), "%", QT_TRANSLATE_NOOP("core", "Of the amounts at either end are left out of that span: a single posting is no span; our choice")},
        {"one-source-percent", Decimal(20), "%", QT_TRANSLATE_NOOP("core", "Of the postings: where one source makes more, its usual amount makes the digits; our choice")},
    };
}

CopyLimits copyLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kCopiedSeries);
    CopyLimits limits;
    limits.values = numbers.count("least-values");
    limits.varying = numbers.share("varying-percent");
    limits.marginBits = numbers.number("margin-bits");
    limits.valueBits = numbers.number("value-bits");
    limits.places = numbers.count("most-places");
    limits.replaced = numbers.share("replaced-percent");
    return limits;
}

DigitLimits digitLimits(const CheckContext& context)
{
    const CheckNumbers numbers(context, kCopiedSeries);
    DigitLimits limits;
    limits.probability = numbers.number("digit-probability");
    limits.marginBits = numbers.number("margin-bits");
    limits.values = numbers.whole("digit-values");
    limits.excess = numbers.share("digit-excess-percent");
    limits.evenness = numbers.share("evenness-percent");
    limits.decades = numbers.whole("least-decades");
    limits.decadeValues = numbers.whole("decade-values");
    limits.fromLast = numbers.whole("free-units");
    limits.fromZero = numbers.whole("least-units");
    limits.together = numbers.share("together-percent");
    limits.deviation = numbers.number("first-digit-deviation");
    limits.span = numbers.number("ledger-span");
    limits.tails = numbers.share("ledger-tails-percent");
    limits.oneSource = numbers.share("one-source-percent");
    return limits;
}

} // namespace attest
