// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/style/curve_colours.h"

#include "ui/style/colours.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace attest {
namespace {

struct Tone {
    float angle;
    float saturation;
    float onLight;
    float onDark;
};

constexpr std::array<Tone, 8> kTones = {{{202, 1.00F, 0.36F, 0.58F},
                                         {24, 1.00F, 0.42F, 0.56F},
                                         {164, 1.00F, 0.29F, 0.45F},
                                         {326, 0.45F, 0.52F, 0.70F},
                                         {44, 1.00F, 0.38F, 0.56F},
                                         {262, 0.45F, 0.50F, 0.72F},
                                         {0, 0.00F, 0.30F, 0.80F},
                                         {90, 0.55F, 0.33F, 0.58F}}};
constexpr float kShade = 0.12F;

/// Every 32nd colour of cividis.
constexpr std::array<std::array<int, 3>, 9> kCarpet = {{{0, 34, 78}, {30, 56, 109}, {66, 78, 108}, {96, 101, 111}, {125, 124, 120},
                                                        {155, 148, 117}, {187, 173, 108}, {221, 201, 88}, {254, 232, 56}}};

} // namespace

QColor curveColour(int index, const QPalette& palette)
{
    const Tone& tone = kTones[static_cast<std::size_t>(index) % kTones.size()];
    const bool dark = isDark(palette);
    const auto round = static_cast<float>(index / static_cast<int>(kTones.size()) % 3);
    const float lightness = dark ? tone.onDark - kShade * round : tone.onLight + kShade * round;
    return QColor::fromHslF(tone.angle / 360.0F, tone.saturation, lightness);
}

QColor carpetColour(double share)
{
    const double at = std::clamp(share, 0.0, 1.0) * static_cast<double>(kCarpet.size() - 1);
    const auto low = std::min(static_cast<std::size_t>(at), kCarpet.size() - 2);
    const double part = at - static_cast<double>(low);
    const auto mixed = [&](std::size_t channel) {
        return static_cast<int>(std::lround(kCarpet[low][channel] + (kCarpet[low + 1][channel] - kCarpet[low][channel]) * part));
    };
    return {mixed(0), mixed(1), mixed(2)};
}

} // namespace attest
