// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sampling/draw.h"

#include "core/sampling/allocation.h"
#include "core/sampling/random_stream.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace attest {
namespace {

using Integer = Decimal::Integer;

/// A record that can still be drawn, with its absolute amount as a whole number of the finest unit of the population.
struct Candidate {
    const PopulationRecord* record = nullptr;
    Integer weight;
};
using Candidates = std::vector<Candidate>;

struct Hit {
    const PopulationRecord* record = nullptr;
    bool certain = false;
};

Integer sumOf(const Candidates& candidates)
{
    Integer sum = 0;
    for (const Candidate& candidate : candidates)
        sum += candidate.weight;
    return sum;
}

/// Draws from one stratum.
class Drawing {
public:
    Drawing(const SamplePlan& plan, QString label) : m_plan(plan), m_label(std::move(label)) {}

    std::vector<Hit> draw(const Candidates& candidates, int size)
    {
        if (m_plan.method == SampleMethod::equal) {
            drawEqual(candidates, size);
            return std::move(m_hits);
        }
        Candidates zero;
        Candidates weighty;
        for (const Candidate& candidate : candidates)
            (candidate.weight.is_zero() ? zero : weighty).push_back(candidate);
        drawWeighted(std::move(weighty), size);
        drawEqual(zero, size - static_cast<int>(m_hits.size()));
        return std::move(m_hits);
    }

private:
    void drawEqual(const Candidates& candidates, int size)
    {
        std::vector<std::pair<QString, const PopulationRecord*>> ranked;
        for (const Candidate& candidate : candidates)
            ranked.emplace_back(equalRank(m_plan.seed, candidate.record->key), candidate.record);
        std::sort(ranked.begin(), ranked.end());
        for (std::size_t i = 0; i < ranked.size() && static_cast<int>(i) < size; ++i)
            m_hits.push_back({ranked[i].second, false});
    }

    void drawWeighted(Candidates pool, int size)
    {
        for (int pass = 0; size > 0 && !pool.empty(); ++pass) {
            size -= takeCertain(pool, size, pass == 0);
            if (size == 0 || pool.empty())
                return;
            const auto before = pool.size();
            takePoints(pool, size, pass);
            size -= static_cast<int>(before - pool.size());
        }
    }

    /// Takes what is at least as large as the interval, until nothing is. Gives how many.
    int takeCertain(Candidates& pool, int size, bool isFirstPass)
    {
        int taken = 0;
        for (bool found = true; found && taken < size;) {
            const Integer sum = sumOf(pool);
            const int left = size - taken;
            const auto isCertain = [&](const Candidate& candidate) { return candidate.weight * left >= sum; };
            for (const Candidate& candidate : pool) {
                if (isCertain(candidate))
                    m_hits.push_back({candidate.record, isFirstPass});
            }
            const auto removed = std::erase_if(pool, isCertain);
            found = removed > 0;
            taken += static_cast<int>(removed);
        }
        return taken;
    }

    /// One point an interval: point k lies at (k × sum + offset) ÷ size in the row of the candidates, 0 ≤ offset < sum.
    void takePoints(Candidates& pool, int size, int pass)
    {
        const Integer sum = sumOf(pool);
        RandomStream stream(m_plan.seed, m_label + u'|' + QString::number(pass));
        Integer offset = stream.below(sum);
        Integer passed = 0;
        auto here = pool.begin();
        std::vector<const PopulationRecord*> hit;
        for (int k = 0; k < size; ++k) {
            if (k > 0 && m_plan.method == SampleMethod::cells)
                offset = stream.below(sum);
            while ((passed + here->weight) * size <= sum * k + offset)
                passed += (here++)->weight;
            if (hit.empty() || hit.back() != here->record)
                hit.push_back(here->record);
        }
        for (const PopulationRecord* record : hit)
            m_hits.push_back({record, false});
        // Both stand in the order of the population, so their addresses ascend.
        std::erase_if(pool, [&](const Candidate& candidate) { return std::binary_search(hit.begin(), hit.end(), candidate.record); });
    }

    const SamplePlan& m_plan;
    QString m_label;
    std::vector<Hit> m_hits;
};

int finestScale(const Population& population)
{
    int scale = 0;
    for (const PopulationRecord& record : population.records)
        scale = std::max(scale, record.amount.normalized().scale());
    return scale;
}

SampledRecord sampled(const Hit& hit, const SamplePlan& plan, int round)
{
    return {hit.record->key, stratumOf(*hit.record, plan.strata), hit.record->subject, hit.record->at, hit.record->amount, hit.certain, round};
}

} // namespace

std::vector<SampledRecord> drawRecords(const Population& population, const SamplePlan& plan, int size, int round,
                                       const std::vector<SampledRecord>& earlier)
{
    QSet<QString> drawn;
    for (const SampledRecord& record : earlier)
        drawn.insert(record.key);
    const int scale = finestScale(population);
    std::map<QString, Stratum> strata;
    std::map<QString, Candidates> candidates;
    for (const PopulationRecord& record : population.records) {
        const QString name = stratumOf(record, plan.strata);
        const Integer weight = record.amount.absolute().rounded(scale, Rounding::halfEven).coefficient();
        Stratum& stratum = strata[name];
        stratum.weight += plan.method == SampleMethod::equal ? Integer(1) : weight;
        if (drawn.contains(record.key)) {
            ++stratum.earlier;
        } else {
            ++stratum.left;
            candidates[name].push_back({&record, weight});
        }
    }
    std::vector<SampledRecord> result;
    for (const auto& [name, count] : allocated(strata, size)) {
        const QString label = QString::number(round) + u'|' + name;
        for (const Hit& hit : Drawing(plan, label).draw(candidates[name], count))
            result.push_back(sampled(hit, plan, round));
    }
    return result;
}

SamplePlan planOf(const Sample& sample)
{
    return {sample.method, sample.strata, sample.seed, sample.preset};
}

} // namespace attest
