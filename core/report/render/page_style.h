// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"

#include <QString>

#include <array>

namespace attest {

/// How the pages of a report look: sizes in points (1/72 inch), A4 upright. Everything that is a matter of taste is here.
struct Colour {
    double red, green, blue;
};

constexpr Colour rgb(int value)
{
    return {((value >> 16) & 0xff) / 255.0, ((value >> 8) & 0xff) / 255.0, (value & 0xff) / 255.0};
}

constexpr Colour kPaper = rgb(0xffffff);
constexpr Colour kInk = rgb(0x1c2733);
constexpr Colour kMuted = rgb(0x5a6672);
constexpr Colour kRule = rgb(0xc8d0d8);
constexpr Colour kAccent = rgb(0x1d4e63);
constexpr Colour kTint = rgb(0xf1f4f6);

/// Colours of chart series; told apart in grey print too.
constexpr std::array<Colour, 8> kPalette = {rgb(0x2f6690), rgb(0xe3a93c), rgb(0x4b9b6e), rgb(0x8467a8),
                                            rgb(0xc4573f), rgb(0x67b0b3), rgb(0x8b949c), rgb(0xb5a45f)};

/// The colour of a tone's words and edge, and of the ground below them.
struct ToneColours {
    Colour strong, ground;
};

constexpr ToneColours toneColours(Tone tone)
{
    switch (tone) {
    case Tone::good:
        return {rgb(0x1b6e43), rgb(0xeaf4ee)};
    case Tone::warning:
        return {rgb(0x8a5a00), rgb(0xfdf4e1)};
    case Tone::bad:
        return {rgb(0xa92a22), rgb(0xfbedeb)};
    case Tone::neutral:
        break;
    }
    return {kAccent, kTint};
}

constexpr double kPageWidth = 595.276;
constexpr double kPageHeight = 841.890;
constexpr double kMargin = 56.7; ///< 20 mm
constexpr double kBodyWidth = kPageWidth - 2 * kMargin;
constexpr double kBodyTop = 70;
constexpr double kBodyBottom = kPageHeight - 66;
constexpr double kBodyHeight = kBodyBottom - kBodyTop;
constexpr double kHeaderTop = 38;
constexpr double kFooterTop = kPageHeight - 48;

/// How a stretch of text is set.
struct TextStyle {
    double size = 9.6;
    Colour colour = kInk;
    bool bold = false;
    bool monospace = false;
};

constexpr TextStyle kBodyText{};
constexpr TextStyle kSmallText{8, kMuted};
constexpr TextStyle kTableText{8.2};
constexpr TextStyle kTableHead{7.8, kInk, true};
constexpr TextStyle kChartText{7.6, kMuted};

} // namespace attest
