// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checks/parameters.h"

#include <QStringList>

#include <array>
#include <cstring>

namespace attest {
namespace {

constexpr int kFactorPlaces = 2; // a factor may be a hundred times smaller or larger than the catalogue's
constexpr std::array kCounted{"months", "weeks", "days", "values", "intervals", "records", "readings", "rows", "units", "places"};

bool isCounted(const CheckParameter& parameter)
{
    const auto isUnit = [&](const char* unit) { return std::strcmp(parameter.unit, unit) == 0; };
    return std::any_of(kCounted.begin(), kCounted.end(), isUnit) || std::strncmp(parameter.name, "fewest-", 7) == 0;
}

QString textOf(const ParameterRange& range)
{
    return range.lowest.text() + u" … " + range.highest.text();
}

QStringList parameterNames(const CheckDefinition& check)
{
    QStringList names;
    for (const CheckParameter& parameter : check.parameters)
        names << QLatin1String(check.id) + u'.' + QLatin1String(parameter.name);
    return names;
}

Failure unknownParameter(const QString& name)
{
    const CheckDefinition* check = findCheck(name.section(u'.', 0, 0));
    const QStringList known = check != nullptr ? parameterNames(*check) : QStringList();
    const Message advice = check == nullptr ? Message(QT_TRANSLATE_NOOP("core", "Write the check, a point and the parameter"))
        : known.isEmpty() ? Message(QT_TRANSLATE_NOOP("core", "The check has no parameters"))
                          : Message(QT_TRANSLATE_NOOP("core", "The check has: %1"), {known.join(QStringLiteral(", "))});
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "There is no parameter “%1”"), {name}}, {}, advice);
}

void append(std::vector<ParameterInCase>& all, const CheckDefinition& check, const Snapshot& snapshot)
{
    for (const CheckParameter& parameter : check.parameters) {
        ParameterInCase one{&check, &parameter, QLatin1String(check.id) + u'.' + QLatin1String(parameter.name), parameter.standard, {}};
        if (const auto changed = snapshot.parameters.find(one.name); changed != snapshot.parameters.end()) {
            one.value = changed->second.value;
            one.changed = changed->second;
        }
        all.push_back(std::move(one));
    }
}

} // namespace

ParameterRange rangeOf(const CheckParameter& parameter)
{
    if (std::strcmp(parameter.unit, "°") == 0)
        return {-90, 90};
    if (std::strcmp(parameter.unit, "%") == 0)
        return {0, 1000};
    if (isCounted(parameter))
        return {1, 1'000'000, true};
    if (*parameter.unit != '\0')
        return {0, 1'000'000'000};
    const Decimal size = parameter.standard.absolute();
    const Decimal highest = size.isZero() ? Decimal(1'000) : size.shifted(kFactorPlaces);
    if (parameter.standard.sign() < 0)
        return {-highest, highest};
    return {size.shifted(-kFactorPlaces), highest};
}

std::vector<ParameterInCase> parametersIn(const Snapshot& snapshot)
{
    std::vector<ParameterInCase> all;
    for (const CheckDefinition* check : catalogue())
        append(all, *check, snapshot);
    return all;
}

std::vector<ParameterInCase> parametersIn(const Snapshot& snapshot, const QString& check)
{
    std::vector<ParameterInCase> all;
    if (const CheckDefinition* definition = findCheck(check))
        append(all, *definition, snapshot);
    return all;
}

Result<const CheckParameter*> findParameter(const QString& name)
{
    if (const CheckDefinition* check = findCheck(name.section(u'.', 0, 0))) {
        for (const CheckParameter& parameter : check->parameters) {
            if (name.section(u'.', 1) == QLatin1String(parameter.name))
                return &parameter;
        }
    }
    return unknownParameter(name);
}

Result<void> requireAcceptable(const QString& name, const Decimal& value)
{
    const auto parameter = findParameter(name);
    if (!parameter)
        return parameter.failure();
    const ParameterRange range = rangeOf(**parameter);
    const bool isWhole = value == value.rounded(0, Rounding::truncate);
    if (range.lowest <= value && value <= range.highest && (isWhole || !range.whole))
        return {};
    const Message advice = range.whole ? Message(QT_TRANSLATE_NOOP("core", "Give a whole number, %1 %2"), {textOf(range), QString::fromUtf8((*parameter)->unit)})
                                       : Message(QT_TRANSLATE_NOOP("core", "Give a number, %1 %2"), {textOf(range), QString::fromUtf8((*parameter)->unit)});
    return failure(ErrorKind::usage, {QT_TRANSLATE_NOOP("core", "%1 cannot be %2"), {name, value}}, {}, advice);
}

} // namespace attest
