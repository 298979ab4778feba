// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/balance/shifted_submeter.h"

namespace attest {
namespace {

std::optional<Rational> factorOf(const SubmeterMonth& month, std::size_t child)
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

bool isJump(const Rational& factor, const Rational& least)
{
    return factor >= least || factor * least <= Rational(1);
}

/// The factor of the whole months, where they agree; the first month is left out because the jump may lie inside it.
std::optional<Rational> constantFactor(const std::vector<SubmeterMonth>& months, std::size_t child, const ShiftRule& rule)
{
    std::optional<Rational> common;
    for (std::size_t i = 1; i < months.size(); ++i) {
        const auto factor = factorOf(months[i], child);
        if (!factor || !isJump(*factor, rule.least))
            return std::nullopt;
        if (!common)
            common = factor;
        if ((*factor - *common).absolute() > *common * rule.spread)
            return std::nullopt;
    }
    return common;
}

/// The sub-meter's part of the parent over these months; nothing where the parent counted nothing.
std::optional<Rational> shareIn(const std::vector<SubmeterMonth>& months, std::size_t from, std::size_t child)
{
    Rational part;
    Rational whole;
    for (std::size_t i = from; i < months.size(); ++i) {
        part += months[i].children[child];
        whole += months[i].whole;
    }
    return whole.isZero() ? std::nullopt : std::optional(part / whole);
}

bool shareJumped(const std::vector<SubmeterMonth>& unfit, const std::vector<SubmeterMonth>& fit, std::size_t child, const Rational& factor,
                 const Rational& allowed)
{
    const auto before = shareIn(fit, 0, child);
    if (!before)
        return true;
    const Rational expected = *before * factor;
    return (*shareIn(unfit, 1, child) - expected).absolute() <= expected * allowed;
}

} // namespace

std::optional<ShiftedSubmeter> shiftedSubmeter(const std::vector<SubmeterMonth>& unfit, const std::vector<SubmeterMonth>& fit, const ShiftRule& rule)
{
    if (unfit.size() < rule.fewestMonths)
        return std::nullopt;
    std::optional<ShiftedSubmeter> only;
    for (std::size_t child = 0; child < unfit.front().children.size(); ++child) {
        const auto factor = constantFactor(unfit, child, rule);
        if (!factor || !shareJumped(unfit, fit, child, *factor, rule.share))
            continue;
        if (only)
            return std::nullopt;
        only = ShiftedSubmeter{child, *factor};
    }
    return only;
}

} // namespace attest
