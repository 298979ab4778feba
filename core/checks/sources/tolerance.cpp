// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/tolerance.h"

namespace attest {

bool Tolerance::holds(const Rational& observed, const Rational& expected) const
{
    const Rational difference = (observed - expected).absolute();
    return difference <= absolute || difference * 100 <= percent * expected.absolute();
}

bool Tolerance::holds(const Comparison& comparison) const
{
    const Rational difference = (comparison.observed.amount - comparison.expected.amount).absolute();
    if (difference <= comparison.uncertainty)
        return true;
    const bool isBelow = comparison.observed.amount < comparison.expected.amount;
    const Rational nearest = comparison.expected.amount + (isBelow ? -comparison.uncertainty : comparison.uncertainty);
    return holds(comparison.observed.amount, nearest);
}

Rational declaredResolution(const Submission& submission, const SourceQuantities& source)
{
    std::optional<Rational> finest;
    for (const ActivityRecord& record : submission.activity) {
        if (record.source != source.source || !record.quantity.unit.convertsTo(source.unit))
            continue;
        const Rational place = Rational(Decimal(1).shifted(-record.quantity.value.scale())) * record.quantity.unit.size() / source.unit.size();
        if (!finest || place < *finest)
            finest = place;
    }
    return finest.value_or(0);
}

Tolerance toleranceFor(const CheckContext& context, const char* check, const SourceQuantities& source)
{
    const Rational resolution = declaredResolution(context.submission, source);
    const Rational one(context.parameter(check, "tolerance-absolute"));
    Rational absolute = one;
    if (source.unit.dimension() == Dimension::energy)
        absolute = one / source.unit.size();
    else if (resolution < one && !resolution.isZero())
        absolute = resolution;
    return {Rational(context.parameter(check, "tolerance-percent")), absolute + resolution / 2};
}

} // namespace attest
