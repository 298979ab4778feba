// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/kinds.h"
#include "core/importers/row_reader.h"

namespace attest {
namespace {

/// Tonnes of CO2e; a unit of mass beside emissions means the mass of CO2e, and both dimensions count in kilograms.
Rational tonnesPer(const Unit& unit)
{
    return unit.size() / Rational(1000);
}

/// 1 kg printed to a whole number is known to three places of a tonne.
int placesGained(Rational factor)
{
    int places = 0;
    for (; factor < Rational(1); factor *= Rational(10))
        ++places;
    for (; factor >= Rational(10); factor /= Rational(10))
        --places;
    return places;
}

} // namespace

void acceptTotal(RowReader& row, Submission& submission)
{
    const Unit unit = row.unitIfAny().value_or(Unit::tCO2e());
    if (unit.dimension() != Dimension::emission && unit.dimension() != Dimension::mass)
        row.refuse("unit", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a unit of emissions"), {unit.symbol()}});

    const Decimal printed = row.number("emissions");
    const Rational factor = tonnesPer(unit);
    ReportedTotal record;
    record.item = row.text("item");
    record.emissionsTco2e = unit == Unit::tCO2e() ? printed : (Rational(printed) * factor).toDecimal();
    record.places = printed.scale() + placesGained(factor);
    record.at = row.at("emissions");
    row.appendTo(submission.totals, std::move(record));
}

} // namespace attest
