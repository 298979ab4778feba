// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/series/multiplier_ratio.h"

#include "core/checks/outcome.h"
#include "core/checks/series/interval_sum.h"
#include "core/diagnosis/causes/transformer_ratio.h"
#include "core/diagnosis/causes/unit_ratios.h"

namespace attest {
namespace {

/// Whether another multiplier in place of the one that held closes the difference.
bool closes(const RegisterStretch& stretch, const Rational& multiplier)
{
    const Rational corrected = stretch.registered / Rational(stretch.multiplier) * multiplier;
    const Rational scaled = stretch.allowed * std::max(Rational(1), multiplier / Rational(stretch.multiplier));
    return (corrected - stretch.other).absolute() <= scaled;
}

std::optional<ClosingRatio> byOne(const Meter& meter, const RegisterStretch& stretch)
{
    if (stretch.multiplier == Decimal(1) || !closes(stretch, 1))
        return std::nullopt;
    return ClosingRatio{{stretch.isDocument
                             ? QT_TRANSLATE_NOOP("core", "Closed by 1 in place of %1: the readings of %2 are primary values already, or the document lacks the multiplier")
                             : QT_TRANSLATE_NOOP("core", "Closed by 1 in place of %1: the readings of %2 are primary values already, or the intervals lack the multiplier"),
                         {stretch.multiplier, meter.id}}};
}

std::optional<ClosingRatio> byTransformers(const RegisterStretch& stretch, const Rational& needed)
{
    const auto usual = usualRatio(needed);
    if (!usual || !closes(stretch, usual->value))
        return std::nullopt;
    return ClosingRatio{{QT_TRANSLATE_NOOP("core", "Closed by multiplier %1 (current %2/5, voltage × %3) in place of %4"),
                         {shown(usual->value), argument(usual->primary), argument(usual->voltage), stretch.multiplier}}};
}

std::optional<ClosingRatio> byAnotherMeter(const Submission& submission, const Meter& meter, const RegisterStretch& stretch)
{
    for (const Meter& other : submission.meters) {
        const bool isOther = other.id != meter.id && !(other.multiplier == stretch.multiplier) && !(other.multiplier == Decimal(1));
        if (isOther && closes(stretch, Rational(other.multiplier))) {
            return ClosingRatio{{QT_TRANSLATE_NOOP("core", "Closed by multiplier %1, the one of meter %2, in place of %3"),
                                 {other.multiplier, other.id, stretch.multiplier}}};
        }
    }
    return std::nullopt;
}

std::optional<Message> byPowerOfTen(const RegisterStretch& stretch)
{
    const auto power = powerOfTen(stretch.other, stretch.registered);
    if (!power || !closes(stretch, Rational(stretch.multiplier) * tenTo(*power)))
        return std::nullopt;
    return Message{QT_TRANSLATE_NOOP("core", "Closed by a factor of %1 beside the multiplier %2: a decimal place of the register or a unit"),
                   {shown(tenTo(*power)), stretch.multiplier}};
}

} // namespace

std::optional<ClosingRatio> closingRatio(const Submission& submission, const Meter& meter, const RegisterStretch& stretch)
{
    if (stretch.registered.isZero() || stretch.other.isZero() || !stretch.isRatioClear || stretch.multiplier.sign() <= 0)
        return std::nullopt;
    const Rational needed = Rational(stretch.multiplier) * stretch.other / stretch.registered;
    if (auto one = byOne(meter, stretch))
        return one;
    if (auto another = byAnotherMeter(submission, meter, stretch))
        return another;
    const auto decimal = byPowerOfTen(stretch);
    auto transformers = byTransformers(stretch, needed);
    if (transformers && stretch.multiplier != Decimal(1))
        transformers->decimal = decimal;
    if (transformers || !decimal)
        return transformers;
    return ClosingRatio{{QT_TRANSLATE_NOOP("core", "Closed by multiplier %1 in place of %2"), {shown(needed), stretch.multiplier}}, decimal};
}

Message statedWhy(const CheckContext& context, const Meter& meter, const StatedMultiplier& stated, const QTimeZone& zone)
{
    const auto sum = stated.counted ? intervalSum(context, meter, stated.from, stated.to, zone) : std::nullopt;
    if (sum) {
        const auto misses = [&](const Decimal& multiplier) { return (*stated.counted * Rational(multiplier) - sum->amount).absolute(); };
        const bool byRows = misses(stated.stated) < misses(stated.holding);
        return {QT_TRANSLATE_NOOP("core", "The intervals of the same time hold %1, which is closer to multiplier %2"),
                {shown(sum->amount, meter.unit), byRows ? stated.stated : stated.holding}};
    }
    if (meter.multiplier == Decimal(1))
        return {QT_TRANSLATE_NOOP("core", "The boundary gives no multiplier of its own; the rows say %1"), {stated.stated}};
    return {QT_TRANSLATE_NOOP("core", "The rows say %1 in place of %2, and no event says since when"), {stated.stated, stated.holding}};
}

} // namespace attest
