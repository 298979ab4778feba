// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/uncertainty/analysis.h"

#include "core/uncertainty/lines.h"

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr int kPercentPlaces = 2;
constexpr int kTonnePlaces = 2;
constexpr int kToReachPlaces = 1;
constexpr int kDecidingPlaces = 6; // what binary floating point lost is behind them

constexpr double kLargestShown = 1e300; // with six places still finite

/// For reading: a statistic with so many places. Nonsense in the data may be larger than binary floating point can square.
Decimal shown(double value, int places)
{
    const double finite = std::isnan(value) ? kLargestShown : std::clamp(value, -kLargestShown, kLargestShown);
    return {Decimal::Integer(std::round(finite * std::pow(10, places))), places};
}

void takeOver(const Propagation& propagation, const Period& before, UncertaintyAnalysis& analysis)
{
    double variance = 0;
    for (const PropagatedAmount& amount : propagation.amounts)
        variance += amount.varianceShare;
    for (std::size_t i = 0; i < analysis.lines.size(); ++i) {
        UncertaintyLine& line = analysis.lines[i];
        line.combinedPercent = shown(propagation.amounts[i].combinedPercent, kPercentPlaces);
        line.varianceShare = shown(variance > 0 ? propagation.amounts[i].varianceShare / variance * 100 : 0, kPercentPlaces);
    }
    analysis.halfWidthTco2e = shown(propagation.halfWidth, kTonnePlaces);
    if (propagation.percent)
        analysis.percent = shown(*propagation.percent, kPercentPlaces);
    if (propagation.trend)
        analysis.trend = UncertainTrend{before, shown(propagation.trend->changePercent, kPercentPlaces), shown(propagation.trend->uncertaintyPoints, kPercentPlaces)};
}

bool isKey(const std::vector<KeyCategory>& ranks, const QString& id)
{
    return std::any_of(ranks.begin(), ranks.end(), [&](const KeyCategory& rank) { return rank.isKey && rank.id == id; });
}

void findKeyCategories(const Propagation& propagation, UncertaintyAnalysis& analysis)
{
    std::vector<WeighedCategory> categories;
    for (std::size_t i = 0; i < analysis.lines.size(); ++i)
        categories.push_back({analysis.lines[i].source, analysis.lines[i].emissions.toDouble(), propagation.amounts[i].combinedPercent});
    analysis.keyByLevel = keyByLevel(categories);
    analysis.keyByUncertainty = keyByUncertainty(categories);
    for (UncertaintyLine& line : analysis.lines) {
        line.isKeyByLevel = isKey(analysis.keyByLevel, line.source);
        line.isKeyByUncertainty = isKey(analysis.keyByUncertainty, line.source);
        for (const KeyCategory& rank : analysis.keyByLevel) {
            if (rank.id == line.source)
                line.levelPercent = shown(rank.sharePercent, kPercentPlaces);
        }
    }
}

/// tCO2e of the sources with something that is not known.
Rational findUnknown(UncertaintyAnalysis& analysis)
{
    Rational all;
    Rational unknown;
    for (const UncertaintyLine& line : analysis.lines) {
        all += line.emissions.absolute();
        if (line.isKnown())
            continue;
        unknown += line.emissions.absolute();
        analysis.unknown << line.source;
    }
    if (!all.isZero())
        analysis.unknownPercent = (unknown * 100 / all).rounded(kPercentPlaces, Rounding::halfEven);
    return unknown;
}

