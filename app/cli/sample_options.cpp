// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/sample_options.h"

#include "core/sampling/projection.h"
#include "core/sampling/sizes.h"

namespace attest::cli {

QString option(const Call& call, const char* name, const char* otherwise)
{
    return call.value(QLatin1String(name), QLatin1String(otherwise));
}

bool has(const Call& call, const char* name) { return call.has(QLatin1String(name)); }

Failure unknownWord(const char* name, const QString& word, const QStringList& words)
{
    return failure(ErrorKind::usage, {"“%1” is not a value of --%2", {word, QString::fromLatin1(name)}}, {}, {"use one of: %1", {words.join(u", ")}});
}

Result<Decimal> decimalOf(const Call& call, const char* name)
{
    const QString text = option(call, name);
    const auto value = Decimal::parse(text);
    if (value && value->sign() > 0)
        return *value;
    return failure(ErrorKind::usage, {"“%1” is not a positive number for --%2", {text, QString::fromLatin1(name)}});
}

Result<int> countOf(const Call& call, const char* name)
{
    bool isNumber = false;
    const QString text = option(call, name);
    const int number = text.toInt(&isNumber);
    if (isNumber && number >= 0)
        return number;
    return failure(ErrorKind::usage, {"“%1” is not a whole number for --%2", {text, QString::fromLatin1(name)}});
}

Result<Decimal> confidenceAsked(const Call& call)
{
    const auto confidence = has(call, "confidence") ? decimalOf(call, "confidence") : Result<Decimal>(Decimal(kProjectionConfidence));
    if (!confidence || reliabilityFactor(*confidence, 0))
        return confidence;
    return failure(ErrorKind::usage, {"there is no reliability factor for %1 %", {confidence->text()}}, {}, "use a confidence from 50 to 99.9");
}

Result<Quantity> quantityOf(const Call& call, const char* name, const Unit& unit)
{
    const QString text = option(call, name).simplified();
    const qsizetype blank = text.indexOf(u' ');
    const auto value = Decimal::parse(blank < 0 ? QStringView(text) : QStringView(text).left(blank));
    const auto own = blank < 0 ? std::optional(unit) : Unit::find(text.mid(blank + 1));
    if (value && own)
        return Quantity{*value, *own};
    return failure(ErrorKind::usage, {"“%1” is not an amount for --%2", {text, QString::fromLatin1(name)}}, {}, "give a number and a unit, such as \"65600 kWh\"");
}

} // namespace attest::cli
