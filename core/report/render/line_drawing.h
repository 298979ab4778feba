// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <pango/pangocairo.h>

namespace attest {

/// Draws a line of a layout with its start at x on a baseline, in the current colour or in that of the text's attributes.
///
/// Where glyphs do not stand for characters one by one (vowel signs, reordered marks), whole words are given their
/// characters: clusters alone leave gaps that readers of PDF take for spaces inside a word.
void showLine(cairo_t* cairo, PangoLayoutLine* line, double x, double baseline);

} // namespace attest
