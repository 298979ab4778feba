// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/statement/explain.h"

#include "core/quantities/contribution_text.h"

namespace attest {
namespace {

using Part = std::optional<QuantityValue> ElectricityMonth::*;

struct TermDefinition {
    const char* name;
    const char* label;
    Part part;
};

const TermDefinition kTerms[] = {
    {"grid_import", QT_TRANSLATE_NOOP("core", "Grid import"), &ElectricityMonth::gridImport},
    {"grid_export", QT_TRANSLATE_NOOP("core", "Grid export"), &ElectricityMonth::gridExport},
    {"pv_generation", QT_TRANSLATE_NOOP("core", "PV generation"), &ElectricityMonth::generation},
    {"consumption", QT_TRANSLATE_NOOP("core", "Consumption"), &ElectricityMonth::consumption},
    {"direct_line", QT_TRANSLATE_NOOP("core", "Direct line"), &ElectricityMonth::directLine},
    {"storage_charge", QT_TRANSLATE_NOOP("core", "Storage charge"), &ElectricityMonth::storageCharge},
    {"storage_discharge", QT_TRANSLATE_NOOP("core", "Storage discharge"), &ElectricityMonth::storageDischarge},
};

Derivation node(const QString& id, Message label)
{
    Derivation result;
    result.id = id;
    result.label = std::move(label);
    result.unit = QStringLiteral("kWh");
    return result;
}

Derivation leaf(const Contribution& part)
{
    Derivation result = node({}, verbatim(part.what));
    result.value = part.amount;
    result.at = {part.at};
    result.formula = howCounted(part);
    return result;
}

/// A period's value, down to the cells; `id` is that of the values without the period.
Derivation periodNode(const QString& id, const Period& period, const QuantityValue& value)
{
    Derivation result = node(id + u'.' + period.text(), {"%1", {period}});
    result.value = value.amount;
    if (value.apportioned)
        result.formula = QT_TRANSLATE_NOOP("core", "apportioned by day");
    for (const Contribution& part : value.parts)
        result.operands.push_back(leaf(part));
    return result;
}

struct EvidenceKind {
    const char* name;
    const char* label;
    ByPeriod SourceQuantities::*values;
};

const EvidenceKind kEvidence[] = {
    {"metered", QT_TRANSLATE_NOOP("core", "%1, meters"), &SourceQuantities::metered},
    {"registered", QT_TRANSLATE_NOOP("core", "%1, register readings"), &SourceQuantities::registered},
    {"documented", QT_TRANSLATE_NOOP("core", "%1, suppliers' documents"), &SourceQuantities::documented},
    {"statistics", QT_TRANSLATE_NOOP("core", "%1, energy statistics"), &SourceQuantities::statistics},
};

void setUnit(Derivation& root, const QString& unit)
{
    root.unit = unit;
    for (Derivation& operand : root.operands)
        setUnit(operand, unit);
}

/// What the papers of every source say, in the sources' units.
std::vector<Derivation> evidenceNodes(const Quantities& quantities)
{
    std::vector<Derivation> nodes;
    for (const SourceQuantities& source : quantities.sources) {
        for (const EvidenceKind& kind : kEvidence) {
            const QString id = u"evidence." + source.source + u'.' + QLatin1String(kind.name);
            Derivation all = node(id, {kind.label, {source.source}});
            for (const auto& [period, value] : source.*kind.values) {
                all.value += value.amount;
                all.operands.push_back(periodNode(id, period, value));
            }
            all.formula = {QT_TRANSLATE_NOOP("core", "Sum of %1 values"), {argument(static_cast<qint64>(all.operands.size()))}};
            setUnit(all, source.unit.symbol());
            if (!all.operands.empty())
                nodes.push_back(std::move(all));
        }
    }
    return nodes;
}

ElectricityTerm termOf(const TermDefinition& term, const Quantities& quantities)
{
    ElectricityTerm result{QLatin1String(term.name), term.label, 0, false, node(u"electricity." + QLatin1String(term.name), term.label)};
    for (const ElectricityAccount& account : quantities.electricity) {
        for (const ElectricityMonth& month : account.months) {
            if (const auto& value = month.*term.part) {
                result.measured = true;
                result.kwh += value->amount;
                result.derivation.operands.push_back(periodNode(result.derivation.id, month.period, *value));
            }
        }
    }
    result.derivation.value = result.kwh;
    result.derivation.formula = QT_TRANSLATE_NOOP("core", "sum of the months");
    return result;
}

ElectricityTerm selfUse(const ElectricityTerm& generation, const ElectricityTerm& exported, const ElectricityTerm& charge)
{
    const Message label = QT_TRANSLATE_NOOP("core", "Own PV used on site");
    ElectricityTerm result{QStringLiteral("pv_self_use"), label, generation.kwh - exported.kwh - charge.kwh, generation.measured,
                           node(QStringLiteral("electricity.pv_self_use"), label)};
    if (!generation.measured)
        result.kwh = 0;
    result.derivation.value = result.kwh;
    result.derivation.formula = QT_TRANSLATE_NOOP("core", "generation − export − storage charge");
    result.derivation.operands = {generation.derivation, exported.derivation, charge.derivation};
    return result;
}

const Derivation* findIn(const Derivation& root, const QString& id)
{
    if (root.id == id)
        return &root;
    for (const Derivation& operand : root.operands) {
        if (const Derivation* found = findIn(operand, id))
            return found;
    }
    return nullptr;
}

void collect(const Derivation& root, QStringList& ids)
{
    if (!root.id.isEmpty() && !ids.contains(root.id))
        ids << root.id;
    for (const Derivation& operand : root.operands)
        collect(operand, ids);
}

} // namespace

std::vector<ElectricityTerm> electricityBalance(const Quantities& quantities)
{
    std::vector<ElectricityTerm> terms;
    for (const TermDefinition& term : kTerms)
        terms.push_back(termOf(term, quantities));
    terms.insert(terms.begin() + 3, selfUse(terms[2], terms[1], terms[5]));
    return terms;
}

std::optional<Derivation> explain(const Assessment& assessment, const QString& id)
{
    if (const Derivation* found = assessment.inventory.find(id))
        return *found;
    for (const ElectricityTerm& term : electricityBalance(assessment.quantities)) {
        if (const Derivation* found = findIn(term.derivation, id))
            return *found;
    }
    for (const Derivation& evidence : evidenceNodes(assessment.quantities)) {
        if (const Derivation* found = findIn(evidence, id))
            return *found;
    }
    return std::nullopt;
}

QStringList explainable(const Assessment& assessment)
{
    QStringList ids;
    collect(assessment.inventory.locationDerivation, ids);
    collect(assessment.inventory.marketDerivation, ids);
    for (const ElectricityTerm& term : electricityBalance(assessment.quantities))
        collect(term.derivation, ids);
    for (const Derivation& evidence : evidenceNodes(assessment.quantities))
        collect(evidence, ids);
    ids.sort();
    return ids;
}

} // namespace attest
