// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/look_up.h"

namespace attest {

/// A term of a site's electricity balance in one month.
using ElectricityTerm = std::optional<QuantityValue> (*)(const ElectricityMonth&);

/// What a meter of the site measured.
template <std::optional<QuantityValue> ElectricityMonth::*term>
std::optional<QuantityValue> measured(const ElectricityMonth& month)
{
    return month.*term;
}

/// Generation less export and charge of storage.
std::optional<QuantityValue> selfUse(const ElectricityMonth& month);

/// A term in kWh, of the site words[0], or of all that have the term.
Found ofSites(ElectricityTerm read, const std::vector<QString>& words, const RuleData& data, const Period& period);

template <ElectricityTerm read>
Found ofSite(const std::vector<QString>& words, const RuleData& data, const Period& period)
{
    return ofSites(read, words, data, period);
}

} // namespace attest
