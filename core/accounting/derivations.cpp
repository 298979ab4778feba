// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/accounting/derivations.h"

namespace attest {
namespace {

const QString kTonnes = QStringLiteral("tCO2e");
constexpr int kShownPlaces = 12;

MessageArgument number(const Rational& value)
{
    return value.toDecimal(kShownPlaces);
}

Message sumFormula(std::size_t count)
{
    return {QT_TRANSLATE_NOOP("core", "Sum of %1 values"), {argument(qint64(count))}};
}

/// The declared cell, or the part of it that one factor applies to.
Derivation portionNode(const Portion& portion, const Unit& unit)
{
    Derivation leaf = declaredLeaf(*portion.row);
    if (portion.amount == portion.row->amount)
        return leaf;
    Derivation part;
    part.id = QStringLiteral("part.") + portion.row->id + u'.' + portion.factor->derivation.id;
    part.label = {QT_TRANSLATE_NOOP("core", "Part of %1"), {leaf.label}};
    part.value = portion.amount;
    part.unit = unit.symbol();
    part.formula = {QT_TRANSLATE_NOOP("core", "%1 of %2 %3"), {number(portion.amount), number(portion.row->amount), unit.symbol()}};
    part.operands = {std::move(leaf)};
    return part;
}

Derivation quantityNode(const QString& id, const std::vector<const Portion*>& portions, const Unit& unit)
{
    std::vector<Derivation> operands;
    Rational total;
    for (const Portion* portion : portions) {
        operands.push_back(portionNode(*portion, unit));
        total += portion->amount;
    }
    if (operands.size() == 1)
        return operands.front();
    Derivation node;
    node.id = id;
    node.label = QT_TRANSLATE_NOOP("core", "Declared quantity");
    node.value = total;
    node.unit = unit.symbol();
    node.formula = sumFormula(operands.size());
    node.operands = std::move(operands);
    return node;
}

Derivation product(const QString& id, const Message& label, const std::vector<const Portion*>& portions, const Unit& unit, int sign)
{
    const AppliedFactor& factor = *portions.front()->factor;
    Derivation quantity = quantityNode(id + QStringLiteral(".quantity"), portions, unit);
    Rational amount;
    for (const Portion* portion : portions)
        amount += portion->amount;
    Derivation node;
    node.id = id;
    node.label = label;
    node.value = amount * factor.value * Rational(sign);
    node.unit = kTonnes;
    const char* formula = sign < 0 ? QT_TRANSLATE_NOOP("core", "− %1 %2 × %3 %4") : QT_TRANSLATE_NOOP("core", "%1 %2 × %3 %4");
    node.formula = {formula, {number(amount), unit.symbol(), number(factor.derivation.value), factor.derivation.unit}};
    node.operands = {std::move(quantity), factor.derivation};
    return node;
}

using Group = std::vector<const Portion*>;

std::vector<Group> byFactor(const std::vector<Portion>& portions)
{
    std::vector<Group> groups;
    for (const Portion& portion : portions) {
        Group* group = nullptr;
        for (Group& candidate : groups) {
            if (candidate.front()->factor == portion.factor)
                group = &candidate;
        }
        if (!group)
            group = &groups.emplace_back();
        group->push_back(&portion);
    }
    return groups;
}

} // namespace

Derivation declaredLeaf(const DeclaredRow& row)
{
    const ActivityRecord& record = *row.record;
    Derivation leaf;
    leaf.id = QStringLiteral("declared.") + row.id;
    leaf.label = {QT_TRANSLATE_NOOP("core", "%1, %2, declared"), {record.source, record.period}};
    leaf.value = record.quantity.value;
    leaf.unit = record.quantity.unit.symbol();
    leaf.at = {record.at};
    leaf.written = record.written.isEmpty() ? record.quantity.value.text() : record.written;
    return leaf;
}

Derivation libraryLeaf(const FactorEntry& entry)
{
    Derivation leaf;
    leaf.id = QStringLiteral("library.") + entry.id;
    leaf.label = verbatim(entry.name);
    leaf.value = entry.value;
    leaf.unit = entry.unit;
    leaf.written = entry.value.text();
    QStringList parts;
    for (const QString& part : {entry.publisher, entry.document, entry.table}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    leaf.reference = parts.join(QStringLiteral(", "));
    return leaf;
}

Derivation emissionsNode(const QString& id, const Message& label, const std::vector<Portion>& portions, const Unit& unit, int sign)
{
    const std::vector<Group> groups = byFactor(portions);
    if (groups.size() == 1)
        return product(id, label, groups.front(), unit, sign);
    std::vector<Derivation> operands;
    for (const Group& group : groups) {
        const Derivation& factor = group.front()->factor->derivation;
        operands.push_back(product(id + u'.' + factor.id, factor.label, group, unit, sign));
    }
    return sumNode(id, label, std::move(operands));
}

Derivation sumNode(const QString& id, const Message& label, std::vector<Derivation> operands)
{
    Derivation node;
    node.id = id;
    node.label = label;
    node.unit = kTonnes;
    for (const Derivation& operand : operands)
        node.value += operand.value;
    node.formula = sumFormula(operands.size());
    node.operands = std::move(operands);
    return node;
}

} // namespace attest
