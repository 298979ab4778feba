// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "core/checks/outcome.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>

namespace attest {
namespace {

/// "R-410A", "R410a", "HFC-32" as what can be compared: "r410a", "32".
QString folded(const QString& refrigerant)
{
    QString text = refrigerant.normalized(QString::NormalizationForm_KC).toCaseFolded();
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    static const QRegularExpression prefix(QStringLiteral("^(hfc|hcfc|hfo|cfc|r)(?=\\d)"));
    return text.remove(prefix);
}

bool isCooling(const EquipmentItem& item)
{
    static const char* const words[] = {"chiller", "refrigerat", "air condition", "air-condition", "aircon", "heat pump", "kälte", "klima",
                                        "wärmepumpe", "制冷", "空调", "冷水机", "热泵", "प्रशीत", "चिलर", "एयर कंडीशन"};
    if (item.kind.compare(u"cooling", Qt::CaseInsensitive) == 0)
        return true;
    return std::any_of(std::begin(words), std::end(words), [&](const char* word) {
        return item.kind.contains(QString::fromUtf8(word), Qt::CaseInsensitive);
    });
}

bool holdsRefrigerant(const EquipmentItem& item)
{
    return !item.removed && (!item.refrigerant.isEmpty() || item.chargeKg || isCooling(item));
}

/// Numbers from 400 on are blends (ASHRAE 34); they count by composition, which the library must know.
bool isUnknownBlend(const CheckContext& context, const QString& refrigerant)
{
    static const QRegularExpression blend(QStringLiteral("^[45]\\d\\d[a-z]?$"));
    return folded(refrigerant).contains(blend)
        && !context.library.warmingPotential(refrigerant, context.submission.engagement.gwpSet);
}

bool isAnswered(const Submission& submission, const Quantities& quantities, const Source& source)
{
    switch (source.status) {
    case SourceStatus::nil:
        return !source.evidence.isEmpty() && submission.fileAt(source.evidence) != nullptr;
    case SourceStatus::excluded:
        return !source.reason.isEmpty();
    case SourceStatus::reported:
        break;
    }
    const SourceQuantities* values = quantities.source(source.id);
    return values != nullptr && (!values->declared.empty() || !values->documented.empty());
}

bool isOther(const QString& refrigerant, const Source& source)
{
    static const QRegularExpression number(QStringLiteral("^\\d{2,4}[a-z]*$"));
    const QString carrier = folded(source.carrier);
    return carrier.contains(number) && !refrigerant.isEmpty() && carrier != folded(refrigerant);
}

const Source* sourceOf(const Submission& submission, const EquipmentItem& item)
{
    if (const Source* named = submission.source(item.source))
        return named;
    const auto found = std::find_if(submission.sources.begin(), submission.sources.end(), [&](const Source& source) {
        return source.category == SourceCategory::fugitive && !item.refrigerant.isEmpty() && folded(source.carrier) == folded(item.refrigerant);
    });
    return found == submission.sources.end() ? nullptr : &*found;
}

Message problemOf(const CheckContext& context, const EquipmentItem& item)
{
    if (item.refrigerant.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "%1 (%2): the refrigerant is not stated"), {item.tag, item.name}};
    if (!item.chargeKg || item.chargeKg->sign() <= 0)
        return {QT_TRANSLATE_NOOP("core", "%1 (%2): the charge of %3 is not stated"), {item.tag, item.name, item.refrigerant}};
    if (isUnknownBlend(context, item.refrigerant))
        return {QT_TRANSLATE_NOOP("core", "%1 (%2): the composition of %3 is not known"), {item.tag, item.name, item.refrigerant}};
    const Source* source = sourceOf(context.submission, item);
    if (source == nullptr || !isAnswered(context.submission, context.quantities, *source))
        return {QT_TRANSLATE_NOOP("core", "%1 (%2, %3 kg %4): neither a top-up of the year nor evidence that there was none"),
                {item.tag, item.name, *item.chargeKg, item.refrigerant}};
    if (isOther(item.refrigerant, *source))
        return {QT_TRANSLATE_NOOP("core", "%1 (%2) is filled with %3, its source %4 counts %5"),
                {item.tag, item.name, item.refrigerant, source->id, source->carrier}};
    return {};
}

Discrepancy discrepancy(const CheckContext& context, const QString& tag, const QString& source, Message finding, std::vector<SourceRef> records)
{
    Subject subject;
    subject.item = tag;
    subject.source = source;
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kRefrigerantCharge, subject);
    found.finding = std::move(finding);
    found.remedy = QT_TRANSLATE_NOOP("core", "Hand in type plate and service record of the year, or evidence that nothing was topped up");
    found.records = std::move(records);
    return found;
}

/// The charge of all equipment of a source, and its cells.
struct Charge {
    Rational kg;
    std::vector<SourceRef> cells;
};

/// More than the whole charge in one year means that a charge, a unit or a top-up is wrong.
void compareTopUps(CheckOutcome& outcome, const CheckContext& context, const std::map<QString, Charge>& charges)
{
    const Unit kg = *Unit::find(QStringLiteral("kg"));
    for (const auto& [id, charge] : charges) {
        const SourceQuantities* values = context.quantities.source(id);
        if (values == nullptr || !values->unit.convertsTo(kg))
            continue;
        const Rational topUp = values->declaredTotal() * values->unit.size() / kg.size();
        ++outcome.compared;
        if (topUp <= charge.kg)
            continue;
        Discrepancy found = discrepancy(context, {}, id,
            {QT_TRANSLATE_NOOP("core", "%1: %2 kg were topped up in equipment that holds %3 kg"), {id, shown(topUp), shown(charge.kg)}}, charge.cells);
        setAmounts(found, topUp, charge.kg, kg);
        found.effectTco2e = Decimal(0); // an upper bound, not the right amount
        outcome.found.push_back(std::move(found));
    }
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    std::map<QString, Charge> charges;
    for (const EquipmentItem& item : context.submission.equipment) {
        if (!holdsRefrigerant(item))
            continue;
        ++outcome.compared;
        if (Message problem = problemOf(context, item); !problem.isEmpty()) {
            outcome.found.push_back(discrepancy(context, item.tag, item.source, std::move(problem), {item.at}));
            continue;
        }
        Charge& charge = charges[sourceOf(context.submission, item)->id];
        charge.kg += *item.chargeKg;
        charge.cells.push_back(item.at);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No cooling equipment is listed"));
    compareTopUps(outcome, context, charges);
    outcome.reason = {QT_TRANSLATE_NOOP("core", "Charge, type and top-ups in %1 comparisons"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kRefrigerantCharge{
    "refrigerant-charge", CheckGroup::boundary, Severity::mustExplain, Technique::examination,
    QT_TRANSLATE_NOOP("core", "Charge and top-ups of cooling equipment"), {}, &run};

} // namespace attest
