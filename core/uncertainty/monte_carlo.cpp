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
    double before;
    Relative activity;
    std::size_t factor; ///< which of the factors
};

struct Totals {
    double now = 0;
    double before = 0;
};

/// The amounts made ready for drawing.
class Runs {
public:
    Runs(const std::vector<UncertainAmount>& inputs, quint64 seed) : m_year(seed), m_past(~seed)
    {
        std::map<int, std::size_t> shared;
        for (const UncertainAmount& input : inputs) {
            const auto known = input.factorGroup >= 0 ? shared.find(input.factorGroup) : shared.end();
            const std::size_t factor = known == shared.end() ? m_factors.size() : known->second;
            if (known == shared.end())
                m_factors.emplace_back(input.factorPercent);
            if (input.factorGroup >= 0)
                shared.emplace(input.factorGroup, factor);
            m_amounts.push_back({input.emissions, input.before.value_or(0), Relative(input.activityPercent), factor});
            m_before += input.before.value_or(0);
            m_hasTrend = m_hasTrend && input.before.has_value();
        }
        m_hasTrend = m_hasTrend && m_before != 0;
        m_drawn.resize(m_factors.size());
    }

    Totals next()
    {
        Totals totals;
        std::size_t drawn = 0;
        for (const Drawn& amount : m_amounts) {
            const bool isOfYear = amount.emissions != 0;
            const double activity = isOfYear ? amount.activity.draw(m_year) : 0;
            // A shared factor is drawn with the first of its amounts.
            if (amount.factor == drawn)
                m_drawn[drawn++] = m_factors[amount.factor].draw(isOfYear ? m_year : m_past);
            totals.now += amount.emissions * activity * m_drawn[amount.factor];
            if (m_hasTrend)
                totals.before += amount.before * amount.activity.draw(m_past) * m_drawn[amount.factor];
        }
        m_hasTrend = m_hasTrend && totals.before != 0 && (totals.before < 0) == (m_before < 0);
        return totals;
    }

    /// Whether all runs so far have a change.
    bool hasTrend() const { return m_hasTrend; }

private:
    RandomSequence m_year;
    RandomSequence m_past;
    std::vector<Drawn> m_amounts;
    std::vector<Relative> m_factors;
    std::vector<double> m_drawn; ///< of this run, by factor
    double m_before = 0;
    bool m_hasTrend = true;
};

double meanOf(const std::vector<double>& values)
{
    double sum = 0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double deviationOf(const std::vector<double>& values, double mean)
{
    double squares = 0;
    for (const double value : values)
        squares += (value - mean) * (value - mean);
    return std::sqrt(squares / static_cast<double>(values.size() - 1));
}

/// Sorts the values. JCGM 101, 7.7.2: q = 95 % of M, rounded; r = (M − q) ÷ 2, rounded up; the interval is y(r) … y(r + q).
Interval intervalOf(std::vector<double>& values)
{
    Interval interval;
    interval.mean = meanOf(values);
    std::sort(values.begin(), values.end());
    const std::size_t inside = (values.size() * 95 + 50) / 100;
    const std::size_t first = (values.size() - inside + 1) / 2;
    interval.low = values[first - 1];
    interval.high = values[first + inside - 1];
    return interval;
}

} // namespace

MonteCarloResult simulate(const std::vector<UncertainAmount>& amounts, MonteCarloSettings settings)
{
    settings.runs = std::clamp(settings.runs, MonteCarloSettings::kFewestRuns, MonteCarloSettings::kMostRuns);
    Runs runs(amounts, settings.seed);
    std::vector<double> totals;
    std::vector<double> changes;
    for (int i = 0; i < settings.runs; ++i) {
        const Totals run = runs.next();
        totals.push_back(run.now);
        if (runs.hasTrend())
            changes.push_back((run.now / run.before - 1) * 100);
    }
    MonteCarloResult result;
    result.settings = settings;
    result.deviation = deviationOf(totals, meanOf(totals));
    result.total = intervalOf(totals);
    if (runs.hasTrend())
        result.change = intervalOf(changes);
    return result;
}

} // namespace attest
