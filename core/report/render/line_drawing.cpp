// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/render/line_drawing.h"

#include <vector>

namespace attest {
namespace {

double points(int pangoUnits)
{
    return static_cast<double>(pangoUnits) / PANGO_SCALE;
}

/// A run whose glyphs are gathered word by word.
class WordRun {
public:
    WordRun(PangoGlyphItem* run, const char* text) : m_run(run), m_text(text + run->item->offset) {}

    /// Some character has several glyphs or several characters are reordered, and every glyph is known.
    bool isNeeded() const
    {
        const PangoGlyphString* glyphs = m_run->glyphs;
        bool shared = false;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            if ((glyphs->glyphs[i].glyph & PANGO_GLYPH_UNKNOWN_FLAG) != 0)
                return false;
            shared = shared || (i > 0 && glyphs->log_clusters[i] == glyphs->log_clusters[i - 1]);
        }
        return shared && m_run->item->analysis.level % 2 == 0;
    }

    void show(cairo_t* cairo, double x, double baseline)
    {
        gather(x, baseline);
        cairo_set_scaled_font(cairo, pango_cairo_font_get_scaled_font(PANGO_CAIRO_FONT(m_run->item->analysis.font)));
        cairo_show_text_glyphs(cairo, m_text, m_run->item->length, m_glyphs.data(), static_cast<int>(m_glyphs.size()),
                               m_words.data(), static_cast<int>(m_words.size()), cairo_text_cluster_flags_t{});
    }

private:
    void gather(double x, double baseline)
    {
        const PangoGlyphString* glyphs = m_run->glyphs;
        int wordStart = 0;
        for (int i = 0; i < glyphs->num_glyphs; ++i) {
            const PangoGlyphInfo& glyph = glyphs->glyphs[i];
            const int at = glyphs->log_clusters[i];
            if (at > wordStart && (m_text[at] == ' ' || m_text[wordStart] == ' ')) {
                finishWord(at - wordStart);
                wordStart = at;
            }
            if (glyph.glyph != PANGO_GLYPH_EMPTY)
                m_glyphs.push_back({glyph.glyph, x + points(glyph.geometry.x_offset), baseline + points(glyph.geometry.y_offset)});
            x += points(glyph.geometry.width);
        }
        finishWord(m_run->item->length - wordStart);
    }

    void finishWord(int bytes)
    {
        const auto counted = m_counted;
        m_counted = m_glyphs.size();
        m_words.push_back({bytes, static_cast<int>(m_counted - counted)});
    }

    PangoGlyphItem* m_run;
    const char* m_text;
    std::vector<cairo_glyph_t> m_glyphs;
    std::vector<cairo_text_cluster_t> m_words;
    std::size_t m_counted = 0;
};

void useColourOf(cairo_t* cairo, const PangoItem* item)
{
    for (GSList* entry = item->analysis.extra_attrs; entry != nullptr; entry = entry->next) {
        const PangoAttrColor* colour = pango_attribute_as_color(static_cast<PangoAttribute*>(entry->data));
        if (colour != nullptr && colour->attr.klass->type == PANGO_ATTR_FOREGROUND)
            cairo_set_source_rgb(cairo, colour->color.red / 65535.0, colour->color.green / 65535.0, colour->color.blue / 65535.0);
    }
}

} // namespace

void showLine(cairo_t* cairo, PangoLayoutLine* line, double x, double baseline)
{
    const char* text = pango_layout_get_text(line->layout);
    for (GSList* entry = line->runs; entry != nullptr; entry = entry->next) {
        auto* run = static_cast<PangoGlyphItem*>(entry->data);
        cairo_save(cairo);
        useColourOf(cairo, run->item);
        WordRun words(run, text);
        if (words.isNeeded()) {
            words.show(cairo, x, baseline);
        } else {
            cairo_move_to(cairo, x, baseline);
            pango_cairo_show_glyph_item(cairo, text, run);
        }
        cairo_restore(cairo);
        x += points(pango_glyph_string_get_width(run->glyphs));
    }
}

} // namespace attest
