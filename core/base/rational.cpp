// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/rational.h"

#include <cstdlib>

namespace attest {

namespace mp = boost::multiprecision;

namespace {

mp::cpp_int powerOfTen(int exponent)
{
    return mp::pow(mp::cpp_int(10), static_cast<unsigned>(exponent));
}

} // namespace

Rational::Rational(const Decimal& value) : m_value(value.coefficient(), powerOfTen(value.scale())) {}

Rational::Rational(const Decimal& numerator, const Decimal& denominator) : Rational(numerator)
{
    *this /= Rational(denominator);
}

Rational& Rational::operator/=(const Rational& o)
{
    if (o.isZero())
        std::abort();
    m_value /= o.m_value;
    return *this;
}

std::strong_ordering operator<=>(const Rational& a, const Rational& b)
{
    return a.m_value.compare(b.m_value) <=> 0;
}

Decimal Rational::rounded(int places, Rounding mode) const
{
    const mp::cpp_int top = mp::numerator(m_value);
    const mp::cpp_int bottom = mp::denominator(m_value);
    // One digit more than wanted, and a sticky one behind it for what is cut, make every mode decide rightly.
    const int work = std::max(places, 0) + 1;
    mp::cpp_int quotient;
    mp::cpp_int remainder;
    mp::divide_qr(mp::cpp_int(top * powerOfTen(work)), bottom, quotient, remainder);
    quotient *= 10;
    if (!remainder.is_zero())
        quotient += top < 0 ? -1 : 1;
    return Decimal(std::move(quotient), work + 1).rounded(places, mode);
}

Decimal Rational::toDecimal(int maximumPlaces) const
{
    return rounded(maximumPlaces, Rounding::halfEven).normalized();
}

double Rational::toDouble() const
{
    return m_value.convert_to<double>();
}

} // namespace attest
