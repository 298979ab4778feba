// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/decimal.h"

#include <compare>

namespace attest {

/// An exact fraction; what products and quotients of decimals are kept in until the one rounding at the end, so that
/// 44/12 stays 44/12.
class Rational {
public:
    Rational() = default;
    Rational(qint64 whole) : m_value(whole) {}
    Rational(const Decimal& value);
    /// numerator ÷ denominator; the denominator must not be zero (checked, aborts).
    Rational(const Decimal& numerator, const Decimal& denominator);

    bool isZero() const { return m_value.is_zero(); }
    bool isNegative() const { return m_value < 0; }
    Rational absolute() const { return isNegative() ? -*this : *this; }

    Rational operator-() const { Rational r; r.m_value = -m_value; return r; }
    Rational& operator+=(const Rational& o) { m_value += o.m_value; return *this; }
    Rational& operator-=(const Rational& o) { m_value -= o.m_value; return *this; }
    Rational& operator*=(const Rational& o) { m_value *= o.m_value; return *this; }
    /// The divisor must not be zero (checked, aborts).
    Rational& operator/=(const Rational& o);
    friend Rational operator+(Rational a, const Rational& b) { return a += b; }
    friend Rational operator-(Rational a, const Rational& b) { return a -= b; }
    friend Rational operator*(Rational a, const Rational& b) { return a *= b; }
    friend Rational operator/(Rational a, const Rational& b) { return a /= b; }
    friend bool operator==(const Rational& a, const Rational& b) { return a.m_value == b.m_value; }
    friend std::strong_ordering operator<=>(const Rational& a, const Rational& b);

    /// The one rounding at the end.
    Decimal rounded(int places, Rounding mode) const;
    /// The exact decimal if there is one with at most so many places, else rounded half-even to that many; trailing
    /// zeros dropped. What exports and the command line print.
    Decimal toDecimal(int maximumPlaces = 20) const;
    double toDouble() const;

private:
    boost::multiprecision::cpp_rational m_value = 0;
};

} // namespace attest
