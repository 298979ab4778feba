// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/site/site_checks.h"

#include "core/checks/outcome.h"
#include "core/checks/site/idle_sources.h"
#include "core/checks/site/ran_words.h"
#include "core/checks/site/site_meter.h"
#include "core/checks/site/site_words.h"
#include "core/checks/site/type_plate.h"

#include <algorithm>

namespace attest {
namespace {

Discrepancy about(const CheckContext& context, const SiteNote& note, Subject subject, Message finding)
{
    subject.period = context.submission.engagement.period;
    Discrepancy found = discrepancyOf(kSiteContradiction, std::move(subject));
    found.finding = std::move(finding);
    found.remedy = QT_TRANSLATE_NOOP("core", "Ask the company which of the two is right, and correct the list or the note.");
    found.records = {note.at};
    return found;
}

/// Whoever looks at a thing sees it, unless the note says otherwise; whoever asks hears what the words say.
bool isSeen(const SiteNote& note, SeenState state)
{
    const bool looked = note.method == VisitMethod::observe || note.method == VisitMethod::check;
    return state == SeenState::running || (looked && state != SeenState::gone);
}

/// What the note's text and the list say against each other; empty = nothing.
Message contradiction(const CheckContext& context, const SiteNote& note, const EquipmentItem& item)
{
    const SeenState state = seenState(note.note);
    if (item.removed && isSeen(note, state))
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) is listed as removed, but was seen on site: “%3”"), {item.tag, item.name, note.note}};
    if (item.removed)
        return {};
    if (state == SeenState::gone)
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) is listed as in use, but was not there: “%3”"), {item.tag, item.name, note.note}};
    if (state == SeenState::outOfUse)
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) is listed as in use, but was seen out of service: “%3”"), {item.tag, item.name, note.note}};
    if (state == SeenState::running && burnsNothing(context.submission, item))
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) was seen running, but its source %3 is declared to use nothing"), {item.tag, item.name, item.source}};
    if (burnsNothing(context.submission, item) && saysItRan(note.note, context.submission.engagement.period))
        return {QT_TRANSLATE_NOOP("core", "Source %1 is declared to use nothing, but on site it was said: “%2”"), {item.source, note.note}};
    if (item.refrigerant.isEmpty())
        return {};
    const QStringList plate = refrigerantsIn(note.note, context.library, context.submission.engagement.gwpSet);
    if (!plate.isEmpty() && !plate.contains(comparableRefrigerant(item.refrigerant)))
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) is listed with %3, but %4 was seen"), {item.tag, item.name, item.refrigerant, plate.join(QStringLiteral(", "))}};
    const std::optional<Decimal> charge = chargeIn(note.note);
    if (charge && item.chargeKg && !isWithin(Rational(*charge), Rational(*item.chargeKg), context.parameter(kSiteContradiction.id, "charge-percent")))
        return {QT_TRANSLATE_NOOP("core", "Equipment %1 (%2) is listed with %3 kg of refrigerant, but %4 kg were seen"), {item.tag, item.name, *item.chargeKg, *charge}};
    return {};
}

/// One discrepancy a subject, with all the notes about it.
void add(std::vector<Discrepancy>& found, Discrepancy discrepancy)
{
    const auto same = std::find_if(found.begin(), found.end(), [&](const Discrepancy& known) { return known.subject == discrepancy.subject; });
    if (same == found.end())
        found.push_back(std::move(discrepancy));
    else
        append(same->records, discrepancy.records);
}

void compareEquipment(CheckOutcome& outcome, const CheckContext& context, const SiteNote& note)
{
    const EquipmentItem* item = equipmentSeen(context.submission, note.equipment);
    if (!item)
        return;
    ++outcome.compared;
    Message finding = contradiction(context, note, *item);
    if (finding.isEmpty())
        return;
    Subject subject;
    subject.item = item->tag;
    subject.source = item->source;
    Discrepancy discrepancy = about(context, note, subject, std::move(finding));
    discrepancy.records.push_back(item->at);
    add(outcome.found, std::move(discrepancy));
}

/// What people say of a machine in a note that has no tag.
void compareAnswer(CheckOutcome& outcome, const CheckContext& context, const SiteNote& note)
{
    if (!note.equipment.isEmpty() || !saysItRan(note.note, context.submission.engagement.period))
        return;
    const IdleThing idle = idleThingIn(context.submission, note.note);
    if (!idle.source)
        return;
    ++outcome.compared;
    Subject subject;
    subject.item = idle.item ? idle.item->tag : QString();
    subject.source = idle.source->id;
    Discrepancy discrepancy = about(context, note, subject,
        {QT_TRANSLATE_NOOP("core", "Source %1 is declared to use nothing, but on site it was said: “%2”"), {idle.source->id, note.note}});
    if (idle.item)
        discrepancy.records.push_back(idle.item->at);
    add(outcome.found, std::move(discrepancy));
}

/// A meter that stands there and that the boundary does not have.
void compareMeter(CheckOutcome& outcome, const CheckContext& context, const SiteNote& note)
{
    if (note.meter.isEmpty())
        return;
    ++outcome.compared;
    if (meterSeen(context.submission, note.meter) || equipmentSeen(context.submission, note.meter))
        return;
    Subject subject;
    subject.meter = note.meter;
    add(outcome.found, about(context, note, subject,
        {QT_TRANSLATE_NOOP("core", "Meter “%1” was seen on site (%2), but the company's list does not have it"), {note.meter, note.place}}));
}

CheckOutcome run(const CheckContext& context)
{
    CheckOutcome outcome;
    for (const SiteNote& note : context.submission.siteNotes) {
        compareEquipment(outcome, context, note);
        compareAnswer(outcome, context, note);
        compareMeter(outcome, context, note);
    }
    if (outcome.compared == 0)
        return notApplicable(QT_TRANSLATE_NOOP("core", "No note of a site visit names a meter or a listed piece of equipment"));
    outcome.reason = {QT_TRANSLATE_NOOP("core", "%1 meters and pieces of equipment as seen on site against the lists"), {argument(outcome.compared)}};
    return outcome;
}

} // namespace

const CheckDefinition kSiteContradiction{
    "site-contradiction", CheckGroup::site, Severity::mustExplain, Technique::observation,
    QT_TRANSLATE_NOOP("core", "What was seen against what is declared"),
    {{"charge-percent", Decimal(5), "%", QT_TRANSLATE_NOOP("core", "Charges are rounded on type plates and in lists, and topped up by weight")}},
    run};

} // namespace attest
