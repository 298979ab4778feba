// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"
#include "core/diagnosis/causes/transformer_ratio.h"

namespace attest {
namespace {

std::vector<const Meter*> metersOf(const Slip& slip)
{
    if (const Meter* meter = slip.submission.meter(slip.subject.meter))
        return {meter};
    std::vector<const Meter*> meters;
    for (const Meter& meter : slip.submission.meters) {
        if (slip.source && meter.source == slip.source->source)
            meters.push_back(&meter);
    }
    return meters;
}

std::optional<Explanation> byItsOwn(const Slip& slip, const Meter& meter)
{
    const Rational multiplier(meter.multiplier);
    if (multiplier == Rational(1))
        return std::nullopt;
    if (const auto reached = closeness(slip.observed * multiplier, slip.expected, slip.resolution() * multiplier)) {
        return Explanation{Cause::wrongMultiplier,
                           {QT_TRANSLATE_NOOP("core", "observed × %1 = expected: the multiplier of meter %2 was left out"),
                            {meter.multiplier, meter.id}}, *reached};
    }
    if (const auto reached = closeness(slip.observed / multiplier, slip.expected, slip.resolution())) {
        return Explanation{Cause::wrongMultiplier,
                           {QT_TRANSLATE_NOOP("core", "observed ÷ %1 = expected: the multiplier of meter %2 was applied twice"),
                            {meter.multiplier, meter.id}}, *reached};
    }
    return std::nullopt;
}

/// Another usual ratio of transformers in place of the meter's: only said of a meter that has transformers.
std::optional<Explanation> byAnother(const Slip& slip, const Meter& meter)
{
    const Rational multiplier(meter.multiplier);
    if (multiplier == Rational(1) || !usualRatio(multiplier) || slip.expected.isZero())
        return std::nullopt;
    const auto other = usualRatio(multiplier * slip.observed / slip.expected);
    if (!other || other->value == multiplier)
        return std::nullopt;
    return Explanation{Cause::wrongMultiplier,
                       {QT_TRANSLATE_NOOP("core", "closed by the multiplier %1 (current %2/5, voltage × %3) in place of %4 of meter %5"),
                        {readable(other->value), argument(other->primary), argument(other->voltage), meter.multiplier, meter.id}},
                       Closeness::close};
}

} // namespace

std::optional<Explanation> explainByMultiplier(const Slip& slip)
{
    if (slip.observed.isZero() || slip.observed.isNegative())
        return std::nullopt;
    for (const Meter* meter : metersOf(slip)) {
        if (auto own = byItsOwn(slip, *meter))
            return own;
        if (auto another = byAnother(slip, *meter))
            return another;
    }
    return std::nullopt;
}

} // namespace attest
