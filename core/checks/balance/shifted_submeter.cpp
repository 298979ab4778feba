// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/shifted_submeter.h"

namespace attest {
namespace {

constexpr std::size_t kFewestMonths = 3;

std::optional<Rational> factorOf(const UnfitMonth& month, std::size_t child)
{
    Rational left = month.whole;
    for (std::size_t i = 0; i < month.children.size(); ++i) {
        if (i != child)
            left -= month.children[i];
    }
    if (left <= Rational(0) || month.children[child] <= Rational(0))
        return std::nullopt;
    return month.children[child] / left;
}

bool isJump(const Rational& factor)
{
    const Rational least(Decimal::of("1.2"));
    return factor >= least || factor * least <= Rational(1);
}

/// The factor of the whole months, where they agree; the first month is left out because the jump may lie inside it.
std::optional<Rational> constantFactor(const std::vector<UnfitMonth>& months, std::size_t child)
{
    const Rational spread(Decimal::of("0.03"));
    std::optional<Rational> common;
    for (std::size_t i = 1; i < months.size(); ++i) {
        const auto factor = factorOf(months[i], child);
        if (!factor || !isJump(*factor))
            return std::nullopt;
        if (!common)
            common = factor;
        if ((*factor - *common).absolute() > *common * spread)
            return std::nullopt;
    }
    return common;
}

} // namespace

std::optional<ShiftedSubmeter> shiftedSubmeter(const std::vector<UnfitMonth>& months)
{
    if (months.size() < kFewestMonths)
        return std::nullopt;
    std::optional<ShiftedSubmeter> only;
    for (std::size_t child = 0; child < months.front().children.size(); ++child) {
        const auto factor = constantFactor(months, child);
        if (!factor)
            continue;
        if (only)
            return std::nullopt;
        only = ShiftedSubmeter{child, *factor};
    }
    return only;
}

} // namespace attest
