// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/trend/robust_line.h"

#include <QtGlobal>

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

constexpr double kNormalQuantile = 1.959964; // two-sided 95 %
constexpr double kMadToDeviation = 1.4826;

std::vector<double> sortedSlopes(const std::vector<RobustLine::Point>& points)
{
    std::vector<double> slopes;
    for (std::size_t i = 0; i < points.size(); ++i) {
        for (std::size_t j = i + 1; j < points.size(); ++j) {
            if (points[i].x != points[j].x)
                slopes.push_back((points[j].y - points[i].y) / (points[j].x - points[i].x));
        }
    }
    std::sort(slopes.begin(), slopes.end());
    return slopes;
}

/// How many ranks below the middle the interval starts: from the variance of Kendall's statistic.
double halfWidthInRanks(std::size_t count)
{
    const auto n = static_cast<double>(count);
    return kNormalQuantile * std::sqrt(n * (n - 1) * (2 * n + 5) / 18) / 2;
}

double atRank(const std::vector<double>& sorted, double rank)
{
    const double last = static_cast<double>(sorted.size()) - 1;
    return sorted[static_cast<std::size_t>(std::lround(std::clamp(rank, 0.0, last)))];
}

} // namespace

double medianOf(std::vector<double> values)
{
    Q_ASSERT(!values.empty());
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

std::optional<RobustLine> RobustLine::through(std::vector<Point> points)
{
    if (points.size() < 3)
        return std::nullopt;
    return RobustLine(std::move(points));
}

RobustLine::RobustLine(std::vector<Point> points) : m_points(std::move(points))
{
    std::vector<double> xs;
    std::vector<double> ys;
    for (const Point& point : m_points) {
        xs.push_back(point.x);
        ys.push_back(point.y);
    }
    m_middleX = medianOf(std::move(xs));
    const double proportional = m_middleX > 0 ? std::max(0.0, medianOf(std::move(ys)) / m_middleX) : 0;
    m_highSlope = proportional;
    m_slope = proportional / 2;
    if (const std::vector<double> slopes = sortedSlopes(m_points); slopes.size() >= m_points.size()) {
        const double middle = (static_cast<double>(slopes.size()) - 1) / 2;
        const double half = halfWidthInRanks(m_points.size());
        m_slope = medianOf(slopes);
        m_lowSlope = atRank(slopes, middle - half);
        m_highSlope = atRank(slopes, middle + half);
        if (m_lowSlope <= proportional && m_highSlope >= 0) {
            m_lowSlope = std::max(m_lowSlope, 0.0);
            m_highSlope = std::min(m_highSlope, proportional);
            m_slope = std::clamp(m_slope, m_lowSlope, m_highSlope);
        }
    }
    std::vector<double> distances;
    for (const Point& point : m_points)
        distances.push_back(std::abs(point.y - at(point.x).middle));
    m_scatter = kMadToDeviation * medianOf(std::move(distances));
}

double RobustLine::offset(double slope) const
{
    std::vector<double> offsets;
    for (const Point& point : m_points)
        offsets.push_back(point.y - slope * point.x);
    return medianOf(std::move(offsets));
}

RobustLine::Range RobustLine::at(double x) const
{
    const double middle = offset(m_slope) + m_slope * x;
    const double first = offset(m_lowSlope) + m_lowSlope * x;
    const double second = offset(m_highSlope) + m_highSlope * x;
    return {std::min({middle, first, second}), middle, std::max({middle, first, second})};
}

double RobustLine::nearestInside(double x) const
{
    const auto [least, most] = std::minmax_element(m_points.begin(), m_points.end(),
                                                   [](const Point& a, const Point& b) { return a.x < b.x; });
    return std::clamp(x, least->x, most->x);
}

} // namespace attest
