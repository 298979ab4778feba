// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/key_categories.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr double kLevelPercent = 95;
constexpr double kUncertaintyPercent = 90;
constexpr double kNoise = 1e-9; // of summing shares

std::vector<KeyCategory> ranked(const std::vector<WeighedCategory>& categories, const std::vector<double>& weights, double limit)
{
    double sum = 0;
    std::vector<KeyCategory> ranks;
    for (std::size_t i = 0; i < categories.size(); ++i) {
        ranks.push_back({categories[i].id, weights[i], 0, false});
        sum += weights[i];
    }
    if (sum == 0)
        return {};
    std::stable_sort(ranks.begin(), ranks.end(), [](const KeyCategory& a, const KeyCategory& b) { return a.sharePercent > b.sharePercent; });
    double before = 0;
    for (KeyCategory& rank : ranks) {
        rank.sharePercent = rank.sharePercent / sum * 100;
        rank.cumulativePercent = before + rank.sharePercent;
        // The one that crosses the limit still belongs to them.
        rank.isKey = before < limit - kNoise && rank.sharePercent > 0;
        before = rank.cumulativePercent;
    }
    return ranks;
}

} // namespace

std::vector<KeyCategory> keyByLevel(const std::vector<WeighedCategory>& categories)
{
    std::vector<double> weights;
    for (const WeighedCategory& category : categories)
        weights.push_back(std::abs(category.emissions));
    return ranked(categories, weights, kLevelPercent);
}

std::vector<KeyCategory> keyByUncertainty(const std::vector<WeighedCategory>& categories)
{
    std::vector<double> weights;
    for (const WeighedCategory& category : categories)
        weights.push_back(std::abs(category.emissions) * category.combinedPercent);
    return ranked(categories, weights, kUncertaintyPercent);
}

} // namespace attest
