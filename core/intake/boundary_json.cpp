// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/boundary_json.h"

#include "core/domain/names.h"

namespace attest {
namespace {

/// Collects an object, leaving out what is empty.
class Writer {
public:
    Writer& text(const char* key, const QString& text)
    {
        if (!text.isEmpty())
            m_json.insert(QLatin1String(key), text);
        return *this;
    }
    Writer& number(const char* key, const std::optional<Decimal>& number) { return text(key, number ? number->text() : QString()); }
    Writer& object(const char* key, const QJsonObject& object)
    {
        if (!object.isEmpty())
            m_json.insert(QLatin1String(key), object);
        return *this;
    }
    Writer& span(const Period& period)
    {
        return text("from", period.from().toString(Qt::ISODate)).text("to", period.to().toString(Qt::ISODate));
    }
    Writer& set(const char* key, const QJsonValue& value)
    {
        m_json.insert(QLatin1String(key), value);
        return *this;
    }
    const QJsonObject& json() const { return m_json; }

private:
    QJsonObject m_json;
};

QJsonObject factorJson(const ClaimedFactor& factor)
{
    return Writer().number("value", factor.value).text("unit", factor.unit.symbol()).text("ref", factor.reference).json();
}

QJsonArray calibrationJson(const std::vector<CalibrationCertificate>& certificates)
{
    QJsonArray list;
    for (const CalibrationCertificate& certificate : certificates)
        list.append(Writer().text("certificate", certificate.certificate).span(certificate.valid)
                        .text("class", certificate.accuracyClass).text("result", certificate.result).json());
    return list;
}

} // namespace

QJsonObject toJson(const Engagement& engagement)
{
    const Criteria& criteria = engagement.criteria;
    const MaterialityRule& materiality = engagement.materiality;
    return Writer()
        .text("title", engagement.title).text("claim", nameOf(engagement.claim))
        .object("period", Writer().span(engagement.period).json()).text("timezone", engagement.timezone)
        .object("criteria", Writer().text("accounting", criteria.accounting).text("verification", criteria.verification)
                                .text("neutrality", criteria.neutrality).json())
        .text("assurance", nameOf(engagement.assurance))
        .object("materiality", Writer().number("percent", materiality.percent).number("floor_tco2e", materiality.floorTco2e).json())
        .text("gwp", engagement.gwpSet).json();
}

QJsonObject toJson(const Client& client)
{
    return Writer()
        .text("name", client.name).text("local_name", client.localName).text("registration_id", client.registrationId)
        .object("sector", Writer().text("scheme", client.sectorScheme).text("code", client.sectorCode).json())
        .text("address", client.address).json();
}

QJsonObject toJson(const TeamMember& member)
{
    return Writer().text("id", member.id).text("name", member.name).text("role", nameOf(member.role)).json();
}

QJsonObject toJson(const Site& site)
{
    return Writer()
        .text("id", site.id).text("name", site.name).text("country", site.country).text("region", site.region)
        .number("latitude", site.latitude).number("longitude", site.longitude).json();
}

QJsonObject toJson(const Source& source)
{
    const bool isReported = source.status == SourceStatus::reported;
    return Writer()
        .text("id", source.id).text("site", source.site).text("name", source.name).text("category", nameOf(source.category))
        .text("carrier", source.carrier).object("factor", source.factor ? factorJson(*source.factor) : QJsonObject())
        .text("status", isReported ? QString() : nameOf(source.status)).text("evidence", source.evidence)
        .text("reason", source.reason).json();
}

QJsonObject toJson(const Meter& meter)
{
    Writer writer;
    writer.text("id", meter.id).text("site", meter.site).text("measures", nameOf(meter.measures)).text("source", meter.source)
        .text("unit", meter.unit.symbol()).number("multiplier", meter.multiplier).number("capacity_kwp", meter.capacityKwp)
        .text("parent", meter.parent);
    if (meter.registerDigits > 0)
        writer.set("register_digits", meter.registerDigits);
    if (!meter.calibration.empty())
        writer.set("calibration", calibrationJson(meter.calibration));
    return writer.json();
}

} // namespace attest
