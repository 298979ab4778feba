// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/series_painter.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace attest {
namespace {

/// From so many pixels a value on, its own step is seen.
constexpr qint64 kPixelsAStep = 4;

/// What is already drawn of one column of pixels: disjoint spans from top to bottom, in order.
class ColumnCover {
public:
    void clear() { m_spans.clear(); }

    /// Covers [top, end) and calls `draw(top, end)` for the parts of it that were free.
    template <class Draw>
    void add(int top, int end, Draw draw)
    {
        auto first = m_spans.begin();
        while (first != m_spans.end() && first->end < top)
            ++first;
        Span merged{top, end};
        int reached = top;
        auto last = first;
        for (; last != m_spans.end() && last->top <= end; ++last) {
            if (last->top > reached)
                draw(reached, last->top);
            reached = std::max(reached, last->end);
            merged = {std::min(merged.top, last->top), std::max(merged.end, last->end)};
        }
        if (reached < end)
            draw(reached, end);
        if (first == last) {
            m_spans.insert(first, merged);
            return;
        }
        *first = merged;
        m_spans.erase(first + 1, last);
    }

private:
    struct Span {
        int top;
        int end;
    };
    std::vector<Span> m_spans;
};

double heightOf(const CurveFrame& frame, const CurveStyle& style, float value)
{
    const double share = (static_cast<double>(value) - style.low) / (style.high - style.low);
    return frame.area.bottom() - share * (frame.area.height() - 1);
}

/// The rectangles of a curve that can be seen, by colour.
struct Visible {
    std::vector<QRect> measured;
    std::vector<QRect> estimated;
};

void addColumn(const CurveFrame& frame, const CurveLayer& layer, std::size_t at, ColumnCover& cover, Visible& visible)
{
    const SeriesColumn& column = layer.picture.columns[at];
    if (column.count == 0)
        return;
    const SeriesColumn* before = at > 0 && column.joined && layer.picture.columns[at - 1].count > 0 ? &layer.picture.columns[at - 1] : nullptr;
    const float lowest = before != nullptr ? std::min(column.lowest, before->last) : column.lowest;
    const float highest = before != nullptr ? std::max(column.highest, before->last) : column.highest;
    const int top = static_cast<int>(heightOf(frame, layer.style, highest));
    const int end = std::max(top + layer.style.width, static_cast<int>(heightOf(frame, layer.style, lowest)) + 1);
    std::vector<QRect>& target = column.estimated ? visible.estimated : visible.measured;
    const int x = frame.area.left() + static_cast<int>(at);
    cover.add(top, end, [&](int from, int to) { target.emplace_back(x, from, 1, to - from); });
}

void paintRects(QPainter& painter, const std::vector<QRect>& rects, const QColor& colour)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRects(rects.data(), static_cast<int>(rects.size()));
}

void paintColumns(QPainter& painter, const CurveFrame& frame, const std::vector<CurveLayer>& layers)
{
    std::vector<Visible> visible(layers.size());
    ColumnCover cover;
    for (std::size_t at = 0; at < static_cast<std::size_t>(frame.area.width()); ++at) {
        cover.clear();
        for (std::size_t i = 0; i < layers.size(); ++i) {
            if (at < layers[i].picture.columns.size())
                addColumn(frame, layers[i], at, cover, visible[i]);
        }
    }
    for (std::size_t i = 0; i < layers.size(); ++i) {
        paintRects(painter, visible[i].measured, layers[i].style.colour);
        paintRects(painter, visible[i].estimated, layers[i].style.estimated);
    }
}

/// Steps are upright and level: rectangles, sharp on every screen.
class StepPainter {
public:
    StepPainter(const CurveFrame& frame, const CurveStyle& style) : m_frame(frame), m_style(style) {}

