// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/month_pattern.h"

#include "core/series/robust.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace attest {
namespace {

constexpr double kUpperQuartile = 0.75;
constexpr double kQuartileOfNormal = 1.1503; // standard deviations
constexpr double kMadToDeviation = 1.4826;
constexpr std::size_t kMonthsOfYear = 12;
constexpr double kNone = std::numeric_limits<double>::quiet_NaN();

std::vector<double> logarithms(const std::vector<double>& amounts, double small)
{
    const double largest = *std::max_element(amounts.begin(), amounts.end());
    std::vector<double> result;
    for (const double amount : amounts)
        result.push_back(std::log(std::max(amount, 0.0) + small * largest));
    return result;
}

std::vector<double> againstNeighbours(const std::vector<double>& levels, bool isYear)
{
    const std::size_t count = levels.size();
    std::vector<double> residuals(count, kNone);
    for (std::size_t i = 0; i < count; ++i) {
        if (isYear || (i > 0 && i + 1 < count))
            residuals[i] = levels[i] - (levels[(i + count - 1) % count] + levels[(i + 1) % count]) / 2;
    }
    return residuals;
}

std::vector<double> against(const std::vector<double>& levels, const std::vector<double>& other)
{
    std::vector<double> residuals;
    for (std::size_t i = 0; i < levels.size(); ++i)
        residuals.push_back(levels[i] - other[i]);
    const double usual = median(residuals);
    for (double& residual : residuals)
        residual -= usual;
    return residuals;
}

double spreadOf(const std::vector<double>& residuals, double least)
{
    std::vector<double> sizes;
    for (const double residual : residuals) {
        if (!std::isnan(residual))
            sizes.push_back(std::abs(residual));
    }
    const double upper = sizes.size() < kMonthsOfYear ? 0 : quantile(sizes, kUpperQuartile) / kQuartileOfNormal;
    return std::max({least, kMadToDeviation * median(std::move(sizes)), upper});
}

bool isCourse(const std::vector<double>& amounts, std::size_t fewest)
{
    return static_cast<std::size_t>(std::count_if(amounts.begin(), amounts.end(), [](double amount) { return amount > 0; })) >= fewest;
}

struct Explanation {
    std::vector<double> residuals;
    double spread = 0;
};

std::vector<Explanation> explanationsOf(const MonthCourse& course, const std::vector<double>& levels, const PatternRule& rule)
{
    const auto explanation = [&](std::vector<double> residuals) {
        const double spread = spreadOf(residuals, rule.leastSpread);
        return Explanation{std::move(residuals), spread};
    };
    std::vector<Explanation> all{explanation(againstNeighbours(levels, course.isYear))};
    for (const std::vector<double>& other : course.others) {
        if (other.size() == levels.size() && isCourse(other, rule.fewestMonths))
            all.push_back(explanation(against(levels, logarithms(other, rule.small))));
    }
    const double best = std::min_element(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.spread < b.spread; })->spread;
    std::erase_if(all, [&](const Explanation& one) { return one.spread > rule.alike * best; });
    return all;
}

/// The month farthest from its best explanation.
UnusualMonth farthest(const MonthCourse& course, const PatternRule& rule)
{
    const std::vector<double> levels = logarithms(course.perDay, rule.small);
    const double offset = rule.small * *std::max_element(course.perDay.begin(), course.perDay.end());
    UnusualMonth worst;
    for (std::size_t i = 0; i < levels.size(); ++i) {
        UnusualMonth best{i, HUGE_VAL, 0};
        for (const Explanation& one : explanationsOf(course, levels, rule)) {
            const double score = std::abs(one.residuals[i]) / one.spread;
            if (score < best.z)
                best = {i, score, std::max(0.0, std::exp(levels[i] - one.residuals[i]) - offset)};
        }
        if (std::isfinite(best.z) && best.z > worst.z)
            worst = best;
    }
    return worst;
}

} // namespace

std::vector<UnusualMonth> unusualMonths(MonthCourse course, const PatternRule& rule)
{
    std::vector<UnusualMonth> unusual;
    while (isCourse(course.perDay, rule.fewestMonths)) {
        const UnusualMonth odd = farthest(course, rule);
        if (odd.z <= rule.z)
            return unusual;
        unusual.push_back(odd);
        if (static_cast<double>(unusual.size()) > rule.mostOdd * static_cast<double>(course.perDay.size()))
            return {};
        course.perDay[odd.month] = odd.expected;
    }
    return unusual;
}

} // namespace attest
