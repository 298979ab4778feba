// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/month_intensity.h"

#include "core/checks/outcome.h"
#include "core/checks/trend/robust_line.h"
#include "core/domain/names.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

bool isElectricity(SourceCategory category)
{
    return category == SourceCategory::purchasedElectricity || category == SourceCategory::onsiteRenewable;
}

bool isForProduction(SourceCategory category)
{
    return category == SourceCategory::stationaryCombustion || category == SourceCategory::purchasedHeat;
}

void add(EnergyUse& use, const SourceQuantities& source)
{
    use.sources.push_back(&source);
    const Rational size = source.unit.size() / use.unit.size();
    use.total += source.declaredTotal() * size;
    for (const auto& [period, value] : source.declared) {
        append(use.cells, cellsOf(value));
        if (!period.isMonth())
            continue;
        use.months[period] += value.amount * size;
        append(use.monthCells[period], cellsOf(value));
    }
}

bool isMaterial(const CheckContext& context, const QString& source)
{
    const SourceEmissions* emissions = context.inventory.source(source);
    return emissions && emissions->location.absolute() > context.materiality.threshold;
}

/// A month with both numbers.
struct Pair {
    const MonthOutput* output;
    RobustLine::Point point;
    double expected = 0;
    double departure = 0; ///< observed − expected, against the line of the other months
    double beyond = 0;    ///< how far outside of all that may be expected; 0 = inside
};

std::vector<Pair> pairsOf(const EnergyUse& use, const std::vector<MonthOutput>& output)
{
    std::vector<Pair> pairs;
    for (const MonthOutput& month : output) {
        // A month that is not declared while others are counts as nothing used.
        const auto energy = use.months.find(month.month);
        pairs.push_back({&month, {month.amount.toDouble(), energy == use.months.end() ? 0 : energy->second.toDouble()}});
    }
    return pairs;
}

RobustLine lineWithout(const std::vector<Pair>& pairs, std::size_t left)
{
    std::vector<RobustLine::Point> points;
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (i != left)
            points.push_back(pairs[i].point);
    }
    return *RobustLine::through(std::move(points));
}

/// What a plant that stood still uses nobody knows from months in which it ran: how much of the base load was switched off.
double unknownBaseLoad(double output, const RobustLine& others, const MonthRule& rule)
{
    if (output >= rule.standstill * others.middleX())
        return 0;
    return rule.extrapolation * std::abs(others.at(output).middle - others.at(others.nearestInside(output)).middle);
}

void judge(Pair& pair, const RobustLine& others, const MonthRule& rule)
{
    const RobustLine::Range range = others.at(pair.point.x);
    const double allowed = std::max(rule.change * std::abs(range.middle), rule.robustZ * others.scatter())
        + unknownBaseLoad(pair.point.x, others, rule);
    pair.expected = range.middle;
    pair.departure = pair.point.y - range.middle;
    const double outside = std::max({range.low - pair.point.y, pair.point.y - range.high, 0.0});
    pair.beyond = std::max(0.0, outside - allowed);
}

/// Whether a neighbour departs to the same side far enough to make a season of it. December and January of a whole year are
/// neighbours in the seasons.
bool isSeason(const std::vector<Pair>& pairs, std::size_t at, const MonthRule& rule)
{
    const std::size_t count = pairs.size();
    const double own = pairs[at].departure;
    const auto rises = [&](std::size_t other) {
        const double along = own > 0 ? pairs[other].departure : -pairs[other].departure;
        return std::abs(own) <= rule.seasonFactor * along + rule.change * std::abs(pairs[at].expected);
    };
    const bool isRing = count == 12;
    const bool before = (at > 0 || isRing) && rises((at + count - 1) % count);
    const bool after = (at + 1 < count || isRing) && rises((at + 1) % count);
    return before || after;
}

/// Whether the course of the months is the season's: each lies between its neighbours, far closer than to the line.
bool followsSeason(const std::vector<Pair>& pairs, const MonthRule& rule)
{
    const std::size_t count = pairs.size();
    if (count != 12)
        return false;
    std::vector<double> fromLine;
    std::vector<double> fromNeighbours;
    for (std::size_t i = 0; i < count; ++i) {
        fromLine.push_back(std::abs(pairs[i].departure));
        const double between = (pairs[(i + count - 1) % count].point.y + pairs[(i + 1) % count].point.y) / 2;
        fromNeighbours.push_back(std::abs(pairs[i].point.y - between));
    }
    return rule.seasonFit * medianOf(std::move(fromNeighbours)) < medianOf(std::move(fromLine));
}

IntensityMonth unusual(const EnergyUse& use, const Pair& pair)
{
    const Period& month = pair.output->month;
    IntensityMonth result{month, 0, static_cast<qint64>(std::llround(std::max(pair.expected, 0.0))), {}};
    if (const auto energy = use.months.find(month); energy != use.months.end()) {
        result.observed = energy->second;
        result.cells = use.monthCells.at(month);
    }
    append(result.cells, pair.output->cells);
    return result;
}

} // namespace

std::vector<EnergyUse> energyUses(const CheckContext& context)
{
    EnergyUse electricity{nameOf(SourceCategory::purchasedElectricity), Unit::kWh(), {}, {}, {}, 0, {}};
    std::vector<EnergyUse> uses;
    for (const SourceQuantities& source : context.quantities.sources) {
        const SourceCategory category = context.submission.source(source.source)->category;
        if (isElectricity(category) && source.unit.convertsTo(electricity.unit)) {
            add(electricity, source);
        } else if (isForProduction(category) && isMaterial(context, source.source)) {
            uses.push_back({source.source, source.unit, {}, {}, {}, 0, {}});
            add(uses.back(), source);
        }
    }
    if (!electricity.sources.empty())
        uses.insert(uses.begin(), std::move(electricity));
    return uses;
}

MonthVerdict unusualMonths(const EnergyUse& use, const std::vector<MonthOutput>& output, const MonthRule& rule)
{
    MonthVerdict verdict;
    std::vector<Pair> pairs = pairsOf(use, output);
    const std::size_t fewest = std::max<std::size_t>(rule.fewestMonths, 4);
    if (use.months.size() < fewest || pairs.size() < fewest)
        return verdict;
    for (std::size_t i = 0; i < pairs.size(); ++i)
        judge(pairs[i], lineWithout(pairs, i), rule);
    if (followsSeason(pairs, rule))
        return verdict;
    verdict.judged = static_cast<int>(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
        if (pairs[i].beyond > 0 && !isSeason(pairs, i, rule))
            verdict.unusual.push_back(unusual(use, pairs[i]));
    }
    return verdict;
}

} // namespace attest
