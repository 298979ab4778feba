// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settings.h"
#include "ui/style/colours.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using namespace attest;

namespace {

TEST(Settings, rememberTheLatestCaseFirstAndForgetLostOnes)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("settings.ini"));
    const QString a = folder.filePath(QStringLiteral("a.attest"));
    const QString b = folder.filePath(QStringLiteral("b.attest"));
    for (const QString& name : {a, b}) {
        QFile file(name);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    }
    {
        Settings settings(path);
        settings.addRecentCase(a);
        settings.addRecentCase(b);
        settings.addRecentCase(a);
        settings.setLanguage(QStringLiteral("hi"));
    }
    const Settings again(path);
    EXPECT_EQ(again.recentCases(), (QStringList{a, b}));
    EXPECT_EQ(again.language(), QStringLiteral("hi"));
    QFile::remove(a);
    EXPECT_EQ(again.recentCases(), QStringList{b});
}

double luminance(const QColor& colour)
{
    const auto part = [](float value) {
        return value <= 0.03928F ? value / 12.92F : std::pow((value + 0.055F) / 1.055F, 2.4F);
    };
    return 0.2126 * part(colour.redF()) + 0.7152 * part(colour.greenF()) + 0.0722 * part(colour.blueF());
}

double contrast(const QColor& a, const QColor& b)
{
    const double x = luminance(a);
    const double y = luminance(b);
    return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
}

/// WCAG 2.1, 1.4.3: 4.5 for text.
TEST(Colours, textCanBeReadOnLightAndDark)
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const Hue hue : {Hue::plain, Hue::muted, Hue::good, Hue::warning, Hue::bad, Hue::accent})
            EXPECT_GE(contrast(ink(hue, palette), palette.color(QPalette::Base)), 4.5) << static_cast<int>(hue) << isDark(palette);
        EXPECT_GE(contrast(palette.color(QPalette::HighlightedText), palette.color(QPalette::Highlight)), 4.5) << isDark(palette);
    }
}

TEST(Colours, marksOnAreasCanBeSeen)
{
    for (const QPalette& palette : {lightPalette(), darkPalette()}) {
        for (const Hue hue : {Hue::good, Hue::warning, Hue::bad, Hue::nil})
            EXPECT_GE(contrast(onFill(hue, palette), fill(hue, palette)), 3.0) << static_cast<int>(hue) << isDark(palette);
    }
}

TEST(Theme, knowsItsNames)
{
    for (const Theme theme : {Theme::system, Theme::light, Theme::dark})
        EXPECT_EQ(themeNamed(nameOf(theme)), theme);
    EXPECT_EQ(themeNamed(QStringLiteral("pink")), Theme::system);
    EXPECT_FALSE(isDark(lightPalette()));
    EXPECT_TRUE(isDark(darkPalette()));
}

TEST(Icons, areBuiltIn)
{
    EXPECT_FALSE(icon(QStringLiteral("overview")).isNull());
    EXPECT_TRUE(icon(QStringLiteral("unknown")).isNull());
    EXPECT_FALSE(applicationIcon().isNull());
}

} // namespace
