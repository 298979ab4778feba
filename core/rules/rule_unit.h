// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/unit.h"

#include <map>

namespace attest {

/// What an amount of a rule is of: powers of dimensions, so that products and quotients keep their units and only amounts
/// of the same kind are added or compared. Power is energy per time: 5 kW × 3 h and 15 kWh are the same. Shares and counts
/// are plain numbers.
class RuleUnit {
public:
    /// A plain number.
    RuleUnit() = default;
    /// An amount in `unit` has unit.size() base units each.
    explicit RuleUnit(const Unit& unit);
    static RuleUnit ofFactor(const FactorUnit& unit);

    bool isPlain() const { return m_powers.empty(); }
    /// The same powers of the same dimensions.
    bool fits(const RuleUnit& other) const;

    /// How it is written, "kWh", "MWh/t": in the units that came first. Empty for a plain number.
    QString symbol() const;
    /// What one of symbol() is in base units.
    Rational size() const;
    /// As a unit for showing: the unit itself, or one named by symbol().
    Unit unit() const;

    friend RuleUnit operator*(const RuleUnit& a, const RuleUnit& b) { return combined(a, b, 1); }
    friend RuleUnit operator/(const RuleUnit& a, const RuleUnit& b) { return combined(a, b, -1); }

private:
    struct Power {
        Unit shown;
        int exponent = 0;
    };
    static RuleUnit combined(const RuleUnit& a, const RuleUnit& b, int sign);

    std::map<QString, Power> m_powers; ///< by dimension, named units each by themselves; no exponent is 0
};

} // namespace attest
