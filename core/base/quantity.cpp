// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/quantity.h"

namespace attest {

std::optional<Rational> Quantity::in(const Unit& other) const
{
    if (!unit.convertsTo(other))
        return std::nullopt;
    return Rational(value) * unit.size() / other.size();
}

} // namespace attest
