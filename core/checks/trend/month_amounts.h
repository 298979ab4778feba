// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/checks/check.h"

#include <optional>
#include <vector>

namespace attest {

/// Amounts per day of the months; empty where one of them is missing. `amountOf` gives a month's amount, or nothing.
template <class AmountOf>
std::vector<double> perDay(const std::vector<Period>& months, AmountOf amountOf)
{
    std::vector<double> result;
    for (const Period& month : months) {
        const std::optional<Rational> amount = amountOf(month);
        if (!amount)
            return {};
        result.push_back(amount->toDouble() / static_cast<double>(month.days()));
    }
    return result;
}

/// What a source declares.
std::vector<double> declaredPerDay(const SourceQuantities& source, const std::vector<Period>& months);

/// What was made of a product, in the unit of its first record.
std::vector<double> outputPerDay(const Submission& submission, const QString& product, const std::vector<Period>& months);

/// The names of all products, each once.
QStringList productsOf(const Submission& submission);

} // namespace attest
