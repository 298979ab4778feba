// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"
#include "core/base/unit.h"

#include <optional>

namespace attest {

/// An exact amount in a unit. Arithmetic between quantities goes through in(), which refuses another dimension.
struct Quantity {
    Decimal value;
    Unit unit;

    /// The amount in another unit of the same dimension, exact; nothing where the dimensions differ.
    std::optional<Rational> in(const Unit& other) const;
    QString text() const { return value.text() + u' ' + unit.symbol(); }
    friend bool operator==(const Quantity&, const Quantity&) = default;
};

} // namespace attest
