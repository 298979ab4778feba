// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/json_object.h"
#include "core/dossier/parse_boundary.h"
#include "core/dossier/parse_common.h"

#include <limits>

namespace attest {

void parseSubmission(const JsonObject& root, Submission& submission)
{
    const JsonObject json = root.object("submission");
    json.allow({QStringLiteral("revision"), QStringLiteral("label"), QStringLiteral("date"), QStringLiteral("reason")});
    submission.revision = json.whole("revision", 1, 1, std::numeric_limits<int>::max());
    submission.label = json.text("label");
    submission.date = json.date("date");
    submission.reason = json.text("reason");
    if (submission.revision > 1 && submission.reason.trimmed().isEmpty())
        json.report("reason", QT_TRANSLATE_NOOP("core", "A revision after the first needs a reason"),
                    QT_TRANSLATE_NOOP("core", "Say what was changed and why"));
}

namespace {

Criteria parseCriteria(const JsonObject& json)
{
    json.allow({QStringLiteral("accounting"), QStringLiteral("verification"), QStringLiteral("neutrality")});
    return {json.text("accounting"), json.text("verification"), json.text("neutrality")};
}

MaterialityRule parseMateriality(const JsonObject& json)
{
    json.allow({QStringLiteral("percent"), QStringLiteral("floor_tco2e")});
    MaterialityRule rule;
    rule.percent = numberWithin(json, "percent", 0, 100).value_or(rule.percent);
    rule.floorTco2e = json.decimal("floor_tco2e").value_or(rule.floorTco2e);
    if (rule.floorTco2e.isNegative())
        json.report("floor_tco2e", QT_TRANSLATE_NOOP("core", "This number is negative"),
                    QT_TRANSLATE_NOOP("core", "Write zero or more"));
    return rule;
}

} // namespace

void parseEngagement(const JsonObject& root, Submission& submission)
{
    const JsonObject json = root.requiredObject("engagement");
    json.allow({QStringLiteral("title"), QStringLiteral("claim"), QStringLiteral("period"), QStringLiteral("timezone"),
                QStringLiteral("criteria"), QStringLiteral("assurance"), QStringLiteral("materiality"),
                QStringLiteral("gwp")});
    Engagement& engagement = submission.engagement;
    engagement.title = json.text("title");
    engagement.claim = json.word<Claim>("claim");
    const JsonObject period = json.requiredObject("period");
    period.allow({QStringLiteral("from"), QStringLiteral("to")});
    engagement.period = period.span();
    engagement.timezone = json.requiredText("timezone");
    checkTimezone(json, engagement.timezone);
    engagement.criteria = parseCriteria(json.object("criteria"));
    engagement.assurance = json.word<Assurance>("assurance", Assurance::reasonable);
    engagement.materiality = parseMateriality(json.object("materiality"));
    engagement.gwpSet = json.text("gwp");
}

void parseClient(const JsonObject& root, Submission& submission)
{
    const JsonObject json = root.object("client");
    json.allow({QStringLiteral("name"), QStringLiteral("local_name"), QStringLiteral("registration_id"),
                QStringLiteral("sector"), QStringLiteral("address")});
    const JsonObject sector = json.object("sector");
    sector.allow({QStringLiteral("scheme"), QStringLiteral("code")});
    submission.client = {json.text("name"),     json.text("local_name"), json.text("registration_id"),
                         sector.text("scheme"), sector.text("code"),     json.text("address")};
}

void parseTeam(const JsonObject& root, Submission& submission)
{
    Ids ids;
    for (const JsonObject& json : root.objects("team")) {
        json.allow({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("role")});
        submission.team.push_back({ids.take(json), json.text("name"), json.word<TeamRole>("role")});
    }
}

} // namespace attest