    Visible rects(const SeriesPyramid& values, SeriesPyramid::Range range)
    {
        qint64 reached = 0;
        int before = 0;
        for (std::size_t i = range.first; i < range.end; ++i) {
            const bool estimated = values.quality(i) != Quality::measured;
            const int left = x(values.start(i));
            const int right = std::max(left + 1, x(values.end(i)));
            const int y = static_cast<int>(heightOf(m_frame, m_style, values.value(i)));
            std::vector<QRect>& target = estimated ? m_visible.estimated : m_visible.measured;
            if (i > range.first && reached >= values.start(i))
                target.emplace_back(left - m_style.width / 2, std::min(y, before), m_style.width, std::abs(y - before) + m_style.width);
            if (estimated)
                addDashes(left, right, y);
            else
                target.emplace_back(left, y, right - left, m_style.width);
            reached = values.end(i);
            before = y;
        }
        return std::move(m_visible);
    }

private:
    int x(qint64 time) const
    {
        return static_cast<int>(std::lround(std::clamp(m_frame.x(time), m_frame.area.left() - 4.0, m_frame.area.right() + 4.0)));
    }
    void addDashes(int left, int right, int y)
    {
        const int dash = 3 * m_style.width + 1;
        for (int at = left; at < right; at += 2 * dash - m_style.width)
            m_visible.estimated.emplace_back(at, y, std::min(dash, right - at), m_style.width + 1);
    }

    const CurveFrame& m_frame;
    const CurveStyle& m_style;
    Visible m_visible;
};

void mark(std::vector<bool>& flags, const CurveFrame& frame, qint64 from, qint64 to)
{
    const int left = static_cast<int>(std::floor(frame.x(from))) - frame.area.left();
    const int right = static_cast<int>(std::ceil(frame.x(to))) - frame.area.left();
    for (int i = std::max(0, left); i < std::min(frame.area.width(), std::max(right, left + 1)); ++i)
        flags[static_cast<std::size_t>(i)] = true;
}

} // namespace

CurvePicture pictureOf(const SeriesCurve& curve, const CurveFrame& frame)
{
    CurvePicture picture;
    const int width = std::max(1, frame.area.width());
    const SeriesPyramid::Range range = curve.values.touching(frame.from, frame.to);
    picture.steps = (range.end - range.first) * kPixelsAStep <= static_cast<std::size_t>(width);
    if (picture.steps) {
        picture.range = range;
        for (std::size_t i = range.first; i < range.end; ++i) {
            picture.lowest = std::min(picture.lowest, curve.values.value(i));
            picture.highest = std::max(picture.highest, curve.values.value(i));
        }
        return picture;
    }
    picture.columns = curve.values.columns(frame.from, frame.to, width);
    for (const SeriesColumn& column : picture.columns) {
        picture.lowest = std::min(picture.lowest, column.lowest);
        picture.highest = std::max(picture.highest, column.highest);
    }
    return picture;
}

void paintCurves(QPainter& painter, const CurveFrame& frame, const std::vector<CurveLayer>& layers)
{
    painter.setRenderHint(QPainter::Antialiasing, false);
    paintColumns(painter, frame, layers);
    for (auto layer = layers.rbegin(); layer != layers.rend(); ++layer) {
        if (!layer->picture.steps)
            continue;
        const Visible steps = StepPainter(frame, layer->style).rects(layer->curve->values, layer->picture.range);
        paintRects(painter, steps.measured, layer->style.colour);
        paintRects(painter, steps.estimated, layer->style.estimated);
    }
}

void addFlags(CurveFlags& flags, const CurveFrame& frame, const SeriesCurve& curve, const CurvePicture& picture)
{
    const auto width = static_cast<std::size_t>(frame.area.width());
    flags.gap.resize(width);
    flags.estimated.resize(width);
    const SeriesPyramid& values = curve.values;
    if (picture.steps) {
        for (std::size_t i = picture.range.first; i < picture.range.end; ++i) {
            if (values.quality(i) != Quality::measured)
                mark(flags.estimated, frame, values.start(i), values.end(i));
            if (i + 1 < values.size() && values.end(i) < values.start(i + 1))
                mark(flags.gap, frame, values.end(i), values.start(i + 1));
        }
        return;
    }
    const double first = frame.x(values.from()) - frame.area.left();
    const double last = frame.x(values.to()) - frame.area.left();
    for (std::size_t i = 0; i < picture.columns.size(); ++i) {
        const bool inside = static_cast<double>(i) >= first && static_cast<double>(i + 1) <= last;
        flags.estimated[i] = flags.estimated[i] || picture.columns[i].estimated;
        flags.gap[i] = flags.gap[i] || (inside && picture.columns[i].gap);
    }
}

} // namespace attest
