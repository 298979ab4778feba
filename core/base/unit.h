// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <QString>

#include <optional>

namespace attest {

/// What a unit measures. Units convert within one dimension only; a cubic metre at 0 °C (Nm3) and one at the meter are
/// different things on purpose, because a heating value belongs to one reference state.
enum class Dimension {
    energy, mass, volume, normalVolume, emission, power, time, area, count, distance, charge, share,
    named, ///< a unit of its own, known by its text alone (pieces of a product): converts to itself only
};

/// A unit of measure: its symbol, what it measures and its size in the dimension's base unit
/// (kWh, kg, L, Nm3, kg of CO2 equivalent, kW, h, m2, 1, km, 1, 1).
class Unit {
public:
    Unit() = default;
    /// Finds a unit by its symbol or one of its usual spellings in the four languages ("kWh", "万kWh", "度", "MWh",
    /// "GJ", "t", "kg", "Nm³", "万Nm3", "tce", "tCO2e" …). Unknown: nothing.
    static std::optional<Unit> find(const QString& spelling);
    /// A unit of dimension `named`: find() where it is known, else the text itself. For products ("piece", "件").
    static Unit findOrNamed(const QString& spelling);
    static Unit kWh();
    static Unit MWh();
    static Unit tCO2e();

    bool isValid() const { return !m_symbol.isEmpty(); }
    const QString& symbol() const { return m_symbol; }
    Dimension dimension() const { return m_dimension; }
    /// Size in base units of its dimension; exact.
    const Rational& size() const { return m_size; }
    bool convertsTo(const Unit& other) const;

    friend bool operator==(const Unit& a, const Unit& b) { return a.m_symbol == b.m_symbol && a.m_dimension == b.m_dimension; }

private:
    Unit(QString symbol, Dimension dimension, Rational size);
    friend class UnitTable;

    QString m_symbol;
    Dimension m_dimension = Dimension::count;
    Rational m_size = 1;
};

/// The unit of an emission factor: emission or energy or carbon per activity unit, "tCO2/MWh", "kgCO2e/kWh",
/// "tCO2e/kg", "tCO2/万Nm3", "GJ/t", "tC/TJ".
struct FactorUnit {
    Unit numerator;
    Unit denominator;
    /// Splits at the one "/"; nothing if either side is unknown.
    static std::optional<FactorUnit> find(const QString& spelling);
    QString symbol() const { return numerator.symbol() + u'/' + denominator.symbol(); }
};

} // namespace attest
