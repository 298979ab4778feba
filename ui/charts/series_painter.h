// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/series_curves.h"

#include <QColor>
#include <QRect>

class QPainter;

namespace attest {

/// The part of the plot that curves are drawn into, in pixels of the device.
struct CurveFrame {
    QRect area;
    qint64 from = 0; ///< UTC
    qint64 to = 0;

    double x(qint64 time) const
    {
        return area.left() + static_cast<double>(time - from) / static_cast<double>(to - from) * area.width();
    }
};

/// What of a curve is seen in a frame: a column for every pixel, or the values themselves where they are few.
struct CurvePicture {
    bool steps = false;
    std::vector<SeriesColumn> columns;
    SeriesPyramid::Range range; ///< where `steps`
    float lowest = 0;
    float highest = 0;
};
CurvePicture pictureOf(const SeriesCurve& curve, const CurveFrame& frame);

struct CurveStyle {
    QColor colour;
    QColor estimated; ///< of values that were not measured
    double low = 0;   ///< at the bottom of the frame
    double high = 1;
    int width = 1;    ///< of the line, in pixels of the device
};
/// One curve of a plot, ready to be drawn.
struct CurveLayer {
    const SeriesCurve* curve = nullptr;
    CurvePicture picture;
    CurveStyle style;
};
/// Draws curves, the first one on top: steps as long as the intervals, or the span from the least to the greatest value of
/// each column; where there is no value there is no line. What another curve hides is not drawn, so that twenty curves
/// cost little more than the pixels of one plot.
void paintCurves(QPainter& painter, const CurveFrame& frame, const std::vector<CurveLayer>& layers);

/// Where in the frame something is missing or estimated, a flag for each column of pixels.
struct CurveFlags {
    std::vector<bool> gap;
    std::vector<bool> estimated;
};
void addFlags(CurveFlags& flags, const CurveFrame& frame, const SeriesCurve& curve, const CurvePicture& picture);

} // namespace attest
