// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPalette>

namespace attest {

/// What a colour says. Never the only sign of it: a word or a mark always stands beside.
enum class Hue {
    plain,   ///< ordinary text
    muted,   ///< less important text
    good,
    warning,
    bad,
    accent,  ///< the application's own colour: selection, the main act
    nil,     ///< nothing there, and nothing expected
    sun,     ///< charts: own photovoltaics
    line,    ///< charts: a direct line
    grid,    ///< charts: public grid, proven renewable
    other,   ///< charts: public grid, unproven
};

/// True where the palette is a dark one.
bool isDark(const QPalette& palette);
/// A colour for text, lines and marks on the palette's Base, with a contrast that can be read.
QColor ink(Hue hue, const QPalette& palette);
/// A colour for areas that carry text of onFill().
QColor fill(Hue hue, const QPalette& palette);
QColor onFill(Hue hue, const QPalette& palette);
/// A breath of the hue on Base: selected rows, badges.
QColor tint(Hue hue, const QPalette& palette);
/// Hairlines: frames of cards, rules between rows.
QColor hairline(const QPalette& palette);
/// The surface of the page behind the cards, the rail and the bars.
QColor railSurface(const QPalette& palette);

} // namespace attest
