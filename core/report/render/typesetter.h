// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/render/page_style.h"

#include <QSet>

#include <pango/pangocairo.h>

#include <memory>

namespace attest {

enum class TextAlignment { left, right, centre };

/// Text that was set to a width: lines at an even pitch, whatever scripts they mix. A copy of some of its lines is cheap.
class TextBox {
public:
    int lineCount() const { return m_count; }
    double height() const { return m_count * m_pitch; }
    double pitch() const { return m_pitch; }
    /// Of the widest line.
    double inkWidth() const;
    TextBox lines(int first, int count) const;
    /// Distance from the top of the box to its first baseline.
    double firstBaseline() const;

    /// A part of a line that leads to an anchor; relative to the box.
    struct Link {
        QString anchor;
        double x, y, width, height;
    };
    std::vector<Link> links() const;
    /// Draws with the top left corner at x, y.
    void draw(cairo_t* cairo, double x, double y) const;

private:
    friend class Typesetter;
    struct LinkRange {
        int start, end;
        QString anchor;
    };

    double indent(PangoLayoutLine* line) const;

    std::shared_ptr<PangoLayout> m_layout;
    std::vector<LinkRange> m_links;
    TextStyle m_style;
    TextAlignment m_alignment = TextAlignment::left;
    double m_width = 0;
    double m_pitch = 0;
    int m_first = 0;
    int m_count = 0;
};

/// Widths that a text can be set to without and with breaking between words.
struct TextWidths {
    double longestWord = 0;
    double whole = 0;
};

/// Sets text in Noto Sans (Latin, Devanagari) and Noto Sans CJK SC, with the glyph forms of the document's language. Words
/// longer than the line are broken anywhere, without a hyphen, so that hashes and paths copy as they are.
class Typesetter {
public:
    /// anchors: those that exist in the document; links to others are set as plain text.
    Typesetter(const QString& language, QSet<QString> anchors);

    TextBox set(const RichText& text, const TextStyle& style, double width,
                TextAlignment alignment = TextAlignment::left) const;
    /// On one line, however long.
    TextBox setLine(const RichText& text, const TextStyle& style) const { return set(text, style, -1); }
    TextWidths widths(const RichText& text, const TextStyle& style) const;

private:
    using Layout = std::shared_ptr<PangoLayout>;
    Layout layoutOf(const RichText& text, const TextStyle& style, std::vector<TextBox::LinkRange>& links) const;

    std::shared_ptr<PangoFontMap> m_fonts;
    std::shared_ptr<PangoContext> m_context;
    std::shared_ptr<PangoFontDescription> m_text;
    std::shared_ptr<PangoFontDescription> m_monospace;
    QSet<QString> m_anchors;
    double m_leading = 1.4; ///< line pitch by size
};

} // namespace attest
