// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

#include <algorithm>

namespace attest {
namespace {

std::optional<Rational> declaredIn(const Slip& slip, const Period& period)
{
    const auto found = slip.source->declared.find(period);
    return found == slip.source->declared.end() ? std::nullopt : std::optional(found->second.amount);
}

bool agrees(const Rational& a, const Rational& b, const Rational& resolution)
{
    return closeness(a, b, resolution).has_value();
}

/// Other periods of the source as long as the subject's, with their independent values.
std::vector<std::pair<Period, Rational>> otherPeriods(const Slip& slip)
{
    std::vector<std::pair<Period, Rational>> others;
    if (!slip.source)
        return others;
    for (const ByPeriod* kind : {&slip.source->metered, &slip.source->documented, &slip.source->registered}) {
        for (const auto& [period, value] : *kind) {
            const bool sameKind = period.isMonth() == slip.subject.period.isMonth();
            if (sameKind && !(period == slip.subject.period) && value.isExact() && !value.amount.isZero())
                others.emplace_back(period, value.amount);
        }
    }
    return others;
}

/// The value of another period stands here: to the last place, or nearly and the other way round as well.
std::optional<Closeness> standsForOther(const Slip& slip, const Period& other, const Rational& value, bool& exchanged)
{
    const auto theirs = declaredIn(slip, other);
    exchanged = theirs && agrees(*theirs, slip.expected, slip.resolution()) && !agrees(*theirs, value, slip.resolution());
    const auto reached = closeness(slip.observed, value, slip.resolution());
    if (!reached || (*reached == Closeness::near && !exchanged))
        return std::nullopt;
    return *reached == Closeness::exact ? Closeness::exact : Closeness::close;
}

bool isExchange(const Slip& slip)
{
    const auto others = otherPeriods(slip);
    return std::any_of(others.begin(), others.end(), [&](const auto& other) {
        bool exchanged = false;
        return standsForOther(slip, other.first, other.second, exchanged) && exchanged;
    });
}

/// A span of months whose first or last one stands for its neighbour outside, and the other way round.
std::optional<Explanation> exchangedAcrossEnd(const Slip& slip)
{
    const Period& span = slip.subject.period;
    if (!slip.source || span.months().size() < 2)
        return std::nullopt;
    const Period before = Period::month(span.from().addDays(-1).year(), span.from().addDays(-1).month());
    const Period after = Period::month(span.to().addDays(1).year(), span.to().addDays(1).month());
    for (const auto& [inside, outside] : {std::pair(span.months().front(), before), std::pair(span.months().back(), after)}) {
        const auto ours = declaredIn(slip, inside);
        const auto theirs = declaredIn(slip, outside);
        const auto reached = ours && theirs ? closeness(slip.difference(), *ours - *theirs, slip.resolution()) : std::nullopt;
        if (reached) {
            return Explanation{Cause::wrongPeriod,
                               {QT_TRANSLATE_NOOP("core", "the difference is the one between %1 and %2 as declared: exchanged"), {inside, outside}},
                               *reached};
        }
    }
    return std::nullopt;
}

std::optional<Explanation> twoRowsOfOnePeriod(const Slip& slip)
{
    if (slip.written.size() < 2 || !agrees(slip.observed, slip.expected * 2, slip.resolution()))
        return std::nullopt;
    const WrittenNumber& first = slip.written[0];
    const WrittenNumber& second = slip.written[1];
    if (!(first.observed == second.observed))
        return std::nullopt;
    return Explanation{Cause::duplicatedPeriod,
                       {QT_TRANSLATE_NOOP("core", "%1 is declared twice with %2"), {slip.subject.period, first.observed}}, Closeness::exact};
}

std::optional<Explanation> oneMonthTwice(const Slip& slip)
{
    const Rational surplus = slip.difference();
    if (!slip.source || slip.subject.period.isMonth() || surplus.isZero() || surplus.isNegative())
        return std::nullopt;
    for (const Period& month : slip.subject.period.months()) {
        const auto value = independentValue(*slip.source, month);
        const auto reached = value && !value->isZero() ? closeness(surplus, *value, slip.resolution()) : std::nullopt;
        if (reached) {
            return Explanation{Cause::duplicatedPeriod,
                               {QT_TRANSLATE_NOOP("core", "the difference is the quantity of %1, counted twice"), {month}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Explanation> explainByWrongPeriod(const Slip& slip)
{
    for (const auto& [period, value] : otherPeriods(slip)) {
        bool exchanged = false;
        const auto reached = standsForOther(slip, period, value, exchanged);
        const auto theirs = declaredIn(slip, period);
        if (!reached || (theirs && agrees(*theirs, value, slip.resolution())))
            continue;
        const char* sentence = exchanged ? QT_TRANSLATE_NOOP("core", "%1 is the value of %2, and the other way round: exchanged")
                                         : QT_TRANSLATE_NOOP("core", "%1 is the value of %2");
        return Explanation{Cause::wrongPeriod, {sentence, {readable(slip.observed), period}}, *reached};
    }
    return exchangedAcrossEnd(slip);
}

std::optional<Explanation> explainByDuplicatedPeriod(const Slip& slip)
{
    if (auto twice = twoRowsOfOnePeriod(slip))
        return twice;
    if (auto twice = oneMonthTwice(slip))
        return twice;
    // Two months that stand for each other are exchanged, even where a third one happens to be equal.
    const auto wrong = explainByWrongPeriod(slip);
    if (wrong && wrong->closeness == Closeness::exact && isExchange(slip))
        return std::nullopt;
    for (const auto& [period, value] : otherPeriods(slip)) {
        const auto theirs = declaredIn(slip, period);
        const auto reached = theirs ? closeness(slip.observed, *theirs, 0) : std::nullopt;
        if (reached != Closeness::exact || !agrees(*theirs, value, slip.resolution()))
            continue;
        return Explanation{Cause::duplicatedPeriod,
                           {QT_TRANSLATE_NOOP("core", "%1 is the value of %2, which is declared there as well"),
                            {readable(slip.observed), period}},
                           Closeness::exact};
    }
    return std::nullopt;
}

} // namespace attest
