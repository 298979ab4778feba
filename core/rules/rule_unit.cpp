// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/rule_unit.h"

#include <QStringList>

#include <algorithm>
#include <cstdlib>

namespace attest {
namespace {

QString keyOf(const Unit& unit)
{
    return unit.dimension() == Dimension::named ? QString(u"named " + unit.symbol()) : QString::number(static_cast<int>(unit.dimension()));
}

QString raised(const QString& symbol, int exponent)
{
    return exponent == 1 ? symbol : QString(symbol + u'^' + QString::number(exponent));
}

} // namespace

RuleUnit::RuleUnit(const Unit& unit)
{
    const Dimension dimension = unit.dimension();
    if (!unit.isValid() || dimension == Dimension::share || dimension == Dimension::count)
        return;
    if (dimension == Dimension::power) {
        *this = RuleUnit(Unit::kWh()) / RuleUnit(*Unit::find(QStringLiteral("h")));
        return;
    }
    m_powers[keyOf(unit)] = {unit, 1};
}

RuleUnit RuleUnit::ofFactor(const FactorUnit& unit)
{
    return RuleUnit(unit.numerator) / RuleUnit(unit.denominator);
}

bool RuleUnit::fits(const RuleUnit& other) const
{
    return std::equal(m_powers.begin(), m_powers.end(), other.m_powers.begin(), other.m_powers.end(),
                      [](const auto& a, const auto& b) { return a.first == b.first && a.second.exponent == b.second.exponent; });
}

QString RuleUnit::symbol() const
{
    QStringList above;
    QStringList below;
    for (const auto& [key, power] : m_powers)
        (power.exponent > 0 ? above : below) << raised(power.shown.symbol(), std::abs(power.exponent));
    const QString numerator = above.isEmpty() && !below.isEmpty() ? QStringLiteral("1") : above.join(u'·');
    return below.isEmpty() ? numerator : QString(numerator + u'/' + below.join(u'/'));
}

Rational RuleUnit::size() const
{
    Rational size = 1;
    for (const auto& [key, power] : m_powers) {
        for (int i = 0; i < std::abs(power.exponent); ++i)
            power.exponent > 0 ? size *= power.shown.size() : size /= power.shown.size();
    }
    return size;
}

Unit RuleUnit::unit() const
{
    if (isPlain())
        return {};
    const Power& first = m_powers.begin()->second;
    return m_powers.size() == 1 && first.exponent == 1 ? first.shown : Unit::findOrNamed(symbol());
}

RuleUnit RuleUnit::combined(const RuleUnit& a, const RuleUnit& b, int sign)
{
    RuleUnit unit = a;
    for (const auto& [key, power] : b.m_powers) {
        Power& mine = unit.m_powers.try_emplace(key, Power{power.shown, 0}).first->second;
        mine.exponent += sign * power.exponent;
        if (mine.exponent == 0)
            unit.m_powers.erase(key);
    }
    return unit;
}

} // namespace attest
