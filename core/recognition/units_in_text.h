// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace attest {

/// A text that names a unit: "Energy [kWh]", "消费量(万kWh)", "Verbrauch in MWh", "kWh / Monat".
struct UnitInText {
    QString unit; ///< as written: "kWh", or "tCO2/MWh" of a factor; empty for none
    QString rest; ///< the text without it
};

/// The unit of a heading or of a title ("单位：万kWh"). Single letters and words that are units by accident ("Tag", "t",
/// "方") count in brackets or behind "in" only.
UnitInText unitInHeading(const QString& heading);

/// Whether a whole cell is nothing but a unit, in brackets or not: the second line of headings, or a column of units.
bool isUnitAlone(const QString& text);

} // namespace attest
