// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/importers/fields.h"

namespace attest {
namespace {

using enum FieldType;

constexpr bool kRequired = true;
constexpr bool kOptional = false;

Field must(const char* name, FieldType type = text, const char* instead = "") { return {name, type, kRequired, instead}; }
Field may(const char* name, FieldType type = text) { return {name, type, kOptional, ""}; }

using Table = std::map<FileKind, std::vector<Field>>;

Table declaredKinds()
{
    return {
        {FileKind::reportedActivity,
         {must("source"), must("period", period, "from to"), may("from", date), may("to", date), must("value", number),
          must("unit"), may("factor", number), may("factor_unit"), may("emissions", number), may("origin")}},
        {FileKind::reportedTotals, {must("item"), must("emissions", number), may("unit")}},
        {FileKind::production,
         {must("period", period, "from to"), may("from", date), may("to", date), must("product"), must("value", number),
          must("unit")}},
        {FileKind::priorYear,
         {must("item"), must("period", period, "from to"), may("from", date), may("to", date), must("value", number),
          must("unit")}},
    };
}

Table meterKinds()
{
    return {
        {FileKind::meterIntervals,
         {must("time", stamp), must("meter"), must("value", number), may("unit"), may("quality")}},
        {FileKind::meterRegisters,
         {must("time", stamp), must("meter"), must("reading", number), may("unit"), may("event"), may("multiplier", number),
          may("document")}},
        {FileKind::calibrations,
         {must("meter"), must("certificate"), must("from", date), must("to", date), may("class"), may("result")}},
    };
}

Table documentKinds()
{
    return {
        {FileKind::invoices,
         {must("number"), must("supplier"), must("source", text, "meter"), may("meter"), must("from", date),
          must("to", date), must("value", number), must("unit"), may("amount", number), may("currency"),
          may("estimated", yesNo), may("issued", date)}},
        {FileKind::statistics,
         {must("source", text, "carrier"), may("carrier"), must("period", period, "from to"), may("from", date),
          may("to", date), must("value", number), must("unit")}},
        {FileKind::ledger,
         {must("date", date), must("account"), must("amount", number), may("currency"), may("text"), may("source"),
          may("unit_price", number)}},
        {FileKind::stock, {must("source"), must("date", date), must("value", number), must("unit")}},
        {FileKind::contracts,
         {must("number"), must("kind"), must("party"), must("from", date), must("to", date), may("source"),
          may("delivery"), may("attributes"), may("plant")}},
        {FileKind::equipment,
         {must("tag"), must("site"), must("name"), must("kind"), may("carrier"), may("rated_kw", number),
          may("refrigerant"), may("charge_kg", number), may("source"), may("status")}},
    };
}

Table instrumentKinds()
{
    return {
        {FileKind::certificates,
         {must("number", text, "first last"), may("first"), may("last"), must("plant"), must("technology"),
          must("vintage", month), must("value", number), must("unit"), must("status"), may("holder"),
          may("beneficiary"), may("cancelled_on", date)}},
        {FileKind::credits,
         {must("registry"), must("project"), must("serial"), must("vintage"), must("value", number), must("status"),
          may("retired_on", date), may("beneficiary")}},
    };
}

Table reviewKinds()
{
    return {
        {FileKind::documentReview,
         {must("item"), must("topic"), must("question"), must("result"), may("record"), may("clause"), may("document"),
          may("reviewer"), may("date", date)}},
        {FileKind::siteVisit,
         {must("time", stamp), must("place"), must("method"), must("note"), may("person"), may("role"), may("meter"),
          may("reading", number), may("unit"), may("equipment"), may("item"), may("photo")}},
        {FileKind::evidence, {}},
    };
}

Table allKinds()
{
    Table all;
    for (Table part : {declaredKinds(), meterKinds(), documentKinds(), instrumentKinds(), reviewKinds()})
        all.merge(part);
    return all;
}

} // namespace

const std::vector<Field>& fieldsOf(FileKind kind)
{
    static const Table table = allKinds();
    return table.at(kind);
}

const Field* fieldOf(FileKind kind, const QString& name)
{
    const std::vector<Field>& fields = fieldsOf(kind);
    const auto found = std::find_if(fields.begin(), fields.end(), [&](const Field& field) { return field.text() == name; });
    return found == fields.end() ? nullptr : &*found;
}

QStringList fieldNames(FileKind kind)
{
    QStringList names;
    for (const Field& field : fieldsOf(kind))
        names << field.text();
    return names;
}

bool mayBeEmpty(FileKind kind, const QString& field)
{
    return kind == FileKind::documentReview && field == QLatin1String("result");
}

const Field* missingField(FileKind kind, const std::function<bool(const QString&)>& isThere)
{
    for (const Field& field : fieldsOf(kind)) {
        if (!field.required || isThere(field.text()))
            continue;
        const QStringList others = field.alternatives();
        if (others.isEmpty() || !std::all_of(others.begin(), others.end(), isThere))
            return &field;
    }
    return nullptr;
}

QString wideField(FileKind kind)
{
    if (kind == FileKind::meterIntervals || kind == FileKind::meterRegisters)
        return QStringLiteral("meter");
    const bool hasPeriod = fieldOf(kind, QStringLiteral("period")) != nullptr;
    return hasPeriod ? QStringLiteral("period") : QString();
}

QString wideValueField(FileKind kind)
{
    if (kind == FileKind::meterRegisters)
        return QStringLiteral("reading");
    return wideField(kind).isEmpty() ? QString() : QStringLiteral("value");
}

} // namespace attest
