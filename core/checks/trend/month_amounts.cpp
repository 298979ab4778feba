// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/month_amounts.h"

#include <map>

namespace attest {

std::vector<double> declaredPerDay(const SourceQuantities& source, const std::vector<Period>& months)
{
    return perDay(months, [&](const Period& month) {
        const auto found = source.declared.find(month);
        return found == source.declared.end() ? std::nullopt : std::optional(found->second.amount);
    });
}

std::vector<double> outputPerDay(const Submission& submission, const QString& product, const std::vector<Period>& months)
{
    std::map<Period, Rational> sums;
    const ProductionRecord* first = nullptr;
    for (const ProductionRecord& record : submission.production) {
        first = first || record.product != product ? first : &record;
        const auto amount = record.product == product ? record.quantity.in(first->quantity.unit) : std::nullopt;
        if (amount)
            sums[record.period] += *amount;
    }
    return perDay(months, [&](const Period& month) {
        const auto found = sums.find(month);
        return found == sums.end() ? std::nullopt : std::optional(found->second);
    });
}

QStringList productsOf(const Submission& submission)
{
    QStringList products;
    for (const ProductionRecord& record : submission.production) {
        if (!products.contains(record.product))
            products << record.product;
    }
    return products;
}

} // namespace attest
