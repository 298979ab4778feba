// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/monte_carlo.h"

#include "core/uncertainty/portable_math.h"
#include "core/uncertainty/random_sequence.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace attest {
namespace {

constexpr double kHalfWidthInDeviations = 1.959963984540054; // 95 % of a normal distribution

/// A quantity around 1 with a relative uncertainty.
class Relative {
public:
    explicit Relative(double percent) : m_deviation(percent / 100 / kHalfWidthInDeviations), m_isSkewed(percent >= kLognormalFromPercent)
    {
        if (m_isSkewed) {
            const double variance = portableLog(1 + m_deviation * m_deviation);
            m_logDeviation = std::sqrt(variance);
            m_logMean = -variance / 2;
        }
    }

    double draw(RandomSequence& random) const
    {
        if (m_deviation == 0)
            return 1;
        const double z = random.normal();
        return m_isSkewed ? portableExp(m_logMean + m_logDeviation * z) : 1 + m_deviation * z;
    }

private:
    double m_deviation;
    bool m_isSkewed;
    double m_logMean = 0;
    double m_logDeviation = 0;
};

struct Drawn {
    double emissions;
    Relative activity;
    std::size_t factor; ///< which of the factors
};

/// The amounts made ready for drawing.
struct Plan {
    std::vector<Drawn> amounts;
    std::vector<Relative> factors;

    explicit Plan(const std::vector<UncertainAmount>& inputs)
    {
        std::map<int, std::size_t> shared;
        for (const UncertainAmount& input : inputs) {
            const auto known = input.factorGroup >= 0 ? shared.find(input.factorGroup) : shared.end();
            const std::size_t factor = known == shared.end() ? factors.size() : known->second;
            if (known == shared.end())
                factors.emplace_back(input.factorPercent);
            if (input.factorGroup >= 0)
                shared.emplace(input.factorGroup, factor);
            amounts.push_back({input.emissions, Relative(input.activityPercent), factor});
        }
    }

    double run(RandomSequence& random, std::vector<double>& drawnFactors) const
    {
        double total = 0;
        std::size_t drawn = 0;
        for (const Drawn& amount : amounts) {
            const double activity = amount.activity.draw(random);
            // A shared factor is drawn with the first of its amounts.
            if (amount.factor == drawn)
                drawnFactors[drawn++] = factors[amount.factor].draw(random);
            total += amount.emissions * activity * drawnFactors[amount.factor];
        }
        return total;
    }
};

} // namespace

MonteCarloResult simulate(const std::vector<UncertainAmount>& amounts, MonteCarloSettings settings)
{
    settings.runs = std::clamp(settings.runs, MonteCarloSettings::kFewestRuns, MonteCarloSettings::kMostRuns);
    const auto count = static_cast<std::size_t>(settings.runs);
    const Plan plan(amounts);
    RandomSequence random(settings.seed);
    std::vector<double> totals(count);
    std::vector<double> factors(plan.factors.size());
    double sum = 0;
    for (double& total : totals) {
        total = plan.run(random, factors);
        sum += total;
    }
    MonteCarloResult result;
    result.settings = settings;
    result.mean = sum / static_cast<double>(count);
    double squares = 0;
    for (const double total : totals)
        squares += (total - result.mean) * (total - result.mean);
    result.deviation = std::sqrt(squares / static_cast<double>(count - 1));
    std::sort(totals.begin(), totals.end());
    const std::size_t inside = count * 95 / 100;
    const std::size_t below = (count - inside) / 2;
    result.low = totals[below - 1];
    result.high = totals[below + inside - 1];
    return result;
}

} // namespace attest
