// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/causes.h"

namespace attest {
namespace {

std::optional<Rational> deviationOf(const SourceQuantities& source, const Period& period)
{
    const auto declared = source.declared.find(period);
    const auto expected = independentValue(source, period);
    if (declared == source.declared.end() || !expected)
        return std::nullopt;
    return declared->second.amount - *expected;
}

bool isSupply(const Source& source)
{
    return source.category == SourceCategory::purchasedElectricity || source.category == SourceCategory::onsiteRenewable;
}

} // namespace

std::optional<Explanation> explainByOrigin(const Slip& slip)
{
    const Source* own = slip.source ? slip.submission.source(slip.source->source) : nullptr;
    if (!own || !isSupply(*own))
        return std::nullopt;
    for (const SourceQuantities& other : slip.quantities.sources) {
        const Source* source = slip.submission.source(other.source);
        if (other.source == slip.source->source || !source || !isSupply(*source) || source->site != own->site
            || !(other.unit == slip.source->unit))
            continue;
        const auto deviation = deviationOf(other, slip.subject.period);
        if (!deviation || deviation->isZero())
            continue;
        if (const auto reached = closeness(-slip.difference(), *deviation, slip.resolution() * 2)) {
            return Explanation{Cause::misclassifiedOrigin,
                               {QT_TRANSLATE_NOOP("core", "%1 differs by %2 the other way: the quantity was entered under the other origin"),
                                {other.source, readable(*deviation)}}, *reached};
        }
    }
    return std::nullopt;
}

} // namespace attest
