// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/quantities/sums.h"

#include <set>

namespace attest {

void add(QuantityValue& sum, const QuantityValue& value, int sign)
{
    const Rational factor(sign);
    sum.amount += factor * value.amount;
    sum.complete = sum.complete && value.complete;
    sum.estimated = sum.estimated || value.estimated;
    sum.apportioned = sum.apportioned || value.apportioned;
    for (Contribution part : value.parts) {
        part.scale(factor);
        sum.parts.push_back(std::move(part));
    }
}

ByPeriod sumOf(const std::vector<const ByPeriod*>& terms)
{
    std::set<Period> periods;
    for (const ByPeriod* term : terms) {
        for (const auto& entry : *term)
            periods.insert(entry.first);
    }
    ByPeriod sums;
    for (const Period& period : periods) {
        QuantityValue sum;
        for (const ByPeriod* term : terms) {
            const auto found = term->find(period);
            if (found == term->end())
                sum.complete = false;
            else
                add(sum, found->second);
        }
        sums.emplace(period, std::move(sum));
    }
    return sums;
}

ByPeriod differenceOf(const ByPeriod& plus, const std::vector<const ByPeriod*>& minus)
{
    ByPeriod result = plus;
    for (auto& [period, value] : result) {
        for (const ByPeriod* term : minus) {
            const auto found = term->find(period);
            if (found == term->end())
                value.complete = false;
            else
                add(value, found->second, -1);
        }
    }
    return result;
}

ByPeriod bestMonths(const MeterMonths& meter)
{
    ByPeriod best = meter.intervals;
    for (const auto& [period, value] : meter.registers) {
        const auto found = best.find(period);
        if (found == best.end())
            best.emplace(period, value);
        else if (!found->second.complete && value.complete)
            found->second = value;
    }
    return best;
}

} // namespace attest
