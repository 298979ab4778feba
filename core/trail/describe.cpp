// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/trail/describe.h"

#include "core/domain/names.h"

#include <QJsonArray>

#include <algorithm>

namespace attest {
namespace {

QString field(const QJsonObject& body, const char* key)
{
    return body.value(QLatin1String(key)).toString();
}

Message ofImport(const QJsonObject& body)
{
    return {QT_TRANSLATE_NOOP("core", "Revision %1 imported, files: %2"),
            {argument(body.value(QLatin1String("revision")).toInteger()),
             argument(body.value(QLatin1String("files")).toArray().size())}};
}

QString joined(const QJsonArray& words)
{
    QStringList texts;
    for (const QJsonValue& word : words)
        texts << word.toString();
    return texts.join(QStringLiteral(", "));
}

Message ofParameter(const QJsonObject& body)
{
    const QString value = field(body, "value");
    if (value.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "Parameter %1 set back to the standard value"), {field(body, "name")}};
    return {QT_TRANSLATE_NOOP("core", "Parameter %1 set to %2"), {field(body, "name"), value}};
}

Message ofSwitch(const QJsonObject& body)
{
    const bool on = body.value(QLatin1String("on")).toBool();
    return {on ? QT_TRANSLATE_NOOP("core", "Check %1 switched on: %2") : QT_TRANSLATE_NOOP("core", "Check %1 switched off: %2"),
            {field(body, "check"), field(body, "reason")}};
}

Message ofUncertainty(const QJsonObject& body)
{
    const QString activity = field(body, "activity");
    if (activity.isEmpty())
        return {QT_TRANSLATE_NOOP("core", "Uncertainty of %1 no longer stated: %2"), {field(body, "source"), field(body, "reason")}};
    return {QT_TRANSLATE_NOOP("core", "Uncertainty of %1: activity %2 %, factor %3 % (%4)"),
            {field(body, "source"), activity, field(body, "factor"), field(body, "reason")}};
}

Message ofSignature(const QJsonObject& body)
{
    const auto role = named<TeamRole>(field(body, "role"));
    return {QT_TRANSLATE_NOOP("core", "Signed as %1 by %2"), {role ? label(*role) : Message(), field(body, "by")}};
}

Message ofDrawing(Act act, const QJsonObject& body)
{
    return {QT_TRANSLATE_NOOP("core", "%1: %2, records: %3"),
            {label(act), field(body, "sample"), argument(body.value(QLatin1String("records")).toArray().size())}};
}

Message ofTest(const QString& sample, const QJsonObject& test)
{
    if (test.value(QLatin1String("agrees")).toBool())
        return {QT_TRANSLATE_NOOP("core", "%1, record %2 tested: agrees"), {sample, field(test, "record")}};
    return {QT_TRANSLATE_NOOP("core", "%1, record %2 tested: does not agree (%3)"), {sample, field(test, "record"), field(test, "note")}};
}

Message ofTests(const QJsonObject& body)
{
    const QJsonArray tests = body.value(QLatin1String("tests")).toArray();
    if (tests.size() <= 1)
        return ofTest(field(body, "sample"), tests.isEmpty() ? body : tests[0].toObject());
    const auto differing = std::count_if(tests.begin(), tests.end(), [](const QJsonValue& test) {
        return !test.toObject().value(QLatin1String("agrees")).toBool();
    });
    return {QT_TRANSLATE_NOOP("core", "%1, records tested: %2, of which do not agree: %3"),
            {field(body, "sample"), argument(tests.size()), argument(differing)}};
}

Message withLabel(Act act, const QString& subject)
{
    return {QT_TRANSLATE_NOOP("core", "%1: %2"), {label(act), subject}};
}

} // namespace

Message describe(const Event& event)
{
    const auto act = actNamed(event.act);
    if (!act)
        return verbatim(event.act);
    const QJsonObject body = event.body();
    switch (*act) {
    case Act::import: return ofImport(body);
    case Act::addFiles: return withLabel(*act, joined(body.value(QLatin1String("added")).toArray()));
    case Act::takeBackImport:
    case Act::setParameter: return ofParameter(body);
    case Act::switchCheck: return ofSwitch(body);
    case Act::addRule:
    case Act::removeRule: return withLabel(*act, field(body, "rule"));
    case Act::setUncertainty: return ofUncertainty(body);
    case Act::sign: return ofSignature(body);
    case Act::setAside:
    case Act::unsetAside: return withLabel(*act, field(body, "discrepancy"));
    case Act::drawSample:
    case Act::extendSample: return ofDrawing(*act, body);
    case Act::testRecord: return ofTests(body);
    case Act::setWording: return withLabel(*act, field(body, "field"));
    case Act::issue: return withLabel(*act, field(body, "number"));
    case Act::reopen: return withLabel(*act, field(body, "reason"));
    case Act::undo:
    case Act::redo: return {QT_TRANSLATE_NOOP("core", "%1: entry %2"),
                            {label(*act), argument(body.value(QLatin1String("event")).toInteger())}};
    default: return withLabel(*act, field(body, "finding"));
    }
}

} // namespace attest
