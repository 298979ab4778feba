// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/factors/factor_library.h"

#include <QHash>

namespace attest {

/// The rows and the ways to find them; entries never move once it is built.
struct FactorLibrary::Index {
    explicit Index(std::vector<FactorEntry> rows);

    std::vector<FactorEntry> entries;
    QHash<QString, const FactorEntry*> byId;
    std::vector<const FactorEntry*> averages;                         ///< grid averages, CO2 or CO2e
    std::vector<const FactorEntry*> residuals;                        ///< residual mixes, CO2 or CO2e
    std::vector<const FactorEntry*> heats;
    QHash<QString, std::vector<const FactorEntry*>> warming;          ///< by species
    QHash<QString, QString> species;                                  ///< folded spelling → species
    QHash<QString, std::vector<const FactorEntry*>> blends;           ///< folded designation → components
    QHash<QString, std::vector<const FactorEntry*>> fuels;            ///< "family/fuel" → parameters
    std::vector<const FactorEntry*> salesFactors;                     ///< printed national factors of fuels

private:
    void place(const FactorEntry& entry);
};

} // namespace attest
