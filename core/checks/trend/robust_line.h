// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <vector>

namespace attest {

/// A line through points that a few wrong ones cannot bend: the median of the slopes of all pairs (Theil 1950, Sen 1968),
/// with the 95 % interval of the slope (Sen's rank interval). Statistics in binary floating point; what they decide is
/// shown with the original values.
///
/// A plant's energy lies between "all of it is base load" (slope 0) and "all of it follows the output" (mean energy ÷ mean
/// output); the interval is cut to that where they overlap, and is all of it where the outputs hardly differ.
class RobustLine {
public:
    struct Point {
        double x = 0; ///< output
        double y = 0; ///< energy
    };
    struct Range {
        double low = 0;
        double middle = 0;
        double high = 0;
    };

    /// Nothing for fewer than three points.
    static std::optional<RobustLine> through(std::vector<Point> points);

    /// What the line, and the slopes at both ends of its interval, expect at an output.
    Range at(double x) const;
    /// 1.4826 × the median of the absolute distances from the line: the standard deviation of normal noise.
    double scatter() const { return m_scatter; }
    /// The median output of the points.
    double middleX() const { return m_middleX; }
    /// The nearest output inside the range of the points.
    double nearestInside(double x) const;

private:
    explicit RobustLine(std::vector<Point> points);
    double offset(double slope) const;

    std::vector<Point> m_points;
    double m_middleX = 0;
    double m_lowSlope = 0;
    double m_slope = 0;
    double m_highSlope = 0;
    double m_scatter = 0;
};

/// The median; of an even number the mean of the middle two. The values must not be empty.
double medianOf(std::vector<double> values);

} // namespace attest