void judge(const Materiality& materiality, double halfWidth, const Rational& unknown, UncertaintyAnalysis& analysis)
{
    const bool above = halfWidth > 0 && Rational(shown(halfWidth, kDecidingPlaces)) >= materiality.threshold;
    const MessageArgument width = analysis.halfWidthTco2e;
    const MessageArgument threshold = materiality.threshold.rounded(kTonnePlaces, Rounding::halfEven);
    if (analysis.lines.empty()) {
        analysis.reaches = ReachesMateriality::no;
        analysis.verdict = QT_TRANSLATE_NOOP("core", "No source has emissions to be uncertain of.");
    } else if (above) {
        analysis.reaches = ReachesMateriality::yes;
        analysis.verdict = {QT_TRANSLATE_NOOP("core", "The uncertainty of ± %1 tCO2e (95 %) reaches the threshold of materiality of %2 tCO2e."), {width, threshold}};
    } else if (!analysis.unknown.isEmpty()) {
        analysis.reaches = ReachesMateriality::undetermined;
        const double left = std::sqrt(materiality.threshold.toDouble() * materiality.threshold.toDouble() - halfWidth * halfWidth);
        analysis.percentToReach = shown(left / unknown.toDouble() * 100, kToReachPlaces);
        analysis.verdict = {QT_TRANSLATE_NOOP("core", "The uncertainty is at least ± %1 tCO2e (95 %), below the threshold of materiality of %2 tCO2e. For %3 % of the emissions "
                                                      "something is not known; it would have to be uncertain by ± %4 % to reach the threshold."),
                            {width, threshold, analysis.unknownPercent, *analysis.percentToReach}};
    } else {
        analysis.reaches = ReachesMateriality::no;
        analysis.verdict = {QT_TRANSLATE_NOOP("core", "The uncertainty of ± %1 tCO2e (95 %) does not reach the threshold of materiality of %2 tCO2e."), {width, threshold}};
    }
}

SimulatedUncertainty readable(const MonteCarloResult& result)
{
    const Interval& total = result.total;
    SimulatedUncertainty simulated{result.settings.seed, result.settings.runs, shown(total.mean, kTonnePlaces), shown(result.deviation, kTonnePlaces),
                                   shown(total.low, kTonnePlaces), shown(total.high, kTonnePlaces), {}, {}, {}};
    if (total.mean != 0) {
        simulated.lowPercent = shown((total.low - total.mean) / std::abs(total.mean) * 100, kPercentPlaces);
        simulated.highPercent = shown((total.high - total.mean) / std::abs(total.mean) * 100, kPercentPlaces);
    }
    if (result.change)
        simulated.change = SimulatedChange{shown(result.change->mean, kPercentPlaces), shown(result.change->low, kPercentPlaces), shown(result.change->high, kPercentPlaces)};
    return simulated;
}

} // namespace

QString nameOf(ReachesMateriality reaches)
{
    switch (reaches) {
    case ReachesMateriality::yes: return QStringLiteral("yes");
    case ReachesMateriality::no: return QStringLiteral("no");
    case ReachesMateriality::undetermined: return QStringLiteral("undetermined");
    }
    Q_UNREACHABLE();
}

const UncertaintyLine* UncertaintyAnalysis::line(const QString& source) const
{
    const auto found = std::find_if(lines.begin(), lines.end(), [&](const UncertaintyLine& one) { return one.source == source; });
    return found == lines.end() ? nullptr : &*found;
}

UncertaintyAnalysis analyseUncertainty(const UncertaintyFacts& facts, const std::optional<MonteCarloSettings>& settings)
{
    UncertaintyAnalysis analysis;
    analysis.basis = uncertaintyBasis(facts);
    analysis.lines = uncertaintyLines(facts);
    for (const UncertaintyLine& line : analysis.lines)
        analysis.total += line.emissions;
    const YearBefore before = setYearBefore(facts, analysis.lines);
    const std::vector<UncertainAmount> amounts = uncertainAmounts(facts, analysis.lines, before);
    const Propagation propagation = propagate(amounts);
    takeOver(propagation, before.period, analysis);
    findKeyCategories(propagation, analysis);
    const Rational unknown = findUnknown(analysis);
    judge(facts.materiality, propagation.halfWidth, unknown, analysis);
    if (settings && !analysis.lines.empty())
        analysis.simulated = readable(simulate(amounts, *settings));
    return analysis;
}

} // namespace attest
