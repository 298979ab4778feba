// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/factors/factor_index.h"
#include "core/factors/gas_names.h"

namespace attest {
namespace {

/// Components that no assessment report's basket lists at all: olefins, ethers, hydrocarbons, and what holds chlorine.
/// An olefin may be written as HFC with four digits of which the first is 1 (HFC-1336mzz).
bool isOutside(const QString& species, const std::vector<const FactorEntry*>& rows)
{
    for (const FactorEntry* row : rows) {
        if (!row->basket.isEmpty())
            return row->basket == u"outside";
    }
    if (!species.startsWith(u"HFC"))
        return !species.startsWith(u"PFC");
    const QString number = species.mid(3);
    return number.size() >= 4 && number[0] == u'1' && number[1].isDigit() && number[2].isDigit() && number[3].isDigit();
}

const FactorEntry* inSet(const std::vector<const FactorEntry*>& rows, const QString& set)
{
    for (const FactorEntry* row : rows) {
        if (row->gwpSet.compare(set, Qt::CaseInsensitive) == 0)
            return row;
    }
    return nullptr;
}

} // namespace

std::optional<WarmingPotential> FactorLibrary::warmingPotential(const QString& gas, const QString& set) const
{
    for (const QString& candidate : gasCandidates(gas)) {
        if (m_index->species.contains(candidate))
            return pureGas(m_index->species.value(candidate), set);
        if (m_index->blends.contains(candidate))
            return blend(candidate, set);
    }
    return std::nullopt;
}

std::optional<WarmingPotential> FactorLibrary::pureGas(const QString& species, const QString& set) const
{
    const auto& rows = m_index->warming[species];
    const FactorEntry* entry = inSet(rows, set);
    if (!entry)
        return std::nullopt;
    return WarmingPotential{entry->value, {entry}, species, !isOutside(species, rows), 0};
}

std::optional<WarmingPotential> FactorLibrary::blend(const QString& designation, const QString& set) const
{
    const auto& components = m_index->blends[designation];
    WarmingPotential result{0, {}, components.front()->ashrae, true, 0};
    Decimal percent;
    for (const FactorEntry* component : components) {
        const std::vector<const FactorEntry*> rows = m_index->warming.value(component->speciesKey);
        const FactorEntry* entry = inSet(rows, set);
        const bool outside = isOutside(component->speciesKey, rows);
        if (!entry && !outside)
            return std::nullopt;
        percent += component->value;
        result.entries.push_back(component);
        if (!entry)
            continue;
        result.entries.push_back(entry);
        const Rational part = Rational(component->value * entry->value, 100);
        (outside ? result.outside : result.value) += part;
    }
    // Sources disagree about some compositions, and the doubtful components were left out.
    if (percent != Decimal(100))
        return std::nullopt;
    return result;
}

} // namespace attest
