// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {
namespace {

const ElectricityMonth* monthOf(const Slip& slip)
{
    const Source* source = slip.source ? slip.submission.source(slip.source->source) : nullptr;
    if (!source)
        return nullptr;
    for (const ElectricityAccount& account : slip.quantities.electricity) {
        if (account.site != source->site)
            continue;
        for (const ElectricityMonth& month : account.months) {
            if (month.period == slip.subject.period)
                return &month;
        }
    }
    return nullptr;
}

} // namespace

std::optional<Explanation> explainByExport(const Slip& slip)
{
    const ElectricityMonth* month = monthOf(slip);
    if (!month || slip.source->unit.dimension() != Dimension::energy)
        return std::nullopt;
    const Rational toUnit = Rational(1) / slip.source->unit.size();
    const Rational exported = month->gridExport ? month->gridExport->amount * toUnit : Rational(0);
    const Rational charged = month->storageCharge ? month->storageCharge->amount * toUnit : Rational(0);
    const Rational surplus = slip.difference();
    if (exported <= slip.resolution() || surplus.isNegative())
        return std::nullopt;
    for (const Rational& left : {exported, exported + charged}) {
        // What is left must be small beside the export itself, not only beside the whole quantity.
        if ((surplus - left).absolute() * 20 > left && (surplus - left).absolute() > slip.resolution())
            continue;
        if (const auto reached = closeness(slip.observed - left, slip.expected, slip.resolution())) {
            return Explanation{Cause::exportNotDeducted,
                               {QT_TRANSLATE_NOOP("core", "the difference of %1 is what was exported in %2 (%3)"),
                                {readable(surplus), month->period, readable(left)}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace attest
