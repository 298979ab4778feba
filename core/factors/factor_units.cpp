// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_library.h"

namespace attest {
namespace {

/// Published spellings that name a basis as well; a claimed factor of either basis is an edition of the publisher.
QString plainUnit(QString unit)
{
    unit.remove(QStringLiteral(" (Net CV)"));
    unit.remove(QStringLiteral(" (Gross CV)"));
    unit.replace(QStringLiteral("gallon"), QStringLiteral("US gal")); // only US EPA writes it
    unit.replace(QStringLiteral("cubic metres"), QStringLiteral("m3"));
    return unit;
}

std::optional<Unit> asEmission(const Unit& unit)
{
    if (unit.dimension() == Dimension::emission)
        return unit;
    if (unit.symbol() == u"kg" || unit.symbol() == u"t" || unit.symbol() == u"g" || unit.symbol() == u"lb")
        return Unit::find(unit.symbol() + QStringLiteral("CO2e"));
    return std::nullopt;
}

} // namespace

std::optional<FactorUnit> asEmissionUnit(const FactorUnit& unit)
{
    const auto numerator = asEmission(unit.numerator);
    if (!numerator)
        return std::nullopt;
    return FactorUnit{*numerator, unit.denominator};
}

std::optional<FactorUnit> emissionUnitOf(const FactorEntry& entry)
{
    const auto unit = FactorUnit::find(plainUnit(entry.unit));
    return unit ? asEmissionUnit(*unit) : std::nullopt;
}

std::optional<Rational> factorIn(const Rational& value, const FactorUnit& from, const FactorUnit& to)
{
    if (!from.numerator.convertsTo(to.numerator) || !from.denominator.convertsTo(to.denominator))
        return std::nullopt;
    return value * from.numerator.size() / to.numerator.size() * to.denominator.size() / from.denominator.size();
}

} // namespace attest
