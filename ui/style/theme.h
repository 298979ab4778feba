// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>
#include <QString>

class QApplication;
class QHeaderView;

namespace attest {

enum class Theme { system, light, dark };

/// "light" and "dark"; anything else follows the system.
Theme themeNamed(const QString& name);
QString nameOf(Theme theme);

QPalette lightPalette();
QPalette darkPalette();

/// A header that is a line of quiet words, as the rest of the table is print; follows the palette.
void flatten(QHeaderView* header);

/// Sets style and palette of the application. A system palette of high contrast is left as it is, whatever is wished.
void applyTheme(QApplication& application, Theme theme, const QPalette& systemPalette);

} // namespace attest
