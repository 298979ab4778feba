// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/boundary/boundary_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/site/site_meter.h"

#include <algorithm>
#include <set>

namespace attest {
namespace {

/// Where the list names no source at all, equipment belongs to a source of its refrigerant or carrier.
bool hasSourceOfItsKind(const Submission& submission, const EquipmentItem& item)
{
    const QString& carrier = item.refrigerant.isEmpty() ? item.carrier : item.refrigerant;
    return carrier.isEmpty() || std::any_of(submission.sources.begin(), submission.sources.end(), [&](const Source& source) {
        return source.carrier.compare(carrier, Qt::CaseInsensitive) == 0;
    });
}

Message problemOf(const Submission& submission, const EquipmentItem& item, bool listNamesSources)
{
    if (item.source.isEmpty()) {
        if (!listNamesSources && hasSourceOfItsKind(submission, item))
            return {};
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) belongs to no source"), {item.tag, item.name}};
    }
    if (submission.source(item.source) == nullptr)
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) names the source “%3”, which does not exist"), {item.tag, item.name, item.source}};
    return {};
}

Discrepancy orphan(const QString& tag, const QString& source, Message finding, const SourceRef& at, const Period& period)
{
    Subject subject;
    subject.item = tag;
    subject.source = source;
    subject.period = period;
    Discrepancy found = discrepancyOf(kEquipmentWithoutSource, subject);
    found.finding = std::move(finding);
    found.remedy = QT_TRANSLATE_NOOP("core", "Name the source that its energy or gas is counted in, or add the missing source");
    found.records = {at};
    return found;
}

/// What the visit saw and the company's lists do not know, once each however many notes name it.
void compareSeen(CheckOutcome& outcome, const Submission& submission)
{
    std::set<QString> seen;
    for (const SiteNote& note : submission.siteNotes) {
        if (note.equipment.isEmpty())
            continue;
        ++outcome.compared;
        const bool isListed = equipmentSeen(submission, note.equipment) != nullptr || meterSeen(submission, note.equipment) != nullptr;
        if (!isListed && seen.insert(note.equipment).second) {
            outcome.found.push_back(orphan(note.equipment, {},
                {QT_TRANSLATE_NOOP("core", "Equipment %1 was seen on site, but the company's list does not know it"), {note.equipment}}, note.at,
                submission.engagement.period));
        }
    }
}

CheckOutcome run(const CheckContext& context)
{
    const Submission& submission = context.submission;
    if (submission.equipment.empty())
        return notApplicable(QT_TRANSLATE_NOOP("core", "No list of equipment"));
    const bool listNamesSources = std::any_of(submission.equipment.begin(), submission.equipment.end(),
                                              [](const EquipmentItem& item) { return !item.source.isEmpty(); });
    CheckOutcome outcome;
    for (const EquipmentItem& item : submission.equipment) {
        if (item.removed)
            continue;
        ++outcome.compared;
        if (Message problem = problemOf(submission, item, listNamesSources); !problem.isEmpty())
            outcome.found.push_back(orphan(item.tag, item.source, std::move(problem), item.at, submission.engagement.period));
    }
    compareSeen(outcome, submission);
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 pieces of equipment, listed or seen, against the sources"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kEquipmentWithoutSource{
    "equipment-without-source", CheckGroup::boundary, Severity::mustCorrect, Technique::observation,
    QT_TRANSLATE_NOOP("core", "Equipment without a source"), {}, &run};

} // namespace attest
