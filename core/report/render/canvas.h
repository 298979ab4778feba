// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/typesetter.h"

#include <QHash>

namespace attest {

/// Where something came to stand once the pages were broken.
struct PagePlace {
    int page = 0; ///< from 1
    double y = 0; ///< from the page's top
};

/// Where the headings and the anchors of a document stand.
struct PageMarks {
    std::vector<PagePlace> headings; ///< as in the document
    QHash<QString, PagePlace> anchors;
};

/// An area of a page that leads elsewhere in the document.
struct PageLink {
    int page = 0;
    double x = 0, y = 0, width = 0, height = 0; ///< y from the page's top
    PagePlace target;
};

struct Rectangle {
    double x, y, width, height;
};

/// The page that is being drawn: shapes and text from the top left, marked as parts of the document's structure.
/// Whatever is drawn outside of a tag is decoration to a screen reader.
class Canvas {
public:
    Canvas(cairo_t* cairo, const PageMarks& marks) : m_cairo(cairo), m_marks(marks) {}

    const PageMarks& marks() const { return m_marks; }
    void startPage(int page) { m_page = page; }
    const std::vector<PageLink>& links() const { return m_links; }

    /// Structure elements nest; only an element without children may hold text. One may reach over several pages.
    void open(const char* tag);
    void close(const char* tag);

    void text(const TextBox& box, double x, double y);
    /// text() as an element of its own.
    void text(const char* tag, const TextBox& box, double x, double y);
    void link(const Rectangle& area, PagePlace target);
    void fill(const Rectangle& area, Colour colour);
    void line(double x1, double y1, double x2, double y2, Colour colour, double thickness = 0.5);
    /// A dotted leader from x1 to x2.
    void dots(double x1, double x2, double y, Colour colour);
    void polyline(const std::vector<std::pair<double, double>>& points, Colour colour, double thickness);
    void dot(double x, double y, double radius, Colour colour);

private:
    void use(Colour colour);

    cairo_t* m_cairo;
    const PageMarks& m_marks;
    std::vector<PageLink> m_links;
    int m_page = 0;
};

} // namespace attest
