// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/canvas.h"

#include <cmath>

namespace attest {

void Canvas::open(const char* tag)
{
    cairo_tag_begin(m_cairo, tag, nullptr);
}

void Canvas::close(const char* tag)
{
    cairo_tag_end(m_cairo, tag);
}

void Canvas::text(const TextBox& box, double x, double y)
{
    box.draw(m_cairo, x, y);
    for (const TextBox::Link& part : box.links())
        link({x + part.x, y + part.y, part.width, part.height}, m_marks.anchors.value(part.anchor));
}

void Canvas::text(const char* tag, const TextBox& box, double x, double y)
{
    open(tag);
    text(box, x, y);
    close(tag);
}

void Canvas::link(const Rectangle& area, PagePlace target)
{
    if (target.page > 0)
        m_links.push_back({m_page, area.x, area.y, area.width, area.height, target});
}

void Canvas::fill(const Rectangle& area, Colour colour)
{
    use(colour);
    cairo_rectangle(m_cairo, area.x, area.y, area.width, area.height);
    cairo_fill(m_cairo);
}

void Canvas::line(double x1, double y1, double x2, double y2, Colour colour, double thickness)
{
    polyline({{x1, y1}, {x2, y2}}, colour, thickness);
}

void Canvas::polyline(const std::vector<std::pair<double, double>>& points, Colour colour, double thickness)
{
    use(colour);
    cairo_set_line_width(m_cairo, thickness);
    cairo_set_line_join(m_cairo, CAIRO_LINE_JOIN_ROUND);
    for (const auto& [x, y] : points)
        cairo_line_to(m_cairo, x, y);
    cairo_stroke(m_cairo);
}

void Canvas::dots(double x1, double x2, double y, Colour colour)
{
    constexpr double kStep = 3.6;
    for (double x = std::ceil(x1 / kStep) * kStep; x < x2; x += kStep) // one grid, so that leaders stand below each other
        dot(x, y, 0.45, colour);
}

void Canvas::dot(double x, double y, double radius, Colour colour)
{
    use(colour);
    cairo_arc(m_cairo, x, y, radius, 0, 6.283185307179586);
    cairo_fill(m_cairo);
}

void Canvas::use(Colour colour)
{
    cairo_set_source_rgb(m_cairo, colour.red, colour.green, colour.blue);
    cairo_new_path(m_cairo); // text leaves a current point
}

} // namespace attest
