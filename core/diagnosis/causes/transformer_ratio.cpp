// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnosis/causes/transformer_ratio.h"

namespace attest {
namespace {

// Primary currents of usual transformers, 5 A secondary, and voltages of 6, 10, 20, 35, 110 kV with 100 V secondary.
constexpr int kCurrents[] = {30, 40, 50, 60, 75, 100, 150, 200, 250, 300, 400, 500, 600, 750, 800, 1000, 1200, 1500, 2000, 2500, 3000, 4000};
constexpr int kVoltages[] = {1, 60, 100, 200, 350, 1100};

} // namespace

std::optional<TransformerRatio> usualRatio(const Rational& multiplier)
{
    for (const int voltage : kVoltages) {
        for (const int primary : kCurrents) {
            const Rational value = Rational(primary) / 5 * voltage;
            if ((multiplier - value).absolute() * 1000 <= value)
                return TransformerRatio{value, primary, voltage};
        }
    }
    return std::nullopt;
}

} // namespace attest
