// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rounding.h"

#include <QString>

#include <boost/multiprecision/cpp_int.hpp>

#include <compare>
#include <optional>

namespace attest {

/// An exact decimal number: coefficient × 10^−scale, of any size.
///
/// Sums, differences and products of decimals are decimals and exact. A quotient is a Rational. The scale is the number
/// of places the value was written with ("0.50" has scale 2), and survives into text(); values are compared by size, so
/// 0.5 == 0.50. There is no way in from binary floating point; see statistics code for the one way out (toDouble()).
class Decimal {
public:
    using Integer = boost::multiprecision::cpp_int;

    /// Longest number that parse() takes, in significant digits; real papers stay below 20.
    static constexpr int kMaximumDigits = 60;

    Decimal() = default;
    Decimal(qint64 whole) : m_coefficient(whole) {}
    Decimal(Integer coefficient, int scale);

    /// Reads canonical text: an optional sign, digits, an optional point and digits, nothing else (no exponent, no
    /// grouping, no blanks). Anything else, or more than kMaximumDigits, gives nothing.
    static std::optional<Decimal> parse(QStringView canonical);

    /// For constants in code and tests: parse() of a text that is known to be right; aborts if it is not.
    static Decimal of(const char* canonical);

    const Integer& coefficient() const { return m_coefficient; }
    int scale() const { return m_scale; }

    bool isZero() const { return m_coefficient.is_zero(); }
    bool isNegative() const { return m_coefficient < 0; }
    /// −1, 0 or 1.
    int sign() const { return m_coefficient.sign(); }

    Decimal operator-() const { return {Integer(-m_coefficient), m_scale}; }
    Decimal& operator+=(const Decimal& other);
    Decimal& operator-=(const Decimal& other) { return *this += -other; }
    friend Decimal operator+(Decimal a, const Decimal& b) { return a += b; }
    friend Decimal operator-(Decimal a, const Decimal& b) { return a -= b; }
    friend Decimal operator*(const Decimal& a, const Decimal& b);
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);
    friend bool operator==(const Decimal& a, const Decimal& b) { return (a <=> b) == 0; }

    Decimal absolute() const { return isNegative() ? -*this : *this; }
    /// Rounded to so many places (negative: to tens, hundreds …); the result has max(places, 0) as its scale.
    Decimal rounded(int places, Rounding mode) const;
    /// The same value without trailing zeros after the point.
    Decimal normalized() const;
    /// × 10^power, exact.
    Decimal shifted(int power) const;

    /// Canonical text, as parse() reads it, with scale() places: "-12.50".
    QString text() const;
    /// For statistics, geometry and pixels only; decides nothing.
    double toDouble() const;

private:
    Integer m_coefficient = 0;
    int m_scale = 0;
};

} // namespace attest
