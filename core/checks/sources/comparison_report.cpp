// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/sources/comparison_report.h"

#include "core/checks/outcome.h"
#include "core/diagnosis/diagnosis.h"

#include <algorithm>

namespace attest {
namespace {

QString onlyMeter(const Comparison& comparison, const Submission& submission)
{
    QString meter;
    for (const Contribution& part : comparison.expected.parts) {
        if (!submission.meter(part.what) || (!meter.isEmpty() && meter != part.what))
            return {};
        meter = part.what;
    }
    return meter;
}

} // namespace

Discrepancy discrepancyOf(const CheckContext& context, const CheckDefinition& check, const Comparison& comparison)
{
    Subject subject;
    subject.source = comparison.source->source;
    subject.meter = onlyMeter(comparison, context.submission);
    subject.period = comparison.period;
    Discrepancy discrepancy = discrepancyOf(check, subject);
    setAmounts(discrepancy, comparison.observed.amount, comparison.expected.amount, comparison.source->unit);
    for (const auto* value : {&comparison.observed, &comparison.expected}) {
        for (const Contribution& part : value->parts)
            discrepancy.records.push_back(part.at);
    }
    discrepancy.causes = probableCauses(comparison.observed.amount, comparison.expected.amount, discrepancy.subject,
                                        context.submission, context.quantities);
    return discrepancy;
}

std::vector<MessageArgument> argumentsOf(const Comparison& comparison)
{
    return {shown(comparison.observed.amount), shown(comparison.expected.amount),
            comparison.source->unit.symbol(), comparison.source->source, comparison.period};
}

void ComparedShare::add(const Comparison& comparison)
{
    m_amounts[comparison.source->source] += comparison.observed.amount;
}

std::optional<Decimal> ComparedShare::percent() const
{
    Rational all;
    Rational compared;
    for (const SourceQuantities& source : m_context.quantities.sources) {
        const SourceEmissions* emissions = m_context.inventory.source(source.source);
        const Rational total = source.declaredTotal();
        if (!emissions || emissions->location.isZero() || total.isZero())
            continue;
        all += emissions->location.absolute();
        const auto found = m_amounts.find(source.source);
        if (found != m_amounts.end())
            compared += emissions->location.absolute() * std::min(Rational(1), (found->second / total).absolute());
    }
    if (all.isZero())
        return std::nullopt;
    return (compared * 100 / all).rounded(1, Rounding::halfEven);
}

} // namespace attest
