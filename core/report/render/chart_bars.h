// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/chart_scale.h"
#include "core/report/document.h"

namespace attest {

/// A rectangle of a chart in values: from `from` to `to` over a category.
struct ChartBar {
    std::size_t category;
    double from, to;
    int colour; ///< place in the palette
};

/// A number written at a bar's end.
struct ChartLabel {
    std::size_t category;
    double at;
    Decimal value;
    bool below = false;
};

/// What a chart shows, before it has a size.
struct ChartShape {
    std::vector<ChartBar> bars;
    std::vector<ChartLabel> labels;
    std::vector<double> levels; ///< waterfall: the level after each category, for its connecting lines
    double least = 0, greatest = 0;
};

ChartShape chartShape(const ChartBlock& chart);

/// Place in the palette of the series at `index`.
int colourOf(const ChartBlock& chart, std::size_t index);

} // namespace attest
