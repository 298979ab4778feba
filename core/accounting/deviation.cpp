// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/deviation.h"

#include "core/accounting/deviation_rows.h"
#include "core/accounting/finding_match.h"

#include <algorithm>

namespace attest {
namespace {

/// The verified submission's sources in their order, then those that only the initial one has.
QStringList sourceIds(const Inventory& initial, const Inventory& verified)
{
    QStringList ids;
    for (const Inventory* inventory : {&verified, &initial}) {
        for (const SourceEmissions& source : inventory->sources) {
            if (!ids.contains(source.source))
                ids.append(source.source);
        }
    }
    return ids;
}

DeviationSide sideOf(const Quantities& quantities, const Inventory& inventory, const QString& source)
{
    DeviationSide side;
    if (const SourceEmissions* emissions = inventory.source(source))
        side.rows = &emissions->rows;
    if (const SourceQuantities* values = quantities.source(source))
        side.unit = values->unit;
    return side;
}

void addResidual(DeviationTable& table)
{
    DeviationRow rest;
    rest.effectLocation = table.initialLocation - table.verifiedLocation;
    rest.effectMarket = table.initialMarket - table.verifiedMarket;
    for (const DeviationRow& row : table.rows) {
        rest.effectLocation -= row.effectLocation;
        rest.effectMarket -= row.effectMarket;
    }
    if (rest.effectLocation.isZero() && rest.effectMarket.isZero())
        return;
    rest.parameter = QT_TRANSLATE_NOOP("core", "What no single row explains");
    rest.unit = QStringLiteral("tCO2e");
    table.rows.push_back(std::move(rest));
}

bool sumsMatch(const DeviationTable& table)
{
    Rational location;
    Rational market;
    for (const DeviationRow& row : table.rows) {
        location += row.effectLocation;
        market += row.effectMarket;
    }
    return location == table.initialLocation - table.verifiedLocation && market == table.initialMarket - table.verifiedMarket;
}

} // namespace

DeviationTable deviationTable(const Submission&, const Quantities& initialQuantities, const Inventory& initialInventory,
                              const Submission& verified, const Quantities& verifiedQuantities, const Inventory& verifiedInventory,
                              const std::vector<Finding>& findings)
{
    DeviationTable table;
    table.initialLocation = initialInventory.location;
    table.verifiedLocation = verifiedInventory.location;
    table.initialMarket = initialInventory.market;
    table.verifiedMarket = verifiedInventory.market;
    for (const QString& source : sourceIds(initialInventory, verifiedInventory)) {
        std::vector<DeviationRow> rows = deviationRows(source, sideOf(initialQuantities, initialInventory, source),
                                                       sideOf(verifiedQuantities, verifiedInventory, source));
        for (DeviationRow& row : rows) {
            if (row.period.isEmpty())
                row.period = verified.engagement.period;
            if (const Finding* finding = findingFor(findings, verified, row.source, row.period)) {
                row.finding = finding->id;
                row.cause = finding->cause;
                row.evidence = evidenceOf(*finding);
            }
            table.rows.push_back(std::move(row));
        }
    }
    addResidual(table);
    table.addsUp = sumsMatch(table);
    return table;
}

} // namespace attest
