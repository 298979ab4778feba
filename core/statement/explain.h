// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/statement/assessment.h"

namespace attest {

/// A term of the year's electricity balance: its name in exports, what people read, and its amount in kWh.
struct ElectricityTerm {
    QString name;      ///< "grid_import", "pv_self_use" …
    Message label;
    Rational kwh;
    bool measured = true; ///< false: no meter measures it; the amount is 0
    Derivation derivation; ///< id "electricity.<name>": down to the meters' rows
};

/// The balance over all sites and months: grid_import, grid_export, pv_generation, pv_self_use, consumption, direct_line,
/// storage_charge, storage_discharge.
std::vector<ElectricityTerm> electricityBalance(const Quantities& quantities);

/// The way of a number down to its cells, by its id: "total.market", "category.fugitive.location", "source.EL-1.market",
/// "declared.EL-1.2024-07", "factor.EL-1", "electricity.grid_import", "evidence.EL-1.documented.2024-07" (metered, registered,
/// documented, statistics). Nothing where there is no such number.
std::optional<Derivation> explain(const Assessment& assessment, const QString& id);
/// The ids that explain() knows, for those who ask for another.
QStringList explainable(const Assessment& assessment);

} // namespace attest
