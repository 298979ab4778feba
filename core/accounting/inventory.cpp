// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/inventory.h"

#include "core/accounting/derivations.h"
#include "core/accounting/source_emissions.h"
#include "core/domain/names.h"

#include <algorithm>

namespace attest {
namespace {

const SourceCategory kOrder[] = {
    SourceCategory::stationaryCombustion, SourceCategory::mobileCombustion, SourceCategory::process, SourceCategory::fugitive,
    SourceCategory::purchasedElectricity, SourceCategory::purchasedHeat, SourceCategory::onsiteRenewable,
    SourceCategory::exportedElectricity, SourceCategory::exportedHeat, SourceCategory::recovered, SourceCategory::otherIndirect,
};

struct Sums {
    std::vector<Derivation> location;
    std::vector<Derivation> market;
};

void addCategory(Inventory& inventory, SourceCategory category, Sums& sums)
{
    std::vector<Derivation> location;
    std::vector<Derivation> market;
    for (const SourceEmissions& source : inventory.sources) {
        if (source.category != category)
            continue;
        location.push_back(source.locationDerivation);
        market.push_back(source.marketDerivation);
    }
    if (location.empty())
        return;
    const QString id = QStringLiteral("category.") + nameOf(category);
    sums.location.push_back(sumNode(id + QStringLiteral(".location"), {QT_TRANSLATE_NOOP("core", "%1, location-based"), {label(category)}}, std::move(location)));
    sums.market.push_back(sumNode(id + QStringLiteral(".market"), {QT_TRANSLATE_NOOP("core", "%1, market-based"), {label(category)}}, std::move(market)));
    inventory.categories.push_back({category, sums.location.back().value, sums.market.back().value});

}

void addGas(Inventory& inventory, const SourceEmissions& source)
{
    for (auto& [gas, emissions] : inventory.gases) {
        if (gas == source.gas) {
            emissions += source.location;
            return;
        }
    }
    inventory.gases.emplace_back(source.gas, source.location);
}

const Derivation* findIn(const Derivation& node, const QString& id)
{
    if (node.id == id)
        return &node;
    for (const Derivation& operand : node.operands) {
        if (const Derivation* found = findIn(operand, id))
            return found;
    }
    return nullptr;
}

} // namespace

Inventory takeInventory(const Submission& submission, const Quantities& quantities, const FactorLibrary& library)
{
    Inventory inventory;
    SourceAccountant accountant(submission, quantities, library);
    for (const Source& source : submission.sources) {
        if (source.status != SourceStatus::reported)
            continue;
        inventory.sources.push_back(accountant.account(source));
        inventory.biogenic += inventory.sources.back().biogenic;
        addGas(inventory, inventory.sources.back());
    }
    inventory.claims = accountant.claims();
    Sums sums;
    for (const SourceCategory category : kOrder)
        addCategory(inventory, category, sums);
    inventory.locationDerivation = sumNode(QStringLiteral("total.location"), QT_TRANSLATE_NOOP("core", "Total, location-based"), std::move(sums.location));
    inventory.marketDerivation = sumNode(QStringLiteral("total.market"), QT_TRANSLATE_NOOP("core", "Total, market-based"), std::move(sums.market));
    inventory.location = inventory.locationDerivation.value;
    inventory.market = inventory.marketDerivation.value;
    return inventory;
}

const SourceEmissions* Inventory::source(const QString& id) const
{
    const auto found = std::find_if(sources.begin(), sources.end(), [&id](const SourceEmissions& s) { return s.source == id; });
    return found == sources.end() ? nullptr : &*found;
}

const Derivation* Inventory::find(const QString& id) const
{
    if (const Derivation* found = findIn(locationDerivation, id))
        return found;
    return findIn(marketDerivation, id);
}

} // namespace attest
