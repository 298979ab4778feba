// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/dossier/parse_boundary.h"

#include "core/dossier/json_object.h"
#include "core/dossier/parse_common.h"

namespace attest {
namespace {

constexpr int kMostRegisterDigits = 18;

QString parseCountry(const JsonObject& json)
{
    const QString country = json.text("country");
    const bool isCode = country.size() == 2 && country[0] >= u'A' && country[0] <= u'Z' && country[1] >= u'A' && country[1] <= u'Z';
    if (!country.isEmpty() && !isCode)
        json.report("country", Message{QT_TRANSLATE_NOOP("core", "“%1” is not a country code"), {country}},
                    QT_TRANSLATE_NOOP("core", "Write the two capital letters of ISO 3166-1, such as CN or DE"));
    return country;
}

std::optional<ClaimedFactor> parseFactor(const JsonObject& source)
{
    if (!source.has("factor"))
        return std::nullopt;
    const JsonObject json = source.object("factor");
    json.allow({QStringLiteral("value"), QStringLiteral("unit"), QStringLiteral("ref")});
    const QString unit = json.requiredText("unit");
    const auto known = FactorUnit::find(unit);
    if (!known)
        json.report("unit", Message{QT_TRANSLATE_NOOP("core", "“%1” is not the unit of a factor"), {unit}},
                    QT_TRANSLATE_NOOP("core", "Write it as tCO2/MWh or kgCO2e/kg"));
    return ClaimedFactor{json.requiredDecimal("value"), known.value_or(FactorUnit{}), json.text("ref")};
}

Unit parseUnit(const JsonObject& json)
{
    const QString written = json.requiredText("unit");
    const auto unit = Unit::find(written);
    if (!unit)
        json.report("unit", Message{QT_TRANSLATE_NOOP("core", "Unknown unit “%1”"), {written}},
                    QT_TRANSLATE_NOOP("core", "Write a unit such as kWh, MWh, GJ, m3, Nm3, L, kg or t"));
    return unit.value_or(Unit());
}

std::vector<CalibrationCertificate> parseCalibration(const JsonObject& meter, const QString& id)
{
    std::vector<CalibrationCertificate> certificates;
    for (const JsonObject& json : meter.objects("calibration")) {
        json.allow({QStringLiteral("certificate"), QStringLiteral("from"), QStringLiteral("to"), QStringLiteral("class"),
                    QStringLiteral("result")});
        certificates.push_back(
            {id, json.requiredText("certificate"), json.span(), json.text("class"), json.text("result"), {}});
    }
    return certificates;
}

Decimal parseMultiplier(const JsonObject& json)
{
    const Decimal multiplier = json.decimal("multiplier").value_or(Decimal(1));
    if (multiplier.sign() <= 0)
        json.report("multiplier", QT_TRANSLATE_NOOP("core", "A multiplier is greater than zero"),
                    QT_TRANSLATE_NOOP("core", "Write the product of the transformers' ratios, or leave the key out"));
    return multiplier;
}

Meter parseMeter(const JsonObject& json, Ids& ids)
{
    json.allow({QStringLiteral("id"), QStringLiteral("site"), QStringLiteral("measures"), QStringLiteral("source"),
                QStringLiteral("unit"), QStringLiteral("multiplier"), QStringLiteral("register_digits"),
                QStringLiteral("capacity_kwp"), QStringLiteral("parent"), QStringLiteral("calibration")});
    Meter meter;
    meter.id = ids.take(json);
    meter.site = json.text("site");
    meter.measures = json.word<MeterMeasures>("measures");
    meter.source = json.text("source");
    meter.unit = parseUnit(json);
    meter.multiplier = parseMultiplier(json);
    meter.registerDigits = json.whole("register_digits", 0, 1, kMostRegisterDigits);
    meter.capacityKwp = json.decimal("capacity_kwp");
    meter.parent = json.text("parent");
    meter.calibration = parseCalibration(json, meter.id);
    return meter;
}

/// Reports a meter that is, over its parents, a sub-meter of itself.
void checkAncestors(const JsonObject& json, const Meter& meter, const Submission& submission)
{
    const Meter* ancestor = submission.meter(meter.parent);
    for (std::size_t steps = 0; ancestor != nullptr && steps <= submission.meters.size(); ++steps) {
        if (ancestor->id == meter.id) {
            json.report("parent", QT_TRANSLATE_NOOP("core", "A meter cannot be a sub-meter of itself"),
                        QT_TRANSLATE_NOOP("core", "Correct the parents"));
            return;
        }
        ancestor = submission.meter(ancestor->parent);
    }
}

} // namespace

void parseSites(const JsonObject& root, Submission& submission)
{
    Ids ids;
    for (const JsonObject& json : root.objects("sites")) {
        json.allow({QStringLiteral("id"), QStringLiteral("name"), QStringLiteral("country"), QStringLiteral("region"),
                    QStringLiteral("latitude"), QStringLiteral("longitude")});
        submission.sites.push_back({ids.take(json), json.text("name"), parseCountry(json), json.text("region"),
                                    numberWithin(json, "latitude", -90, 90), numberWithin(json, "longitude", -180, 180)});
    }
}

void parseSources(const JsonObject& root, Submission& submission)
{
    Ids ids;
    for (const JsonObject& json : root.objects("sources")) {
        json.allow({QStringLiteral("id"), QStringLiteral("site"), QStringLiteral("name"), QStringLiteral("category"),
                    QStringLiteral("carrier"), QStringLiteral("factor"), QStringLiteral("status"),
                    QStringLiteral("evidence"), QStringLiteral("reason")});
        checkReference(json, "site", idsOf(submission.sites));
        Source source;
        source.id = ids.take(json);
        source.site = json.text("site");
        source.name = json.text("name");
        source.category = json.word<SourceCategory>("category");
        source.carrier = json.text("carrier");
        source.status = json.word<SourceStatus>("status", SourceStatus::reported);
        source.evidence = json.text("evidence");
        source.reason = json.text("reason");
        source.factor = parseFactor(json);
        submission.sources.push_back(std::move(source));
    }
}

/// A meter of a source that is not in the boundary is not refused: it is what the check meter-without-source looks for.
void parseMeters(const JsonObject& root, Submission& submission)
{
    Ids ids;
    const std::vector<JsonObject> list = root.objects("meters");
    for (const JsonObject& json : list)
        submission.meters.push_back(parseMeter(json, ids));
    for (std::size_t i = 0; i < list.size(); ++i) {
        checkReference(list[i], "site", idsOf(submission.sites));
        checkReference(list[i], "parent", idsOf(submission.meters));
        checkAncestors(list[i], submission.meters[i], submission);
    }
}

} // namespace attest
