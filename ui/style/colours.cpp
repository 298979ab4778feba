// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/colours.h"

namespace attest {
namespace {

QColor mixed(const QColor& a, const QColor& b, qreal shareOfB)
{
    const auto mix = [shareOfB](float x, float y) { return x + (y - x) * static_cast<float>(shareOfB); };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

/// Hue angle and saturation; the lightness follows from the palette.
struct Tint {
    float angle;
    float saturation;
    float onLight;
    float onDark;
};

Tint inkOf(Hue hue)
{
    switch (hue) {
    case Hue::good: return {147, 0.50F, 0.30F, 0.58F};
    case Hue::warning: return {36, 0.95F, 0.32F, 0.58F};
    case Hue::bad: return {4, 0.66F, 0.45F, 0.68F};
    case Hue::sun: return {43, 0.85F, 0.55F, 0.55F};
    case Hue::line: return {18, 0.60F, 0.55F, 0.60F};
    case Hue::grid: return {198, 0.38F, 0.45F, 0.55F};
    case Hue::other: return {220, 0.08F, 0.60F, 0.50F};
    case Hue::plain:
    case Hue::muted:
    case Hue::accent:
    case Hue::nil: break;
    }
    return {0, 0, 0.3F, 0.7F};
}

QColor spun(const Tint& tint, float lightness)
{
    return QColor::fromHslF(tint.angle / 360.0F, tint.saturation, lightness);
}

} // namespace

bool isDark(const QPalette& palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor ink(Hue hue, const QPalette& palette)
{
    switch (hue) {
    case Hue::plain: return palette.color(QPalette::Text);
    case Hue::muted:
    case Hue::nil: return mixed(palette.color(QPalette::Text), palette.color(QPalette::Base), 0.36);
    case Hue::accent: return palette.color(QPalette::Highlight);
    default: break;
    }
    const Tint tint = inkOf(hue);
    return spun(tint, isDark(palette) ? tint.onDark : tint.onLight);
}

QColor fill(Hue hue, const QPalette& palette)
{
    switch (hue) {
    case Hue::nil:
    case Hue::plain:
    case Hue::muted: return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.13);
    case Hue::good: return spun({147, 0.34F, 0, 0}, isDark(palette) ? 0.42F : 0.44F);
    case Hue::warning: return spun({36, 0.80F, 0, 0}, isDark(palette) ? 0.42F : 0.40F);
    case Hue::bad: return spun({4, 0.62F, 0, 0}, isDark(palette) ? 0.55F : 0.46F);
    default: return ink(hue, palette);
    }
}

QColor onFill(Hue hue, const QPalette& palette)
{
    switch (hue) {
    case Hue::nil:
    case Hue::plain:
    case Hue::muted: return ink(Hue::muted, palette);
    case Hue::accent: return palette.color(QPalette::HighlightedText);
    default: return QColor(Qt::white);
    }
}

QColor tint(Hue hue, const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), ink(hue, palette), isDark(palette) ? 0.22 : 0.11);
}

QColor hairline(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Base), palette.color(QPalette::Text), 0.15);
}

QColor railSurface(const QPalette& palette)
{
    return mixed(palette.color(QPalette::Window), palette.color(QPalette::WindowText), 0.035);
}

} // namespace attest
