// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace attest {

/// What a written carrier is called in each table of the library.
struct FuelKeys {
    QStringList chinese; ///< families A and B, JS/T 303, GB/T 51366
    QStringList ipcc;    ///< IPCC 2006
    QStringList printed;   ///< DESNZ (UK)
    bool biogenic = false;
};

/// Finds the fuel that a text names in English, German, Chinese or Hindi: the text itself, else the one fuel whose
/// name stands in it ("diesel (fleet)"). Empty where none or more than one is named.
FuelKeys fuelKeys(const QString& carrier);

} // namespace attest
