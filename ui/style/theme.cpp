// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/theme.h"

#include "ui/style/colours.h"

#include <QApplication>
#include <QHeaderView>
#include <QStyle>

namespace attest {
namespace {

struct Shades {
    QColor window, base, alternate, text, faint, button, accent, onAccent, tip;
};

QPalette paletteOf(const Shades& shades)
{
    QPalette palette(shades.button, shades.window);
    palette.setColor(QPalette::Window, shades.window);
    palette.setColor(QPalette::WindowText, shades.text);
    palette.setColor(QPalette::Base, shades.base);
    palette.setColor(QPalette::AlternateBase, shades.alternate);
    palette.setColor(QPalette::Text, shades.text);
    palette.setColor(QPalette::PlaceholderText, shades.faint);
    palette.setColor(QPalette::Button, shades.button);
    palette.setColor(QPalette::ButtonText, shades.text);
    palette.setColor(QPalette::BrightText, shades.onAccent);
    palette.setColor(QPalette::Highlight, shades.accent);
    palette.setColor(QPalette::HighlightedText, shades.onAccent);
    palette.setColor(QPalette::ToolTipBase, shades.tip);
    palette.setColor(QPalette::ToolTipText, shades.text);
    palette.setColor(QPalette::Link, shades.accent);
    palette.setColor(QPalette::LinkVisited, shades.accent);
    palette.setColor(QPalette::Midlight, hairline(palette));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, shades.faint);
    return palette;
}

/// Pure black against pure white on every surface is somebody's choice for a reason.
bool isHighContrast(const QPalette& palette)
{
    const int window = palette.color(QPalette::Window).lightness();
    const int text = palette.color(QPalette::WindowText).lightness();
    return qAbs(window - text) == 255 && palette.color(QPalette::Window) == palette.color(QPalette::Button);
}

} // namespace

Theme themeNamed(const QString& name)
{
    if (name == u"light")
        return Theme::light;
    return name == u"dark" ? Theme::dark : Theme::system;
}

QString nameOf(Theme theme)
{
    if (theme == Theme::light)
        return QStringLiteral("light");
    return theme == Theme::dark ? QStringLiteral("dark") : QStringLiteral("system");
}

QPalette lightPalette()
{
    return paletteOf({QColor(0xf5, 0xf7, 0xf8), QColor(0xff, 0xff, 0xff), QColor(0xf7, 0xf9, 0xfa), QColor(0x1b, 0x23, 0x27),
                      QColor(0x66, 0x70, 0x75), QColor(0xfd, 0xfd, 0xfd), QColor(0x0c, 0x6e, 0x68), QColor(0xff, 0xff, 0xff),
                      QColor(0xff, 0xff, 0xff)});
}

QPalette darkPalette()
{
    return paletteOf({QColor(0x1c, 0x21, 0x23), QColor(0x23, 0x28, 0x2b), QColor(0x28, 0x2e, 0x31), QColor(0xe6, 0xeb, 0xed),
                      QColor(0x93, 0x9e, 0xa3), QColor(0x2c, 0x33, 0x36), QColor(0x4d, 0xb6, 0xae), QColor(0x10, 0x17, 0x18),
                      QColor(0x2c, 0x33, 0x36)});
}

void flatten(QHeaderView* header)
{
    header->setStyleSheet(QStringLiteral("QHeaderView { background: palette(base); border: none; }"
                                         "QHeaderView::section { background: palette(base); color: palette(placeholder-text);"
                                         " border: none; border-bottom: 1px solid palette(midlight); padding: 4px 8px; }"));
}

void applyTheme(QApplication& application, Theme theme, const QPalette& systemPalette)
{
    application.setStyle(QStringLiteral("Fusion"));
    if (isHighContrast(systemPalette)) {
        application.setPalette(systemPalette);
        return;
    }
    const bool dark = theme == Theme::dark || (theme == Theme::system && isDark(systemPalette));
    application.setPalette(dark ? darkPalette() : lightPalette());
}

} // namespace attest
