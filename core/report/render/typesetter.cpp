// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/typesetter.h"

#include "core/report/render/line_drawing.h"

#include <cmath>

namespace attest {
namespace {

constexpr double kMonospaceScale = 0.94; // the monospaced face looks larger than the text

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

int pangoUnits(double points)
{
    return static_cast<int>(std::lround(points * PANGO_SCALE));
}

guint16 channel(double share)
{
    return static_cast<guint16>(std::lround(share * 65535));
}

/// Chinese pages take punctuation and Latin letters from the Chinese face too, so that a line is of one piece.
const char* families(const QString& language)
{
    return language.startsWith(u"zh") ? "Noto Sans CJK SC,Noto Sans,Noto Sans Devanagari"
                                      : "Noto Sans,Noto Sans Devanagari,Noto Sans CJK SC";
}

std::shared_ptr<PangoFontDescription> described(const char* familyList)
{
    PangoFontDescription* description = pango_font_description_new();
    pango_font_description_set_family(description, familyList);
    return {description, pango_font_description_free};
}

void insert(PangoAttrList* list, PangoAttribute* attribute, qsizetype start, qsizetype end)
{
    attribute->start_index = static_cast<guint>(start);
    attribute->end_index = static_cast<guint>(end);
    pango_attr_list_insert(list, attribute);
}

void insertStyle(PangoAttrList* list, const Run& run, const PangoFontDescription* monospace, qsizetype start, qsizetype end)
{
    if (run.monospace) {
        insert(list, pango_attr_font_desc_new(monospace), start, end);
        insert(list, pango_attr_scale_new(kMonospaceScale), start, end);
    }
    if (run.bold)
        insert(list, pango_attr_weight_new(PANGO_WEIGHT_BOLD), start, end);
    if (run.italic)
        insert(list, pango_attr_style_new(PANGO_STYLE_ITALIC), start, end);
}

} // namespace

double TextBox::inkWidth() const
{
    double widest = 0;
    for (int i = m_first; i < m_first + m_count; ++i) {
        PangoRectangle logical;
        pango_layout_line_get_extents(pango_layout_get_line_readonly(m_layout.get(), i), nullptr, &logical);
        widest = std::max(widest, points(logical.width));
    }
    return widest;
}

TextBox TextBox::lines(int first, int count) const
{
    TextBox part = *this;
    part.m_first = m_first + first;
    part.m_count = std::min(count, m_count - first);
    return part;
}

double TextBox::firstBaseline() const
{
    return m_pitch / 2 + m_style.size * 0.35;
}

double TextBox::indent(PangoLayoutLine* line) const
{
    if (m_alignment == TextAlignment::left || m_width < 0)
        return 0;
    PangoRectangle logical;
    pango_layout_line_get_extents(line, nullptr, &logical);
    const double free = m_width - points(logical.width);
    return m_alignment == TextAlignment::right ? free : free / 2;
}

std::vector<TextBox::Link> TextBox::links() const
{
    std::vector<Link> result;
    for (const LinkRange& range : m_links) {
        for (int i = 0; i < m_count; ++i) {
            PangoLayoutLine* line = pango_layout_get_line_readonly(m_layout.get(), m_first + i);
            if (line->start_index + line->length <= range.start || line->start_index >= range.end)
                continue;
            int* ranges = nullptr;
            int count = 0;
            pango_layout_line_get_x_ranges(line, range.start, range.end, &ranges, &count);
            for (int r = 0; r < count; ++r)
                result.push_back({range.anchor, indent(line) + points(ranges[2 * r]), i * m_pitch,
                                  points(ranges[2 * r + 1] - ranges[2 * r]), m_pitch});
            g_free(ranges);
        }
    }
    return result;
}

void TextBox::draw(cairo_t* cairo, double x, double y) const
{
    cairo_set_source_rgb(cairo, m_style.colour.red, m_style.colour.green, m_style.colour.blue);
    for (int i = 0; i < m_count; ++i) {
        PangoLayoutLine* line = pango_layout_get_line_readonly(m_layout.get(), m_first + i);
        showLine(cairo, line, x + indent(line), y + i * m_pitch + firstBaseline());
    }
}

Typesetter::Typesetter(const QString& language, QSet<QString> anchors)
    : m_fonts(pango_cairo_font_map_new(), g_object_unref),
      m_context(pango_font_map_create_context(m_fonts.get()), g_object_unref),
      m_text(described(families(language))), m_monospace(described("Noto Sans Mono CJK SC,Noto Sans Devanagari")),
      m_anchors(std::move(anchors))
{
    pango_cairo_context_set_resolution(m_context.get(), 72);
    pango_context_set_round_glyph_positions(m_context.get(), FALSE);
    const QByteArray tag = QString(language).replace(u'_', u'-').toUtf8();
    pango_context_set_language(m_context.get(), pango_language_from_string(tag.constData()));
    cairo_font_options_t* options = cairo_font_options_create();
    cairo_font_options_set_hint_style(options, CAIRO_HINT_STYLE_NONE);
    cairo_font_options_set_hint_metrics(options, CAIRO_HINT_METRICS_OFF);
    pango_cairo_context_set_font_options(m_context.get(), options);
    cairo_font_options_destroy(options);
    if (language.startsWith(u"zh") || language.startsWith(u"hi"))
        m_leading = 1.55; // full squares and vowel signs above and below need more air
}

Typesetter::Layout Typesetter::layoutOf(const RichText& text, const TextStyle& style,
                                        std::vector<TextBox::LinkRange>& links) const
{
    Layout layout(pango_layout_new(m_context.get()), g_object_unref);
    PangoAttrList* attributes = pango_attr_list_new();
    insert(attributes, pango_attr_insert_hyphens_new(FALSE), 0, G_MAXINT);
    insert(attributes, pango_attr_font_features_new("tnum=1"), 0, G_MAXINT);
    QByteArray bytes;
    for (const Run& run : text.runs) {
        const qsizetype start = bytes.size();
        bytes += run.text.toUtf8();
        insertStyle(attributes, run, m_monospace.get(), start, bytes.size());
        if (run.link.isEmpty() || !m_anchors.contains(run.link))
            continue;
        insert(attributes, pango_attr_foreground_new(channel(kAccent.red), channel(kAccent.green), channel(kAccent.blue)),
               start, bytes.size());
        links.push_back({static_cast<int>(start), static_cast<int>(bytes.size()), run.link});
    }
    PangoFontDescription* description = pango_font_description_copy(style.monospace ? m_monospace.get() : m_text.get());
    pango_font_description_set_absolute_size(description, style.size * PANGO_SCALE);
    pango_font_description_set_weight(description, style.bold ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
    pango_layout_set_font_description(layout.get(), description);
    pango_font_description_free(description);
    pango_layout_set_text(layout.get(), bytes.constData(), static_cast<int>(bytes.size()));
    pango_layout_set_attributes(layout.get(), attributes);
    pango_attr_list_unref(attributes);
    return layout;
}

TextBox Typesetter::set(const RichText& text, const TextStyle& style, double width, TextAlignment alignment) const
{
    TextBox box;
    box.m_layout = layoutOf(text, style, box.m_links);
    box.m_style = style;
    box.m_alignment = alignment;
    box.m_width = width;
    box.m_pitch = style.size * m_leading;
    pango_layout_set_wrap(box.m_layout.get(), PANGO_WRAP_WORD_CHAR);
    pango_layout_set_width(box.m_layout.get(), width < 0 ? -1 : pangoUnits(width));
    box.m_count = pango_layout_get_line_count(box.m_layout.get());
    return box;
}

TextWidths Typesetter::widths(const RichText& text, const TextStyle& style) const
{
    std::vector<TextBox::LinkRange> links;
    const Layout layout = layoutOf(text, style, links);
    TextWidths result;
    PangoRectangle logical;
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    result.whole = points(logical.width);
    pango_layout_set_wrap(layout.get(), PANGO_WRAP_WORD);
    pango_layout_set_width(layout.get(), 0);
    pango_layout_get_extents(layout.get(), nullptr, &logical);
    result.longestWord = points(logical.width);
    return result;
}

} // namespace attest
