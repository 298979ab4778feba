// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/decimal.h"

#include <cstdlib>
#include <string>

namespace attest {
namespace {

Decimal::Integer powerOfTen(int exponent)
{
    return boost::multiprecision::pow(Decimal::Integer(10), static_cast<unsigned>(exponent));
}

bool roundsAwayFromZero(const Decimal::Integer& quotient, const Decimal::Integer& remainder,
                        const Decimal::Integer& divisor, Rounding mode)
{
    if (remainder.is_zero())
        return false;
    const Decimal::Integer twice = abs(remainder) * 2;
    switch (mode) {
    case Rounding::truncate: return false;
    case Rounding::up: return true;
    case Rounding::halfUp: return twice >= divisor;
    case Rounding::halfEven: return twice > divisor || (twice == divisor && bit_test(abs(quotient), 0));
    }
    return false;
}

} // namespace

Decimal::Decimal(Integer coefficient, int scale) : m_coefficient(std::move(coefficient)), m_scale(scale)
{
    if (m_scale < 0) {
        m_coefficient *= powerOfTen(-m_scale);
        m_scale = 0;
    }
}

std::optional<Decimal> Decimal::parse(QStringView canonical)
{
    const bool negative = canonical.startsWith(u'-');
    if (negative || canonical.startsWith(u'+'))
        canonical = canonical.mid(1);
    std::string digits;
    int scale = -1;
    for (const QChar c : canonical) {
        if (c == u'.' && scale < 0 && !digits.empty()) {
            scale = 0;
        } else if (c >= u'0' && c <= u'9') {
            digits.push_back(static_cast<char>(c.unicode()));
            if (scale >= 0)
                ++scale;
        } else {
            return std::nullopt;
        }
    }
    if (digits.empty() || scale == 0 || digits.size() > kMaximumDigits)
        return std::nullopt;
    const auto firstSignificant = digits.find_first_not_of('0');
    Integer coefficient(firstSignificant == std::string::npos ? std::string("0") : digits.substr(firstSignificant));
    if (negative)
        coefficient = -coefficient;
    return Decimal(std::move(coefficient), std::max(scale, 0));
}

Decimal Decimal::of(const char* canonical)
{
    const auto parsed = parse(QString::fromLatin1(canonical));
    if (!parsed)
        std::abort();
    return *parsed;
}

Decimal& Decimal::operator+=(const Decimal& other)
{
    if (m_scale == other.m_scale) {
        m_coefficient += other.m_coefficient;
    } else if (m_scale > other.m_scale) {
        m_coefficient += other.m_coefficient * powerOfTen(m_scale - other.m_scale);
    } else {
        m_coefficient = m_coefficient * powerOfTen(other.m_scale - m_scale) + other.m_coefficient;
        m_scale = other.m_scale;
    }
    return *this;
}

Decimal operator*(const Decimal& a, const Decimal& b)
{
    return {Decimal::Integer(a.m_coefficient * b.m_coefficient), a.m_scale + b.m_scale};
}

std::strong_ordering operator<=>(const Decimal& a, const Decimal& b)
{
    const int common = std::max(a.m_scale, b.m_scale);
    const Decimal::Integer left = a.m_coefficient * powerOfTen(common - a.m_scale);
    const Decimal::Integer right = b.m_coefficient * powerOfTen(common - b.m_scale);
    return left.compare(right) <=> 0;
}

Decimal Decimal::rounded(int places, Rounding mode) const
{
    if (places >= m_scale)
        return {Integer(m_coefficient * powerOfTen(places - m_scale)), places};
    const Integer divisor = powerOfTen(m_scale - places);
    Integer quotient;
    Integer remainder;
    divide_qr(m_coefficient, divisor, quotient, remainder);
    if (roundsAwayFromZero(quotient, remainder, divisor, mode))
        quotient += m_coefficient < 0 ? -1 : 1;
    return {std::move(quotient), places};
}

Decimal Decimal::normalized() const
{
    Decimal result = *this;
    if (result.m_coefficient.is_zero())
        return 0;
    while (result.m_scale > 0 && Integer(result.m_coefficient % 10).is_zero()) {
        result.m_coefficient /= 10;
        --result.m_scale;
    }
    return result;
}

Decimal Decimal::shifted(int power) const
{
    return {m_coefficient, m_scale - power};
}

QString Decimal::text() const
{
    std::string digits = Integer(abs(m_coefficient)).str();
    if (m_scale > 0) {
        const auto scale = static_cast<std::size_t>(m_scale);
        if (digits.size() <= scale)
            digits.insert(0, scale + 1 - digits.size(), '0');
        digits.insert(digits.size() - scale, 1, '.');
    }
    if (isNegative())
        digits.insert(0, 1, '-');
    return QString::fromStdString(digits);
}

double Decimal::toDouble() const
{
    return text().toDouble();
}

} // namespace attest
