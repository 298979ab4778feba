// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_forms.h"

#include "app/cli/json_forms.h"
#include "core/domain/names.h"

#include <QStringList>

namespace attest::cli {
namespace {

QJsonValue coverageOrNull(const Coverage& coverage)
{
    return coverage.check.isEmpty() ? QJsonValue() : QJsonValue(jsonOf(coverage));
}

QString resultOf(const Coverage& coverage)
{
    return coverage.check.isEmpty() ? QStringLiteral("none") : nameOf(coverage.result);
}

QString withUnit(const Decimal& value, const CheckParameter& parameter)
{
    return *parameter.unit == '\0' ? value.text() : QString(value.text() + u' ' + QString::fromUtf8(parameter.unit));
}

void addLines(QStringList& lines, const QString& word, const std::vector<Discrepancy>& discrepancies)
{
    for (const Discrepancy& discrepancy : discrepancies)
        lines << QStringLiteral("%1 [%2] %3: %4").arg(word, nameOf(discrepancy.severity), discrepancy.key(), discrepancy.finding.english());
}

} // namespace

QJsonObject jsonOf(const ParameterInCase& parameter)
{
    const ParameterRange range = rangeOf(*parameter.parameter);
    QJsonObject object{{QStringLiteral("name"), parameter.name},
                       {QStringLiteral("value"), parameter.value.text()},
                       {QStringLiteral("standard"), parameter.parameter->standard.text()},
                       {QStringLiteral("unit"), QString::fromUtf8(parameter.parameter->unit)},
                       {QStringLiteral("source"), parameter.parameter->reason.english()},
                       {QStringLiteral("lowest"), range.lowest.text()},
                       {QStringLiteral("highest"), range.highest.text()},
                       {QStringLiteral("changed"), QJsonValue()}};
    if (parameter.changed) {
        object.insert(QStringLiteral("changed"), QJsonObject{{QStringLiteral("by"), parameter.changed->by},
                                                             {QStringLiteral("at"), parameter.changed->at.toUTC().toString(Qt::ISODateWithMs)},
                                                             {QStringLiteral("reason"), parameter.changed->reason}});
    }
    return object;
}

QString textOf(const ParameterInCase& parameter)
{
    QString line = parameter.name + u" = " + withUnit(parameter.value, *parameter.parameter);
    if (parameter.changed)
        line += u" (catalogue: " + withUnit(parameter.parameter->standard, *parameter.parameter) + u"; by " + parameter.changed->by + u": " + parameter.changed->reason + u')';
    return line + u"\n     " + parameter.parameter->reason.english();
}

QJsonObject jsonOf(const Preset& preset)
{
    return {{QStringLiteral("id"), QLatin1String(preset.id)},
            {QStringLiteral("title"), preset.title.english()},
            {QStringLiteral("about"), preset.about.english()},
            {QStringLiteral("parameters"), jsonArray(preset.values, [](const PresetValue& value) {
                 return QJsonObject{{QStringLiteral("name"), QLatin1String(value.name)}, {QStringLiteral("value"), value.value.text()}, {QStringLiteral("source"), value.reason.english()}};
             })},
            {QStringLiteral("off"), jsonArray(preset.off, [](const PresetSwitch& off) {
                 return QJsonObject{{QStringLiteral("check"), QLatin1String(off.check)}, {QStringLiteral("source"), off.reason.english()}};
             })}};
}

QJsonObject jsonOf(const OwnRule& rule)
{
    return {{QStringLiteral("id"), rule.id},
            {QStringLiteral("check"), rule.check()},
            {QStringLiteral("title"), rule.title},
            {QStringLiteral("observed"), rule.observed},
            {QStringLiteral("relation"), rule.relation},
            {QStringLiteral("expected"), rule.expected},
            {QStringLiteral("scope"), rule.scope},
            {QStringLiteral("tolerance_percent"), rule.tolerancePercent.text()},
            {QStringLiteral("severity"), nameOf(rule.severity)},
            {QStringLiteral("text"), rule.text},
            {QStringLiteral("by"), rule.by},
            {QStringLiteral("at"), rule.at.toUTC().toString(Qt::ISODateWithMs)}};
}

QString textOf(const OwnRule& rule)
{
    return QStringLiteral("%1 [%2] %3: %4 %5 %6, by %7, tolerance %8 %")
        .arg(rule.id, nameOf(rule.severity), rule.title, rule.observed, rule.relation, rule.expected, rule.scope, rule.tolerancePercent.text());
}

QJsonObject jsonOf(const QString& check, const SwitchedOff& off)
{
    return {{QStringLiteral("check"), check},
            {QStringLiteral("by"), off.by},
            {QStringLiteral("at"), off.at.toUTC().toString(Qt::ISODateWithMs)},
            {QStringLiteral("reason"), off.reason}};
}

QString textOf(const QString& check, const SwitchedOff& off)
{
    return QStringLiteral("%1 is switched off by %2: %3").arg(check, off.by, off.reason);
}

QJsonObject jsonOf(const RunDifference& difference)
{
    const auto discrepancy = [](const Discrepancy& one) { return cli::jsonOf(one); };
    return {{QStringLiteral("appears"), jsonArray(difference.appears, discrepancy)},
            {QStringLiteral("vanishes"), jsonArray(difference.vanishes, discrepancy)},
            {QStringLiteral("changes"), jsonArray(difference.changes, [](const ChangedDiscrepancy& change) {
                 return QJsonObject{{QStringLiteral("before"), cli::jsonOf(change.before)}, {QStringLiteral("after"), cli::jsonOf(change.after)}};
             })},
            {QStringLiteral("coverage"), jsonArray(difference.coverage, [](const ChangedCoverage& change) {
                 return QJsonObject{{QStringLiteral("before"), coverageOrNull(change.before)}, {QStringLiteral("after"), coverageOrNull(change.after)}};
             })}};
}

QString textOf(const RunDifference& difference)
{
    QStringList lines;
    addLines(lines, QStringLiteral("appears"), difference.appears);
    addLines(lines, QStringLiteral("vanishes"), difference.vanishes);
    for (const ChangedDiscrepancy& change : difference.changes)
        lines << QStringLiteral("changes %1: %2 -> %3").arg(change.after.key(), change.before.finding.english(), change.after.finding.english());
    for (const ChangedCoverage& change : difference.coverage) {
        const QString check = change.after.check.isEmpty() ? change.before.check : change.after.check;
        lines << QStringLiteral("%1: %2 -> %3").arg(check, resultOf(change.before), resultOf(change.after));
    }
    return lines.isEmpty() ? QStringLiteral("nothing would change") : lines.join(u'\n');
}

} // namespace attest::cli
