// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/chart_bars.h"

#include <algorithm>

namespace attest {
namespace {

// Places in the palette: a level, a step upwards, a step downwards.
constexpr int kLevelColour = 0;
constexpr int kRiseColour = 4;
constexpr int kFallColour = 2;

std::optional<Decimal> valueAt(const ChartSeries& series, std::size_t category)
{
    return category < series.values.size() ? series.values[category] : std::nullopt;
}

void include(ChartShape& shape, double value)
{
    shape.least = std::min(shape.least, value);
    shape.greatest = std::max(shape.greatest, value);
}

/// Positive values pile up above zero, negative ones below.
void stack(const ChartBlock& chart, std::size_t category, ChartShape& shape)
{
    double above = 0;
    double below = 0;
    Decimal total;
    bool any = false;
    for (std::size_t s = 0; s < chart.series.size(); ++s) {
        const std::optional<Decimal> value = valueAt(chart.series[s], category);
        if (!value)
            continue;
        include(shape, chart.series[s].line ? value->toDouble() : 0);
        if (chart.series[s].line)
            continue;
        double& edge = value->isNegative() ? below : above;
        const double from = edge;
        edge += value->toDouble();
        shape.bars.push_back({category, from, edge, colourOf(chart, s)});
        total += *value;
        any = true;
    }
    include(shape, above);
    include(shape, below);
    if (any && chart.valueLabels)
        shape.labels.push_back({category, total.isNegative() ? below : above, total, total.isNegative()});
}

void step(const ChartBlock& chart, std::size_t category, double& level, ChartShape& shape)
{
    const std::optional<Decimal> value = chart.series.empty() ? std::nullopt : valueAt(chart.series.front(), category);
    if (value) {
        const bool total = std::find(chart.totals.begin(), chart.totals.end(), static_cast<int>(category)) != chart.totals.end();
        const double from = total ? 0 : level;
        level = total ? value->toDouble() : level + value->toDouble();
        const int colour = total ? kLevelColour : value->isNegative() ? kFallColour : kRiseColour;
        shape.bars.push_back({category, from, level, colour});
        const bool down = level < from;
        if (chart.valueLabels)
            shape.labels.push_back({category, down && !total ? from : level, *value, total && down});
    }
    include(shape, level);
    shape.levels.push_back(level);
}

} // namespace

int colourOf(const ChartBlock& chart, std::size_t index)
{
    const int given = chart.series[index].colour;
    return given >= 0 ? given : static_cast<int>(index);
}

ChartShape chartShape(const ChartBlock& chart)
{
    ChartShape shape;
    double level = 0;
    for (std::size_t category = 0; category < static_cast<std::size_t>(chart.categories.size()); ++category) {
        if (chart.kind == ChartKind::waterfall)
            step(chart, category, level, shape);
        else
            stack(chart, category, shape);
    }
    return shape;
}

} // namespace attest
