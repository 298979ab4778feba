// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/uncertainty_forms.h"

#include "app/cli/json_forms.h"

namespace attest::cli {
namespace {

constexpr int kRankPlaces = 4;

QJsonValue textOrNull(const std::optional<Decimal>& value) { return value ? QJsonValue(value->text()) : QJsonValue(); }

QJsonObject jsonOf(const UncertainPercent& percent)
{
    return {{QStringLiteral("percent"), textOrNull(percent.percent)},
            {QStringLiteral("stated"), percent.isStated},
            {QStringLiteral("origin"), percent.origin.english()}};
}

QJsonObject jsonOf(const UncertaintyLine& line)
{
    return {{QStringLiteral("source"), line.source},
            {QStringLiteral("tco2e"), exact(line.emissions)},
            {QStringLiteral("before_tco2e"), line.before ? QJsonValue(exact(*line.before)) : QJsonValue()},
            {QStringLiteral("activity"), jsonOf(line.activity)},
            {QStringLiteral("factor"), jsonOf(line.factor)},
            {QStringLiteral("combined_percent"), line.combinedPercent.text()},
            {QStringLiteral("variance_share_percent"), line.varianceShare.text()},
            {QStringLiteral("level_percent"), line.levelPercent.text()},
            {QStringLiteral("shares_factor"), line.sharesFactor},
            {QStringLiteral("key_by_level"), line.isKeyByLevel},
            {QStringLiteral("key_by_uncertainty"), line.isKeyByUncertainty}};
}

QString rounded(double percent) { return QString::number(percent, 'f', kRankPlaces); }

QJsonArray jsonOf(const std::vector<KeyCategory>& ranks)
{
    return jsonArray(ranks, [](const KeyCategory& rank) {
        return QJsonObject{{QStringLiteral("source"), rank.id}, {QStringLiteral("share_percent"), rounded(rank.sharePercent)},
                           {QStringLiteral("cumulative_percent"), rounded(rank.cumulativePercent)}, {QStringLiteral("key"), rank.isKey}};
    });
}

QJsonValue jsonOf(const std::optional<UncertainTrend>& trend)
{
    if (!trend)
        return {};
    return QJsonObject{{QStringLiteral("before"), trend->before.text()}, {QStringLiteral("change_percent"), trend->changePercent.text()},
                       {QStringLiteral("uncertainty_points"), trend->uncertaintyPoints.text()}};
}

QJsonValue jsonOf(const std::optional<SimulatedChange>& change)
{
    if (!change)
        return {};
    return QJsonObject{{QStringLiteral("change_percent"), change->mean.text()}, {QStringLiteral("low_percent"), change->low.text()},
                       {QStringLiteral("high_percent"), change->high.text()}};
}

QJsonValue jsonOf(const std::optional<SimulatedUncertainty>& simulated)
{
    if (!simulated)
        return {};
    return QJsonObject{{QStringLiteral("seed"), QString::number(simulated->seed)}, {QStringLiteral("runs"), simulated->runs},
                       {QStringLiteral("mean_tco2e"), simulated->mean.text()},     {QStringLiteral("deviation_tco2e"), simulated->deviation.text()},
                       {QStringLiteral("low_tco2e"), simulated->low.text()},       {QStringLiteral("high_tco2e"), simulated->high.text()},
                       {QStringLiteral("low_percent"), textOrNull(simulated->lowPercent)}, {QStringLiteral("high_percent"), textOrNull(simulated->highPercent)},
                       {QStringLiteral("trend"), jsonOf(simulated->change)}};
}

QString percentText(const UncertainPercent& percent)
{
    return percent.percent ? QString(u"± " + percent.percent->text() + u" %") : QStringLiteral("?");
}

QString keys(const std::vector<KeyCategory>& ranks)
{
    QStringList ids;
    for (const KeyCategory& rank : ranks) {
        if (rank.isKey)
            ids << rank.id;
    }
    return ids.join(QStringLiteral(", "));
}

} // namespace

QJsonObject jsonOf(const UncertaintyAnalysis& analysis, const Materiality& materiality)
{
    return {{QStringLiteral("basis"), analysis.basis.english()},
            {QStringLiteral("sources"), jsonArray(analysis.lines, [](const UncertaintyLine& line) { return jsonOf(line); })},
            {QStringLiteral("total_tco2e"), exact(analysis.total)},
            {QStringLiteral("half_width_tco2e"), analysis.halfWidthTco2e.text()},
            {QStringLiteral("percent"), textOrNull(analysis.percent)},
            {QStringLiteral("trend"), jsonOf(analysis.trend)},
            {QStringLiteral("monte_carlo"), jsonOf(analysis.simulated)},
            {QStringLiteral("key_by_level"), jsonOf(analysis.keyByLevel)},
            {QStringLiteral("key_by_uncertainty"), jsonOf(analysis.keyByUncertainty)},
            {QStringLiteral("unknown"), QJsonArray::fromStringList(analysis.unknown)},
            {QStringLiteral("unknown_percent"), analysis.unknownPercent.text()},
            {QStringLiteral("unknown_percent_to_reach"), textOrNull(analysis.percentToReach)},
            {QStringLiteral("threshold_tco2e"), exact(materiality.threshold)},
            {QStringLiteral("reaches_materiality"), nameOf(analysis.reaches)},
            {QStringLiteral("verdict"), analysis.verdict.english()}};
}

QString textOf(const UncertaintyAnalysis& analysis)
{
    QStringList lines{analysis.basis.english()};
    for (const UncertaintyLine& line : analysis.lines) {
        lines << QString(line.source + u": " + line.emissions.rounded(2, Rounding::halfEven).text() + u" tCO2e, activity " + percentText(line.activity) + u" ("
                         + line.activity.origin.english() + u"), factor " + percentText(line.factor) + u" (" + line.factor.origin.english() + u"), combined ± "
                         + line.combinedPercent.text() + u" %, " + line.varianceShare.text() + u" % of the variance");
    }
    lines << QString(u"Total: " + analysis.total.rounded(2, Rounding::halfEven).text() + u" ± " + analysis.halfWidthTco2e.text() + u" tCO2e (95 %)");
    if (analysis.trend) {
        lines << QString(u"Against " + analysis.trend->before.text() + u": " + analysis.trend->changePercent.text() + u" % ± "
                         + analysis.trend->uncertaintyPoints.text() + u" points");
    }
    if (analysis.simulated) {
        lines << QString(u"Monte Carlo, " + QString::number(analysis.simulated->runs) + u" runs, seed " + QString::number(analysis.simulated->seed) + u": mean "
                         + analysis.simulated->mean.text() + u", 95 % between " + analysis.simulated->low.text() + u" and " + analysis.simulated->high.text() + u" tCO2e");
        if (const auto& change = analysis.simulated->change)
            lines << QString(u"  change: mean " + change->mean.text() + u" %, 95 % between " + change->low.text() + u" and " + change->high.text() + u" %");
    }
    lines << QString(u"Key categories by level: " + keys(analysis.keyByLevel)) << QString(u"Key categories by uncertainty: " + keys(analysis.keyByUncertainty));
    lines << analysis.verdict.english();
    return lines.join(u'\n');
}

} // namespace attest::cli
